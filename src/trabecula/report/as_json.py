"""Answers and plans as JSON, in the shapes that the published schemas describe."""

from collections.abc import Iterable
from enum import Enum
from functools import lru_cache
from typing import Any

import msgspec

from trabecula.language.answer import NEVER
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.quantity import Quantity
from trabecula.language.statement import Statement
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.plan import Plan
from trabecula.pathway.questions import Question
from trabecula.pathway.recommendations import (
    Effect,
    Recommendation,
    Recommendations,
)
from trabecula.report.shapes import (
    AboutJson,
    BriefJson,
    BriefPersonJson,
    ClashJson,
    EffectJson,
    FactJson,
    LocalJson,
    PersonJson,
    PlanJson,
    ProblemJson,
    QuestionJson,
    SourceJson,
    StatementJson,
)
from trabecula.report.wording import why_asked_again


def recommendations_json(recommendations: Recommendations, *, every: bool = True) -> bytes:
    """Every answer, or only what applies, as one JSON object."""
    items = recommendations.items if every else tuple(recommendations.applying())
    return msgspec.json.encode(
        PersonJson(*_head(recommendations), [_statement(item, recommendations) for item in items])
    )


def brief_json(recommendations: Recommendations, *, every: bool = True) -> bytes:
    """Code, about, answer, status and missing only, as one JSON object."""
    items = recommendations.items if every else tuple(recommendations.applying())
    facts = recommendations.facts
    return msgspec.json.encode(
        BriefPersonJson(
            *_head(recommendations),
            [
                BriefJson(
                    item.statement.code,
                    _about(item.about, facts),
                    item.answer.words,
                    item.status,
                    [fact.key for fact in item.missing()],
                )
                for item in items
            ],
        )
    )


def plan_shape(plan: Plan) -> PlanJson:
    """The plan in its shape: what is shown in its order, then what is held back."""
    recommendations = plan.recommendations
    facts = recommendations.facts
    as_of, edition, policy, person = _head(recommendations)
    measures = (*plan.measures, *plan.held_back)
    items = [item for measure in measures for item in (*measure.items, *measure.parts)]
    return PlanJson(
        as_of,
        facts.as_of_because,
        edition,
        policy,
        person,
        [_about(lesion, facts) for lesion in facts.lesions],
        [_statement(item, recommendations) for item in items],
        [ClashJson([c.first.code, c.second.code], c.why) for c in plan.clashes],
        [_question(question, facts) for question in plan.questions],
        [ProblemJson(problem.where, problem.what) for problem in facts.problems],
        local_json(recommendations.edition),
        facts.later_entries,
    )


def facts_json(findings: Iterable[Finding]) -> list[FactJson]:
    """Findings as JSON; one row for each value where values conflict."""
    rows = (finding.alternatives or (finding,) for finding in findings)
    return [
        FactJson(
            finding.fact.name,
            finding.fact.key,
            plain(finding.recorded),
            finding.fact.unit,
            finding.day.isoformat() if finding.day else None,
            finding.origin,
            finding.how,
        )
        for row in rows
        for finding in row
        if finding.recorded is not None
    ]


def local_json(opened: OpenEdition) -> list[LocalJson]:
    """Each value that this clinic has set to another than the default."""
    return [
        LocalJson(
            value.name,
            plain_setting(setting.value),
            plain_setting(value.default),
            value.unit,
            setting.decided_by,
            setting.decided_on.isoformat(),
            setting.reason,
        )
        for value, setting in opened.local
    ]


def plain_setting(value: Quantity | int | Enum) -> float | str:
    """A policy value as JSON has it: a number in its unit, or an urgency by its words."""
    if isinstance(value, Quantity):
        return value.value
    return value if isinstance(value, int) else str(value)


def plain(value: Raw | None) -> Any:
    """A fact's value as JSON has it."""
    if isinstance(value, frozenset):
        return sorted(value)
    return NEVER.value if value is NEVER else value


def _head(recommendations: Recommendations) -> tuple[str, str, str, AboutJson]:
    facts, opened = recommendations.facts, recommendations.edition
    return (
        facts.as_of.isoformat(),
        opened.edition.name,
        opened.policy_digest,
        _about(facts.person, facts),
    )


def _about(subject: Subject, facts: Facts) -> AboutJson:
    return AboutJson(facts.kind_of(subject), subject.id, subject.label)


def _statement(item: Recommendation, recommendations: Recommendations) -> StatementJson:
    statement = item.statement
    urgency = recommendations.edition.urgencies[statement]
    usable = (one for one in item.because() if any(side.known is not None for side in one.sides))
    return StatementJson(
        statement.code,
        statement.name,
        statement.title,
        _about(item.about, recommendations.facts),
        item.answer.words,
        item.status,
        [_effect(effect) for effect in item.held_by],
        [_effect(effect) for effect in item.annotations],
        [pending.code for pending in item.pending],
        statement.says,
        statement.modality,
        urgency.words,
        urgency.within_hours,
        list(statement.owner),
        statement.strength,
        statement.evidence,
        statement.checked.value,
        _sources(statement),
        statement.contraindications,
        statement.precautions,
        statement.follow_up,
        statement.monitor,
        statement.note,
        facts_json(usable),
        [fact.key for fact in item.missing()],
        recommendations.review_of(statement),
    )


@lru_cache(maxsize=4096)
def _sources(statement: Statement) -> list[SourceJson]:
    return [
        SourceJson(
            citation.source.key,
            citation.source.citation,
            citation.place,
            citation.source.checked.value,
        )
        for citation in statement.sources
    ]


def _effect(effect: Effect) -> EffectJson:
    row = effect.row
    return EffectJson(row.code, row.action, [statement.code for statement in effect.by], row.reason)


def _question(question: Question, facts: Facts) -> QuestionJson:
    return QuestionJson(
        question.fact.key,
        _about(question.about, facts),
        question.fact.asks,
        [statement.code for statement in question.settles],
        question.urgency.words,
        why_asked_again(question.recorded),
    )
