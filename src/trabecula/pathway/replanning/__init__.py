"""Planning again: what opens a planning visit, what it looks at, and what would change."""

from trabecula.pathway.replanning.visit import (
    LookedAt,
    Planned,
    PlanningVisit,
    Sign,
    TriggerAnswer,
)
from trabecula.pathway.replanning.visiting import planning_visit

__all__ = [
    "LookedAt",
    "Planned",
    "PlanningVisit",
    "Sign",
    "TriggerAnswer",
    "planning_visit",
]
