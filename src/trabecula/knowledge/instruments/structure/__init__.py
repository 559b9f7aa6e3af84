"""Bone and spine: will it hold, is the cord in danger, how did it respond?"""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
