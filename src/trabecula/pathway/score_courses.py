"""Courses: how a score or a measurement went over time, each value with its day and origin."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from trabecula.language.fact import Fact
from trabecula.language.instrument import Assessor, Instrument
from trabecula.language.number import Number, TimeSince
from trabecula.pathway.changes import Change, compare
from trabecula.pathway.facts import Subject
from trabecula.pathway.scores import Result, Scored

Point = tuple[Result, Scored]


class ScoreCourse(Struct, frozen=True, gc=False):
    """One score over time by one source of answers, the newest last.

    ``newest`` is the last use of the instrument: what was recorded as a fact of statements, without
    it, is that fact alone. ``change`` is against the previous comparable value; what has no date is
    compared with nothing. ``beside`` are other values that the record does not tell to be earlier
    than the newest: then no change is told.
    """

    instrument: Instrument
    points: tuple[Point, ...]
    newest: Point
    change: Change | None = None
    beside: tuple[Point, ...] = ()

    @property
    def last_complete(self) -> Point | None:
        """The last that had a value, where the newest has none."""
        if self.newest[1].value is not None:
            return None
        return next((one for one in reversed(self.points) if one[1].value is not None), None)


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


def score_courses(subject: Subject) -> Iterator[ScoreCourse]:
    """The course of every score of a subject's results, for each who answered: never mixed."""
    courses: defaultdict[tuple[str, Assessor | None], list[Point]] = defaultdict(list)
    for result in subject.results:
        for scored in result.scores:
            courses[scored.score.gives.key, result.assessor].append((result, scored))
    for points in courses.values():
        uses = [place for place, point in enumerate(points) if not point[0].as_facts]
        if uses:
            earlier, newest = points[: uses[-1]], points[uses[-1]]
            beside = tuple(point for point in earlier if _disagrees(point, newest))
            change = None if beside else _change(newest, earlier)
            yield ScoreCourse(newest[0].instrument, tuple(points), newest, change, beside)


def _disagrees(point: Point, newest: Point) -> bool:
    """Whether it is another value, of the same time as far as the record tells."""
    (result, scored), (last, newer) = point, newest
    if scored.value is None or newer.value is None or scored.value == newer.value:
        return False
    if result.when is None or last.when is None:
        return False
    return not result.when.is_before(last.when)


def _change(newest: Point, earlier: Sequence[Point]) -> Change | None:
    """Against the previous comparable value; None where two that differ could be that."""
    result, scored = newest
    earlier = [point for point in earlier if point[0].when and result.when]
    changes = ((point, compare(scored, result, point[0])) for point in reversed(earlier))
    point, change = next((one for one in changes if one[1] is not None), (None, None))
    if point is None or any(_disagrees(one, point) for one in earlier):
        return None
    return change


def fact_courses(subject: Subject, facts: Iterable[Fact]) -> Iterator[FactCourse]:
    """The course of each of these facts that was recorded as a number on two days or more."""
    for fact in facts:
        if not isinstance(fact, Number) or isinstance(fact, TimeSince):
            continue
        points = [
            (report.when.time or "", Reported(report.when.day, report.value, report.origin))
            for report in subject.reports.get(fact.key, ())
            if report.when is not None
            and not report.by_carer
            and isinstance(report.value, int | float)
            and not isinstance(report.value, bool)
        ]
        if len({point.day for _, point in points}) > 1:
            points.sort(key=lambda point: (point[1].day, point[0]))
            yield FactCourse(fact, subject, tuple(point for _, point in points))
