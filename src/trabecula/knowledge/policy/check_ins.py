"""How often someone is in touch, state by state: no guideline fixes these times.

They lean on trials of weekly symptom reports and on visits every four weeks in palliative care.
"""

from typing import TypeVar

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Months, Quantity, Weeks

Value = TypeVar("Value", bound=Quantity | int)


def _panel(
    name: str, default: Value, lowest: Value, highest: Value, why: str
) -> PolicyValue[Value]:
    return PolicyValue(name, default, lowest, highest, f"{why} No guideline fixes the number.")


call_about_severe_pain_within = _panel(
    "call_about_severe_pain_within", Hours(24), Hours(4), Hours(24), "Severe pain waits no longer."
)
days_between_calls_about_severe_pain = _panel(
    "days_between_calls_about_severe_pain", Days(1), Days(1), Days(2), "Doses change day by day."
)
time_within_goal_before_calls_end = _panel(
    "time_within_goal_before_calls_end",
    Hours(48),
    Hours(24),
    Hours(96),
    "One good day may be luck.",
)
first_call_after_a_change_from = _panel(
    "first_call_after_a_change_from", Days(1), Days(1), Days(2), "Side effects show within a day."
)
first_call_after_a_change_to = _panel(
    "first_call_after_a_change_to", Days(3), Days(2), Days(4), "By three days most are steady."
)
second_contact_after_a_change = _panel(
    "second_contact_after_a_change", Days(7), Days(5), Days(10), "A week shows relief and harm."
)
weeks_between_contacts_after_a_change = _panel(
    "weeks_between_contacts_after_a_change", Weeks(1), Weeks(1), Weeks(2), "Slow effects follow."
)
weekly_contacts_after_a_change = _panel(
    "weekly_contacts_after_a_change", 4, 2, 8, "A month shows whether the change holds."
)
stable_weeks_after_a_change = _panel(
    "stable_weeks_after_a_change", Weeks(4), Weeks(2), Weeks(8), "A month shows whether it holds."
)
days_between_scores_after_radiotherapy = _panel(
    "days_between_scores_after_radiotherapy", Days(1), Days(1), Days(2), "A flare lasts days only."
)
last_day_of_daily_scores = _panel(
    "last_day_of_daily_scores", Days(10), Days(7), Days(14), "A flare comes within ten days."
)
weeks_between_scores_after_radiotherapy = _panel(
    "weeks_between_scores_after_radiotherapy", Weeks(1), Weeks(1), Weeks(2), "Relief comes slowly."
)
first_week_of_weekly_scores = _panel(
    "first_week_of_weekly_scores", Weeks(2), Weeks(1), Weeks(2), "The time of flare is over."
)
last_week_of_weekly_scores = _panel(
    "last_week_of_weekly_scores", Weeks(4), Weeks(3), Weeks(6), "Half who respond have by then."
)
late_score_after_radiotherapy = _panel(
    "late_score_after_radiotherapy", Weeks(8), Weeks(6), Weeks(10), "Failure is called by then."
)
first_look_after_a_procedure_from = _panel(
    "first_look_after_a_procedure_from", Hours(24), Hours(12), Hours(36), "Bleeding shows early."
)
first_look_after_a_procedure_to = _panel(
    "first_look_after_a_procedure_to", Hours(72), Hours(48), Hours(96), "Clots and leaks show then."
)
second_look_after_a_procedure = _panel(
    "second_look_after_a_procedure", Weeks(2), Weeks(1), Weeks(3), "The wound is looked at."
)
third_look_after_a_procedure = _panel(
    "third_look_after_a_procedure",
    Weeks(6),
    Weeks(4),
    Weeks(8),
    "Function and metal are looked at.",
)
last_look_after_a_procedure = _panel(
    "last_look_after_a_procedure", Weeks(12), Weeks(10), Weeks(16), "Failure of metal shows later."
)
weeks_between_reports_under_treatment = _panel(
    "weeks_between_reports_under_treatment",
    Weeks(1),
    Weeks(1),
    Weeks(2),
    "The trials asked weekly.",
)
weeks_between_visits_under_treatment = _panel(
    "weeks_between_visits_under_treatment", Weeks(4), Weeks(2), Weeks(6), "A trial saw people so."
)
months_without_change_for_maintenance = _panel(
    "months_without_change_for_maintenance",
    Months(3),
    Months(2),
    Months(6),
    "Staging is as far apart.",
)
weeks_between_reports_at_most = _panel(
    "weeks_between_reports_at_most", Weeks(2), Weeks(2), Weeks(4), "Longer gaps hide new pain."
)
weeks_between_visits_at_most = _panel(
    "weeks_between_visits_at_most", Weeks(12), Weeks(8), Weeks(16), "A plan is renewed by then."
)
life_expectancy_of_last_weeks = _panel(
    "life_expectancy_of_last_weeks", Weeks(12), Weeks(8), Weeks(26), "Needs change every few days."
)
fewest_contacts_a_week_in_last_weeks = _panel(
    "fewest_contacts_a_week_in_last_weeks", 1, 1, 2, "A week is long when few are left."
)
most_contacts_a_week_in_last_weeks = _panel(
    "most_contacts_a_week_in_last_weeks", 3, 2, 7, "More tires, unless it is wished for."
)
