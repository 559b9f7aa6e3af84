"""Check-ins, reminders, missed reports and bereavement calls: no guideline fixes these numbers."""

from typing import TypeVar

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Months, Percent, Quantity, Weeks

Value = TypeVar("Value", bound=Quantity | int)


def _panel(
    name: str, default: Value, lowest: Value, highest: Value, why: str
) -> PolicyValue[Value]:
    return PolicyValue(name, default, lowest, highest, f"{why} No guideline fixes the number.")


days_between_check_ins_by_default = _panel(
    "days_between_check_ins_by_default", Days(7), Days(1), Days(14), "The trials asked weekly."
)
hour_of_a_check_in = _panel(
    "hour_of_a_check_in", Hours(9), Hours(8), Hours(20), "The night is told of in the morning."
)
hours_until_a_reminder = _panel(
    "hours_until_a_reminder", Hours(8), Hours(2), Hours(24), "The day is left to rest in."
)
quiet_hours_begin = _panel(
    "quiet_hours_begin", Hours(21), Hours(18), Hours(24), "Sleep is part of the treatment of pain."
)
quiet_hours_end = _panel(
    "quiet_hours_end", Hours(8), Hours(5), Hours(11), "Sleep is part of the treatment of pain."
)
working_days_until_a_call_after_missed_reports = _panel(
    "working_days_until_a_call_after_missed_reports",
    2, 1, 2,
    "Silence is not wellness; a clinic may only call sooner.",
)  # fmt: skip
working_days_until_a_call_after_a_change = _panel(
    "working_days_until_a_call_after_a_change",
    1, 1, 2,
    "After a change of opioid, radiotherapy or a discharge, silence may be harm.",
)  # fmt: skip
time_in_which_a_change_is_recent = _panel(
    "time_in_which_a_change_is_recent", Days(14), Days(7), Days(28), "Most harm shows by then."
)
leeway_of_a_contact = _panel(
    "leeway_of_a_contact",
    Percent(15), Percent(0), Percent(25),
    "A call on day 6 or 8 stands for one on day 7, a visit in weeks 11 to 13 for one in week 12.",
)  # fmt: skip
first_bereavement_contact_by = _panel(
    "first_bereavement_contact_by", Weeks(2), Weeks(1), Weeks(4), "Condolence comes early."
)
second_bereavement_contact = _panel(
    "second_bereavement_contact", Months(3), Months(2), Months(4), "Others have stopped calling."
)
third_bereavement_contact = _panel(
    "third_bereavement_contact", Months(6), Months(5), Months(8), "Grief may be prolonged by then."
)
