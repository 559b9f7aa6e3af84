"""Which medicine, when, how much less, and which not: the choice for pain and its companions."""

from types import ModuleType

from trabecula.knowledge.statements.medicines import (
    addiction_and_naloxone,
    anti_inflammatory,
    asked_for,
    bone_at_risk,
    breakthrough,
    kidneys,
    limits_in_nerve_pain,
    liver,
    missing_data,
    nerve_pain,
    older_or_frail,
    pain_intensity,
    pregnancy,
    rotation_and_referral,
    route,
    starting_an_opioid,
    steroid_trial,
    stopping,
    titration,
)

MODULES: tuple[ModuleType, ...] = (
    bone_at_risk,
    pain_intensity,
    starting_an_opioid,
    titration,
    route,
    kidneys,
    liver,
    older_or_frail,
    nerve_pain,
    limits_in_nerve_pain,
    steroid_trial,
    anti_inflammatory,
    breakthrough,
    rotation_and_referral,
    stopping,
    addiction_and_naloxone,
    asked_for,
    pregnancy,
    missing_data,
)
"""In the order in which they are read."""
