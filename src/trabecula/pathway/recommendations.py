"""Recommendations: every statement's answer, for each of those it is about, arbitrated."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action, Row
from trabecula.language.condition import Atom
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.interpret import ask
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement
from trabecula.language.turning import Turning
from trabecula.pathway.arbitration import Answered, RowBetween, active_of, arbitration
from trabecula.pathway.facts import Facts, Finding, Subject
from trabecula.pathway.rows import (
    Asked,
    asked_of,
    findings_of,
    lookup,
    not_wholly_known,
    row_reader,
)


class Status(StrEnum):
    """What arbitration makes of a statement that applies. All of it stays visible."""

    SHOWN = "shown"
    DEFERRED = "deferred"
    SUPPRESSED = "suppressed"


class Effect(Struct, frozen=True, gc=False):
    """What a row of arbitration did to a statement, by which statements, and why."""

    row: Row
    by: tuple[Statement, ...]


class Recommendation(Struct):
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
        return not_wholly_known(self._turns_on(), self.known)

    def finding(self, key: str) -> Finding | None:
        """What is recorded of a fact here, of the subject itself, else of the person."""
        return lookup(self.known, key)

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


def recommend(facts: Facts, edition: OpenEdition, asked: Asked | None = None) -> Recommendations:
    """Answer every statement, or those ``asked``, then arbitrate between those that apply.

    Statements about lesions, pains and medicines are answered for each of them with the person's
    facts merged in; with none recorded, once, with their own facts not known. Where it is confirmed
    that no medicine is taken, those about medicines are not answered.
    """
    asked = asked or edition
    rows = row_reader(edition, asked).of(facts)
    subjects = [subject for about in rows for subject in asked_of(facts, about)]
    held = _Held(asked)
    answered = arbitration(asked).answer([rows], held.tell)
    items = [
        item
        for one, subject in zip(answered, subjects, strict=True)
        for item in _recommendations(one, subject, asked, held, (facts, edition))
    ]
    return Recommendations(facts, edition, tuple(items))


def _recommendations(
    answered: Answered,
    subject: Subject,
    asked: Asked,
    held: "_Held",
    within: tuple[Facts, OpenEdition],
) -> Iterator[Recommendation]:
    """Of each statement about one subject, its answer and what arbitration made of it."""
    facts, edition = within
    disputed = {one.place: one.values for row in answered.subjects if row for one in row.disputed}
    findings = findings_of(subject, facts)
    every, own = tuple(answered.rows), asked.programs[answered.about].own
    for place, statement in enumerate(asked.about[answered.about]):
        item = Recommendation(
            statement,
            subject,
            _ANSWERS[answered.answers[place]],
            None,
            edition,
            findings,
            own[place](every),
        )
        if answered.applies[place]:
            item.status = _status(answered, place)
            held.put(item, answered, place)
        if place in disputed:
            item.ask = partial(ask, values=disputed[place])
        yield item


_ANSWERS = (Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN, Answer.NOT_KNOWN, Answer.APPLIES)


def _status(answered: Answered, place: int) -> Status:
    if place in answered.suppressed:
        return Status.SUPPRESSED
    return Status.DEFERRED if place in answered.deferred else Status.SHOWN


class _Held:
    """What arbitration says of the statements that apply to one person, beside their status."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked
        self._effects: dict[tuple[int, int], list[Effect]] = {}
        self._pending: dict[tuple[int, int], dict[Statement, None]] = {}

    def tell(
        self, row: RowBetween, target: Answered, place: int, beside: Sequence[Answered], acts: bool
    ) -> None:
        """Note what a row does to a statement, or else what it waits for."""
        which = (id(target), place)
        if acts:
            acting = self._triggers(row, beside, lambda one, each: bool(one.active[each]))
            effect = Effect(row.row, tuple(dict.fromkeys(acting)))
            self._effects.setdefault(which, []).append(effect)
        elif row.row.action is not Action.ANNOTATE and not active_of(row.unless, beside):
            unsure = row.row.spinal_only and target.unsure
            waiting = self._triggers(
                row,
                beside,
                lambda one, each: bool(one.not_known(each) or (unsure and one.active[each])),
            )
            self._pending.setdefault(which, {}).update(dict.fromkeys(waiting))

    def put(self, item: Recommendation, answered: Answered, place: int) -> None:
        """Say it of a statement that applies."""
        which = (id(answered), place)
        for effect in self._effects.get(which, ()):
            if effect.row.action is Action.ANNOTATE:
                item.annotations += (effect,)
            else:
                item.held_by += (effect,)
        item.pending = tuple(self._pending.get(which, ()))

    def _triggers(
        self,
        row: RowBetween,
        beside: Sequence[Answered],
        chosen: Callable[[Answered, int], bool],
    ) -> list[Statement]:
        return [
            self._asked.about[one.about][place]
            for one in beside
            for place in row.when.get(one.about, ())
            if chosen(one, place)
        ]
