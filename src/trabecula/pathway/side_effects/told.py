"""What is told of a side effect: by each of its gradings the newest value, and since when."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from msgspec import Struct

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.instrument import Assessor
from trabecula.language.side_effect import Grading
from trabecula.pathway.course import Course
from trabecula.pathway.facts import Facts, Finding, State
from trabecula.pathway.scores import Result, Scored
from trabecula.pathway.times import days_in


class Since(Struct, frozen=True, gc=False):
    """From when on each report told of it.

    ``without`` is the last day before on which it was told not to be there, None where no earlier
    report says so. ``worse`` is from when on it was as bad as now.
    """

    first: date
    without: date | None
    worse: date


class Newest(Struct, frozen=True, gc=False):
    """The newest that was told: several values where they disagree, or are the two ends between
    which it lies (``within``). ``stale`` is too old to count.
    """

    values: tuple[Raw, ...]
    day: date | None
    origin: str
    within: bool = False
    stale: bool = False
    by_carer: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What one grading says now: ``there`` is not known while its values leave that open.

    ``calls`` is whether the person is called for it. ``course`` is how it went, where it was told
    as a number; ``since`` from when on, where it is there.
    """

    grading: Grading
    newest: Newest
    there: Answer
    calls: bool
    course: Course | None
    since: Since | None


def told_of(
    gradings: Iterable[Grading], facts: Facts, courses: Sequence[Course], edition: OpenEdition
) -> Iterator[Told]:
    """What each of these gradings says of the person; nothing of what was never told."""
    for grading in gradings:
        finding = facts.person.findings.get(grading.fact.key)
        found = (
            _by_results(grading, facts, edition)
            if finding is None
            else filter(None, (_by_finding(finding),))
        )
        for newest in found:
            yield _told(grading, newest, facts, courses)


def _by_finding(finding: Finding) -> Newest | None:
    state = finding.state
    told = finding.sides if state is State.BY_CARER else finding.readings
    if state is State.STALE:
        told = (finding,)
    values = tuple(one.recorded for one in told if one.recorded is not None)
    if not values:
        return None
    within = state is State.WITHIN_LIMITS
    flags = within, state is State.STALE, state is State.BY_CARER
    return Newest(values, finding.day, finding.origin, *flags)


def _by_results(grading: Grading, facts: Facts, edition: OpenEdition) -> Iterator[Newest]:
    """What the newest answers come to, of the person and of a carer apart."""
    stands = None if grading.stands is None else days_in(edition.policy.value(grading.stands))
    newest: dict[bool, Newest] = {}
    for result in facts.person.results:
        scored = next((one for one in result.scores if one.score.gives is grading.fact), None)
        if scored is None or not scored.told or result.when is None:
            continue
        one = _of_result(scored, result, facts.as_of, stands)
        held = newest.get(one.by_carer)
        if held is None or (one.day, _worst(one)) >= (held.day, _worst(held)):
            newest[one.by_carer] = one
    return iter(newest.values())


def _of_result(scored: Scored, result: Result, as_of: date, stands: int | None) -> Newest:
    assert result.when is not None
    day = result.when.day
    ends = tuple(one for one in (scored.lowest, scored.highest) if one is not None)
    values: tuple[Raw, ...] = ends if scored.value is None else (scored.value,)
    stale = stands is not None and (as_of - day).days > stands
    by_carer = result.assessor is Assessor.CARER
    within = scored.value is None
    return Newest(values, day, " and ".join(result.origins), within, stale, by_carer)


def _worst(newest: Newest) -> float:
    return max((float(one) for one in newest.values if isinstance(one, int | float)), default=0)


def _told(grading: Grading, newest: Newest, facts: Facts, courses: Sequence[Course]) -> Told:
    course = next((one for one in courses if _is_of(one, grading, newest, facts)), None)
    answers = [is_there(grading, value) for value in newest.values]
    there = _together(answers, within=newest.within)
    at, worst = grading.at, _worst(newest)
    reached = at is not None and worst >= at and not newest.within
    calls = not newest.stale and (reached or _rose(grading, course))
    is_there_now = there is Answer.APPLIES and course is not None
    since = _since(course, grading) if is_there_now and course is not None else None
    return Told(grading, newest, there, calls, course, since)


def _is_of(course: Course, grading: Grading, newest: Newest, facts: Facts) -> bool:
    same = course.fact is grading.fact and course.subject is facts.person
    return same and course.by_carer is newest.by_carer


def is_there(grading: Grading, value: Raw) -> Answer:
    """Whether a side effect is there by one value of its grading."""
    if grading.found:
        found = value if isinstance(value, frozenset) else frozenset[str]()
        if found.intersection(grading.found):
            return Answer.APPLIES
        return Answer.NOT_KNOWN if isinstance(value, AtLeast) else Answer.DOES_NOT_APPLY
    if grading.above is None and grading.at is None:
        return _yes_or_no(value is True or value == 1)
    number = float(value) if isinstance(value, int | float) else 0.0
    above = grading.above is not None and number > grading.above
    return _yes_or_no(above or (grading.at is not None and number >= grading.at))


def _yes_or_no(yes: bool) -> Answer:
    return Answer.APPLIES if yes else Answer.DOES_NOT_APPLY


def _together(answers: Sequence[Answer], *, within: bool) -> Answer:
    """Of values that disagree the worst counts; of the ends of a range both."""
    if within and len(set(answers)) > 1:
        return Answer.NOT_KNOWN
    for one in (Answer.APPLIES, Answer.NOT_KNOWN):
        if one in answers:
            return one
    return Answer.DOES_NOT_APPLY


def _rose(grading: Grading, course: Course | None) -> bool:
    if grading.rise is None or course is None or len(course.values) < 2:
        return False
    before, now = course.values[-2:]
    return now.value - before.value >= grading.rise


def _since(course: Course, grading: Grading) -> Since | None:
    """The unbroken run of reports until the newest that tell of it; None where that does not."""

    def run(holds: Callable[[float], bool]) -> int:
        values = course.values
        return next(
            (n for n, one in enumerate(reversed(values)) if not holds(one.value)), len(values)
        )

    there = run(lambda value: is_there(grading, value) is Answer.APPLIES)
    if not there:
        return None
    now = course.values[-1].value
    as_bad = run(lambda value: value >= now)
    days = course.days
    without = days[-there - 1] if there < len(days) else None
    return Since(days[-there], without, days[-min(as_bad, there)])
