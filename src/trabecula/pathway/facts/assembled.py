"""Assembled instruments: their items are what is known of the person or the lesion on the day."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from trabecula.language.condition import atoms, facts_of
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Instrument, Score
from trabecula.language.interpret import may_apply
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts.finding import Facts, Finding, Subject
from trabecula.pathway.facts.readings import (
    agree,
    conflicting,
    oldest,
    overtakes,
    readings_of,
    together,
    within,
)
from trabecula.pathway.record import Moment, Problem
from trabecula.pathway.scores import Answer, Result, Scored, limits, score, scores_of


def assemble(instrument: Instrument, subject: Subject, person: Subject) -> Result | None:
    """The scores of what is known; None where no item is, and where it makes no sense.

    What is in conflict, or known only within limits, counts as not known. Raises ``ValueError``
    where a calculation refuses its inputs.
    """
    if not _makes_sense(instrument, subject, person):
        return None
    found = _items(instrument, subject, person)
    answers: dict[str, Answer] = {
        key: NotAnswered.UNKNOWN if finding.value is None else finding.value
        for key, finding in found.items()
    }
    if not any(finding.value is not None for finding in found.values()):
        return None
    return _result(instrument, answers, list(found.values()))


def fill(instrument: Instrument, subject: Subject, facts: Facts, known: Mapping[str, Fact]) -> None:
    """Add to a subject the facts that the instrument fills, of the ``known`` ones by key."""
    found = _items(instrument, subject, facts.person)
    usable = [finding for finding in found.values() if finding.readings]
    if not usable or not _makes_sense(instrument, subject, facts.person):
        return
    unknown: dict[str, Answer] = {
        key: NotAnswered.UNKNOWN for key, finding in found.items() if not finding.readings
    }
    try:
        results = [
            _scores(instrument, unknown | _values(readings)) for readings in readings_of(usable)
        ]
    except ValueError as error:
        where = " and ".join(finding.origin for finding in usable)
        facts.problems.append(Problem(where, f"no {instrument.title}: {error}"))
        return
    for place, each in enumerate(instrument.scores):
        if each.fact.key in known:
            how = f"{instrument.title}: {each.words}"
            _fill(each, [scores[place] for scores in results], usable, subject, how)


def _scores(instrument: Instrument, answers: Mapping[str, Answer]) -> Sequence[Scored]:
    """Each score of the instrument, in their order."""
    return scores_of(instrument, tuple(answers), *answers.values())[1]


def _fill(
    score: Score, scored: Sequence[Scored], usable: list[Finding], subject: Subject, how: str
) -> None:
    fact = score.fact
    held = subject.findings.get(fact.key)
    needs = [finding for finding in usable if finding.fact in score.of]
    if not scored or not needs or not overtakes(needs, held):
        return
    told = " and ".join(dict.fromkeys(one.origin for one in needs))
    origins = " and ".join(dict.fromkeys(told.split(" and ")))

    def finding(value: Raw) -> Finding:
        return Finding(fact, value, oldest(needs), origins, how=how)

    exact = [one.value for one in scored if one.value is not None]
    if len(exact) == len(scored):
        subject.findings[fact.key] = together([finding(v) for v in dict.fromkeys(exact)], needs)
    elif ends := limits(scored):
        low, high = ends
        bounds = within(finding(low), finding(high))
        if held is None or held.value is None:
            subject.findings[fact.key] = bounds
        elif not agree(held, bounds):
            subject.findings[fact.key] = conflicting(held, bounds)


def _makes_sense(instrument: Instrument, subject: Subject, person: Subject) -> bool:
    if instrument.only_if is None:
        return True
    findings = {
        key: finding
        for key in _asked_by(instrument)
        if (finding := subject.findings.get(key) or person.findings.get(key)) is not None
    }
    return may_apply(instrument.only_if, {key: one.known for key, one in findings.items()})


@lru_cache(maxsize=256)
def _asked_by(instrument: Instrument) -> Sequence[str]:
    """The keys of the facts on which it hangs whether the instrument makes sense."""
    found = () if instrument.only_if is None else atoms(instrument.only_if)
    return tuple({str(fact.key): None for atom in found for fact in facts_of(atom)})


def _items(instrument: Instrument, subject: Subject, person: Subject) -> Mapping[str, Finding]:
    found: dict[str, Finding] = {}
    places = [
        place
        for place in (subject.findings, subject.items, person.findings, person.items)
        if not place.keys().isdisjoint(_items_of(instrument))
    ]
    for key in _items_of(instrument) if places else ():
        for place in places:
            if key in place:
                found[key] = place[key]
                break
    return found


@lru_cache(maxsize=256)
def _items_of(instrument: Instrument) -> Mapping[str, None]:
    """The keys of the items, in their order."""
    return dict.fromkeys(item.key for item in instrument.items)


def _values(readings: Sequence[Finding]) -> dict[str, Answer]:
    return {one.fact.key: value for one in readings if (value := one.value) is not None}


def _result(
    instrument: Instrument, answers: Mapping[str, Answer], found: Sequence[Finding]
) -> Result:
    day = oldest(found)
    when = None if day is None else Moment(day, day)
    return score(instrument, answers, when=when, origins=[finding.origin for finding in found])
