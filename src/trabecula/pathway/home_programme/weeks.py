"""Weeks of a home programme: on how many days a session was done, not done, or not told."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from msgspec import Struct

from trabecula.calculation.over_time.exercise_sessions import Session

MOST: Final = 12
"""Weeks: as long as a programme runs until its main look (guideline dossier, table 9b)."""
_DAYS: Final = 7


class Week(Struct, frozen=True, gc=False):
    """Seven days: on how many a session was done, and on how many it was told not to be.

    ``planned`` is on how many it was planned; None where none was agreed for the whole week.
    """

    first: date
    last: date
    done: int
    not_done: int
    planned: int | None

    @property
    def not_told(self) -> int | None:
        """Of how many planned days nothing is told: that is not the same as not done."""
        if self.planned is None:
            return None
        return max(0, self.planned - self.done - self.not_done)


def weeks_of(
    sessions: Sequence[Session], agreed: date | None, planned: int | None, as_of: date
) -> tuple[Week, ...]:
    """The last weeks, the newest last: since the first session or the agreement, 12 at most."""
    begun = [one.day for one in sessions if one.day <= as_of]
    begun += [agreed] if agreed else []
    if not begun:
        return ()
    number = min((as_of - min(begun)).days // _DAYS + 1, MOST)
    lasts = (as_of - timedelta(_DAYS * place) for place in reversed(range(number)))
    return tuple(_week(sessions, last, agreed, planned) for last in lasts)


def _week(
    sessions: Sequence[Session], last: date, agreed: date | None, planned: int | None
) -> Week:
    first = last - timedelta(_DAYS - 1)
    here = [one for one in sessions if first <= one.day <= last]
    done = {one.day for one in here if one.took_place}
    not_done = {one.day for one in here if one.done is False} - done
    whole = agreed is not None and agreed <= first
    return Week(first, last, len(done), len(not_done), planned if whole else None)
