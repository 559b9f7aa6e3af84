"""One course: how one value went, with its gaps, levels and changes.

What is said of it is worked out only when it is asked for. Rules of this project: of a day the
worse value counts; a gap is longer than twice the usual interval, and 3 days at least; a level is
the median of 7 days with 3 values or more, never over a gap.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import Final

from msgspec import Struct

from trabecula.calculation.change_points import SHORTEST, change_points, penalty_of
from trabecula.language.fact import Fact, YesNo
from trabecula.language.instrument import MeaningfulChange
from trabecula.language.monitoring import Watched
from trabecula.pathway.changes import Difference, differ
from trabecula.pathway.course.treatment import Treatment
from trabecula.pathway.course.value import Direction, Reported, Value, median
from trabecula.pathway.facts import Subject

SHORTEST_GAP: Final = 3
"""Days."""
WINDOW: Final = 7
"""Days of a level."""
FEWEST: Final = 3
"""Values of a level."""
OLDEST: Final = 14
"""Days: a single value that stands for a level is not older."""
_AROUND: Final = 3


class Gap(Struct, frozen=True, gc=False):
    """Days of which nothing is known, between the two; ``until`` is None where it goes on."""

    after: date
    until: date | None


class Level(Struct, frozen=True, gc=False):
    """Where a value stands: the median of ``count`` values, or the one that there is."""

    value: float
    first: date
    last: date
    count: int


class Moved(Struct, frozen=True, gc=False):
    """From one level to a later one, and what that means."""

    before: Level
    now: Level
    by: Difference


class Shift(Struct, frozen=True, gc=False):
    """A level gives way to another, between the last day of the one and ``day``."""

    after: date
    day: date
    before: float
    now: float
    by: Difference


@dataclass(frozen=True, eq=False)
class Course:
    """How one value of one subject went, as one source told it; the newest last.

    ``by_carer`` is what a carer told: a line of its own. ``setup`` is what two values must have
    alike to be compared, in words; None where that is not known, and then no change is told.
    ``watched`` is set for what is followed, and ``change`` is then from what size on a change means
    something. ``as_of`` is the day that is answered for. ``treatments`` are what was begun or
    changed meanwhile. ``fewest`` is how many values a level needs where one alone stands for none.
    ``holds`` is set where each value holds until the next; ``unknown`` are then
    the days of which it is not known.
    """

    fact: Fact
    subject: Subject
    values: tuple[Value, ...]
    as_of: date
    by_carer: bool = False
    setup: str | None = ""
    watched: Watched | None = None
    change: MeaningfulChange | None = None
    treatments: tuple[Treatment, ...] = ()
    fewest: int | None = None
    holds: bool = False
    unknown: tuple[Gap, ...] = ()

    @property
    def higher(self) -> Direction:
        """Which way it goes when it rises."""
        return None if self.watched is None else self.watched.higher

    @property
    def is_of_events(self) -> bool:
        """Whether each value only says that something happened or not: it has no level."""
        return isinstance(self.fact, YesNo)

    @property
    def reports(self) -> Iterator[Reported]:
        """Every report, the newest last."""
        return (report for value in self.values for report in value.reports)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days that have a value."""
        return tuple(value.day for value in self.values)

    @cached_property
    def gaps(self) -> tuple[Gap, ...]:
        """The gaps in order; the last may go on until the day that is answered for."""
        if self.holds:
            return self.unknown
        lengths = [(after - before).days for before, after in pairwise(self.days)]
        found = [
            Gap(before, after)
            for place, (before, after) in enumerate(pairwise(self.days))
            if _is_gap(lengths[place], lengths[max(0, place - _AROUND) : place + _AROUND + 1])
        ]
        since = (self.as_of - self.days[-1]).days
        if lengths and _is_gap(since, lengths[-2 * _AROUND - 1 :]):
            found.append(Gap(self.days[-1], None))
        return tuple(found)

    @cached_property
    def smooth(self) -> tuple[tuple[date, float | None], ...]:
        """For each day with a value the level of the week until then; None with fewer than 3."""
        weeks = ((day, self._week(day, date.min)) for day in self.days)
        return tuple((day, None if week is None else week.value) for day, week in weeks)

    @cached_property
    def shifts(self) -> tuple[Shift, ...]:
        """Where it went to another level, of which each holds for 4 values or more."""
        if self.holds or self.is_of_events or len(self.values) < 2 * SHORTEST:
            return ()
        numbers = [value.value for value in self.values]
        places = (0, *change_points(numbers, penalty_of(numbers)), len(numbers))
        stretches = [(begin, numbers[begin:end]) for begin, end in pairwise(places)]
        levels = [(begin, median(stretch, self.higher)) for begin, stretch in stretches]
        return tuple(
            Shift(self.days[begin - 1], self.days[begin], before, now, self._differ(before, now))
            for (_, before), (begin, now) in pairwise(levels)
            if before != now
        )

    @cached_property
    def moved(self) -> Moved | None:
        """From the first level to the last; of less than two weeks, from the first to the last
        value. None for one day alone, and for events.
        """
        if self.is_of_events or len(self.values) < 2:
            return None
        first, last = self._first(), self.level(self.days[-1])
        if first is None or last is None:
            return None
        if first.last >= last.first:
            if self.fewest is not None:
                return None
            first, last = _alone(self.values[0]), _alone(self.values[-1])
        return Moved(first, last, self._differ(first.value, last.value))

    @property
    def until(self) -> date:
        """The last day of which anything is known."""
        return self.as_of if self.holds else self.days[-1]

    def since(self, day: date, until: date | None = None) -> Moved | None:
        """From the level until a day, that day included, to the last level after it.

        Of what holds it is from what held on the day before: on the day itself the new may hold.
        ``until`` is the day of that last level, by default the last of which anything is known.
        """
        if self.is_of_events:
            return None
        before = self.level(day - timedelta(days=1) if self.holds else day)
        now = self.level(until or self.until, after=day)
        if before is None or now is None:
            return None
        return Moved(before, now, self._differ(before.value, now.value))

    def level(self, until: date, after: date = date.min) -> Level | None:
        """The level of the week until a day; else the last value, if it is not older than 14 days.

        Only what is later than ``after`` counts. Of what holds, the value on that day.
        """
        if self.holds:
            return self._holding(until, after)
        last = self._last(until)
        if last is None or last.day <= after or (until - last.day).days > OLDEST:
            return None
        return self._week(last.day, after) or self._standing(last)

    def _week(self, until: date, after: date) -> Level | None:
        """The level of the week until a day with a value; None where there are too few."""
        begins = max(after, until - timedelta(days=WINDOW), self._gap_before(until))
        return self._of(
            self.values[bisect_right(self.days, begins) : bisect_right(self.days, until)]
        )

    def _first(self) -> Level | None:
        end = self.days[0] + timedelta(days=WINDOW - 1)
        gap = next((one.after for one in self.gaps), date.max)
        week = self._of(self.values[: bisect_right(self.days, min(end, gap))])
        return week or self._standing(self.values[0])

    def _standing(self, value: Value) -> Level | None:
        return _alone(value) if self.fewest is None else None

    def _of(self, values: tuple[Value, ...]) -> Level | None:
        if len(values) < (self.fewest or FEWEST):
            return None
        middle = median([one.value for one in values], self.higher)
        return Level(middle, values[0].day, values[-1].day, len(values))

    def _last(self, until: date) -> Value | None:
        place = bisect_right(self.days, until)
        return self.values[place - 1] if place else None

    def _gap_before(self, day: date) -> date:
        """The last day before the newest gap that ended by then."""
        place = bisect_right(self._ends_of_gaps, day)
        return self.gaps[place - 1].after if place else date.min

    @cached_property
    def _ends_of_gaps(self) -> tuple[date, ...]:
        return tuple(gap.until for gap in self.gaps if gap.until is not None)

    def _holding(self, day: date, after: date) -> Level | None:
        last = self._last(day)
        if last is None or day <= after or any(_holds(gap, day) for gap in self.gaps):
            return None
        return _alone(last)

    def _differ(self, before: float, now: float) -> Difference:
        comparable = self.change if self.setup is not None else None
        return differ(before, now, comparable, self.higher)


def _is_gap(length: int, around: list[int]) -> bool:
    return length >= SHORTEST_GAP and length > 2 * sorted(around)[(len(around) - 1) // 2]


def _alone(value: Value) -> Level:
    return Level(value.value, value.day, value.day, 1)


def _holds(gap: Gap, day: date) -> bool:
    return gap.after <= day and (gap.until is None or day < gap.until)
