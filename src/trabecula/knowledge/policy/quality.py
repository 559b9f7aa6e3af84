"""Numbers of the measures of quality that no source gives."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Weeks

performance_status_of_reduced_function = PolicyValue(
    name="performance_status_of_reduced_function",
    default=2,
    lowest=1,
    highest=3,
    reason="From ECOG 2 on somebody cannot work. From which grade physiotherapy is asked of a service no guideline seen says.",
)
physiotherapy_counts_for = PolicyValue(
    name="physiotherapy_counts_for",
    default=Weeks(12),
    lowest=Weeks(4),
    highest=Weeks(26),
    reason="A programme lasts about twelve weeks. For how long it counts as had no guideline seen says.",
)
