"""Moments: the day of something, and its time where the record gives one."""

from datetime import date

from msgspec import Struct


class Moment(Struct, frozen=True, gc=False):
    """A day, and where the record gives them the time of day (``HH:MM``) and its zone.

    ``latest`` is the last day that a partial date can mean: 2019-05 may be 2019-05-31.
    """

    day: date
    latest: date
    time: str | None = None
    zone: str = ""

    def is_before(self, other: "Moment") -> bool:
        """Whether the record tells so: by the day, or within one by times of one zone."""
        if self.latest < other.day:
            return True
        if self.time is None or other.time is None or self.zone != other.zone:
            return False
        return (self.day, self.time) < (other.day, other.time)
