"""What some statements read: their facts, and all that these are reckoned from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from trabecula.language.arbitration import Action
from trabecula.language.carrier import BirthDate, CountedProcedures, LesionSite, Underway
from trabecula.language.compile import Program, compile_conditions
from trabecula.language.condition import About, Compare, Condition, atoms, facts_of
from trabecula.language.derivation import (
    Assembled,
    Calculated,
    Change,
    Derivation,
    FromEach,
    FromEvidence,
    FromMedicines,
    FromOneMedicine,
    OverTime,
)
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import LASTS, Fact
from trabecula.language.interpret import constant
from trabecula.language.statement import Statement
from trabecula.pathway.facts.over_time import keys_over_time

_NOT_BY_DAY = (BirthDate, CountedProcedures, LesionSite, Underway)
"""How a record carries facts that are not followed from day to day here."""


class Reads:
    """The facts that statements read, the derivations that give them, and their programs.

    With what may hold them back: the statements on which arbitration makes them wait.
    ``over_time`` are the keys of what is read day after day, to be reckoned over time.
    ``by_day`` is False where a fact among them cannot be followed from day to day.
    """

    def __init__(
        self,
        edition: OpenEdition,
        statements: Iterable[Statement],
        conditions: Iterable[Condition] = (),
    ) -> None:
        self.edition = edition
        asked = _with_acting(edition, tuple(statements))
        self.about: Mapping[About, tuple[Statement, ...]] = {
            about: tuple(one for one in asked if one.about is about) for about in About
        }
        self.programs: Mapping[About, Program] = {
            about: compile_conditions(
                [(edition.conditions[one], one.immediate) for one in some], edition.slots
            )
            for about, some in self.about.items()
        }
        self.arbitration = tuple(
            row
            for row in edition.edition.arbitration
            if not set(row.when_any).isdisjoint(asked) and any(map(row.aims_at, asked))
        )
        self.facts: dict[str, Fact] = {}
        found: set[Derivation] = set()
        every = [*(edition.conditions[one] for one in asked), *conditions]
        for condition in every:
            for fact in _facts_of(condition):
                self._add(fact, found)
        self.derivations: Sequence[Derivation] = [
            self._as_asked(one) for one in edition.edition.derivations if one in found
        ]
        self.over_time = keys_over_time(tuple(self.derivations))
        self.limits = _limits(every)
        self.by_day = self._is_followed() and not (
            self.about[About.PAIN] or self.about[About.MEDICINE]
        )

    def _add(self, fact: Fact, found: set[Derivation]) -> None:
        if fact.key in self.facts:
            return
        self.facts[fact.key] = fact
        for other in fact.voided_by:
            self._add(other, found)
        for derivation in self.edition.edition.derivations:
            if fact in _given_by(derivation):
                found.add(derivation)
                for need in _needs_of(derivation, fact):
                    self._add(need, found)

    def _as_asked(self, derivation: Derivation) -> Derivation:
        """Of an instrument, the scores that are read alone: no day reckons the others."""
        if not isinstance(derivation, Assembled):
            return derivation
        instrument = derivation.instrument
        asked = tuple(score for score in instrument.scores if score.fact.key in self.facts)
        return Assembled(replace(instrument, scores=asked)) if asked else derivation

    def _is_followed(self) -> bool:
        """Whether each fact is told by values with a day, by medicines or by a death."""
        facts = self.facts.values()
        lasting = {fact for fact in self.edition.edition.facts if fact.keeps == LASTS}
        filling = (
            instrument
            for instrument in self.edition.edition.instruments
            if instrument.together and not set(facts).isdisjoint(instrument.facts)
        )
        return not (
            any(isinstance(carrier, _NOT_BY_DAY) for fact in facts for carrier in fact.carried_by)
            or any(fact.about is About.MEDICINE for fact in facts)
            or any(isinstance(one, FromEvidence | FromMedicines) for one in self.derivations)
            or any(not lasting.isdisjoint(each.items) for each in filling)
        )


@lru_cache(maxsize=8)
def reads(
    edition: OpenEdition,
    statements: tuple[Statement, ...],
    conditions: tuple[Condition, ...] = (),
) -> Reads:
    """What statements and conditions of an edition read. Worked out once."""
    return Reads(edition, statements, conditions)


def _with_acting(edition: OpenEdition, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """Statements, and those that may hold them back or speak for them, and so on."""
    while len(more := _and_acting(edition, statements)) > len(statements):
        statements = more
    return statements


def _and_acting(edition: OpenEdition, statements: tuple[Statement, ...]) -> tuple[Statement, ...]:
    found = dict.fromkeys(statements)
    for row in edition.edition.arbitration:
        if row.action is not Action.ANNOTATE and any(map(row.aims_at, statements)):
            found |= dict.fromkeys((*row.when_any, *row.unless_any))
    return tuple(found)


def _facts_of(condition: Condition) -> Iterator[Fact]:
    for atom in atoms(condition):
        for fact in facts_of(atom):
            assert isinstance(fact, Fact)
            yield fact


def _given_by(derivation: Derivation) -> Sequence[Fact]:
    match derivation:
        case Assembled(instrument=instrument):
            return instrument.facts
        case FromEvidence(gives=gives, fills=fills):
            return (gives, fills)
        case _:
            return (derivation.gives,)


def _needs_of(derivation: Derivation, fact: Fact) -> Iterator[Fact]:
    """What a fact is reckoned from; of an instrument, the items of this score alone."""
    match derivation:
        case Calculated(needs=needs, without=without):
            yield from (*needs, *without)
        case Change(of=of):
            yield of
        case FromEach(of=of, floors=floors):
            yield from (of, *floors)
        case OverTime(of=each):
            yield from each
        case Assembled(instrument=instrument):
            for score in instrument.scores:
                if score.fact is fact:
                    yield from score.of
            if instrument.only_if is not None:
                yield from _facts_of(instrument.only_if)
        case FromEvidence() | FromMedicines() | FromOneMedicine():
            pass


def _limits(conditions: Iterable[Condition]) -> Mapping[str, int]:
    """By the key of a time since something: after how many days no comparison changes any more."""
    found: dict[str, int] = {}
    for condition in conditions:
        for atom in atoms(condition):
            assert isinstance(atom.fact, Fact)
            in_a_day = atom.fact.of_days(1)
            if in_a_day and isinstance(atom, Compare) and not isinstance(atom.operand, Fact):
                days = int(float(constant(atom.operand, {})) / in_a_day) + 2
                found[atom.fact.key] = max(days, found.get(atom.fact.key, 0))
    return found
