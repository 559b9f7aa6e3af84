"""Trends: how a score or a number went, as a sentence and its points."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise
from math import inf, isfinite
from typing import Final

from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.pain import pain_goal, pain_interference
from trabecula.knowledge.instruments.pain.interference import mobility_interference
from trabecula.language.fact import Fact
from trabecula.language.instrument import Assessor
from trabecula.language.number import Measured, Number
from trabecula.language.quantity import PainScore
from trabecula.pathway.course import Course
from trabecula.pathway.score_courses import ScoreCourse
from trabecula.report import assessment_wording as words
from trabecula.report.items import said_origin
from trabecula.report.score_wording import said_choice, said_value
from trabecula.report.wording import said_day

LONGEST_JOINED: Final = 14
"""Days: dots further apart are not joined."""
_BEYOND: Final = 0.2
_RATED_LIKE_PAIN: Final = frozenset(
    {fatigue.key, pain_interference.key, mobility_interference.key}
    | {"bpi_interference", "peg", "peg_interference"}
)
"""By their keys: what is rated from 0 to 10 as pain is, and has no goal of pain."""


@dataclass(frozen=True, slots=True)
class Point:
    """One value of one day."""

    day: date
    value: float
    said: str
    origin: str


@dataclass(frozen=True, slots=True)
class Trend:
    """Values of two days or more, of one subject and one source of answers, the newest last.

    ``lowest`` and ``highest`` are the ends of the axis of values, ``first`` and ``last`` of days.
    ``answered`` says in words who answered, where it is an instrument's. ``goal`` is what the
    person wants to reach. ``apart`` are the days on which gaps end,
    where these are known; else what is more than 14 days apart is not joined.
    """

    key: str
    name: str
    about: str
    by: Assessor | None
    answered: str
    direction: str
    points: tuple[Point, ...]
    sentence: str
    lowest: float
    highest: float
    first: date
    last: date
    goal: float | None = None
    apart: frozenset[date] | None = None

    @property
    def runs(self) -> tuple[tuple[Point, ...], ...]:
        """The points that are joined; between them are days that are too far apart."""
        runs = [[self.points[0]]]
        for before, after in pairwise(self.points):
            if self._is_apart(before.day, after.day):
                runs.append([])
            runs[-1].append(after)
        return tuple(map(tuple, runs))

    def _is_apart(self, before: date, after: date) -> bool:
        if self.apart is None:
            return (after - before).days > LONGEST_JOINED
        return before < after and after in self.apart


def on_one_axis(trends: Sequence[Trend]) -> tuple[Trend, ...]:
    """Trends that are seen together, from the first day of any of them to the last."""
    first = min((trend.first for trend in trends), default=None)
    last = max((trend.last for trend in trends), default=None)
    return tuple(replace(trend, first=first, last=last) for trend in trends)


def fact_trend(course: Course, about: str, goal: float | None = None) -> Trend:
    """A number that was recorded on several days; ``goal`` is that for pain."""
    fact = course.fact
    points = tuple(
        Point(one.day, one.value, fact.say(one.value), said_origin(one.origin))
        for one in course.reports
    )
    return _trend(fact, about, points, direction=words.direction(_of_pain(fact)), goal=goal)


def score_trends(course: ScoreCourse, about: str, goal: float | None = None) -> Iterator[Trend]:
    """A score over time, one trend for each who answered: they are never mixed into one line.

    ``goal`` is that for pain.
    """
    for assessor in (*Assessor, None):
        points = tuple(_answered_by(course, assessor))
        if len({point.day for point in points}) > 1:
            score = course.newest[1].score
            yield _trend(
                score.gives,
                about,
                points,
                by=assessor,
                answered=words.answered(assessor),
                direction=words.direction(score.higher),
                goal=goal,
            )


def _answered_by(course: ScoreCourse, assessor: Assessor | None) -> Iterator[Point]:
    for result, scored in course.points:
        value, day = scored.value, result.day
        if result.assessor is not assessor or day is None or not _is_number(value):
            continue
        assert isinstance(value, int | float)
        origin = said_origin(" and ".join(result.origins))
        yield Point(day, value, said_value(scored.score, value), origin)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _of_pain(fact: Fact) -> str | None:
    """Which way is better, of what is rated from no pain to the worst."""
    pain = isinstance(fact, Measured) and fact.measured_in is PainScore  # pyright: ignore[reportUnknownMemberType]
    return "worse" if pain and fact is not pain_goal else None


def _trend(
    fact: Fact,
    about: str,
    points: tuple[Point, ...],
    *,
    by: Assessor | None = None,
    answered: str = "",
    direction: str,
    goal: float | None,
) -> Trend:
    lowest, highest = _axis(fact, [point.value for point in points])
    name = f"{fact.name[:1].upper()}{fact.name[1:]}"
    return Trend(
        fact.key,
        name,
        about,
        by,
        answered,
        direction,
        points,
        _sentence(name, points),
        lowest,
        highest,
        points[0].day,
        points[-1].day,
        goal if _of_pain(fact) and fact.key not in _RATED_LIKE_PAIN else None,
    )


def _axis(fact: Fact, values: Sequence[float]) -> tuple[float, float]:
    """The whole range of a scale; else a fifth beyond the values, so that little looks little."""
    least, most = (fact.lowest, fact.highest) if isinstance(fact, Number) else (-inf, inf)
    if isfinite(least) and most - least <= 100:
        return least, most
    beyond = _BEYOND * max(map(abs, values))
    lowest, highest = max(least, min(values) - beyond), min(most, max(values) + beyond)
    return (lowest, highest) if lowest < highest else (lowest - 1, highest + 1)


def _sentence(name: str, points: Sequence[Point]) -> str:
    """How it went from the first day to the last, what lay between, and where nothing is known."""
    first, last = points[0].day, points[-1].day
    before, after = _of_day(points, first), _of_day(points, last)
    said = words.moved(
        name, _short(before, after), said_choice(one.said for one in after),
        _verb(before, after), (last - first).days,
    )  # fmt: skip
    parts = [f"{said} ({words.between_days(first, last)})", *_between(points), *_gaps(points)]
    return "; ".join(parts) + "."


def _of_day(points: Sequence[Point], day: date) -> list[Point]:
    same = {point.value: point for point in points if point.day == day}
    return [same[value] for value in sorted(same)]


def _short(before: Sequence[Point], after: Sequence[Point]) -> str:
    """The earlier value, without the unit where the later one says the same."""
    unit = _unit(after[0].said)
    same = unit and all(one.said.endswith(unit) for one in before)
    return said_choice(one.said.removesuffix(unit).rstrip() if same else one.said for one in before)


def _unit(said: str) -> str:
    return said.partition(" ")[2]


def _verb(before: Sequence[Point], after: Sequence[Point]) -> str:
    if len(before) > 1 or len(after) > 1:
        return "went"
    change = after[0].value - before[0].value
    if change == 0:
        return "unchanged"
    return "rose" if change > 0 else "fell"


def _between(points: Sequence[Point]) -> Iterator[str]:
    """The extremes between the first and the last day, where they lie outside of both."""
    ends = {points[0].day, points[-1].day}
    inner = [point for point in points if point.day not in ends]
    outer = [point.value for point in points if point.day in ends]
    for which, value in (("highest", max), ("lowest", min)):
        if inner:
            most = value(inner, key=lambda point: point.value)
            if value([most.value, *outer]) == most.value and most.value not in outer:
                yield f"{which} between: {most.said} on {said_day(most.day)}"


def _gaps(points: Sequence[Point]) -> Iterator[str]:
    days = [day for day, _ in groupby(point.day for point in points)]
    for before, after in pairwise(days) if len(days) > 2 else ():
        if (after - before).days > LONGEST_JOINED:
            yield words.gap(before, after)
