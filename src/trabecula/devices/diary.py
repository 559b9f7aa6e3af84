"""Diaries: what each source of an export told of each day, in memory that the days alone take.

A time is in seconds of the local clock from the first of January 1970, as the device wrote it. The
minutes of a day are bits, the first the lowest, so that what overlaps counts once whatever its
order.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from re import IGNORECASE
from re import compile as pattern
from typing import Final, NamedTuple

DAY: Final = 86_400
_HOUR: Final = 3600
MOST_STEPS: Final = 200_000
"""No person walks as many in a day; the same limit as that of the fact."""

_WORN: Final = pattern(
    r"watch|\bband\b|\bring\b|fitbit|garmin|oura|whoop|polar|amazfit", IGNORECASE
)
_CARRIED: Final = pattern(r"phone|\bpixel\b|\bgalaxy\b", IGNORECASE)


class Kind(StrEnum):
    """How a device is with the person. Names of devices go no further than this."""

    WORN = "worn device"
    CARRIED = "phone"
    UNKNOWN = "device of an unknown kind"


class Source(NamedTuple):
    """One device or app of an export. The name, which may be the person's own, stays in here."""

    name: str
    kind: Kind


class Refused(StrEnum):
    """Why an entry of an export counts for nothing."""

    UNREADABLE = "without a time or a number that can be read"
    BACKWARDS = "ends before it begins"
    TOO_LONG = "lasts longer than a day"
    NEGATIVE = "a number below 0"
    TOO_MANY = "more than 200,000 steps"
    BY_HAND = "entered by hand, not measured"
    STATISTIC = "an average or an extreme, not what was counted"
    NO_SLEEP = "a sleep of which it is not told how long the person slept"


@dataclass(slots=True)
class Tally:
    """What one source told of one day.

    ``steps`` is None where none were counted. ``stepping`` are the minutes in which steps were
    counted, ``lasted`` the seconds of those entries together. ``signs`` are the minutes in which
    the device was at work at all.
    """

    steps: int | None = None
    stepping: int = 0
    lasted: int = 0
    active: int = 0
    asleep: int = 0
    signs: int = 0

    @property
    def counts_twice(self) -> bool:
        """Whether the entries of steps last longer than the minutes that they lie in."""
        return self.lasted > 60 * self.stepping.bit_count()


class Diary:
    """The days of one source, by the number of the day from 1970."""

    __slots__ = ("days",)

    def __init__(self) -> None:
        self.days: defaultdict[int, Tally] = defaultdict(Tally)

    def stepped(self, start: int, end: int, count: int) -> None:
        """Steps that were counted between two times; over midnight they are shared by time.

        An entry of more than an hour does not tell in which of its minutes the device was at work.
        """
        left, lasts = count, end - start
        for day, first, last in _parts(start, end):
            share = left if not lasts or end <= (day + 1) * DAY else count * (last - first) // lasts
            left -= share
            minutes, tally = _touched(first, last), self.days[day]
            tally.steps = (tally.steps or 0) + share
            tally.lasted += last - first
            tally.stepping |= minutes
            if lasts <= _HOUR:
                tally.signs |= minutes

    def was_active(self, start: int, minutes: int) -> None:
        """Minutes of activity from a time on."""
        start = _rounded(start)
        for day, first, last in _parts(start, start + 60 * minutes):
            if first < last:
                self.days[day].active |= _touched(first, last)

    def slept(self, start: int, end: int) -> None:
        """Time asleep, to the nearest minute."""
        for day, first, last in _parts(_rounded(start), _rounded(end)):
            if first < last:
                self.days[day].asleep |= _touched(first, last)

    def gave_a_sign(self, at: int) -> None:
        """The device was at work at that time."""
        day, second = divmod(at, DAY)
        self.days[day].signs |= 1 << second // 60


@dataclass(slots=True)
class Export:
    """What was read of one file.

    ``until`` is the latest time that is known to lie in it: the day of it was not over yet.
    ``notes`` are what holds of the whole file.
    """

    format: str
    diaries: defaultdict[Source, Diary] = field(default_factory=lambda: defaultdict(Diary))
    until: int = 0
    taken: int = 0
    refused: Counter[Refused] = field(default_factory=Counter[Refused])
    notes: set[str] = field(default_factory=set[str])

    def steps(self, source: Source, start: int, end: int, count: float) -> None:
        """Take steps that were counted between two times."""
        if count < 0:
            self.refused[Refused.NEGATIVE] += 1
        elif count > MOST_STEPS:
            self.refused[Refused.TOO_MANY] += 1
        elif self._spans(start, end):
            self.diaries[source].stepped(start, end, round(count))

    def active(self, source: Source, start: int, end: int, minutes: float) -> None:
        """Take minutes of activity that lie between two times."""
        if minutes < 0 or 60 * minutes > DAY:
            self.refused[Refused.NEGATIVE if minutes < 0 else Refused.TOO_LONG] += 1
        elif self._spans(start, end):
            self.diaries[source].was_active(start, round(minutes))

    def asleep(self, source: Source, start: int, end: int) -> None:
        """Take time asleep between two times."""
        if self._spans(start, end):
            self.diaries[source].slept(start, end)

    def sign(self, source: Source, at: int) -> None:
        """Take a sign that a device was at work."""
        self.taken += 1
        self.until = max(self.until, at)
        self.diaries[source].gave_a_sign(at)

    def _spans(self, start: int, end: int) -> bool:
        if end < start or end - start > DAY + _HOUR:
            self.refused[Refused.BACKWARDS if end < start else Refused.TOO_LONG] += 1
            return False
        self.taken += 1
        self.until = max(self.until, end)
        return True


@lru_cache(maxsize=4096)
def kind_of(words: str) -> Kind:
    """How a device is with the person, by the words of its name; unknown where they do not tell."""
    if _WORN.search(words):
        return Kind.WORN
    return Kind.CARRIED if _CARRIED.search(words) else Kind.UNKNOWN


def _parts(start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """The days that lie between two times, each with its first second and the one past its last."""
    day, first = divmod(start, DAY)
    length = end - start
    while first + length > DAY:
        yield day, first, DAY
        length -= DAY - first
        day, first = day + 1, 0
    yield day, first, first + length


def _touched(first: int, last: int) -> int:
    """The minutes of a day that some of these seconds lie in; at least one."""
    begin = first // 60
    return ((1 << max(1, -(-last // 60) - begin)) - 1) << begin


def _rounded(time: int) -> int:
    return (time + 30) // 60 * 60
