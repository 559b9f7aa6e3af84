"""Which values are followed over time, and what a change of them means.

Why      Pain, walking and side effects are read together: relief that costs walking is not a gain.
Misuse   To compare people with each other: everybody is compared with their own earlier values.
"""

from typing import Final

from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.pain import average_pain, worst_pain
from trabecula.knowledge.instruments.pain.severity import CHANGE
from trabecula.language.monitoring import Domain, Watched

WATCHED: Final = (
    Watched(worst_pain, Domain.PAIN, higher="worse", change=CHANGE),
    Watched(average_pain, Domain.PAIN, higher="worse", change=CHANGE),
    Watched(fatigue, Domain.SIDE_EFFECT, higher="worse"),
)
