"""What matters to the person, and care towards the end of life."""

from types import ModuleType

from trabecula.knowledge.statements.goals_of_care import (
    last_days,
)

MODULES: tuple[ModuleType, ...] = (last_days,)
"""In the order in which they are read."""
