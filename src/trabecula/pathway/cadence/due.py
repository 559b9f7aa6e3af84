"""What is due: a contact with its days, and what became of it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from trabecula.language.follow_up import Means, State


class Standing(StrEnum):
    """What became of a contact that was due."""

    DONE = "done"
    MISSED = "missed"
    OPEN = "open"
    NEXT = "next"


@dataclass(frozen=True, slots=True)
class Due:
    """One contact, due from its first day to its last; ``on`` is when it took place.

    ``means`` is the least that is asked: a visit stands for a call. ``origin`` is the resource
    that tells of it.
    """

    means: Means
    state: State
    first: date
    last: date
    standing: Standing
    on: date | None = None
    origin: str = ""

    @property
    def late(self) -> bool:
        """Whether it took place after its last day."""
        return self.on is not None and self.on > self.last
