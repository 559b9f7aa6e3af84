"""One treatment that was given: what, where, when, and what tells of it."""

from dataclasses import dataclass
from datetime import date

from trabecula.pathway.facts import Subject
from trabecula.pathway.pains import PlacedPain
from trabecula.pathway.record import Moment
from trabecula.pathway.taken.over_time import LAST_DAY


@dataclass(frozen=True, slots=True)
class Treatment:
    """One treatment that was given.

    ``begun`` and ``ended`` are None where the record does not say on which day. ``lesion`` or
    ``place`` is where, ``doubt`` says what is not known of that. ``last_change`` is when its dose
    was last changed, ``next`` when the next of its kind was begun. ``is_change`` is set where it
    changed what was given already.
    """

    intervention: str
    label: str
    begun: date | None
    ended: date | None
    origins: tuple[str, ...]
    lesion: Subject | None = None
    place: PlacedPain | None = None
    doubt: str = ""
    last_change: date | None = None
    next: date | None = None
    is_change: bool = False

    @property
    def order(self) -> tuple[date, str, tuple[str, ...]]:
        """Its place in time among others; what has no day comes last."""
        return self.begun or date.max, self.intervention, self.origins


def exact(when: Moment | None) -> date | None:
    """The day, where the record gives it exactly, and not at the end of time."""
    is_exact = when is not None and when.day == when.latest <= LAST_DAY
    return when.day if when is not None and is_exact else None
