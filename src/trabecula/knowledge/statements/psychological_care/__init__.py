"""Mood, distress, sleep, family and bereavement."""

from types import ModuleType

from trabecula.knowledge.statements.psychological_care import (
    bereavement,
)

MODULES: tuple[ModuleType, ...] = (bereavement,)
"""In the order in which they are read."""
