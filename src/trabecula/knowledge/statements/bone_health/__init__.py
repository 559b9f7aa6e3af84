"""Bone-modifying agents: when to start, how to watch, when to stop; the jaw, the thigh, vitamin D."""

from types import ModuleType

from trabecula.knowledge.statements.bone_health import (
    before_the_first_dose,
    interval_of_zoledronate,
    jaw,
    kidneys,
    pain_on_treatment,
    safety_on_treatment,
    smoking_and_alcohol,
    starting,
    stopping,
    teeth,
    thigh_pain,
    vitamin_d,
)

MODULES: tuple[ModuleType, ...] = (
    starting,
    before_the_first_dose,
    vitamin_d,
    kidneys,
    interval_of_zoledronate,
    safety_on_treatment,
    pain_on_treatment,
    teeth,
    jaw,
    smoking_and_alcohol,
    thigh_pain,
    stopping,
)
"""In the order in which they are read."""
