"""Entry cut-offs of movement and exercise that no guideline gives.

Where a number holds exercise back, its range lets a clinic hold back earlier, never later.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, MillimolesPerLitre, PainScore, Points, Years

worst_pain_that_holds_loading = PolicyValue(
    name="worst_pain_that_holds_loading",
    default=PainScore(8),
    lowest=PainScore(5),
    highest=PainScore(8),
    reason="Worst pain from which a lesion is not loaded until a clinician has cleared it. The exercise group names pain as a factor without a cut-off; the number is the panel's and may only be lowered.",
)
calcium_that_holds_loading = PolicyValue(
    name="calcium_that_holds_loading",
    default=MillimolesPerLitre(3.0),
    lowest=MillimolesPerLitre(2.65),
    highest=MillimolesPerLitre(3.0),
    reason="Adjusted calcium from which a person is too ill for exercise that loads bone. The number is the panel's, where treatment on the same day begins, and may only be lowered.",
)
falls_that_call_for_supervised_exercise = PolicyValue(
    name="falls_that_call_for_supervised_exercise",
    default=1,
    lowest=1,
    highest=2,
    reason="Falls in 12 months from which exercise is supervised one to one; with fewer, exercise may be at low risk. The number is the panel's.",
)
time_after_radiotherapy_for_supervised_exercise = PolicyValue(
    name="time_after_radiotherapy_for_supervised_exercise",
    default=Days(42),
    lowest=Days(28),
    highest=Days(84),
    reason="Irradiated bone is taken as weaker for about 6 weeks; no guideline seen fixes the number.",
)
highest_pain_at_a_low_risk_lesion = PolicyValue(
    name="highest_pain_at_a_low_risk_lesion",
    default=PainScore(3),
    lowest=PainScore(0),
    highest=PainScore(3),
    reason="Pain up to 3 of 10 is mild; more than that is not low risk. The number is the panel's and may only be lowered.",
)
worst_performance_status_for_starting_exercise = PolicyValue(
    name="worst_performance_status_for_starting_exercise",
    default=2,
    lowest=1,
    highest=3,
    reason="The starting dose suits people who are up for more than half of the day; no guideline fixes the performance status.",
)
weeks_tolerated_before_more_exercise = PolicyValue(
    name="weeks_tolerated_before_more_exercise",
    default=2,
    lowest=1,
    highest=6,
    reason="Weeks in a row that were tolerated before the load is raised. The number is the panel's.",
)
pain_rise_that_stops_exercise = PolicyValue(
    name="pain_rise_that_stops_exercise",
    default=Points(2),
    lowest=Points(1),
    highest=Points(2),
    reason="A rise of 2 of 10 at the lesion is more than chance, and can be the first sign of a fracture. The number is the panel's and may only be lowered.",
)
age_that_counts_as_fragile_bone = PolicyValue(
    name="age_that_counts_as_fragile_bone",
    default=Years(75),
    lowest=Years(65),
    highest=Years(80),
    reason="Age from which bone is taken as fragile without a bone density or an earlier fracture. The number is the panel's.",
)
