"""Mood, distress, sleep, family and bereavement."""

from types import ModuleType

from trabecula.knowledge.statements.psychological_care import (
    bereavement,
    carer_strain,
    cognition,
    coping_with_pain,
    depression_and_anxiety,
    dignity_and_legacy,
    distress,
    intimacy,
    local_support,
    mood_plan_without_improvement,
    mood_screening,
    sleep,
    spiritual_distress,
    suicide_risk,
)

MODULES: tuple[ModuleType, ...] = (
    suicide_risk,
    mood_screening,
    depression_and_anxiety,
    mood_plan_without_improvement,
    distress,
    local_support,
    dignity_and_legacy,
    sleep,
    coping_with_pain,
    spiritual_distress,
    intimacy,
    cognition,
    carer_strain,
    bereavement,
)
"""In the order in which they are read."""
