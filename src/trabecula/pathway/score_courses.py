"""Courses of scores: every use of an instrument, and the change since the comparable one before."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from msgspec import Struct

from trabecula.language.instrument import Assessor, Instrument
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
