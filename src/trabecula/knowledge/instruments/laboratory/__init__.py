"""Kidneys, calcium, water, blood and vitamin D."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.laboratory import (
    blood,
    calcium,
    clearance,
    filtration,
    low_calcium,
    raised_calcium,
    vitamin_d,
    water,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    filtration,
    clearance,
    calcium,
    raised_calcium,
    low_calcium,
    water,
    blood,
    vitamin_d,
)
