"""How alerts wait and are passed on: numbers that no source gives."""

from trabecula.language.policy import PolicyValue

reports_in_a_row_before_a_yellow_alert = PolicyValue(
    name="reports_in_a_row_before_a_yellow_alert",
    default=2,
    lowest=1,
    highest=2,
    reason="A single report of moderate trouble that did not rise often passes by itself; two in a row are reviewed. No guideline fixes the number, and it may only be lowered.",
)
hours_between_steps_of_a_red_alert = PolicyValue(
    name="hours_between_steps_of_a_red_alert",
    default=1,
    lowest=1,
    highest=1,
    reason="A red alert that nobody closed within the hour goes on to the next role, and on again each hour; no source gives the time, and none is longer than its clock.",
)
hours_between_steps_of_an_amber_alert = PolicyValue(
    name="hours_between_steps_of_an_amber_alert",
    default=4,
    lowest=1,
    highest=24,
    reason="An amber alert past its clock has waited a day already: it goes on within half a working day. No source gives the time.",
)
hours_between_steps_of_a_yellow_alert = PolicyValue(
    name="hours_between_steps_of_a_yellow_alert",
    default=24,
    lowest=4,
    highest=72,
    reason="A yellow alert past its clock goes on each day until somebody closes it; no source gives the time.",
)
