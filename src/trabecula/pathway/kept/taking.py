"""Taking a snapshot of a care plan, with all that it was made of."""

import math
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Final

from trabecula.language.answer import NEVER, Answer, AtLeast
from trabecula.language.arbitration import Action
from trabecula.language.condition import About, Atom, Compare, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.interpret import turning_points
from trabecula.language.number import TimeSince
from trabecula.language.policy import PolicyValue
from trabecula.language.statement import Statement
from trabecula.language.words import in_words, statement_in_words
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.kept.plan_taken import (
    decisions_of,
    goals_of,
    left_of,
    options_of,
    tasks_of,
)
from trabecula.pathway.kept.snapshot import (
    PERSON,
    SHAPE,
    KeptAnswer,
    KeptAtom,
    KeptFinding,
    KeptHold,
    KeptPerson,
    KeptQuestion,
    KeptRow,
    KeptRule,
    KeptSetting,
    KeptSubject,
    Plain,
    Snapshot,
)
from trabecula.pathway.questions import Question
from trabecula.pathway.recommendations import Effect, Recommendation

_LETTERS: Final = {Answer.APPLIES: "y", Answer.DOES_NOT_APPLY: "n", Answer.NOT_KNOWN: "?"}


def snapshot(care: CarePlan) -> Snapshot:
    """Everything of a plan that a comparison needs. The same plan gives the same snapshot."""
    recommendations, matters = care.plan.recommendations, care.options.matters
    facts, opened = recommendations.facts, recommendations.edition
    subjects = _subjects(facts, recommendations.items)
    keys = {id(subject): kept.key for subject, kept in subjects}
    return Snapshot(
        shape=SHAPE,
        as_of=facts.as_of,
        edition=opened.edition.name,
        policy=opened.policy_digest,
        person=_person(facts),
        settings=tuple(_settings(opened)),
        subjects=tuple(kept for _, kept in subjects),
        findings=tuple(_findings(facts, keys, opened)),
        site_key=opened.edition.site_key,
        rules=_rules(opened),
        rows=_rows(opened),
        answers=tuple(_answer(item, keys) for item in recommendations.items),
        alternative=tuple(map(str, care.alternative.kinds)),
        options=tuple(options_of(care, keys)),
        tasks=tuple(tasks_of(care, keys)),
        left=tuple(left_of(care, keys)),
        priorities=tuple(tuple(map(str, group)) for group in matters.ranking.groups),
        declined=matters.declined_words,
        goals=tuple(goals_of(matters)),
        decisions=tuple(decisions_of(matters)),
        questions=tuple(_question(question, keys) for question in care.plan.questions),
    )


def _subjects(facts: Facts, items: Iterable[Recommendation]) -> list[tuple[Subject, KeptSubject]]:
    """Everybody and everything that was answered for; what has no id is told by its label."""
    every = {id(subject): subject for subject in facts.subjects()}
    every |= {id(item.about): item.about for item in items}
    found: list[tuple[Subject, KeptSubject]] = []
    taken: dict[str, int] = {}
    for subject in every.values():
        kind = facts.kind_of(subject)
        name = PERSON if kind is About.PERSON else f"{kind}:{subject.id or subject.label}"
        taken[name] = taken.get(name, 0) + 1
        key = name if taken[name] == 1 else f"{name}#{taken[name]}"
        found.append((subject, KeptSubject(key, kind, subject.label, subject.id)))
    return found


def _person(facts: Facts) -> KeptPerson:
    own, who = facts.person, facts.who
    if who is None:
        return KeptPerson(own.label, own.id)
    dead = who.deceased if who.died is None else who.died.day <= facts.as_of
    return KeptPerson(who.name or own.label, own.id, who.born, who.sex, who.language, dead)


def _findings(facts: Facts, keys: Mapping[int, str], opened: OpenEdition) -> Iterator[KeptFinding]:
    for subject in facts.subjects():
        held: dict[str, Finding | None] = {**subject.findings, **subject.own}
        for key in sorted(held):
            finding, copied = held[key], key in subject.own
            if finding is None:
                name = opened.facts[key].name
                yield KeptFinding(keys[id(subject)], key, name, copied=copied)
            else:
                yield _finding(finding, keys[id(subject)], opened, copied=copied)


