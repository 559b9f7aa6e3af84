"""Movement: its risk, its dose, aids and falls, warmth and current, and what to leave alone."""

from types import ModuleType

from trabecula.knowledge.statements.rehabilitation import (
    around_treatment,
    exercise_dose,
    exercise_risk,
    exercise_today,
    fall_with_more_pain,
    falls,
    fatigue,
    fear_of_movement,
    fragile_bone,
    hard_tasks,
    heat_and_current,
    manual_therapy,
    mobilising_again,
    older_person,
    physiotherapy_for_all,
    posture,
    remote_rehabilitation,
    walking_aid,
    walking_and_balance_tests,
    work,
)

MODULES: tuple[ModuleType, ...] = (
    physiotherapy_for_all,
    hard_tasks,
    exercise_risk,
    walking_and_balance_tests,
    posture,
    exercise_dose,
    exercise_today,
    fragile_bone,
    around_treatment,
    remote_rehabilitation,
    mobilising_again,
    falls,
    fall_with_more_pain,
    walking_aid,
    older_person,
    fatigue,
    fear_of_movement,
    work,
    heat_and_current,
    manual_therapy,
)
"""In the order in which they are read."""
