"""Read together: what pain relief goes with, in walking, in alertness and in opioids."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from trabecula.language.condition import About
from trabecula.language.monitoring import Cost, Domain
from trabecula.pathway.changes import Means
from trabecula.pathway.course.course import WINDOW, Course, Moved
from trabecula.pathway.course.treatment import Treatment

_READ_WITH: Final = (Domain.FUNCTION, Domain.SIDE_EFFECT, Domain.EXPOSURE, Domain.SLEEP)


class Verdict(StrEnum):
    """What two changes say together, where each means something by its own source."""

    BOTH_BETTER = "both are better"
    TRADE_OFF = "pain is better and this is worse"
    OTHER_BETTER = "pain is worse and this is better"
    BOTH_WORSE = "both are worse"


@dataclass(frozen=True, slots=True)
class Together:
    """A pain and another value over the same time, from the levels until ``since`` to those of the
    last day of which both are known.

    ``treatment`` is what was done on the day ``since``, None where that is only the end of the
    first week in which both are known. ``verdict`` is None where one of the changes means nothing,
    or no source says from what size on it does. ``cost`` is the measure of this project by which
    alone the other is worse.
    """

    pain: Course
    other: Course
    since: date
    treatment: Treatment | None
    of_pain: Moved
    of_other: Moved
    verdict: Verdict | None
    cost: Cost | None = None


def together(courses: Sequence[Course]) -> tuple[Together, ...]:
    """The worst pain of the person and of each place, each with every value read with it.

    Since the last treatment before and after which both are known; without one, since the end of
    the first week in which both are. What a carer told is never set beside what the person told.
    """
    own = [course for course in courses if not course.by_carer]
    others = [course for course in own if course.watched and course.watched.domain in _READ_WITH]
    return tuple(
        found
        for pain in _leading(own)
        for other in others
        if (found := _read(pain, other)) is not None
    )


def _leading(courses: Sequence[Course]) -> Iterator[Course]:
    """Of the person and of each place the pain that is watched first."""
    pains = [one for one in courses if one.watched and one.watched.domain is Domain.PAIN]
    for about in (About.PERSON, About.PAIN):
        first = next((one.fact for one in pains if one.fact.about is about), None)
        yield from (one for one in pains if one.fact is first)


def _read(pain: Course, other: Course) -> Together | None:
    days: list[tuple[date, Treatment | None]] = [
        (one.day, one) for one in reversed(pain.treatments)
    ]
    begin = max(pain.days[0], other.days[0]) + timedelta(days=WINDOW - 1)
    days.append((begin, None))
    until = min(pain.until, other.until)
    for day, treatment in days:
        of_pain, of_other = pain.since(day, until), other.since(day, until)
        if of_pain is not None and of_other is not None:
            verdict, cost = _verdict(of_pain, of_other, other)
            return Together(pain, other, day, treatment, of_pain, of_other, verdict, cost)
    return None


def _verdict(of_pain: Moved, of_other: Moved, other: Course) -> tuple[Verdict | None, Cost | None]:
    pain, means = of_pain.by.means, of_other.by.means
    cost = other.watched.cost if other.watched and pain == "better" and means != "worse" else None
    if cost is not None and _costs(cost, of_other, other):
        return Verdict.TRADE_OFF, cost
    return _VERDICTS.get((pain, means)), None


def _costs(cost: Cost, moved: Moved, other: Course) -> bool:
    way = -1 if other.higher == "better" else 1
    worse = way * moved.by.points
    beyond = cost.at is not None and worse > 0 and way * moved.now.value >= way * cost.at
    return beyond or (cost.by is not None and worse >= cost.by)


_VERDICTS: Final[Mapping[tuple[Means | None, Means | None], Verdict]] = {
    ("better", "better"): Verdict.BOTH_BETTER,
    ("better", "worse"): Verdict.TRADE_OFF,
    ("worse", "better"): Verdict.OTHER_BETTER,
    ("worse", "worse"): Verdict.BOTH_WORSE,
}
