"""Performance, and how long people like this lived."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
