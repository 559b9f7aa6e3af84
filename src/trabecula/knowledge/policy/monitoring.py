"""Entry cut-offs of the monitoring statements that no guideline gives.

Where raising a number would let a report wait, its range ends at the default or close to it. The
immediate alert has no number of its own here.
"""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, PainScore, Percent, Points

symptom_grade_for_same_day_call = PolicyValue(
    name="symptom_grade_for_same_day_call",
    default=3,
    lowest=2,
    highest=3,
    reason="The trials alerted on severe symptoms; that severe begins at 3 of 0 to 4 is from knowledge, and the number may only be lowered.",
)
symptom_rise_for_same_day_call = PolicyValue(
    name="symptom_rise_for_same_day_call",
    default=2,
    lowest=1,
    highest=2,
    reason="The trials alerted on worsening symptoms; that worse means 2 grades is from knowledge, and the number may only be lowered.",
)
symptom_grade_for_review = PolicyValue(
    name="symptom_grade_for_review",
    default=2,
    lowest=1,
    highest=2,
    reason="A moderate symptom is reviewed soon if it rose, and left for the next visit if it did not; no guideline fixes the grade.",
)
pain_rise_that_counts_as_worse = PolicyValue(
    name="pain_rise_that_counts_as_worse",
    default=Points(2),
    lowest=Points(1),
    highest=Points(3),
    reason="Two points on a scale from 0 to 10 are a change that people notice; the number is from knowledge.",
)
lowest_pain_for_action_above_goal = PolicyValue(
    name="lowest_pain_for_action_above_goal",
    default=PainScore(4),
    lowest=PainScore(1),
    highest=PainScore(5),
    reason="Pain above the person's own goal is acted on from moderate pain upward, so that a goal of 0 does not alert every day; no guideline fixes the number.",
)
severe_fatigue_in_a_report = PolicyValue(
    name="severe_fatigue_in_a_report",
    default=PainScore(7),
    lowest=PainScore(5),
    highest=PainScore(8),
    reason="Fatigue of 7 to 10 is taken as severe; no guideline seen fixes the number.",
)
missed_reports_before_a_phone_call = PolicyValue(
    name="missed_reports_before_a_phone_call",
    default=2,
    lowest=1,
    highest=3,
    reason="One missed report is common, two in a row may mean that the person is unwell; no guideline fixes the number.",
)
fall_in_steps_for_questions = PolicyValue(
    name="fall_in_steps_for_questions",
    default=Percent(-25),
    lowest=Percent(-40),
    highest=Percent(-10),
    reason="A fall of a quarter below the person's own baseline is worth a question; no guideline fixes the number.",
)
fall_in_steps_for_function_review = PolicyValue(
    name="fall_in_steps_for_function_review",
    default=Percent(-40),
    lowest=Percent(-60),
    highest=Percent(-25),
    reason="A fall of two fifths below the person's own baseline is treated like a lost walking level; no guideline fixes the number.",
)
fall_in_steps_in_48_hours_for_questions = PolicyValue(
    name="fall_in_steps_in_48_hours_for_questions",
    default=Percent(-50),
    lowest=Percent(-60),
    highest=Percent(-25),
    reason="Steps that halve within two days are asked about before the week is over; no guideline fixes the number.",
)
fewest_valid_days_of_steps = PolicyValue(
    name="fewest_valid_days_of_steps",
    default=4,
    lowest=3,
    highest=7,
    reason="A mean of fewer than 4 valid days in the week may only mean that the counter lay in a drawer; no guideline fixes the number.",
)
pain_change_that_counts_as_better = PolicyValue(
    name="pain_change_that_counts_as_better",
    default=Points(-1),
    lowest=Points(-3),
    highest=Points(-1),
    reason="Pain that fell by a point or more is given more time before a new plan; no guideline fixes the number, and a clinic may only ask for a larger fall.",
)
lesion_pain_for_new_imaging = PolicyValue(
    name="lesion_pain_for_new_imaging",
    default=PainScore(4),
    lowest=PainScore(2),
    highest=PainScore(6),
    reason="Rising pain at a lesion is imaged again from moderate pain upward; no guideline fixes the number.",
)
wait_after_radiotherapy_before_new_imaging = PolicyValue(
    name="wait_after_radiotherapy_before_new_imaging",
    default=Days(28),
    lowest=Days(10),
    highest=Days(42),
    reason="In the first 4 weeks a flare or a late response may explain the pain; no guideline fixes the number.",
)
time_in_which_a_sedating_medicine_counts_as_new = PolicyValue(
    name="time_in_which_a_sedating_medicine_counts_as_new",
    default=Days(14),
    lowest=Days(7),
    highest=Days(28),
    reason="Fatigue that comes within two weeks of a new or raised sedating medicine may be caused by it; no guideline fixes the number.",
)
start_of_four_week_response_check = PolicyValue(
    name="start_of_four_week_response_check",
    default=Days(26),
    lowest=Days(21),
    highest=Days(28),
    reason="The response at 4 weeks is scored within a few days of day 28, so that the visit can be arranged; no guideline fixes the first day.",
)
end_of_four_week_response_check = PolicyValue(
    name="end_of_four_week_response_check",
    default=Days(34),
    lowest=Days(28),
    highest=Days(42),
    reason="The response at 4 weeks is scored within a few days of day 28, so that the visit can be arranged; no guideline fixes the last day.",
)
days_without_stool_for_bowel_review = PolicyValue(
    name="days_without_stool_for_bowel_review",
    default=Days(3),
    lowest=Days(2),
    highest=Days(4),
    reason="Three days without a stool during opioid treatment may be impaction or obstruction; no guideline seen fixes the number.",
)
