"""The right column of a hand-off: red flags, whom to call, goals, 72 hours, what is not known."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.directory import Directory, Line
from trabecula.language.statement import Urgency
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Whence
from trabecula.pathway.care_plan.transfer import Foreseen
from trabecula.report.care_plan_shapes import CarePlanJson, TaskJson
from trabecula.report.handed_over_wording import AROUND, said_places
from trabecula.report.one_side import Part, Point
from trabecula.report.what_matters_lines import what_matters_lines
from trabecula.report.wording import sentence

_LINES: Final = (Line.CLINIC, Line.OUT_OF_HOURS, Line.SPINAL_CORD, Line.EMERGENCY)
_WATCHED_DAYS: Final = 3
NOT_FILLED_IN: Final = "________________ (the clinic has not filled this in)"
WEIGHT: Final = "Weight is by the default table, until a surgeon has written an order: ask for it."
NOT_READ: Final = "Allergies, and when each medicine was taken last: not read from the record. Ask."


def right_parts(
    plan: CarePlan, care: CarePlanJson, directory: Directory | None
) -> tuple[Part, ...]:
    """What cannot wait and whom to call, in full; then as much of the rest as fits."""
    flags, call = tuple(_red_flags(plan)), tuple(_call(directory))
    return (
        Part("red-flags", "Red flags", flags, keep=len(flags), cut_at=0),
        Part("call", "Whom to call", call, keep=len(call), cut_at=0),
        Part("goals", "What matters", tuple(_goals(plan)), keep=3, cut_at=3),
        Part("watch", "To watch in 72 hours", tuple(_watch(plan, care)), keep=3, cut_at=4),
        Part(
            "not-known",
            "Not known, and bears on 72 hours",
            tuple(_not_known(plan)),
            keep=3,
            cut_at=5,
        ),
    )


def _red_flags(plan: CarePlan) -> Iterator[Point]:
    """What may happen and what is done then; first what is so now, or may be."""
    order = (Answer.APPLIES, Answer.NOT_KNOWN, Answer.DOES_NOT_APPLY)
    for one in sorted(plan.transfer.contingencies, key=lambda each: order.index(each.now)):
        row = one.row.holds
        yield Point(f"{_now(one)}If {one.row.name}", f"{row.then} ({row.urgency.words})")


def _now(one: Foreseen) -> str:
    return "NOW. " if one.now is Answer.APPLIES else ""


def _call(directory: Directory | None) -> Iterator[Point]:
    for line in _LINES:
        number = directory.number(line) if directory is not None else ""
        words = line.words.replace("your team", "the team")
        yield Point(words[:1].upper() + words[1:], number or NOT_FILLED_IN)


def _goals(plan: CarePlan) -> Iterator[Point]:
    for label, says in what_matters_lines(plan.options.matters):
        yield Point(label, says)


def _watch(plan: CarePlan, care: CarePlanJson) -> Iterator[Point]:
    until = plan.plan.recommendations.facts.as_of + timedelta(days=_WATCHED_DAYS)
    for contact in care.schedule.contacts:
        if contact.first <= until.isoformat():
            yield Point("", f"{sentence(contact.in_words)} ({contact.state})")
    watched = (line for task in plan.urgent for one in task.items for line in one.statement.monitor)
    for line in dict.fromkeys(watched):
        yield Point("", line)
    soon = [task for task in care.tasks if task.whence in AROUND and _due_by(task, until)]
    for task in sorted(soon, key=lambda each: each.whence != Whence.COMPANION):
        places = said_places(task.about)
        yield Point("", "; ".join(filter(None, (task.title, task.due.in_words, places))))


def _due_by(task: TaskJson, until: date) -> bool:
    return task.due.latest is not None and task.due.latest <= until.isoformat()


def _not_known(plan: CarePlan) -> Iterator[Point]:
    facts = plan.plan.recommendations.facts
    yield Point("", NOT_READ)
    yield Point("", WEIGHT)
    soon = (one for one in plan.plan.questions if one.urgency <= Urgency.WITHIN_72_HOURS)
    for question in soon:
        about = "" if question.about is facts.person else f" ({question.about.label})"
        yield Point("", f"{question.fact.asks}{about}")
