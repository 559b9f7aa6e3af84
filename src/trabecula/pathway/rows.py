"""Rows of a person: what is known of them and of each of theirs, as the statements read it.

Compiled once for an edition. With them, what is applied because one side of a conflict says so.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import product
from typing import Protocol, TypeAlias

from msgspec import Struct

from trabecula.language.answer import Answer, AtLeast, Within
from trabecula.language.arbitration import Row
from trabecula.language.compile import Program
from trabecula.language.condition import About, atoms, facts_of
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import KnownValues, ask, interpret
from trabecula.language.row import Rows, told
from trabecula.language.statement import Statement, Urgency
from trabecula.language.turning import Turning
from trabecula.pathway.facts import NONE_RECORDED, Facts, Finding, State, Subject

Findings: TypeAlias = Mapping[str, Finding | None]


class Asked(Protocol):
    """Statements by what they are about, the programs that answer them, the rows between them."""

    about: Mapping[About, tuple[Statement, ...]]
    programs: Mapping[About, Program]
    arbitration: tuple[Row, ...]


class Disputed(Struct, frozen=True, gc=False):
    """An urgent statement, by its place, that applies by one side of what is in conflict."""

    place: int
    values: KnownValues


class SubjectRow(Struct, frozen=True, gc=False):
    """What is known of one subject, as a row of the program that answers about it.

    ``spinal`` is whether a lesion is at a spinal site; None where its site is not known.
    """

    row: bytes
    spinal: bool | None
    disputed: tuple[Disputed, ...]


PersonRows: TypeAlias = Mapping[About, Sequence[SubjectRow]]
"""The rows of the person and of all that is theirs, in the order of `asked_of`."""


class RowReader:
    """Reads the rows of a person as the programs of an edition, or of what is asked, have them."""

    def __init__(self, edition: OpenEdition, asked: Asked) -> None:
        self._edition, self._asked = edition, asked
        self._abouts = [each for each in About if each is About.PERSON or asked.about[each]]
        places = [asked.programs[about].places for about in self._abouts]
        # The person's own row, followed by what the rows of all others have from the person.
        self._whole = Rows([place for some in places for place in some])
        self._rows = {about: Rows(some) for about, some in zip(self._abouts, places, strict=True)}
        self._keys = {
            about: [_keys_of(edition, statement) for statement in asked.about[about]]
            for about in self._abouts
        }
        self._urgent = {about: self._urgent_by_key(about) for about in self._abouts}

    def of(self, facts: Facts) -> PersonRows:
        """The rows of a person on a day."""
        own, disputed = (facts.person.findings,), set[str]()
        whole = _laid(self._whole, self._whole.blank, own[0], (), disputed)
        if self._whole.compared:
            whole ^= _between(self._whole, own)
        rows = whole.to_bytes(self._whole.width, "little")
        found: dict[About, Sequence[SubjectRow]] = {}
        start = 0
        for about in self._abouts:
            width = self._rows[about].width
            row, start = rows[start : start + width], start + width
            if about is About.PERSON:
                found[about] = (self._row(about, row, own, disputed),)
            else:
                number = int.from_bytes(row, "little") ^ _between(self._rows[about], own)
                found[about] = [
                    self._beside(about, number, subject, own[0], disputed)
                    for subject in asked_of(facts, about)
                ]
        return found

    def missing(
        self, about: About, disputed: Disputed, findings: Sequence[Findings]
    ) -> tuple[Fact, ...]:
        """What is missing in an answer that rests on one side of a conflict."""
        statement = self._asked.about[about][disputed.place]
        turning = self._edition.turning.by(statement, partial(ask, values=disputed.values))
        return not_wholly_known(turning, findings)

    def _beside(
        self, about: About, row: int, subject: Subject, person: Findings, disputed: set[str]
    ) -> SubjectRow:
        """The row of a lesion, a pain or a medicine, laid over what it has from the person."""
        rows, findings = self._rows[about], (subject.own, subject.findings, person)
        here = disputed.copy()
        row = _laid(rows, row, subject.findings, findings[2:], here)
        if subject.own:
            row = _laid(rows, row, subject.own, findings[1:], here)
        if rows.compared:
            row ^= _between(rows, findings)
        return self._row(about, row.to_bytes(rows.width, "little"), findings, here)

    def _row(
        self,
        about: About,
        row: bytes,
        findings: Sequence[Findings],
        disputed: set[str],
    ) -> SubjectRow:
        spinal = self._is_spinal(findings) if about is About.LESION else None
        applied = self._by_one_side(about, row, findings, disputed) if disputed else ()
        return SubjectRow(row, spinal, applied)

    def _is_spinal(self, findings: Sequence[Findings]) -> bool | None:
        edition = self._edition.edition
        finding = lookup(findings, edition.site_key)
        site = None if finding is None else finding.value
        return None if site is None else site in edition.spinal_sites

    def _urgent_by_key(self, about: About) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for place, statement in enumerate(self._asked.about[about]):
            if statement.urgency.rank <= Urgency.SAME_DAY.rank:
                for key in self._keys[about][place]:
                    found.setdefault(key, []).append(place)
        return found

    def _by_one_side(
        self, about: About, row: bytes, findings: Sequence[Findings], disputed: Iterable[str]
    ) -> tuple[Disputed, ...]:
        """The urgent statements that do not apply as it stands, but would if one side is right."""
        urgent = self._urgent[about]
        places = sorted({place for key in disputed for place in urgent.get(key, ())})
        answers = self._asked.programs[about].answers(row) if places else []
        found: list[Disputed] = []
        for place in places:
            if answers[place] == Answer.APPLIES:
                continue
            statement, keys = self._asked.about[about][place], self._keys[about][place]
            values = _side_that_applies(self._edition, statement, keys, findings)
            if values is not None:
                found.append(Disputed(place, values))
        return tuple(found)


@lru_cache(maxsize=16)
def row_reader(edition: OpenEdition, asked: Asked) -> RowReader:
    """The reader of an edition, compiled once."""
    return RowReader(edition, asked)


def lookup(findings: Iterable[Findings], key: str) -> Finding | None:
    """What is recorded of a fact, in the first place that says anything of it."""
    for some in findings:
        if key in some:
            return some[key]
    return None


def _laid(
    rows: Rows, row: int, layer: Findings, below: Sequence[Findings], disputed: set[str]
) -> int:
    """A row with these findings in place of those of the same facts below; and what is disputed."""
    every, current = rows.changes, State.CURRENT
    for key, finding in layer.items():
        changes = every.get(key)
        if changes is None:
            continue
        for under in below:
            if key in under:
                disputed.discard(key)
                if (before := _known(under[key])) is not None:
                    row ^= changes[told(before)]
                break
        if finding is None:
            continue
        state = finding.state
        if state is current:
            value = finding.recorded
        else:
            value = finding.known
            if state in _SIDES:
                disputed.add(key)
        if value is not None:
            row ^= changes[told(value) if value.__class__ is AtLeast else value]
    return row


def _between(rows: Rows, findings: Sequence[Findings]) -> int:
    """What atoms that compare a fact with a fact change in a row."""
    return rows.between({key: _known(lookup(findings, key)) for key in rows.compared})


def _known(finding: Finding | None) -> Raw | Within | None:
    return None if finding is None else finding.known


_SIDES = (State.CONFLICTING, State.BY_CARER)


def asked_of(facts: Facts, about: About) -> Sequence[Subject]:
    """Those of whom statements are answered: one stands in where none is recorded."""
    if about is About.MEDICINE and facts.no_medicines:
        return facts.medicines
    return facts.of(about) or (Subject(None, NONE_RECORDED[about]),)


def findings_of(subject: Subject, facts: Facts) -> tuple[Findings, ...]:
    """Where a fact is looked up: of the subject itself, then of the person."""
    person = facts.person.findings
    return (person,) if subject is facts.person else (subject.own, subject.findings, person)


def not_wholly_known(turning: Turning, findings: Sequence[Findings]) -> tuple[Fact, ...]:
    """The facts on which an answer turns of which nothing is known, or only a part left open."""
    missing: list[Fact] = []
    for fact, left_open in turning:
        finding = lookup(findings, fact.key)
        known = None if finding is None else finding.known
        if known is None or (left_open and isinstance(known, AtLeast | Within)):
            missing.append(fact)
    return tuple(missing)


def _keys_of(edition: OpenEdition, statement: Statement) -> tuple[str, ...]:
    every = atoms(edition.conditions[statement])
    return tuple(dict.fromkeys(fact.key for atom in every for fact in facts_of(atom)))


def _side_that_applies(
    edition: OpenEdition, statement: Statement, keys: Sequence[str], findings: Iterable[Findings]
) -> KnownValues | None:
    """The first of all that the sides say together by which the statement applies."""
    found = {key: one for key in keys if (one := lookup(findings, key)) is not None}
    condition = edition.conditions[statement]
    for together in product(*([side.known for side in one.sides] for one in found.values())):
        values = dict(zip(found, together, strict=True))
        if interpret(condition, values, immediate=statement.immediate) is Answer.APPLIES:
            return values
    return None
