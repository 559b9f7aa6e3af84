"""How long pain after exercise may last: no guideline fixes the time."""

from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Hours

time_for_pain_to_settle_after_exercise = PolicyValue(
    name="time_for_pain_to_settle_after_exercise",
    default=Hours(24),
    lowest=Hours(12),
    highest=Hours(48),
    reason="Soreness of muscle eases by the next day; pain of a bone that was overloaded does not. No guideline fixes the time.",
)
