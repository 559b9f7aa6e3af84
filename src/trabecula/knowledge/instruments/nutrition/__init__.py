"""Weight, eating and muscle."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
