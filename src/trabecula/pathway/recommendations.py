"""Recommendations: every statement's answer, for each of those it is about, arbitrated."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import product
from typing import Protocol

from msgspec import Struct

from trabecula.language.answer import Answer, AtLeast, Within
from trabecula.language.arbitration import Action, Row
from trabecula.language.compile import Program
from trabecula.language.condition import About, Atom, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import KnownValues, ask, interpret
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement, Urgency
from trabecula.language.turning import Turning
from trabecula.pathway.facts import NONE_RECORDED, Facts, Finding, Subject


class Status(StrEnum):
    """What arbitration makes of a statement that applies. All of it stays visible."""

    SHOWN = "shown"
    DEFERRED = "deferred"
    SUPPRESSED = "suppressed"


class Effect(Struct, frozen=True, gc=False):
    """What a row of arbitration did to a statement, by which statements, and why."""

    row: Row
    by: tuple[Statement, ...]


@dataclass(slots=True)
class Recommendation:
    """One statement's answer about one subject.

    ``status`` is None unless the statement applies. ``held_by`` are the effects that suppress or
    defer it, ``annotations`` those that only say something, ``pending`` the statements whose own
    answer is not known and that would hold it back. ``atoms`` are the answers of the statement's
    own atoms, in their order; ``ask`` answers them instead where values are open.
    """

    statement: Statement
    about: Subject
    answer: Answer
    status: Status | None
    edition: OpenEdition
    known: tuple[Mapping[str, Finding | None], ...]
    atoms: tuple[int, ...]
    held_by: tuple[Effect, ...] = ()
    annotations: tuple[Effect, ...] = ()
    pending: tuple[Statement, ...] = ()
    ask: Callable[[Atom], Answer] | None = None

    @property
    def active(self) -> bool:
        """Applies, and is not suppressed: what can still act on other statements."""
        return self.status is not None and self.status is not Status.SUPPRESSED

    def because(self) -> tuple[Finding, ...]:
        """The findings on which the answer turns, each once."""
        findings = (self.finding(fact.key) for fact, _ in self._turns_on())
        return tuple(finding for finding in findings if finding is not None)

    def missing(self) -> tuple[Fact, ...]:
        """The facts that are not known, or not wholly, and that could change the answer."""
        missing: list[Fact] = []
        for fact, left_open in self._turns_on():
            finding = self.finding(fact.key)
            known = None if finding is None else finding.known
            if known is None or (left_open and isinstance(known, AtLeast | Within)):
                missing.append(fact)
        return tuple(missing)

    def finding(self, key: str) -> Finding | None:
        """What is recorded of a fact here, of the subject itself, else of the person."""
        for findings in self.known:
            if key in findings:
                return findings[key]
        return None

    def _turns_on(self) -> Turning:
        if self.ask is not None:
            return self.edition.turning.by(self.statement, self.ask)
        return self.edition.turning.of(self.statement, self.atoms)


@dataclass(frozen=True, slots=True)
class Recommendations:
    """Every statement of an edition, answered for one person on one day."""

    facts: Facts
    edition: OpenEdition
    items: tuple[Recommendation, ...]

    def review_of(self, statement: Statement) -> ReviewState:
        """Whether a clinician stands behind a statement."""
        return self.edition.review_state(statement)

    def applying(self, status: Status | None = None) -> Iterator[Recommendation]:
        """Those that apply; with a status, those of that status."""
        return (
            item
            for item in self.items
            if item.status is not None and (status is None or item.status is status)
        )


class Asked(Protocol):
    """Statements by what they are about, the programs that answer them, the rows between them."""

    about: Mapping[About, tuple[Statement, ...]]
    programs: Mapping[About, Program]
    arbitration: tuple[Row, ...]


def recommend(facts: Facts, edition: OpenEdition, asked: Asked | None = None) -> Recommendations:
    """Answer every statement, or those ``asked``, then arbitrate between those that apply.

    Statements about lesions, pains and medicines are answered for each of them with the person's
    facts merged in; with none recorded, once, with their own facts not known. Where it is confirmed
    that no medicine is taken, those about medicines are not answered.
    """
    asked = asked or edition
    person = _over([None] * len(edition.slots), edition.slots, facts.person.findings)
    groups = [
        _answer_all(subject, about, facts.person, edition, person, asked=asked)
        for about in About
        if about is About.PERSON or asked.about[about]
        for subject in _asked_of(facts, about)
    ]
    items = tuple(item for group in groups for item in group)
    if facts.open:
        for item in items:
            _reconsider(item)
    _Arbitration(edition, groups).run(asked.arbitration)
    return Recommendations(facts, edition, items)


def _asked_of(facts: Facts, about: About) -> Sequence[Subject]:
    if about is About.MEDICINE and facts.no_medicines:
        return facts.medicines
    return facts.of(about) or (Subject(None, NONE_RECORDED[about]),)


def _answer_all(
    subject: Subject,
    about: About,
    person: Subject,
    edition: OpenEdition,
    values: Sequence[Raw | None],
    *,
    asked: Asked,
) -> list[Recommendation]:
    """Every statement of a kind of one subject; ``values`` are those of the person's findings."""
    program, findings = asked.programs[about], (person.findings,)
    if subject is not person:
        findings = (subject.own, subject.findings, person.findings)
        values = _over(values, edition.slots, subject.findings, subject.own)
    answers, every_atom = program.run(values)
    return [
        Recommendation(
            statement,
            subject,
            _ANSWERS[answer],
            Status.SHOWN if answer == Answer.APPLIES else None,
            edition,
            findings,
            own(every_atom),
        )
        for statement, answer, own in zip(asked.about[about], answers, program.own, strict=True)
    ]