def _finding(finding: Finding, subject: str, opened: OpenEdition, *, copied: bool) -> KeptFinding:
    fact, value = finding.fact, finding.recorded
    life = None if value is None else opened.shelf_life_days(fact, value)
    ends = finding.day is not None and life is not None
    return KeptFinding(
        subject,
        fact.key,
        fact.name,
        finding.state.value,
        _plain(value),
        finding.in_words(),
        finding.day,
        finding.origin,
        finding.day + timedelta(int(life)) if ends and finding.day and life is not None else None,
        not isinstance(value, AtLeast),
        isinstance(fact, TimeSince),
        finding.how,
        copied,
        tuple(map(_side, finding.alternatives)),
    )


def _side(side: Finding) -> str:
    said = "no upper limit" if side.recorded == math.inf else side.in_words()
    return f"{said} ({side.origin})"


def _plain(value: Raw | None) -> Plain:
    if isinstance(value, frozenset):
        return tuple(sorted(value))
    if value == math.inf:
        return None
    return NEVER.value if value is NEVER else value


def _settings(opened: OpenEdition) -> Iterator[KeptSetting]:
    for value, setting in opened.local:
        yield KeptSetting(
            value.name,
            str(setting.value),
            str(value.default),
            setting.decided_by,
            setting.decided_on,
        )


@lru_cache(maxsize=4)
def _rules(opened: OpenEdition) -> tuple[KeptRule, ...]:
    return tuple(_rule(statement, opened) for statement in opened.edition.statements)


def _rule(statement: Statement, opened: OpenEdition) -> KeptRule:
    clock = statement.clock
    return KeptRule(
        statement.code,
        statement.title,
        statement.digest(statement_in_words(statement)),
        opened.urgencies[statement].words,
        tuple(map(_atom, dict.fromkeys(atoms(opened.conditions[statement])))),
        "" if clock is None else clock.name,
    )


@lru_cache(maxsize=4)
def _rows(opened: OpenEdition) -> tuple[KeptRow, ...]:
    return tuple(
        KeptRow(
            row.code,
            _codes(row.when_any),
            () if isinstance(row.targets, str) else _codes(row.targets),
            _codes(row.unless_any),
            row.spinal_only,
        )
        for row in opened.edition.arbitration
        if row.action is not Action.ANNOTATE
    )


def _codes(statements: Iterable[Statement]) -> tuple[str, ...]:
    return tuple(statement.code for statement in statements)


def _atom(atom: Atom) -> KeptAtom:
    operand = atom.operand if isinstance(atom, Compare) else None
    setting = operand.name if isinstance(operand, PolicyValue) else ""
    return KeptAtom(in_words(atom), tuple(fact.key for fact in facts_of(atom)), setting)


def _answer(item: Recommendation, keys: Mapping[int, str]) -> KeptAnswer:
    statement, condition = item.statement, item.edition.conditions[item.statement]
    every = tuple(dict.fromkeys(atoms(condition)))
    said = map(Answer, item.atoms) if item.ask is None else map(item.ask, every)
    answers = dict(zip(every, said, strict=True))
    turning = turning_points(condition, answers.__getitem__, immediate=statement.immediate)
    return KeptAnswer(
        statement.code,
        keys[id(item.about)],
        item.answer.words,
        "".join(_LETTERS[answers[atom]] for atom in every),
        tuple(sorted(every.index(atom) for atom in turning)),
        None if item.status is None else item.status.value,
        tuple(map(_hold, item.held_by)),
        _codes(item.pending),
    )


def _hold(effect: Effect) -> KeptHold:
    row = effect.row
    return KeptHold(
        row.code,
        row.action.value,
        _codes(effect.by),
        row.reason,
    )


def _question(question: Question, keys: Mapping[int, str]) -> KeptQuestion:
    return KeptQuestion(
        question.fact.key,
        keys[id(question.about)],
        question.fact.asks,
        question.urgency.words,
        tuple(sorted(each.code for each in question.settles)),
    )
