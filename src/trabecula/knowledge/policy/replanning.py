"""When the plan itself is made anew: no guideline fixes these numbers."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Weeks

amber_alerts_that_open_a_planning_visit = PolicyValue(
    name="amber_alerts_that_open_a_planning_visit",
    default=2,
    lowest=1,
    highest=4,
    reason="One amber alert is answered by a call; a second shows that the plan does not hold. No guideline fixes the number.",
)
days_in_which_amber_alerts_are_counted = PolicyValue(
    name="days_in_which_amber_alerts_are_counted",
    default=Days(14),
    lowest=Days(7),
    highest=Days(28),
    reason="Alerts two weeks apart are of one episode; later ones may not be. No guideline fixes the number.",
)
time_above_goal_that_opens_a_planning_visit = PolicyValue(
    name="time_above_goal_that_opens_a_planning_visit",
    default=Hours(72),
    lowest=Hours(24),
    highest=Hours(168),
    reason="Three days give a changed dose time to act. No guideline fixes the number.",
)
sedation_that_opens_a_planning_visit = PolicyValue(
    name="sedation_that_opens_a_planning_visit",
    default=2,
    lowest=1,
    highest=2,
    reason="Who drifts off in conversation pays for relief with alertness. No guideline fixes the level.",
)
longest_time_between_plans = PolicyValue(
    name="longest_time_between_plans",
    default=Weeks(12),
    lowest=Weeks(4),
    highest=Weeks(16),
    reason="A plan ages as the disease does; staging comes about every three months. No guideline fixes the time.",
)
