"""Entry cut-offs of the emergency statements that no guideline gives.

The ranges of the breathing and oxygen values let a clinic raise an alarm earlier; only the oxygen
value may be lowered, by 2 %, for people who live with a low saturation.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Hours, PainScore, Percent, PerMinute, Weeks

severe_pain = PolicyValue(
    name="severe_pain",
    default=PainScore(7),
    lowest=PainScore(5),
    highest=PainScore(8),
    reason="Worst pain of 7 to 10 is the band on which the dossier acts as severe; no guideline fixes the number.",
)
severe_pain_duration_for_review = PolicyValue(
    name="severe_pain_duration_for_review",
    default=Hours(24),
    lowest=Hours(1),
    highest=Hours(48),
    reason="A day of severe pain despite the plan means that the plan has failed; no guideline fixes the number.",
)
shortest_life_expectancy_for_decompression = PolicyValue(
    name="shortest_life_expectancy_for_decompression",
    default=Weeks(12),
    lowest=Weeks(8),
    highest=Weeks(26),
    reason="The trial of surgery before radiotherapy, and the guideline that follows it, expected at least 3 months of life; an estimate of life expectancy is no exact number.",
)
dangerously_slow_breathing = PolicyValue(
    name="dangerously_slow_breathing",
    default=PerMinute(8),
    lowest=PerMinute(8),
    highest=PerMinute(10),
    reason="Below 8 breaths a minute is an emergency whatever else is found; the number is from knowledge and may only be raised.",
)
slow_breathing = PolicyValue(
    name="slow_breathing",
    default=PerMinute(10),
    lowest=PerMinute(10),
    highest=PerMinute(12),
    reason="Below 10 breaths a minute an opioid is held, and with sedation it is an emergency; the number is from knowledge and may only be raised.",
)
low_oxygen_saturation_when_sedated = PolicyValue(
    name="low_oxygen_saturation_when_sedated",
    default=Percent(90),
    lowest=Percent(88),
    highest=Percent(94),
    reason="Low oxygen in a sedated person taking an opioid is an emergency; the number is from knowledge.",
)
