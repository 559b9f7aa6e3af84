"""Entry cut-offs of the statements on goals of care that no guideline gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Weeks

last_weeks_of_life = PolicyValue(
    name="last_weeks_of_life",
    default=Weeks(2),
    lowest=Weeks(1),
    highest=Weeks(4),
    reason="Comfort comes before everything else in the last days or weeks; no guideline fixes when they begin.",
)
