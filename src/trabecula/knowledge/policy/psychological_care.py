"""Entry cut-offs of psychological care that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import PainScore, Weeks

lowest_distress_for_support = PolicyValue(
    name="lowest_distress_for_support",
    default=4,
    lowest=3,
    highest=5,
    reason="Distress of 4 or more is worth a conversation and a referral, by a study of 380 people; another, of 836, suggested 3.",
)
life_expectancy_below_which_dignity_therapy_is_offered = PolicyValue(
    name="life_expectancy_below_which_dignity_therapy_is_offered",
    default=Weeks(26),
    lowest=Weeks(12),
    highest=Weeks(52),
    reason="Looking back on life is offered in the last half year; no guideline fixes when.",
)
lowest_interference_for_pain_coping = PolicyValue(
    name="lowest_interference_for_pain_coping",
    default=PainScore(5),
    lowest=PainScore(3),
    highest=PainScore(7),
    reason="Pain that takes half of daily life away is worth several sessions of psychological treatment; no guideline fixes the number.",
)
lowest_pain_for_pain_coping = PolicyValue(
    name="lowest_pain_for_pain_coping",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(7),
    reason="Moderate pain is worth several sessions of psychological treatment; no guideline fixes the number.",
)
weeks_before_a_mood_plan_has_failed = PolicyValue(
    name="weeks_before_a_mood_plan_has_failed",
    default=8,
    lowest=4,
    highest=12,
    reason="Eight weeks without improvement is taken as failure; the number is from knowledge of a guideline and was not seen in it.",
)
