"""Bone-modifying agents: when to start, how to watch, when to stop; the jaw, the thigh, vitamin D."""

from types import ModuleType

MODULES: tuple[ModuleType, ...] = ()
"""In the order in which they are read."""
