"""Kidneys, calcium, water, blood and vitamin D."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
