"""Side effects in words, for clinicians: how they stand, since when, what may bring them.

A medicine is named as a candidate, never as what did it; what was not asked is never absent.
"""

from collections.abc import Iterator
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.number import Number
from trabecula.pathway.side_effects import Candidate, Newest, Noted, Panel, ReviewDue, Since, Told
from trabecula.report.course_wording import course_sentences
from trabecula.report.wording import counted, said_day, said_list, sentence

IN_ORDER: Final = (
    "What is there comes first, each in the order of what it costs in moving: an order of this "
    "project, not validated. It is no order of danger: emergencies are alerts."
)
COMPOSITE: Final = "The composite of PRO-CTCAE, 0 to 3, is no CTCAE grade."
NEVER_A_VERDICT: Final = (
    "A medicine that is named is a candidate: what came after it did not always come from it."
)
NOT_ABSENT: Final = "What was not asked is not absent."
NO_LIST: Final = (
    "No medicine is recorded, and nobody confirmed that none is taken: no candidate can be named."
)
HEADS: Final = ("Side effect", "How it stands", "What tells of it", "May come from", "What is done")


def said_value(told: Told) -> str:
    """``3``, ``3 or 5`` where they disagree, ``1 to 3`` where it lies between."""
    fact, newest = told.grading.fact, told.newest
    joint = " to " if newest.within else " or "
    return joint.join(fact.say(value) for value in newest.values)


def said_told(told: Told) -> str:
    """One grading with its value, its day, who told it and how it stands."""
    newest = told.newest
    remarks = [said_day(newest.day), *_remarks(newest)]
    if told.there is Answer.DOES_NOT_APPLY and not newest.stale:
        remarks.append("not there")
    if told.calls:
        remarks.append("the person is called for this")
    means = f"; {said_meaning(told)}" if told.calls and said_meaning(told) else ""
    return f"{told.grading.fact.name} {said_value(told)} ({', '.join(remarks)}){means}"


def said_meaning(told: Told) -> str:
    """What the numbers of a grading mean; empty where it is no number."""
    fact = told.grading.fact
    return fact.meaning if isinstance(fact, Number) else ""


def said_since(since: Since) -> str:
    """Since when it is told, and since when it is as bad as now."""
    before = f"not there on {said_day(since.without)}"
    if since.without is None:
        before = "no earlier report says that it was not there"
    worse = f"; as bad as now since {said_day(since.worse)}" if since.worse > since.first else ""
    return f"told since {said_day(since.first)}, {before}{worse}"


def said_course(told: Told) -> str:
    """How it went, where it was told more than once as a number."""
    course = told.course
    return course_sentences(course) if course is not None and len(course.values) > 1 else ""


def said_candidate(candidate: Candidate, days: int) -> str:
    """A medicine, what changed of it shortly before, and why it may bring this."""
    changes = [f"{one.how} on {said_day(one.day)}" for one in candidate.shortly_before]
    newest = candidate.newest
    if changes:
        when = f"{said_list(changes)}, within {counted(days, 'day')} before"
    elif newest is not None:
        when = f"last {newest.how} on {said_day(newest.day)}"
    else:
        when = f"taken since {said_day(candidate.since)}"
    ended = "" if candidate.is_taken else f", not taken any more since {said_day(candidate.last)}"
    why = "; ".join(reason.says for reason in candidate.reasons)
    return f"{sentence(candidate.label)}: {when}{ended} ({why})"


def said_actions(noted: Noted) -> Iterator[str]:
    """What statements and formulary say, and what could be stopped."""
    for item in noted.applying:
        yield f"{item.statement.code}: {' '.join(item.statement.says)}"
    for candidate, one in noted.watching:
        yield f"{candidate.label}, {one.holds}: {one.action}"
    for row in noted.stoppable:
        medicines = said_list([one.label for one in row.of])
        yield f"{sentence(medicines)}: {row.row.holds}"


def said_open(noted: Noted) -> Iterator[str]:
    """Statements of which it is not known whether they apply, and what would tell."""
    for item in noted.not_known:
        asked = said_list([fact.name for fact in item.missing()])
        yield f"{item.statement.code}, {item.statement.title}: not known without {asked}"


def said_review(review: ReviewDue) -> str:
    """When all medicines are looked through again, and why."""
    last = "No review of all medicines is in the record."
    if review.last is not None:
        last = f"The last review of all medicines in the record is of {said_day(review.last[0])}."
    if review.silent:
        return f"{last} In the last days of life none is asked for."
    if not review.reasons:
        return f"{last} The next is due on {said_day(review.by)}."
    reasons = (
        f"{one.says}{'' if one.day is None else f' ({said_day(one.day)})'}"
        for one in review.reasons
    )
    who = said_list([str(role) for role in review.rules.owner])
    return f"{last} A review is due, since {said_day(review.by)}: {'; '.join(reasons)}. By: {who}."


def said_not_rated(panel: Panel) -> str:
    """The medicines of which no side effect is known here; empty where there are none."""
    if not panel.not_rated:
        return ""
    return f"No side effect is known here of {said_list(panel.not_rated)}: none is excluded."


def rows(panel: Panel) -> tuple[tuple[str, ...], ...]:
    """A row for each side effect of which anything is told, under `HEADS`."""
    return tuple(_row(one, panel.days) for one in panel.noted if one.told)


def _row(noted: Noted, days: int) -> tuple[str, ...]:
    return (
        noted.effect.name,
        str(noted.standing),
        "; ".join(said_told(one) for one in noted.told),
        "; ".join(said_candidate(one, days) for one in noted.candidates),
        " ".join(said_actions(noted)),
    )


def _remarks(newest: Newest) -> Iterator[str]:
    if newest.by_carer:
        yield "told by a carer"
    if newest.stale:
        yield "too long ago to count"
    if len(newest.values) > 1 and not newest.within:
        yield "told in more than one way, the worse counts"
