"""Values over time of one subject: what was told on a day, whatever its place in the record."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cached_property

from msgspec import Struct

from trabecula.language.fact import Fact
from trabecula.pathway.facts import Subject
from trabecula.pathway.facts.candidate import Candidate


class Value(Struct, frozen=True, gc=False, order=True):
    """One number of one day, and where it came from."""

    day: date
    time: str
    number: float
    origin: str


class Values:
    """The numbers that were told of some facts, by day. What carers said is left out."""

    def __init__(self, told: Iterable[tuple[Subject, Fact]]) -> None:
        self._told = tuple(told)

    @cached_property
    def _by_day(self) -> Mapping[date, tuple[Value, ...]]:
        """Sorted only where somebody asks."""
        found: set[Value] = set()
        for subject, fact in self._told:
            found.update(_values(subject.reports.get(fact.key, ())))
        days: dict[date, list[Value]] = {}
        for value in sorted(found):
            days.setdefault(value.day, []).append(value)
        return {day: _once(values) for day, values in days.items()}

    @cached_property
    def _days(self) -> Sequence[date]:
        return list(self._by_day)

    def __bool__(self) -> bool:
        return bool(self._days)

    def newest(self, until: date, days: int) -> tuple[Value, ...]:
        """Those of the newest day until this one that is no older than so many days."""
        place = bisect_right(self._days, until)
        if not place or self._days[place - 1] < until - timedelta(days=days):
            return ()
        return self._by_day[self._days[place - 1]]

    def nearest(self, to: date, first: date, last: date) -> tuple[Value, ...]:
        """Those of the day between two that is nearest to another; of two as near, the later."""
        days = list(self.days(first, last))
        if not days:
            return ()
        return self._by_day[min(days, key=lambda day: (abs((day - to).days), to >= day))]

    def days(self, first: date, last: date) -> Sequence[date]:
        """The days between two, both included, on which something was told."""
        return self._days[bisect_left(self._days, first) : bisect_right(self._days, last)]

    def on(self, day: date) -> tuple[Value, ...]:
        """What was told on a day."""
        return self._by_day.get(day, ())


class OfSubject:
    """The values of each fact of one subject, sorted once."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self._values: dict[str, Values] = {}

    def of(self, fact: Fact) -> Values:
        """The values of a fact."""
        if fact.key not in self._values:
            self._values[fact.key] = Values([(self._subject, fact)])
        return self._values[fact.key]


def _values(candidates: Iterable[Candidate]) -> list[Value]:
    """The numbers of days that are known exactly, by the person or a clinician."""
    found: list[Value] = []
    for one in candidates:
        number, when = one.value, one.when
        if when is None or when.day != when.latest or one.by_carer:
            continue
        if isinstance(number, int | float) and not isinstance(number, bool):
            found.append(Value(when.day, when.time or "", float(number), one.origin))
    return found


def _once(values: Sequence[Value]) -> tuple[Value, ...]:
    """Each number of a day once, the first that tells it."""
    if len(values) == 1:
        return (values[0],)
    numbers: dict[float, Value] = {}
    for value in values:
        numbers.setdefault(value.number, value)
    return tuple(numbers.values())
