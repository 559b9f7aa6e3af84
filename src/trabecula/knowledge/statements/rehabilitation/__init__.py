"""Movement: its risk, its dose, aids and falls, warmth and current, and what to leave alone."""

from types import ModuleType

from trabecula.knowledge.statements.rehabilitation import (
    exercise_dose,
    exercise_risk,
    exercise_today,
    fragile_bone,
    mobilising_again,
    physiotherapy_for_all,
    walking_and_balance_tests,
)

MODULES: tuple[ModuleType, ...] = (
    physiotherapy_for_all,
    walking_and_balance_tests,
    exercise_risk,
    exercise_dose,
    exercise_today,
    mobilising_again,
    fragile_bone,
)
"""In the order in which they are read."""
