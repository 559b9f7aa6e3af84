"""Entry cut-offs of nutrition, blood, salts and water that no guideline gives.

The ranges of the salts and of the blood pressure let a clinic act earlier, never later.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import (
    MillimetresOfMercury,
    MillimolesPerLitre,
    PainScore,
    Percent,
    Weeks,
)

shortest_life_expectancy_for_nutrition_targets = PolicyValue(
    name="shortest_life_expectancy_for_nutrition_targets",
    default=Weeks(12),
    lowest=Weeks(4),
    highest=Weeks(26),
    reason="From here on eating is led by targets, below it by comfort; no guideline fixes the number.",
)
oral_intake_that_counts_as_little_or_none = PolicyValue(
    name="oral_intake_that_counts_as_little_or_none",
    default=Percent(10),
    lowest=Percent(10),
    highest=Percent(25),
    reason="The refeeding criteria speak of little or no intake and give no percentage; the number is from knowledge and may only be raised.",
)
severe_fatigue_for_transfusion = PolicyValue(
    name="severe_fatigue_for_transfusion",
    default=PainScore(7),
    lowest=PainScore(4),
    highest=PainScore(8),
    reason="Fatigue that counts as a symptom of a haemoglobin from 7 to below 8 g/dL, severe by default; no guideline fixes the number.",
)
low_potassium_for_same_day_correction = PolicyValue(
    name="low_potassium_for_same_day_correction",
    default=MillimolesPerLitre(3.0),
    lowest=MillimolesPerLitre(3.0),
    highest=MillimolesPerLitre(3.5),
    reason="Below it an ECG and correction wait no longer than the day; the number is from knowledge and may only be raised.",
)
high_potassium_for_same_day_correction = PolicyValue(
    name="high_potassium_for_same_day_correction",
    default=MillimolesPerLitre(6.0),
    lowest=MillimolesPerLitre(5.5),
    highest=MillimolesPerLitre(6.0),
    reason="From it an ECG and correction wait no longer than the day; the number is from knowledge and may only be lowered.",
)
low_sodium_for_same_day_assessment = PolicyValue(
    name="low_sodium_for_same_day_assessment",
    default=MillimolesPerLitre(125),
    lowest=MillimolesPerLitre(125),
    highest=MillimolesPerLitre(130),
    reason="Below it confusion, falls and seizures are to be expected; the number is from knowledge and may only be raised.",
)
high_sodium_for_same_day_assessment = PolicyValue(
    name="high_sodium_for_same_day_assessment",
    default=MillimolesPerLitre(150),
    lowest=MillimolesPerLitre(145),
    highest=MillimolesPerLitre(150),
    reason="Above it confusion, falls and seizures are to be expected; the number is from knowledge and may only be lowered.",
)
low_magnesium_for_correction = PolicyValue(
    name="low_magnesium_for_correction",
    default=MillimolesPerLitre(0.5),
    lowest=MillimolesPerLitre(0.5),
    highest=MillimolesPerLitre(0.7),
    reason="Below it magnesium is corrected within days; the number is from knowledge and may only be raised.",
)
low_phosphate_for_correction = PolicyValue(
    name="low_phosphate_for_correction",
    default=MillimolesPerLitre(0.5),
    lowest=MillimolesPerLitre(0.5),
    highest=MillimolesPerLitre(0.8),
    reason="Below it phosphate is corrected within days; the number is from knowledge and may only be raised.",
)
systolic_drop_for_dehydration = PolicyValue(
    name="systolic_drop_for_dehydration",
    default=MillimetresOfMercury(20),
    lowest=MillimetresOfMercury(15),
    highest=MillimetresOfMercury(20),
    reason="A fall of 20 mmHg on standing is the usual sign of orthostatic hypotension; that it stands for dehydration is the panel's reading. It may only be lowered.",
)
high_glucose_on_a_steroid = PolicyValue(
    name="high_glucose_on_a_steroid",
    default=MillimolesPerLitre(12),
    lowest=MillimolesPerLitre(10),
    highest=MillimolesPerLitre(15),
    reason="From it the glucose of a person who takes a steroid is treated the same day; a default of the panel, no guideline seen gives it.",
)
