"""From how large a change on a person counts as worse or better: no guideline fixes the numbers."""

from typing import TypeVar

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Percent, Points, Quantity

Value = TypeVar("Value", bound=Quantity | int)


def _panel(
    name: str, default: Value, lowest: Value, highest: Value, why: str
) -> PolicyValue[Value]:
    return PolicyValue(name, default, lowest, highest, f"{why} No guideline fixes the number.")


rise_in_pain_that_is_worse = _panel(
    "rise_in_pain_that_is_worse", Points(2), Points(1), Points(3), "Two points is felt as worse."
)
rise_in_pain_category_that_is_worse = _panel(
    "rise_in_pain_category_that_is_worse", 1, 1, 2, "None, mild, moderate and severe are far apart."
)
reports_that_confirm_worsening = _panel(
    "reports_that_confirm_worsening", 2, 1, 3, "One worse report may be a bad day."
)
rise_in_opioid_dose_that_is_worse = _panel(
    "rise_in_opioid_dose_that_is_worse",
    Percent(25), Percent(10), Percent(50),
    "A quarter more opioid hides the same pain; the international endpoints use it too.",
)  # fmt: skip
rise_in_timed_up_and_go_that_is_worse = _panel(
    "rise_in_timed_up_and_go_that_is_worse",
    Percent(20), Percent(10), Percent(40),
    "A fifth longer on the same course is worth a visit.",
)  # fmt: skip
rise_in_performance_status_that_is_worse = _panel(
    "rise_in_performance_status_that_is_worse", 1, 1, 2, "One step of five is a large loss."
)
fall_in_steps_that_is_worse = _panel(
    "fall_in_steps_that_is_worse",
    Percent(-25), Percent(-50), Percent(-15),
    "A quarter fewer steps asks for a call; it is no diagnosis.",
)  # fmt: skip
sudden_fall_in_steps_that_is_worse = _panel(
    "sudden_fall_in_steps_that_is_worse",
    Percent(-50), Percent(-80), Percent(-30),
    "Half the steps gone in two days is asked about before the week is over.",
)  # fmt: skip
time_of_a_sudden_fall_in_steps = _panel(
    "time_of_a_sudden_fall_in_steps", Hours(48), Hours(24), Hours(72), "One idle day is common."
)
days_of_the_step_mean = _panel(
    "days_of_the_step_mean", Days(7), Days(5), Days(14), "A week holds work and rest alike."
)
fewest_valid_days_of_the_step_mean = _panel(
    "fewest_valid_days_of_the_step_mean", 4, 3, 7, "Fewer days than four say little of a week."
)
hours_of_wear_of_a_valid_day = _panel(
    "hours_of_wear_of_a_valid_day", Hours(10), Hours(8), Hours(14), "A device left off counts none."
)
days_of_the_step_baseline = _panel(
    "days_of_the_step_baseline", Days(14), Days(7), Days(28), "Two weeks show what is usual."
)
fewest_valid_days_of_the_step_baseline = _panel(
    "fewest_valid_days_of_the_step_baseline", 7, 4, 14, "Half of the two weeks must be measured."
)
fall_in_pain_that_is_a_benefit = _panel(
    "fall_in_pain_that_is_a_benefit",
    Points(-2), Points(-3), Points(-1),
    "Two points less is felt as a relief.",
)  # fmt: skip
relative_fall_in_pain_that_is_a_benefit = _panel(
    "relative_fall_in_pain_that_is_a_benefit",
    Percent(-30), Percent(-50), Percent(-20),
    "Nearly a third less pain is felt as a relief.",
)  # fmt: skip
relative_fall_in_pain_after_intrathecal_therapy = _panel(
    "relative_fall_in_pain_after_intrathecal_therapy",
    Percent(-20), Percent(-50), Percent(-10),
    "In refractory pain a fifth less is kept, where toxicity is no worse.",
)  # fmt: skip
