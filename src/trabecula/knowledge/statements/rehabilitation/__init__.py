"""Movement: its risk, its dose, aids and falls, warmth and current, and what to leave alone."""

from types import ModuleType

MODULES: tuple[ModuleType, ...] = ()
"""In the order in which they are read."""
