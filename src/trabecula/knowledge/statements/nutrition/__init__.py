"""Eating, weight, blood, salts and water."""

from types import ModuleType

MODULES: tuple[ModuleType, ...] = ()
"""In the order in which they are read."""
