"""Kidneys, calcium, water, blood and vitamin D."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.laboratory import (
    blood,
    calcium,
    kidneys,
    raised_calcium,
    vitamin_d,
    water,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    kidneys,
    calcium,
    raised_calcium,
    water,
    blood,
    vitamin_d,
)
