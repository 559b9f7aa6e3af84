"""When the response to a treatment is looked for: no guideline fixes these times."""

from typing import TypeVar

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours, Months, Quantity, Weeks

Unit = TypeVar("Unit", bound=Quantity)


def _look(name: str, default: Unit, lowest: Unit, highest: Unit, why: str) -> PolicyValue[Unit]:
    return PolicyValue(name, default, lowest, highest, f"{why} No guideline fixes the time.")


opioid_first_look_from = _look(
    "opioid_first_look_from", Hours(24), Hours(12), Hours(36), "A day shows the first effects."
)
opioid_first_look_to = _look(
    "opioid_first_look_to", Hours(72), Hours(48), Hours(96), "By three days most doses are steady."
)
opioid_main_look = _look(
    "opioid_main_look", Days(7), Days(5), Days(14), "A week shows relief beside side effects."
)
adjuvant_first_look = _look(
    "adjuvant_first_look", Days(7), Days(3), Days(10), "Dizziness and sleepiness come first."
)
adjuvant_decision_from = _look(
    "adjuvant_decision_from", Weeks(2), Weeks(1), Weeks(3), "A tolerated dose needs weeks to act."
)
adjuvant_decision_to = _look(
    "adjuvant_decision_to", Weeks(4), Weeks(3), Weeks(6), "After a month most of it is seen."
)
adjuvant_final_look = _look(
    "adjuvant_final_look", Weeks(8), Weeks(6), Weeks(12), "Gabapentinoids may need up to 8 weeks."
)
steroid_first_look_from = _look(
    "steroid_first_look_from", Hours(48), Hours(24), Hours(48), "A steroid acts within two days."
)
steroid_first_look_to = _look(
    "steroid_first_look_to", Hours(72), Hours(48), Hours(96), "No effect by day three is a sign."
)
steroid_main_look_from = _look(
    "steroid_main_look_from", Days(5), Days(3), Days(5), "A trial is short, for its harms grow."
)
steroid_main_look_to = _look(
    "steroid_main_look_to", Days(7), Days(5), Days(10), "Beyond a week it is no trial any more."
)
radiotherapy_main_look = _look(
    "radiotherapy_main_look", Weeks(4), Weeks(3), Weeks(6), "The median response came at 4 weeks."
)
radiotherapy_has_failed_at = _look(
    "radiotherapy_has_failed_at", Weeks(8), Weeks(6), Weeks(12), "Most who respond have by then."
)
stereotactic_first_look = _look(
    "stereotactic_first_look", Weeks(4), Weeks(2), Weeks(6), "Early pain and fracture show by then."
)
stereotactic_main_look = _look(
    "stereotactic_main_look", Months(3), Months(2), Months(4), "Trials judged it at 3 months."
)
reirradiation_first_look = _look(
    "reirradiation_first_look", Weeks(4), Weeks(2), Weeks(6), "It acts as slowly as the first."
)
reirradiation_main_look = _look(
    "reirradiation_main_look", Weeks(8), Weeks(6), Weeks(12), "Pain falls over weeks again."
)
half_body_first_look = _look(
    "half_body_first_look", Hours(48), Hours(24), Hours(72), "Half who respond do so in two days."
)
half_body_main_look = _look(
    "half_body_main_look", Days(7), Days(5), Days(14), "Four of five who respond do so in a week."
)
half_body_has_failed_at = _look(
    "half_body_has_failed_at", Weeks(2), Weeks(1), Weeks(4), "Relief after a fortnight is rare."
)
augmentation_first_look_from = _look(
    "augmentation_first_look_from", Hours(24), Hours(4), Hours(24), "Cement acts within a day."
)
augmentation_first_look_to = _look(
    "augmentation_first_look_to", Hours(72), Hours(48), Hours(96), "The wound is sore before."
)
augmentation_main_look = _look(
    "augmentation_main_look", Weeks(4), Weeks(2), Weeks(6), "The trial judged it at a month."
)
augmentation_has_failed_at = _look(
    "augmentation_has_failed_at", Weeks(1), Weeks(1), Weeks(2), "Pain a week on may be a new break."
)
ablation_first_look = _look(
    "ablation_first_look", Weeks(1), Weeks(1), Weeks(2), "The trials saw relief at one week."
)
ablation_middle_look = _look(
    "ablation_middle_look", Weeks(4), Weeks(3), Weeks(6), "The trials asked at four weeks."
)
ablation_main_look = _look(
    "ablation_main_look", Weeks(8), Weeks(6), Weeks(12), "The trials judged it at eight weeks."
)
ultrasound_first_look = _look(
    "ultrasound_first_look", Days(3), Days(1), Days(7), "Relief, or a burn, shows within days."
)
ultrasound_main_look = _look(
    "ultrasound_main_look", Months(1), Months(1), Months(2), "A month tells who responds."
)
ultrasound_last_look = _look(
    "ultrasound_last_look", Months(3), Months(2), Months(4), "Relief that lasts shows by then."
)
intrathecal_first_look = _look(
    "intrathecal_first_look", Weeks(1), Weeks(1), Weeks(2), "Doses are found in the first week."
)
intrathecal_main_look = _look(
    "intrathecal_main_look", Weeks(4), Weeks(3), Weeks(6), "Dose and relief settle in a month."
)
exercise_main_look_from = _look(
    "exercise_main_look_from", Weeks(8), Weeks(4), Weeks(10), "Strength takes weeks to grow."
)
exercise_main_look_to = _look(
    "exercise_main_look_to", Weeks(12), Weeks(10), Weeks(16), "The programmes ran for 12 weeks."
)
psychological_first_look = _look(
    "psychological_first_look", Weeks(4), Weeks(2), Weeks(6), "A few sessions show engagement."
)
psychological_main_look = _look(
    "psychological_main_look", Weeks(8), Weeks(6), Weeks(12), "A course takes about 8 weeks."
)
nutrition_first_look = _look(
    "nutrition_first_look", Weeks(2), Weeks(1), Weeks(3), "Intake changes before weight does."
)
nutrition_main_look_from = _look(
    "nutrition_main_look_from", Weeks(4), Weeks(3), Weeks(4), "Weight and strength follow intake."
)
nutrition_main_look_to = _look(
    "nutrition_main_look_to", Weeks(6), Weeks(4), Weeks(8), "Loss that goes on needs a decision."
)
age_of_the_value_before_treatment = _look(
    "age_of_the_value_before_treatment",
    Days(7),
    Days(1),
    Days(14),
    "The questions are of the last day, asked each week.",
)
look_that_comes_early = _look(
    "look_that_comes_early",
    Days(2),
    Days(0),
    Days(7),
    "The response check at 4 weeks is from day 26 (MON-10).",
)
look_that_comes_late = _look(
    "look_that_comes_late",
    Days(6),
    Days(1),
    Days(14),
    "The response check at 4 weeks is until day 34 (MON-10).",
)
gap_within_one_course = _look(
    "gap_within_one_course",
    Days(7),
    Days(4),
    Days(21),
    "A course of fractions, or of a medicine, has gaps of days; it is not given again within 4 weeks.",
)
