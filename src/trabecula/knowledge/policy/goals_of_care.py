"""Entry cut-offs of the statements on goals of care that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import MillimolesPerLitre, Months, Weeks

performance_status_for_talking_about_goals = PolicyValue(
    name="performance_status_for_talking_about_goals",
    default=3,
    lowest=1,
    highest=3,
    reason="ECOG performance status from which a conversation about goals of care is raised and its result is written down: in bed or in a chair for more than half of the waking day. No guideline seen fixes the number; a clinic may only start earlier.",
)
admissions_for_talking_about_goals = PolicyValue(
    name="admissions_for_talking_about_goals",
    default=2,
    lowest=1,
    highest=3,
    reason="Admissions in 6 months from which a conversation about goals of care is raised: the illness no longer settles. No guideline seen fixes the number.",
)
calcium_for_talking_about_goals = PolicyValue(
    name="calcium_for_talking_about_goals",
    default=MillimolesPerLitre(3.0),
    lowest=MillimolesPerLitre(2.65),
    highest=MillimolesPerLitre(3.5),
    reason="Adjusted calcium above which a conversation about goals of care is raised, since hypercalcaemia of this degree often marks advanced disease. A default from knowledge. Its treatment has limits of its own, which this number does not move.",
)
life_expectancy_for_writing_a_care_plan = PolicyValue(
    name="life_expectancy_for_writing_a_care_plan",
    default=Weeks(52),
    lowest=Weeks(26),
    highest=Weeks(104),
    reason="Life expectancy below which an advance care plan that is missing is asked for: a year, as in the surprise question. No guideline seen fixes the number.",
)
time_until_care_plan_review = PolicyValue(
    name="time_until_care_plan_review",
    default=Months(6),
    lowest=Months(1),
    highest=Months(12),
    reason="Wishes change with the illness, so an advance care plan is read again even when nothing has happened. A default of the panel; no guideline gives it.",
)
admissions_for_care_plan_review = PolicyValue(
    name="admissions_for_care_plan_review",
    default=1,
    lowest=1,
    highest=3,
    reason="Admissions in 6 months from which an advance care plan is read again: what happened there may have changed what the person wants. A default of the panel; no guideline gives it.",
)
life_expectancy_for_hospice = PolicyValue(
    name="life_expectancy_for_hospice",
    default=Weeks(26),
    lowest=Weeks(12),
    highest=Weeks(52),
    reason="Life expectancy up to which hospice is raised. 26 weeks are the 6 months of the hospice benefit of the United States; elsewhere need decides, so a clinic may set another number.",
)
performance_status_for_hospice = PolicyValue(
    name="performance_status_for_hospice",
    default=3,
    lowest=2,
    highest=4,
    reason="ECOG performance status from which hospice is raised in a short life expectancy. No guideline seen fixes the number.",
)
last_weeks_of_life = PolicyValue(
    name="last_weeks_of_life",
    default=Weeks(2),
    lowest=Weeks(1),
    highest=Weeks(4),
    reason="Comfort comes before everything else in the last days or weeks; no guideline fixes when they begin.",
)
