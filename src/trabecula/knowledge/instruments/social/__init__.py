"""Circumstances, carers, and safety at home."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.social import (
    carer_burden,
    carer_strain,
    circumstances,
    needs,
    prapare,
    safety,
)

MODULES: Final[tuple[ModuleType, ...]] = (
    circumstances,
    needs,
    prapare,
    safety,
    carer_burden,
    carer_strain,
)
