"""Recommendations as plainly as they can be said: slow, short, and the ones to believe.

Every statement is interpreted by itself, and the rows of arbitration go over them one by one.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from trabecula.language.answer import Answer, AtLeast, Within
from trabecula.language.arbitration import Action, Row
from trabecula.language.condition import About, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.interpret import KnownValues, ask, interpret, turning_points
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import NONE_RECORDED, Facts, Finding, Subject


@dataclass
class Plain:
    """One statement's answer about one subject, and what arbitration makes of it."""

    statement: Statement
    findings: Sequence[Mapping[str, Finding | None]]
    answer: Answer = Answer.NOT_KNOWN
    values: KnownValues = field(default_factory=dict[str, Answer])  # pyright: ignore
    status: str | None = None
    held_by: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # pyright: ignore
    annotations: list[tuple[str, tuple[str, ...]]] = field(default_factory=list)  # pyright: ignore
    pending: list[str] = field(default_factory=list[str])

    @property
    def active(self) -> bool:
        return self.status in ("shown", "deferred")

    def finding(self, key: str) -> Finding | None:
        return next((some[key] for some in self.findings if key in some), None)

    def missing(self, opened: OpenEdition) -> set[str]:
        condition, immediate = opened.conditions[self.statement], self.statement.immediate
        points = turning_points(condition, lambda a: ask(a, self.values), immediate=immediate)
        left_open: dict[str, bool] = {}
        for atom in points:
            for fact in facts_of(atom):
                open_here = ask(atom, self.values) is Answer.NOT_KNOWN
                left_open[fact.key] = left_open.get(fact.key, False) or open_here
        missing: set[str] = set()
        for key, is_open in left_open.items():
            finding = self.finding(key)
            known = None if finding is None else finding.known
            if known is None or (is_open and isinstance(known, AtLeast | Within)):
                missing.add(key)
        return missing


def plainly_recommended(facts: Facts, opened: OpenEdition) -> list[list[Plain]]:
    """Every statement about the person, then about each lesion, pain and medicine."""
    groups: list[list[Plain]] = []
    for about in About:
        subjects = facts.of(about)
        if not subjects and not (about is About.MEDICINE and facts.no_medicines):
            subjects = (Subject(None, NONE_RECORDED[about]),)
        for subject in subjects:
            own = (subject.own, subject.findings) if about is not About.PERSON else ()
            findings = (*own, facts.person.findings)
            groups.append([_answered(each, findings, opened) for each in opened.about[about]])
    for row in opened.edition.arbitration:
        for group in groups:
            targets = [each.statement for each in group if each.status is not None]
            listed = targets if isinstance(row.targets, str) else row.targets
            for target in (one for each in listed for one in group if one.statement is each):
                if target.status is not None and row.aims_at(target.statement):
                    _apply(row, target, group, groups, opened)
    return groups


def _answered(
    statement: Statement, findings: Sequence[Mapping[str, Finding | None]], opened: OpenEdition
) -> Plain:
    item, condition = Plain(statement, findings), opened.conditions[statement]
    keys = dict.fromkeys(fact.key for atom in atoms(condition) for fact in facts_of(atom))
    found = {key: one for key in keys if (one := item.finding(key)) is not None}
    item.values = {key: finding.known for key, finding in found.items()}
    item.answer = interpret(condition, item.values, immediate=statement.immediate)
    if item.answer is not Answer.APPLIES and statement.urgency.rank <= Urgency.SAME_DAY.rank:
        for together in product(*([side.known for side in one.sides] for one in found.values())):
            values = dict(zip(found, together, strict=True))
            if interpret(condition, values, immediate=statement.immediate) is Answer.APPLIES:
                item.answer, item.values = Answer.APPLIES, values
                break
    item.status = "shown" if item.answer is Answer.APPLIES else None
    return item


def _apply(
    row: Row, target: Plain, group: list[Plain], groups: list[list[Plain]], opened: OpenEdition
) -> None:
    beside = groups if group is groups[0] else [groups[0], group]
    spinal: bool | None = True
    if row.spinal_only and target.statement.about is About.LESION:
        site = target.finding(opened.edition.site_key)
        at = None if site is None else site.value
        spinal = None if at is None else at in opened.edition.spinal_sites
    if spinal is False or any(one.active for one in _those(row.unless_any, beside)):
        return
    triggers = _those(row.when_any, beside)
    acting = tuple(dict.fromkeys(one.statement.code for one in triggers if one.active))
    if acting and spinal:
        if row.action is Action.ANNOTATE:
            target.annotations.append((row.code, acting))
            return
        target.held_by.append((row.code, acting))
        if row.action is Action.SUPPRESS:
            target.status = "suppressed"
        elif target.status == "shown":
            target.status = "deferred"
    elif row.action is not Action.ANNOTATE:
        for one in triggers:
            waits = one.answer is Answer.NOT_KNOWN or (one.active and spinal is None)
            if waits and one.statement.code not in target.pending:
                target.pending.append(one.statement.code)


def _those(statements: Sequence[Statement], groups: list[list[Plain]]) -> list[Plain]:
    return [
        one for group in groups for each in statements for one in group if one.statement is each
    ]
