"""States: in which a person is, since when, and because of what."""

from dataclasses import dataclass
from datetime import date

from trabecula.language.condition import Subject
from trabecula.language.follow_up import CheckIns, State
from trabecula.language.table import Entry


@dataclass(frozen=True, slots=True)
class Because:
    """What makes a state hold, in words, with the day and the resource that tells so."""

    says: str
    day: date | None
    origin: str


@dataclass(frozen=True, slots=True)
class InState:
    """A state that holds, or one that may: not ``sure`` until ``asks`` is known.

    ``judged`` is what of it a clinician judges, in words. ``until`` is the day on which it was
    left; None while it holds. One person can be in one state twice: after radiotherapy to two
    places, say.
    """

    state: State
    row: Entry[State, CheckIns]
    since: date
    because: tuple[Because, ...]
    sure: bool = True
    judged: tuple[str, ...] = ()
    asks: tuple[Subject, ...] = ()
    until: date | None = None

    @property
    def holds(self) -> bool:
        """Whether it has not been left."""
        return self.until is None
