"""Planning visits in words, for clinicians: what calls for one, and what is looked at."""

from collections.abc import Iterator, Sequence
from typing import Final

from trabecula.pathway.kept.changes import Changes
from trabecula.pathway.replanning import (
    LookedAt,
    Planned,
    PlanningVisit,
    Sign,
    TriggerAnswer,
)
from trabecula.report.wording import counted, said_day, said_list, sentence

TITLE: Final = "Planning visit"
LOOKED_AT: Final = "What is looked at"
NOT_KNOWN: Final = "Not known whether it calls for a visit"
CHANGES: Final = "What a plan of today would change"
DIED: Final = "This person has died: no plan is made anew."
URGENT_FIRST: Final = (
    "A visit is no emergency answer: what is urgent has its own clock, and goes first."
)
NO_KEPT_PLAN: Final = "No plan is kept in this record, so nothing can be compared with it."
NOTHING_CHANGED: Final = "Nothing: a plan of today is as the one that was kept."
_SHOWN: Final = 2


def said_visit(visit: PlanningVisit) -> str:
    """Whether a visit is called for, since when and by what, in a sentence or two."""
    if visit.died:
        return DIED
    unknown = len(visit.not_known)
    open_ = f" Of {counted(unknown, 'trigger')} it is not known." if unknown else ""
    if not visit.is_open:
        return f"No planning visit is called for by what is told.{open_} {said_last(visit)}"
    names = said_list([_lower(one.row.name) for one in visit.opened_by])
    since = f" since {said_day(visit.since)}" if visit.since else ""
    return f"A planning visit is called for{since}: {names}.{open_} {said_last(visit)}"


def said_last(visit: PlanningVisit) -> str:
    """The last plan; where there is none, from when on signs count."""
    if visit.last_plan is None:
        return (
            f"No plan is kept or decided in this record: what was told since "
            f"{said_day(visit.first)} counts."
        )
    return f"Last {said_plan(visit.last_plan)}."


def said_plan(plan: Planned) -> str:
    """A plan that was made, by whom and when."""
    return f"{plan.says}, {said_day(plan.of)}"


def said_trigger(answer: TriggerAnswer) -> str:
    """A trigger that opens the visit: since when, and what told it, the first and the newest."""
    since = f", since {said_day(answer.since)}" if answer.since else ""
    return f"{answer.row.name}{since}: {'; '.join(_signs(answer.signs))}."


def said_sign(sign: Sign) -> str:
    """One sign with its day, and what it was before."""
    earlier = f" on {said_day(sign.earlier)}" if sign.earlier else ""
    before = f" (before{earlier}: {sign.before})" if sign.before else ""
    return f"{sign.says}{before}, {said_day(sign.day)}"


def said_unknown(answer: TriggerAnswer) -> str:
    """A trigger of which it is not known, and what would tell."""
    wanted = [*(fact.name for fact in answer.asks), *answer.lacks]
    return f"{answer.row.name}: asked: {'; '.join(wanted)}."


def said_look(looked: LookedAt) -> Iterator[str]:
    """What bears on one question of the visit: what applies, what is known, what is asked."""
    if looked.applying:
        said = dict.fromkeys(
            f"{one.statement.title} ({one.statement.code}), {one.about.label}"
            for one in looked.applying
        )
        yield f"Applies: {'; '.join(said)}."
    if looked.known:
        known = (
            f"{finding.fact.name} {finding.in_words()}, {who.label}, {said_day(finding.day)}"
            for who, finding in looked.known
        )
        yield f"Known: {'; '.join(known)}."
    if looked.missing:
        yield f"Not known: {said_list([fact.name for fact in looked.missing])}."
    if looked.open:
        codes = dict.fromkeys(one.statement.code for one in looked.open)
        yield f"Not known whether these apply: {', '.join(codes)}."


def said_changes(changes: Changes | None) -> Iterator[str]:
    """What a plan of today would change in the last one that was kept, in a line for each."""
    if changes is None:
        yield NO_KEPT_PLAN
        return
    if changes.none:
        yield NOTHING_CHANGED
        return
    yield f"Against the plan of {said_day(changes.before)}:"
    for task in changes.tasks:
        yield f"Task {task.kind}: {task.title}, {task.about}."
    for option in changes.options:
        yield f"{sentence(option.title)}, {option.about}: {option.kind}."
    for statement in changes.statements:
        yield f"{statement.title} ({statement.code}), {statement.about}: {statement.kind}."
    for item in changes.matters:
        yield f"{sentence(item.what)}: {item.kind}."


def _signs(signs: Sequence[Sign]) -> Iterator[str]:
    yield from map(said_sign, signs[:_SHOWN])
    left = signs[_SHOWN:]
    if len(left) > 1:
        yield f"{len(left) - 1} more"
    yield from map(said_sign, left[-1:])


def _lower(words: str) -> str:
    acronym = words[:2].isupper()
    return words if acronym else words[:1].lower() + words[1:]
