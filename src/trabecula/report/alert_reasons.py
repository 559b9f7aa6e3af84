"""Why an alert was raised: each value that called for it, what it rests on, and its limit."""

from collections.abc import Iterator
from functools import cached_property
from typing import Final

from trabecula.language.answer import Answer
from trabecula.language.condition import Compare, atoms
from trabecula.language.derivation import Change
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.language.interpret import ask
from trabecula.language.number import Number
from trabecula.language.policy import PolicyValue
from trabecula.language.words import limit_in_words
from trabecula.pathway.alerts import Breach
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.facts.candidate import Candidate
from trabecula.report.alert_wording import said_at, said_on

_MOST_VALUES: Final = 4
DEFAULT: Final = "a default until the clinic sets it"
SET: Final = "set by the clinic"


class Reasons:
    """Says why alerts were raised, with the values that the record holds of each reason."""

    def __init__(self, facts: Facts, opened: OpenEdition) -> None:
        self._facts, self._opened = facts, opened
        self._set = {value.name for value, _ in opened.local}
        derivations = opened.edition.derivations
        self._changes = {one.gives: one.of for one in derivations if isinstance(one, Change)}

    def of(self, breach: Breach) -> str:
        """What a breach rests on, with the numbers, their days and the limits that they met."""
        values = {finding.fact.key: finding.known for finding in breach.because}
        conditions = atoms(self._opened.conditions[breach.rule.statement])
        met = [
            atom
            for atom in dict.fromkeys(conditions)
            if isinstance(atom, Compare) and ask(atom, values) is Answer.APPLIES
        ]
        said = [self._said(finding, met) for finding in breach.because]
        late = f"; came on {said_at(breach.raised)}" if breach.late else ""
        return f"{'; '.join(said)}{late}"

    def _said(self, finding: Finding, met: list[Compare]) -> str:
        of = self._changes.get(finding.fact)
        changed = None if of is None else self._changed(finding, of)
        limits = [self._limit(atom) for atom in met if atom.fact.key == finding.fact.key]
        reached = f" (limit: {' and '.join(limits)})" if limits else ""
        if changed is not None:
            return f"{changed}{reached}"
        return f"{_value(finding)}{said_on(finding.day)}{self._rests_on(finding)}{reached}"

    def _changed(self, finding: Finding, of: Fact) -> str | None:
        """Both values of a change; None where the record does not hold them any more."""
        told = [one for fact, one in self._told(finding) if fact is of and one.value is not None]
        change = finding.value
        if len(told) != 2 or not isinstance(change, int | float):
            return None
        earlier, newest = told
        more = "more" if change > 0 else "less"
        return (
            f"{of.name} {_plain(of, newest)}{_on(newest)}, "
            f"{abs(change):g} {more} than the {_plain(of, earlier)}{_on(earlier)}"
        )

    def _rests_on(self, finding: Finding) -> str:
        if not finding.how:
            return ""
        told = [(fact, one) for fact, one in self._told(finding) if one.value is not None]
        if 1 < len(told) <= _MOST_VALUES:
            each = [f"{fact.name} {_plain(fact, one)}{_on(one)}" for fact, one in told]
            return f" ({', '.join(dict.fromkeys(each))})"
        return f" ({finding.how})"

    def _told(self, finding: Finding) -> list[tuple[Fact, Candidate]]:
        """The recorded values that a finding rests on, the oldest first."""
        origins = finding.origin.split(" and ")
        told = [each for origin in origins for each in self._by_origin.get(origin, ())]
        return sorted(told, key=lambda each: _order(each[1]))

    @cached_property
    def _by_origin(self) -> dict[str, list[tuple[Fact, Candidate]]]:
        found: dict[str, list[tuple[Fact, Candidate]]] = {}
        for fact, candidate in self._every():
            if isinstance(fact, Number):
                found.setdefault(candidate.origin, []).append((fact, candidate))
        return found

    def _every(self) -> Iterator[tuple[Fact, Candidate]]:
        known = {**self._opened.facts, **{one.key: one for one in self._opened.edition.own_items}}
        for subject in self._facts.subjects():
            for values in (subject.reports, subject.answers):
                for key, candidates in values.items():
                    if (fact := known.get(key)) is not None:
                        yield from ((fact, one) for one in candidates)

    def _limit(self, atom: Compare) -> str:
        if not isinstance(atom.operand, PolicyValue):
            return limit_in_words(atom)
        whose = SET if atom.operand.name in self._set else DEFAULT
        return f"{limit_in_words(atom)}, {whose}"


def _value(finding: Finding) -> str:
    if finding.recorded is True:
        return finding.fact.name
    return f"{finding.fact.name}: {finding.in_words()}"


def _plain(fact: Fact, candidate: Candidate) -> str:
    value = candidate.value
    return "" if value is None else fact.say(value)


def _on(candidate: Candidate) -> str:
    return said_on(candidate.when and candidate.when.day)


def _order(candidate: Candidate) -> tuple[str, str]:
    when = candidate.when
    return ("", "") if when is None else (when.day.isoformat(), when.time or "")