def _over(
    values: Sequence[Raw | None],
    slots: Mapping[str, int],
    *findings: Mapping[str, Finding | None],
) -> list[Raw | None]:
    """The values with the usable ones of these findings in their places; None where not known."""
    held = list(values)
    for group in findings:
        for key, finding in group.items():
            held[slots[key]] = None if finding is None else finding.value
    return held


_ANSWERS = (Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.APPLIES)


def _reconsider(item: Recommendation) -> None:
    """Where values lie within limits, what holds at every one of them; where values conflict, an
    urgent statement applies if any of them makes it apply.
    """
    condition = item.edition.conditions[item.statement]
    keys = dict.fromkeys(fact.key for atom in atoms(condition) for fact in facts_of(atom))
    found = {key: finding for key in keys if (finding := item.finding(key)) is not None}
    if not any(finding.alternatives for finding in found.values()):
        return
    _answer_again(item, {key: finding.known for key, finding in found.items()})
    if item.answer is Answer.APPLIES or item.statement.urgency.rank > Urgency.SAME_DAY.rank:
        return
    for combination in product(*([side.known for side in one.sides] for one in found.values())):
        values = dict(zip(found, combination, strict=True))
        if _answer_of(item, values) is Answer.APPLIES:
            _answer_again(item, values)
            return


def _answer_again(item: Recommendation, values: KnownValues) -> None:
    item.answer = _answer_of(item, values)
    item.status = Status.SHOWN if item.answer is Answer.APPLIES else None
    item.ask = partial(ask, values=values)


def _answer_of(item: Recommendation, values: KnownValues) -> Answer:
    condition = item.edition.conditions[item.statement]
    return interpret(condition, values, immediate=item.statement.immediate)


class _Arbitration:
    """Applies the rows of an edition, in their order, to the answers about one person."""

    def __init__(self, edition: OpenEdition, groups: Sequence[list[Recommendation]]) -> None:
        self.edition = edition
        self.items = [{item.statement: item for item in group} for group in groups]
        self.applying = [
            {statement: item for statement, item in items.items() if item.status is not None}
            for items in self.items
        ]

    def run(self, rows: Sequence[Row]) -> None:
        places = [(place, applying) for place, applying in enumerate(self.applying) if applying]
        for row in rows if places else ():
            if any(self._may_act(item) for item in self._everywhere(row.when_any)):
                for place, applying in places:
                    for target in _targets(row, applying):
                        self._apply(row, target, place)

    def _apply(self, row: Row, target: Recommendation, place: int) -> None:
        of_lesion = target.statement.about is About.LESION
        spinal = self._is_spinal(target) if row.spinal_only and of_lesion else True
        if spinal is False or any(i.active for i in self._beside(row.unless_any, place)):
            return
        triggers = self._beside(row.when_any, place)
        acting = tuple(dict.fromkeys(i.statement for i in triggers if i.active))
        if acting and spinal:
            _take_effect(target, Effect(row, acting))
        elif row.action is not Action.ANNOTATE:
            for item in triggers:
                waits = item.answer is Answer.NOT_KNOWN or (item.active and spinal is None)
                if waits and item.statement not in target.pending:
                    target.pending += (item.statement,)

    def _everywhere(self, statements: Sequence[Statement]) -> Iterator[Recommendation]:
        for items in self.items:
            for statement in statements:
                if statement in items:
                    yield items[statement]

    def _beside(self, statements: Sequence[Statement], place: int) -> list[Recommendation]:
        """What bears on a target: the person and the same subject; for the person, everything."""
        if place == 0:
            return list(self._everywhere(statements))
        both = (self.items[0], self.items[place])
        return [
            items[statement] for items in both for statement in statements if statement in items
        ]

    @staticmethod
    def _may_act(item: Recommendation) -> bool:
        return item.active or item.answer is Answer.NOT_KNOWN

    def _is_spinal(self, item: Recommendation) -> bool | None:
        """Whether the lesion is at a spinal site; None where its site is not known."""
        finding = item.finding(self.edition.edition.site_key)
        site = None if finding is None else finding.value
        return None if site is None else site in self.edition.edition.spinal_sites


def _targets(row: Row, applying: Mapping[Statement, Recommendation]) -> Sequence[Recommendation]:
    targets = applying if isinstance(row.targets, str) else row.targets
    return [applying[each] for each in targets if each in applying and row.aims_at(each)]


def _take_effect(target: Recommendation, effect: Effect) -> None:
    if effect.row.action is Action.ANNOTATE:
        target.annotations += (effect,)
        return
    target.held_by += (effect,)
    if effect.row.action is Action.SUPPRESS:
        target.status = Status.SUPPRESSED
    elif target.status is Status.SHOWN:
        target.status = Status.DEFERRED
