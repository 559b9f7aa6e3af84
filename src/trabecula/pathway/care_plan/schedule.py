"""The schedule: in which state the person is, and who is in touch when until then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from trabecula.language.condition import Subject as AskedFact
from trabecula.language.follow_up import CheckIns, Means, State
from trabecula.language.table import Entry


@dataclass(frozen=True, slots=True)
class StateNow:
    """A state that holds, or one that may: not ``sure`` until ``asks`` is known.

    ``since`` is the day on which it begins; a treatment of the plan may begin one later.
    ``because`` says what makes it hold.
    """

    state: State
    row: Entry[State, CheckIns]
    sure: bool
    since: date
    because: str
    asks: tuple[AskedFact, ...] = ()


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """One contact between two days, or ``every`` so many days (the fewest, the most) from the
    first until the last; ``last`` is None where only the end of the state ends it.

    ``times`` are the contacts each time, the fewest and the most.
    """

    means: Means
    state: State
    first: date
    last: date | None
    every: tuple[int, int] | None = None
    times: tuple[int, int] = (1, 1)


@dataclass(frozen=True, slots=True)
class Schedule:
    """Contacts until ``until``, the nearest first.

    ``now`` is the state of which the closest contact is asked, ``beside`` are others that hold or
    are entered by the plan's treatments, ``may`` those of which it is not known. ``by_video`` is
    whether contacts may be by video: True, False, or None where not known; ``video_because`` why.
    """

    now: StateNow
    beside: Sequence[StateNow]
    may: Sequence[StateNow]
    contacts: tuple[PlannedContact, ...]
    until: date
    by_video: bool | None
    video_because: str
