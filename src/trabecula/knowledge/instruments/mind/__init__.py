"""Mood, sleep, coping and thinking."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.instruments.mind import phq

MODULES: Final[tuple[ModuleType, ...]] = (phq,)
