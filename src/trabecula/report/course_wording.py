"""Wording of courses: how a value went, in sentences and rows, for clinicians.

Every sentence says from what to what, over which days, and whether that is known to mean something;
what is missing, contradicts itself or came in late is said after it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from trabecula.language.instrument import Assessor
from trabecula.pathway.changes import Difference
from trabecula.pathway.course import (
    Course,
    Gap,
    Kind,
    Level,
    Moved,
    Shift,
    Together,
    Treatment,
    Value,
    Verdict,
)
from trabecula.report.assessment_trend import Trend, fact_trend
from trabecula.report.assessment_wording import between_days, direction
from trabecula.report.items import said_origin
from trabecula.report.wording import counted, said_checked, said_day, said_list, sentence

METHOD: Final = (
    "Of a day the worse value counts. A level is the median of 7 days with 3 values or more, never "
    "over a gap; where there are fewer, the last value of 14 days stands for it. A gap is longer "
    "than twice the usual time between values, and 3 days at least. A shift is a level that holds "
    "for 4 values or more: least sum of distances from the levels, with a penalty for each by how "
    "much the values scatter. Rules of this project, not validated."
)
NOT_A_CAUSE: Final = "What came after a treatment did not always come from it."
COST_MEANS: Final = "what relief costs is a measure of this project, not validated"
HEADS: Final = ("Day", "Value", "Also told", "Level of the week", "Remarks", "Origin")
_MOST: Final = 2
_DONE: Final = {
    Kind.STARTED: "the start of {}",
    Kind.RAISED: "more {}",
    Kind.LOWERED: "less {}",
    Kind.CHANGED: "a change of {}",
    Kind.STOPPED: "the end of {}",
}
_VERDICTS: Final = {
    Verdict.BOTH_BETTER: "Both are better.",
    Verdict.TRADE_OFF: "Pain is better and this is worse: look at what relief costs.",
    Verdict.OTHER_BETTER: "Pain is worse and this is better.",
    Verdict.BOTH_WORSE: "Both are worse.",
}


def name(course: Course) -> str:
    """What it is a course of, and who told it where that was a carer."""
    setup = ", how it was measured is not said" if course.setup is None else ""
    setup = f", {course.setup}" if course.setup else setup
    most = ", regular doses at most" if course.holds else ""
    return f"{course.fact.name}{setup}{most}{', told by a carer' if course.by_carer else ''}"


def said(course: Course, value: float) -> str:
    """A value in words, with its unit."""
    return f"{_number(course, value)} {course.fact.unit or ''}".rstrip()


def course_sentences(course: Course) -> str:
    """How it went: the whole, since the last treatment, the last shift, and what is wanting."""
    parts = [
        _whole(course),
        *_since_the_last_treatment(course),
        *_shifted(course),
        *_gaps(course.gaps),
        *_contradictions(course),
        *_late(course),
    ]
    return " ".join(f"{sentence(part)}." for part in parts)


def course_rows(course: Course) -> tuple[tuple[str, ...], ...]:
    """A row for each day, as `HEADS` say; a gap is a row of its own."""
    smooth, gaps = dict(course.smooth), {gap.until: gap for gap in course.gaps}
    rows: list[tuple[str, ...]] = []
    for value in course.values:
        if value.day in gaps:
            rows.append(_gap_row(gaps[value.day]))
        level = smooth[value.day]
        rows.append(
            (
                said_day(value.day),
                said(course, value.value),
                said_list([said(course, other) for other in value.others]),
                "" if level is None else said(course, level),
                "; ".join(remarks(value)),
                said_list([said_origin(one.origin) for one in value.reports]),
            )
        )
    return (*rows, *(_gap_row(gaps[None]) for _ in (1,) if None in gaps))


def course_trend(course: Course, about: str, goal: float | None = None) -> Trend:
    """The course for a chart: what a carer told under their own sign, gaps as gaps."""
    assessor = Assessor.CARER if course.by_carer else Assessor.PERSON
    answered = "told by a carer" if course.by_carer else ""
    return replace(
        fact_trend(course, about, goal),
        by=assessor,
        answered=answered,
        direction=direction(course.higher),
        sentence=course_sentences(replace(course, by_carer=False)),
        apart=frozenset(gap.until for gap in course.gaps if gap.until),
    )


def together_sentence(one: Together) -> str:
    """Two changes over the same time, and what they say together, if anything."""
    pain, other = one.pain, one.other
    since = _after(one.treatment) if one.treatment else f"since {said_day(one.since)}"
    whole = (
        f"{sentence(name(pain))} {_by(pain, one.of_pain)} while {name(other)} "
        f"{_by(other, one.of_other)}, {since}."
    )
    if one.verdict is None:
        return f"{whole} {_why_nothing(one)}"
    cost = f" By itself this change has no known size; {COST_MEANS}." if one.cost else ""
    return f"{whole} {_VERDICTS[one.verdict]}{cost}"


def done(treatment: Treatment) -> str:
    """What was done: ``the start of morphine``, ``radiotherapy of left ilium``."""
    said = _DONE.get(treatment.kind, "{}").format(treatment.name)
    named = treatment.lesion.casefold() in said.casefold()
    return said if named else f"{said} of {treatment.lesion}"


def _number(course: Course, value: float) -> str:
    if course.watched is not None and course.watched.ranks:
        here = [one for one, rank in course.watched.ranks.items() if rank == value]
        return " or ".join(map(course.fact.say_item, here))
    if course.is_of_events:
        return course.fact.say(bool(value))
    return f"{round(value, 2):g}"


def _whole(course: Course) -> str:
    if course.is_of_events:
        yes = [value.day for value in course.values if value.value]
        last = f", last on {said_day(yes[-1])}" if yes else ""
        days = counted(len(course.values), "day")
        return f"{name(course)}: yes on {len(yes)} of {days} with an answer{last}"
    moved = course.moved
    if moved is not None:
        return f"{name(course)} {_went(course, moved)}"
    if len(course.values) == 1:
        only = course.values[0]
        told = f"{said(course, only.value)} on {said_day(only.day)}"
        return f"{name(course)}: {told}; one day alone shows no course"
    return f"{name(course)}: too few values for a level at the beginning and at the end"


def _went(course: Course, moved: Moved) -> str:
    before, now = moved.before, moved.now
    over = between_days(before.first, now.last)
    if moved.by.points == 0:
        between = (one.value for one in course.values if before.last < one.day < now.first)
        is_same = all(value == now.value for value in between)
        verb = "is unchanged at" if is_same else "is at the end as at the beginning,"
        return f"{verb} {_level(course, now)}, {over}"
    verb = _verb(moved.by)
    levels = f"from {_level(course, before)} to {_level(course, now)}"
    return f"{verb} {levels}, {over}: {_means(course, moved.by)}"


def _level(course: Course, level: Level) -> str:
    of = f" (median of {level.count} values)" if level.count > 1 else ""
    return f"{said(course, level.value)}{of}"


def _verb(by: Difference) -> str:
    return "rose" if by.points > 0 else "fell"


def _means(course: Course, by: Difference) -> str:
    """What a change means, and by whose measure; else that nobody says."""
    if by.means is None or course.change is None:
        if course.higher is None:
            return "neither way is better in itself"
        return "from what size on this means something is not known"
    key, checked = course.change.source.source.key, said_checked(course.change.checked)
    return f"{by.means} (by {key}, {checked})"


def _since_the_last_treatment(course: Course) -> Iterator[str]:
    for treatment in reversed(course.treatments):
        moved = course.since(treatment.day)
        if moved is not None:
            yield f"{_after(treatment)} it {_went(course, moved)}"
            return


def _after(treatment: Treatment) -> str:
    return f"since {done(treatment)} on {said_day(treatment.day)}"


def _shifted(course: Course) -> Iterator[str]:
    """The last shift that means something."""
    shifts = [one for one in course.shifts if one.by.means in ("better", "worse")]
    if shifts:
        yield _shift(course, shifts[-1])


def _shift(course: Course, shift: Shift) -> str:
    levels = f"from {said(course, shift.before)} to {said(course, shift.now)}"
    days = f"between {said_day(shift.after)} and {said_day(shift.day)}"
    return f"the level {_verb(shift.by)} {levels} {days}: {_means(course, shift.by)}"


def _gaps(gaps: Sequence[Gap]) -> Iterator[str]:
    told = [gap for gap in gaps if gap.until]
    for gap in told[-_MOST:]:
        yield _gap(gap)
    if len(told) > _MOST:
        yield f"{counted(len(told) - _MOST, 'earlier gap')}"
    yield from (_gap(gap) for gap in gaps if gap.until is None)


def _gap(gap: Gap) -> str:
    until = f" until {said_day(gap.until)}" if gap.until else " on"
    return f"nothing is known from {said_day(gap.after)}{until}"


def _gap_row(gap: Gap) -> tuple[str, ...]:
    return ("", "not known", "", "", sentence(_gap(gap)), "")


def _contradictions(course: Course) -> Iterator[str]:
    found = [value for value in course.values if value.contradictory]
    for value in found[-_MOST:]:
        others = said_list([said(course, other) for other in value.others])
        counts = said(course, value.value)
        yield f"on {said_day(value.day)} {counts} and also {others} were told: {counts} counts"
    if len(found) > _MOST:
        yield f"so on {counted(len(found) - _MOST, 'earlier day')}"


def _late(course: Course) -> Iterator[str]:
    if late := sum(value.late for value in course.values):
        yield f"{counted(late, 'value')} came into the record on a later day"


def remarks(value: Value) -> Iterator[str]:
    """What has to be known of a value: that it is contradictory, or came in late."""
    if value.contradictory:
        yield "contradictory: the worse value counts"
    if value.late:
        came = max(one.recorded for one in value.reports if one.recorded)
        yield f"came in on {said_day(came)}"


def _by(course: Course, moved: Moved) -> str:
    levels = f"{_number(course, moved.before.value)} to {_number(course, moved.now.value)}"
    if moved.by.points == 0:
        return f"did not change ({_number(course, moved.now.value)})"
    percent = moved.by.percent
    share = "" if percent is None else f" or {abs(percent):.0f} %"
    return f"{_verb(moved.by)} by {round(abs(moved.by.points), 2):g}{share} ({levels})"


def _why_nothing(one: Together) -> str:
    for course, moved in ((one.pain, one.of_pain), (one.other, one.of_other)):
        if moved.by.means is None and moved.by.points:
            return f"Of {name(course)}: {_means(course, moved.by)}."
    return "Not both of these changes mean something."
