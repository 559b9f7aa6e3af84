"""Courses: how a score or a measurement went over time, each value with its day and origin."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument
from trabecula.language.number import Number, TimeSince
from trabecula.pathway.facts import Subject
from trabecula.pathway.scores import Change, Result, Scored, compare


class ScoreCourse(Struct, frozen=True, gc=False):
    """One score over time, the newest last; ``change`` is against the previous comparable one.

    What has no date is compared with nothing.
    """

    instrument: Instrument
    points: tuple[tuple[Result, Scored], ...]
    change: Change | None

    @property
    def newest(self) -> tuple[Result, Scored]:
        return self.points[-1]


class Reported(Struct, frozen=True, gc=False):
    """One value of one day, and where it came from."""

    day: date
    value: float
    origin: str


class FactCourse(Struct, frozen=True, gc=False):
    """A number over time, the newest last: two days or more. Two values of one day both count.

    What carers said is left out.
    """

    fact: Fact
    subject: Subject
    points: tuple[Reported, ...]

    @property
    def change(self) -> float:
        """The newest less the earliest, in the fact's own unit."""
        return self.points[-1].value - self.points[0].value


def score_courses(subject: Subject) -> Iterator[ScoreCourse]:
    """The course of every score of a subject's results."""
    courses: defaultdict[str, list[tuple[Result, Scored]]] = defaultdict(list)
    for result in subject.results:
        for scored in result.scores:
            courses[scored.score.gives.key].append((result, scored))
    for points in courses.values():
        result, scored = points[-1]
        dated = [before for before, _ in points[:-1] if before.day and result.day]
        earlier = (compare(scored, result, before) for before in reversed(dated))
        change = next((one for one in earlier if one is not None), None)
        yield ScoreCourse(result.instrument, tuple(points), change)


def fact_courses(subject: Subject, facts: Iterable[Fact]) -> Iterator[FactCourse]:
    """The course of each of these facts that was recorded as a number on two days or more."""
    for fact in facts:
        if not isinstance(fact, Number) or isinstance(fact, TimeSince):
            continue
        points = [
            Reported(report.when.day, report.value, report.origin)
            for report in subject.reports.get(fact.key, ())
            if report.when is not None
            and not report.by_carer
            and isinstance(report.value, int | float)
            and not isinstance(report.value, bool)
        ]
        if len({point.day for point in points}) > 1:
            points.sort(key=lambda point: point.day)
            yield FactCourse(fact, subject, tuple(points))
