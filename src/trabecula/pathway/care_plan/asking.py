"""Asking: tasks to find out what something waits for, and to decide what is still open."""

from collections.abc import Iterable, Iterator
from itertools import product
from typing import Final

from trabecula.language.condition import Subject as AskedFact
from trabecula.language.statement import Role, Statement, Urgency
from trabecula.pathway.care_plan.decided import Choices
from trabecula.pathway.care_plan.draft import Board, Draft
from trabecula.pathway.care_plan.left import Left, Why
from trabecula.pathway.care_plan.task import Whence, owners_of
from trabecula.pathway.facts import Subject
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.plan import Plan

_RULED_OUT_BY: Final = (Role.CLINICIAN_ON_DUTY,)


def questions_of(plan: Plan, left: Iterable[Left]) -> Iterator[Draft]:
    """What is not known: of emergencies today, of the rest by the clock of what waits for it."""
    urgent = [each for each in plan.questions if each.urgency.rank <= Urgency.WITHIN_4_HOURS.rank]
    if urgent:
        draft = Draft(
            "question:emergencies",
            "Ask what could rule out, or show, an emergency",
            whence=Whence.QUESTION,
            urgency=Urgency.SAME_DAY,
            owners=_RULED_OUT_BY,
            asks=tuple(dict.fromkeys(question.fact for question in urgent)),
        )
        draft.lines += dict.fromkeys(question.fact.asks for question in urgent)
        for question in urgent:
            draft.concerns(question.about)
        yield draft
    for each in left:
        if each.why is Why.WAITS and each.asks:
            yield _question(each, plan)


def _question(left: Left, plan: Plan) -> Draft:
    statement, opened = left.items[0].statement, plan.recommendations.edition
    draft = Draft(
        f"question:{statement.code}",
        f"Find out what decides: {statement.title}",
        whence=Whence.QUESTION,
        urgency=opened.urgencies[statement],
        owners=owners_of(left.items),
        asks=left.asks,
    )
    draft.lines += dict.fromkeys(_asks(fact, plan) for fact in left.asks)
    for item in left.items:
        draft.concerns(item.about)
    return draft


def _asks(fact: AskedFact, plan: Plan) -> str:
    found = plan.recommendations.edition.facts.get(fact.key)
    return fact.name if found is None else found.asks


def decisions_of(
    plan: Plan, options: Options, alternative: Alternative, choices: Choices, board: Board
) -> Iterator[Draft]:
    """What is still to be decided: clashes of what the plan carries out, needs without an answer,
    and what was chosen and cannot be chosen any more."""
    opened, person = plan.recommendations.edition, plan.recommendations.facts.person
    for clash in plan.clashes:
        both = (clash.first, clash.second)
        if not _meet(*both, board, person):
            continue
        yield Draft(
            f"decision:{clash.first.code}:{clash.second.code}",
            f"Decide between: {clash.first.title}; {clash.second.title}",
            whence=Whence.DECISION,
            urgency=min(opened.urgencies[each] for each in both),
            lines=[clash.why],
            owners=tuple(dict.fromkeys(role for each in both for role in each.owner)),
            about=[person],
        )
    for need in alternative.unmet:
        yield Draft(
            f"decision:{need.need.name}:{need.about.id or 'person'}",
            need.need.asks,
            whence=Whence.DECISION,
            urgency=min(option.urgency for option in need.open),
            lines=list(dict.fromkeys(option.title for option in need.open)),
            owners=tuple(dict.fromkeys(r for option in need.open for r in option.option.owner)),
            about=[need.about],
        )
    for option in options.every if choices.decisions else ():
        if choices.chosen_on(option) and not option.can_be_chosen:
            yield Draft(
                f"decision:{option.key}",
                f"Decide again: {option.title} was chosen, and now is {option.standing}",
                whence=Whence.DECISION,
                urgency=option.urgency,
                lines=list(dict.fromkeys(reason.says for reason in option.because)),
                owners=option.option.owner,
                about=[option.about],
                asks=option.asks,
            )


def _meet(first: Statement, second: Statement, board: Board, person: Subject) -> bool:
    """Whether the plan carries out both, of the same subject or one of them of the person."""
    of = {
        statement: [
            item.about for draft in board for item in draft.items if item.statement is statement
        ]
        for statement in (first, second)
    }
    return any(
        one is other or one is person or other is person
        for one, other in product(of[first], of[second])
    )
