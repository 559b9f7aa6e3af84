"""Derived facts: reckoned from other facts along one graph without circles."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final

from msgspec.structs import replace

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
from trabecula.language.fact import Fact, Raw
from trabecula.language.number import Number
from trabecula.pathway.facts.assembled import fill
from trabecula.pathway.facts.candidate import State
from trabecula.pathway.facts.finding import Facts, Finding, Subject
from trabecula.pathway.facts.of_medicines import of_each, of_the_person
from trabecula.pathway.facts.over_time import Histories, reckon
from trabecula.pathway.facts.pain_mechanism import work_out
from trabecula.pathway.facts.readings import (
    conflicting,
    oldest,
    overtakes,
    readings_of,
    together,
    within,
)
from trabecula.pathway.record import Problem


def derive(told: Histories, edition: OpenEdition, derivations: Iterable[Derivation]) -> None:
    """Add every derived fact that can be reckoned from what was ``told``.

    A usable recorded value is left as it is.
    """
    for derivation in derivations:
        _DERIVE[type(derivation)](derivation, told, edition)


def _assemble(derivation: Assembled, told: Histories, edition: OpenEdition) -> None:
    facts, instrument = told.facts, derivation.instrument
    for subject in facts.of(instrument.about):
        fill(instrument, subject, facts, edition.facts)


def _of_medicines(derivation: FromMedicines, told: Histories, edition: OpenEdition) -> None:
    formulary = edition.edition.formulary if told.facts.taken else None
    if formulary is not None:
        of_the_person(derivation, told.facts, formulary)


def _of_one_medicine(derivation: FromOneMedicine, told: Histories, _: OpenEdition) -> None:
    if told.facts.taken:
        of_each(derivation, told.facts)


def _from_evidence(derivation: FromEvidence, told: Histories, _: OpenEdition) -> None:
    for pain in told.facts.pains:
        work_out(derivation, pain, told.facts.person)


def _calculate_each(derivation: Calculated, told: Histories, _: OpenEdition) -> None:
    facts = told.facts
    person = facts.person.findings
    for subject in facts.of(derivation.gives.about):
        own = subject.findings
        for need in derivation.needs:
            if need.key not in own and need.key not in person:
                break
        else:
            _calculate(derivation, subject, facts)


def _calculate(derivation: Calculated, subject: Subject, facts: Facts) -> None:
    if any(_usable(one, fact) for fact in derivation.without for one in (subject, facts.person)):
        return
    found = [
        subject.findings.get(need.key) or facts.person.findings.get(need.key)
        for need in derivation.needs
    ]
    needs = [finding for finding in found if finding is not None and finding.readings]
    held = subject.findings.get(derivation.gives.key)
    if len(needs) < len(found) or not overtakes(needs, held):
        return
    results: dict[Raw, list[Finding]] = {}
    try:
        for readings in readings_of(needs):
            value = derivation.by(*(reading.value for reading in readings))
            if value is None:
                return
            results.setdefault(derivation.gives.read(value), list(readings))
    except ValueError as error:
        where = " and ".join(finding.origin for finding in needs)
        facts.problems.append(Problem(where, f"no {derivation.gives.name}: {error}"))
        return
    reckoned = [_reckoned(derivation, value, readings) for value, readings in results.items()]
    if reckoned:
        subject.findings[derivation.gives.key] = together(reckoned, needs)


def _reckoned(derivation: Calculated, value: Raw, readings: Sequence[Finding]) -> Finding:
    origins = " and ".join(reading.origin for reading in readings)
    return Finding(derivation.gives, value, oldest(readings), origins, how=derivation.words)


def _compare(derivation: Change, told: Histories, _: OpenEdition) -> None:
    """The change of what one and the same reporter said; none of what was put together."""
    person = told.facts.person
    newest = person.findings.get(derivation.of.key)
    if _usable(person, derivation.gives) or newest is None or newest.value is None:
        return
    reports = told.of_the_person(derivation.of)
    by_carer = {one.by_carer for one in reports.on(newest.day) if one.origin == newest.origin}
    if len(by_carer) != 1 or newest.day is None:
        return
    for earlier in reports.before(newest.day):
        of_a_day = [one for one in earlier if one.by_carer in by_carer and one.value is not None]
        if not of_a_day or of_a_day[0].when is None:
            continue
        days = (newest.day - of_a_day[0].when.day).days
        change = derivation.by(of_a_day[0].value, newest.value, days)
        if change is not None:
            if len({other.value for other in of_a_day}) == 1:
                person.findings[derivation.gives.key] = Finding(
                    derivation.gives,
                    derivation.gives.read(change),
                    newest.day,
                    f"{newest.origin} and {of_a_day[0].origin}",
                    how=derivation.words,
                )
            return


def _from_each(derivation: FromEach, told: Histories, _: OpenEdition) -> None:
    facts = told.facts
    key, places = derivation.gives.key, facts.of(derivation.of.about)
    if not places:
        return
    held = facts.person.findings.get(key) if _usable(facts.person, derivation.gives) else None
    if held is not None and not derivation.at_least:
        return
    known = [
        (place, finding)
        for place in places
        if (finding := place.findings.get(derivation.of.key)) is not None and finding.readings
    ]
    if not known and not derivation.at_least:
        return
    if derivation.at_least and len(known) < len(places):
        found = _no_less(derivation, places)
    else:
        results = _taken(derivation, known, len(places))
        found = together(results, [finding for _, finding in known]) if results else None
    if found is None or (held is not None and _is_at_least(held, found)):
        return
    facts.person.findings[key] = found if held is None else conflicting(held, found)
    if derivation.each:
        for lesion in facts.lesions:
            own = lesion.findings.get(derivation.of.key)
            lesion.own[key] = None if own is None else replace(own, fact=derivation.gives)


def _no_less(derivation: FromEach, places: Sequence[Subject]) -> Finding | None:
    """From the highest that is known at any place up to the highest there is."""
    gives = derivation.gives
    known = [
        replace(reading, fact=gives, how=f"{derivation.words}; not all is known: {place.label}")
        for place in places
        for fact in (derivation.of, *derivation.floors)
        if (finding := place.findings.get(fact.key)) is not None
        for reading in finding.readings
        if _numbers([reading])
    ]
    values = _numbers(known)
    if not values or not isinstance(gives, Number):
        return None
    low = known[values.index(max(values))]
    return within(low, replace(low, recorded=gives.highest))


def _taken(
    derivation: FromEach, known: Sequence[tuple[Subject, Finding]], number: int
) -> list[Finding]:
    """What each way of reading what is known comes to; nothing where one comes to nothing."""
    gives = derivation.gives
    results: dict[Raw, Finding] = {}
    for readings in readings_of([finding for _, finding in known]):
        result = derivation.by([reading.value for reading in readings], len(known) == number)
        if result is None:
            return []
        value, decisive = result
        deciding = readings if decisive is None else (readings[decisive],)
        named = ""
        if decisive is not None:
            named = f" ({len(known)} of {number}): {known[decisive][0].label}"
        origins = " and ".join(finding.origin for finding in deciding)
        how = derivation.words + named
        read = gives.read(value)
        results.setdefault(read, Finding(gives, read, oldest(deciding), origins, how=how))
    return list(results.values())


def _is_at_least(held: Finding, found: Finding) -> bool:
    """Whether what is recorded is not below what was found, or its lower end."""
    recorded, others = _numbers(held.readings), _numbers(found.readings)
    if not recorded or not others:
        return not others
    return (min if found.state is State.WITHIN_LIMITS else max)(others) <= max(recorded)


def _numbers(readings: Sequence[Finding]) -> list[float]:
    return [value for one in readings if isinstance(value := one.value, int | float)]


def _usable(subject: Subject, fact: Fact) -> bool:
    finding = subject.findings.get(fact.key)
    return finding is not None and bool(finding.readings)


_DERIVE: Final[Mapping[type, Callable[[Any, Histories, OpenEdition], None]]] = {
    Assembled: _assemble,
    Calculated: _calculate_each,
    Change: _compare,
    FromEach: _from_each,
    FromEvidence: _from_evidence,
    FromMedicines: _of_medicines,
    FromOneMedicine: _of_one_medicine,
    OverTime: reckon,
}
