"""What reports and devices from home call for, and when to plan again."""

from types import ModuleType

MODULES: tuple[ModuleType, ...] = ()
"""In the order in which they are read."""
