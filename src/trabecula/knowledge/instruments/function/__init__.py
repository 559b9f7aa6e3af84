"""Walking, balance, falls, and daily function."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
