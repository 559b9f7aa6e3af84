"""When medicines are looked through again, and from when a change of one counts as recent.

No guideline fixes these numbers.
"""

from typing import Final

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days

days_between_medicine_reviews: Final = PolicyValue(
    "days_between_medicine_reviews",
    Days(90),
    Days(28),
    Days(180),
    "What was right three months ago may have lost its reason. A default of this project's panel.",
)
time_before_a_side_effect_in_which_a_change_counts: Final = PolicyValue(
    "time_before_a_side_effect_in_which_a_change_counts",
    Days(14),
    Days(7),
    Days(42),
    "As for a new sedating medicine; some effects come later. A default of this project's panel.",
)
