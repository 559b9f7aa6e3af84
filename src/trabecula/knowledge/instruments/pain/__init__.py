"""Pain: how strong, of what kind, what it keeps from."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
