"""What is drawn of how somebody is followed: courses, treatments and exposure on one axis."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Final

from trabecula.language.monitoring import Domain
from trabecula.pathway.course import Course, Kind, Treatment
from trabecula.pathway.facts import Facts
from trabecula.pathway.followed import Followed
from trabecula.report import charts
from trabecula.report.assessment_trend import Trend
from trabecula.report.course_wording import HEADS, course_rows, course_trend, done, name
from trabecula.report.items import called
from trabecula.report.wording import sentence

_LASTING: Final = (Kind.RADIOTHERAPY, Kind.PROCEDURE)


@dataclass(frozen=True, slots=True)
class Drawn:
    """The courses of one domain in one drawing, and the rows of each; see `HEADS`.

    What holds until the next value is drawn as exposure, and not here.
    """

    title: str
    domain: Domain
    chart: charts.Chart | None
    tables: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]


@dataclass(frozen=True, slots=True)
class Drawings:
    """Everything that is drawn; ``marks`` say what the numbers above the charts stand for."""

    domains: tuple[Drawn, ...]
    marks: tuple[str, ...]
    over_time: tuple[charts.Chart, ...]
    heads: tuple[str, ...] = HEADS


def drawings(followed: Followed) -> Drawings:
    """All of it, on the days from the first that is drawn until that which is answered for."""
    facts = followed.facts
    shown = [one for one in followed.courses if len(one.values) > 1]
    first = min((one.values[0].day for one in shown), default=facts.as_of)
    treatments = [charts.Treatment(done(one), one.day, one.last) for one in followed.treatments]
    domains = groupby(shown, lambda one: one.watched.domain if one.watched else Domain.PAIN)
    return Drawings(
        tuple(_drawn(domain, tuple(some), facts, first, treatments) for domain, some in domains),
        tuple(charts.legend(treatments, first)),
        (*_timeline(followed.treatments, facts.as_of), *_exposure(followed)),
    )


def _drawn(
    domain: Domain,
    courses: Sequence[Course],
    facts: Facts,
    first: date,
    treatments: Sequence[charts.Treatment],
) -> Drawn:
    goal = _goal(facts)
    trends = [_trend(one, facts, first, goal) for one in courses if not one.holds]
    chart = charts.course(trends, treatments) if trends else None
    tables = tuple((_titled(one, facts), course_rows(one)) for one in courses)
    return Drawn(sentence(domain), domain, chart, tables)


def _trend(course: Course, facts: Facts, first: date, goal: float | None) -> Trend:
    """Its name says under what setup it was measured, so that two setups have two panels."""
    about = called(course.subject, facts)
    titled = sentence(name(replace(course, by_carer=False)))
    trend = course_trend(course, about, goal)
    trend = replace(trend, name=titled, first=first, last=facts.as_of)
    if course.is_of_events:
        apart = frozenset(course.days)
        return replace(trend, lowest=0, highest=1, direction="1 is yes, 0 is no", apart=apart)
    if course.watched is not None and course.watched.domain is Domain.EXPOSURE:
        return replace(trend, highest=max(value.value for value in course.values) or 1)
    return trend


def _titled(course: Course, facts: Facts) -> str:
    about = "" if course.subject is facts.person else f", {called(course.subject, facts)}"
    return f"{sentence(name(course))}{about}"


def _goal(facts: Facts) -> float | None:
    finding = facts.person.findings.get("pain_goal")
    known = None if finding is None else finding.known
    return float(known) if isinstance(known, int | float) else None


def _timeline(treatments: Sequence[Treatment], as_of: date) -> Iterator[charts.Chart]:
    if stretches := list(_stretches(treatments)):
        yield charts.timeline(stretches, as_of)


def _stretches(treatments: Sequence[Treatment]) -> Iterator[charts.Treatment]:
    """What took some days, and each medicine from its start until its stop."""
    begun: dict[str, date] = {}
    for one in treatments:
        if one.kind in _LASTING:
            yield charts.Treatment(sentence(done(one)), one.day, one.last)
        elif one.kind is Kind.STOPPED and one.name in begun:
            yield charts.Treatment(sentence(one.name), begun.pop(one.name), one.day)
        elif one.kind is not Kind.STOPPED:
            begun.setdefault(one.name, one.day)
    for medicine, day in begun.items():
        yield charts.Treatment(sentence(medicine), day, None)


def _exposure(followed: Followed) -> Iterator[charts.Chart]:
    formulary = followed.recommendations.edition.edition.formulary
    known = any(one.regular is not None or one.most is not None for one in followed.exposure)
    if formulary is None or not known:
        return
    steps = [
        charts.Exposure(
            one.day,
            None if one.regular is None else (float(one.regular[0]), float(one.regular[1])),
            None if one.most is None else float(one.most),
        )
        for one in followed.exposure
    ]
    table = formulary.opioids.exposure[0]
    measure = f"Opioid exposure, mg of oral morphine a day ({table.name})"
    yield charts.exposure(steps, measure, followed.facts.as_of)
