"""Intimacy: the door to talk for one person, and positions lesion by lesion."""

from dataclasses import dataclass

from trabecula.language.support import Intimacy, SpareAndAvoid
from trabecula.pathway.by_lesion import OfLesion, by_lesion
from trabecula.pathway.recommendations import Recommendations, Status
from trabecula.pathway.support import answered, support_of


@dataclass(frozen=True, slots=True)
class DoorToTalk:
    """What is known for the conversation: positions of each lesion that may be loaded."""

    intimacy: Intimacy
    positions: tuple[OfLesion[SpareAndAvoid], ...]


def door_to_talk(recommendations: Recommendations) -> DoorToTalk | None:
    """None where the person does not wish to talk, or something must come first."""
    intimacy = support_of(recommendations).intimacy
    (wish,) = answered(recommendations, (intimacy.statement,))
    closed = answered(recommendations, intimacy.closed_by)
    if wish.status is not Status.SHOWN or any(item.status is not None for item in closed):
        return None
    return DoorToTalk(intimacy, tuple(by_lesion(recommendations, intimacy.positions)))
