"""What matters to the person, and care towards the end of life."""

from types import ModuleType

from trabecula.knowledge.statements.goals_of_care import (
    abuse_or_neglect,
    advance_care_plan,
    capacity,
    conversation,
    hand_off,
    hospice,
    last_days,
    palliative_care_referral,
    social_need,
    video_visits,
)

MODULES: tuple[ModuleType, ...] = (
    conversation,
    advance_care_plan,
    capacity,
    palliative_care_referral,
    video_visits,
    hospice,
    last_days,
    hand_off,
    social_need,
    abuse_or_neglect,
)
"""In the order in which they are read."""
