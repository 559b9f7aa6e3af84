"""What reports and devices from home call for, and when to plan again."""

from types import ModuleType

from trabecula.knowledge.statements.monitoring import (
    alertness_and_relief,
    bowels,
    missed_reports,
    new_imaging,
    pain_above_goal,
    pain_on_movement,
    report_from_home,
    response_at_four_weeks,
    walking_and_steps,
    warning_sign_told,
)

MODULES: tuple[ModuleType, ...] = (
    report_from_home,
    warning_sign_told,
    missed_reports,
    walking_and_steps,
    pain_above_goal,
    pain_on_movement,
    new_imaging,
    alertness_and_relief,
    response_at_four_weeks,
    bowels,
)
"""In the order in which they are read."""
