"""Movement: its risk, its dose, aids and falls, warmth and current, and what to leave alone."""

from types import ModuleType

from trabecula.knowledge.statements.rehabilitation import (
    around_treatment,
    fall_with_more_pain,
    falls,
    fatigue,
    fear_of_movement,
    heat_and_current,
    manual_therapy,
    older_person,
    remote_rehabilitation,
    walking_aid,
)

MODULES: tuple[ModuleType, ...] = (
    fall_with_more_pain,
    falls,
    walking_aid,
    older_person,
    fatigue,
    around_treatment,
    remote_rehabilitation,
    fear_of_movement,
    heat_and_current,
    manual_therapy,
)
"""In the order in which they are read."""
