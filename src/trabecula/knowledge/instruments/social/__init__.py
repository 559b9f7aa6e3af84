"""Circumstances, carers, and safety at home."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.social import carers, circumstances, needs, prapare, safety

MODULES: Final[tuple[ModuleType, ...]] = (circumstances, needs, prapare, safety, carers)
