"""Side effects that threaten mobility: symptoms, sedation, bowels, delirium, burden of medicines."""

from types import ModuleType
from typing import Final

MODULES: Final[tuple[ModuleType, ...]] = ()
