"""Entry cut-offs of the radiotherapy statements that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, PainScore, Weeks

lowest_pain_for_radiotherapy = PolicyValue(
    name="lowest_pain_for_radiotherapy",
    default=PainScore(3),
    lowest=PainScore(1),
    highest=PainScore(5),
    reason="Pain of 3 or more at one site is worth a visit for radiotherapy; no guideline fixes the number.",
)
shortest_life_expectancy_for_radiotherapy = PolicyValue(
    name="shortest_life_expectancy_for_radiotherapy",
    default=Weeks(4),
    lowest=Weeks(2),
    highest=Weeks(8),
    reason="The median time to response was 4 weeks, so a shorter life seldom sees the benefit; no guideline fixes the number.",
)
shortest_life_expectancy_for_demanding_radiotherapy = PolicyValue(
    name="shortest_life_expectancy_for_demanding_radiotherapy",
    default=Weeks(12),
    lowest=Weeks(8),
    highest=Weeks(52),
    reason="Five fractions, stereotactic, wide-field and preventive courses ask more of the person than one fraction, or repay later; matching to life expectancy is consensus.",
)
wait_before_radiotherapy_has_failed = PolicyValue(
    name="wait_before_radiotherapy_has_failed",
    default=Weeks(6),
    lowest=Weeks(4),
    highest=Weeks(12),
    reason="Most who respond have done so by 6 to 8 weeks; no guideline fixes when a course has failed.",
)
start_of_response_check = PolicyValue(
    name="start_of_response_check",
    default=Days(14),
    lowest=Days(7),
    highest=Days(28),
    reason="The first score falls after the time of flare, days 0 to 10; no guideline fixes the day.",
)
end_of_response_check = PolicyValue(
    name="end_of_response_check",
    default=Days(84),
    lowest=Days(56),
    highest=Days(182),
    reason="The last of the scores at weeks 2, 4, 8 and 12; no guideline fixes the day.",
)
fewest_painful_sites_for_wide_field = PolicyValue(
    name="fewest_painful_sites_for_wide_field",
    default=4,
    lowest=3,
    highest=10,
    reason="Up to three painful sites are treated one by one; no guideline fixes the number.",
)
worst_performance_status_for_wide_field = PolicyValue(
    name="worst_performance_status_for_wide_field",
    default=3,
    lowest=1,
    highest=3,
    reason="Wide fields bring nausea and low blood counts that a person always in bed bears badly; no guideline fixes the status.",
)
fewest_painful_sites_for_radium = PolicyValue(
    name="fewest_painful_sites_for_radium",
    default=2,
    lowest=1,
    highest=6,
    reason="One painful site is better treated by radiotherapy of that site; no guideline seen fixes the number.",
)
pain_from_which_a_lesion_counts_as_painful = PolicyValue(
    name="pain_from_which_a_lesion_counts_as_painful",
    default=PainScore(2),
    lowest=PainScore(1),
    highest=PainScore(3),
    reason="Below 2 of 10 a lesion is taken as without symptoms; the limit of the trial was not seen.",
)
