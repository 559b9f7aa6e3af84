"""Values: what was told of one thing on one day, by whom, and which of it counts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, groupby
from typing import Literal

from msgspec import Struct

from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts import Subject
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Result

Direction = Literal["better", "worse"] | None


class Reported(Struct, frozen=True, gc=False, order=True):
    """One value of one day, and where it came from.

    ``recorded`` is the day on which it came into the record, where that is later.
    """

    day: date
    time: str
    value: float
    origin: str
    recorded: date | None = None


class Value(Struct, frozen=True, gc=False):
    """What counts of a day, the worse of what was told; ``reports`` are all of it, in order."""

    day: date
    value: float
    reports: tuple[Reported, ...]

    @property
    def others(self) -> tuple[float, ...]:
        """What else was told of that day."""
        return tuple(sorted({one.value for one in self.reports} - {self.value}))

    @property
    def contradictory(self) -> bool:
        """Whether two values differ, and no times tell one from the other."""
        return any(
            one.value != other.value and (one.time == other.time or not (one.time and other.time))
            for one, other in combinations(self.reports, 2)
        )

    @property
    def late(self) -> bool:
        """Whether all of it came into the record on a later day."""
        return all(one.recorded is not None for one in self.reports)


class Told(Struct, frozen=True, gc=False):
    """A raw value with its moment, before it has a place in a line.

    ``setup`` are the answers that must be alike for two values to be compared, in words; None
    where the instrument wants some and they are not known.
    """

    when: Moment | None
    value: Raw
    origin: str
    by_carer: bool
    setup: str | None = ""


def recorded(subject: Subject, fact: Fact) -> Iterator[Told]:
    """What was recorded of a fact, or became it by a score."""
    for report in subject.reports.get(fact.key, ()):
        if report.value is not None and not report.item:
            yield Told(report.when, report.value, report.origin, report.by_carer)


def answered(results: Iterable[Result], fact: Fact, only_if: Fact | None) -> Iterator[Told]:
    """What answers to an instrument say of one of its items or scores."""
    for result in results:
        value = _of(result, fact)
        if value is not None and (only_if is None or _of(result, only_if) is True):
            origin, by_carer = " and ".join(result.origins), _is_by_carer(result)
            yield Told(result.when, value, origin, by_carer, _setup(result))


def _of(result: Result, fact: Fact) -> Raw | None:
    answer = result.answers.get(fact.key)
    if answer is not None:
        return None if isinstance(answer, NotAnswered) else answer
    return next((one.value for one in result.scores if one.score.gives.key == fact.key), None)


def _is_by_carer(result: Result) -> bool:
    return result.assessor is Assessor.CARER and not result.instrument.is_of_the_carer


def _setup(result: Result) -> str | None:
    same = [(item, result.answers.get(item.key)) for item in result.instrument.same]
    if any(answer is None or isinstance(answer, NotAnswered) for _, answer in same):
        return None
    return ", ".join(f"{item.name} {item.say(answer)}" for item, answer in same if answer)


def lines_of(
    told: Iterable[Told], higher: Direction, ranks: Mapping[str, int], late: Mapping[str, date]
) -> Iterator[tuple[bool, str | None, tuple[Value, ...]]]:
    """Whether a carer told it, under what setup, and the values by day: for each line apart.

    What has no day, or no place in an order, is left out. ``late`` is, by origin, the later day on
    which it came into the record.
    """
    lines: defaultdict[tuple[bool, str | None], set[Reported]] = defaultdict(set)
    for one in told:
        number = _number(one.value, ranks)
        if number is not None and one.when is not None and one.when.day == one.when.latest:
            day, time = one.when.day, one.when.time or ""
            came = next((late[part] for part in one.origin.split(" and ") if part in late), None)
            report = Reported(day, time, number, one.origin, came)
            lines[one.by_carer, one.setup].add(report)
    for (by_carer, setup), reports in sorted(lines.items(), key=lambda line: _order(*line[0])):
        yield by_carer, setup, by_day(reports, higher)


def by_day(reports: Iterable[Reported], higher: Direction) -> tuple[Value, ...]:
    """The values of each day, in order; which way is worse decides what counts of a day."""
    worse = min if higher == "better" else max
    return tuple(
        Value(day, worse(one.value for one in same), same)
        for day, found in groupby(sorted(reports), key=lambda one: one.day)
        for same in (tuple(found),)
    )


def median(values: Sequence[float], higher: Direction) -> float:
    """The value in the middle; of two, the worse."""
    return sorted(values, reverse=higher == "better")[len(values) // 2]


def _number(value: Raw, ranks: Mapping[str, int]) -> float | None:
    if isinstance(value, str):
        return ranks.get(value)
    if isinstance(value, bool):
        return int(value)
    return value if isinstance(value, int | float) else None


def _order(by_carer: bool, setup: str | None) -> tuple[bool, bool, str]:
    return by_carer, setup is None, setup or ""
