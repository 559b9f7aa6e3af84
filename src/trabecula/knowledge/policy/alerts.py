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
days_a_call_answers_moderate_trouble = PolicyValue(
    name="days_a_call_answers_moderate_trouble",
    default=7,
    lowest=0,
    highest=14,
    reason="Who was called about moderate pain or tiredness is not called again each day that it goes on; severe or rising trouble raises its own alert. No source gives the time.",
)
days_a_call_answers_fewer_steps = PolicyValue(
    name="days_a_call_answers_fewer_steps",
    default=7,
    lowest=0,
    highest=14,
    reason="The mean of a week changes slowly: after the questions were asked it tells nothing new for as long. A fall or a lost walking level is never answered so. No source gives the time.",
)
days_a_call_answers_silence = PolicyValue(
    name="days_a_call_answers_silence",
    default=7,
    lowest=0,
    highest=7,
    reason="Somebody who was phoned and still sends no reports is phoned again after a week, not each day. No source gives the time.",
)
days_a_review_answers_a_fallen_opioid_need = PolicyValue(
    name="days_a_review_answers_a_fallen_opioid_need",
    default=28,
    lowest=7,
    highest=28,
    reason="After the opioid was reviewed the pain stays low each day: that calls for no review each day. No source gives the time.",
)
days_a_review_answers_no_stool = PolicyValue(
    name="days_a_review_answers_no_stool",
    default=2,
    lowest=0,
    highest=2,
    reason="A laxative that was stepped up needs a day or two; without stool by then it is asked again. No source gives the time.",
)
