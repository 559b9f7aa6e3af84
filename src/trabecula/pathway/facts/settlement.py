"""Settlement: which recorded value counts on the day, and why one may not."""

import math
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.answer import AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw, Taking
from trabecula.pathway.facts.finding import Finding, State
from trabecula.pathway.record import Moment


class Candidate(Struct, frozen=True, gc=False):
    """One recorded value of a fact. ``value`` is None where the record says it has no answer.

    ``standing`` values hold until something ends them (a diagnosis, a medicine taken now, a time
    since); ``item`` is set where the value is the answer to one item of a checklist.
    """

    value: Raw | None
    when: Moment | None
    origin: str
    standing: bool = False
    item: str = ""
    how: str = ""


def settle(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """The finding of a fact: the newest usable value, or why there is none.

    Two different values on the newest day are a conflict, unless the fact changes within a day
    and their times tell them apart. What stands beside each other (two diagnoses), and a yes or a
    name that still stands against a newer no, conflict whatever their dates; only a newer list of
    medicines settles what is taken.
    """
    if fact.lists:
        candidates = _lists(fact, candidates, as_of, edition)
    shelf_life = edition.shelf_life_days(fact)
    if fact.of_days(0) is not None:
        return _shortest(fact, candidates, as_of, edition)
    newest = _newest(fact, candidates, quick=shelf_life is not None and shelf_life <= 1)
    answers = dict.fromkeys(candidate.value for candidate in newest)
    findings = [
        _finding(fact, next(c for c in newest if c.value == value), as_of, edition)
        for value in answers
    ]
    if len(findings) == 1:
        return findings[0]
    first = findings[0]
    state = State.CONFLICTING if first.state is State.CURRENT else first.state
    return Finding(fact, None, first.day, first.origin, state, alternatives=tuple(findings))


def _shortest(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """Of times since something, the shortest: it is what happened last. Any time beats *never*."""
    findings = [_finding(fact, candidate, as_of, edition) for candidate in candidates]
    return min(
        findings,
        key=lambda f: (
            f.state is not State.CURRENT,
            f.recorded if isinstance(f.recorded, int | float) else math.inf,
            -(f.day or date.min).toordinal(),
        ),
    )


def void(findings: dict[str, Finding], person: Mapping[str, Finding]) -> None:
    """Make stale what a newer report of something else has overtaken.

    Of a checklist, what was found stays found; only what was not found may have changed.
    """
    for key, finding in findings.items():
        for fact in finding.fact.voided_by:
            newer = findings.get(fact.key) or person.get(fact.key)
            if newer is not None and _overtakes(newer, finding):
                findings[key] = _voided(finding)


def _overtakes(newer: Finding, finding: Finding) -> bool:
    if not newer.value or newer.day is None or finding.state is not State.CURRENT:
        return False
    return finding.day is None or newer.day > finding.day


def _voided(finding: Finding) -> Finding:
    if isinstance(finding.value, frozenset) and finding.value:
        return replace(finding, recorded=AtLeast(finding.value))
    return replace(finding, state=State.STALE)


def _newest(fact: Fact, candidates: Sequence[Candidate], *, quick: bool) -> Sequence[Candidate]:
    standing = [candidate for candidate in candidates if candidate.standing]
    dated = [candidate for candidate in candidates if candidate.when and not candidate.standing]
    if not dated:
        return standing or candidates
    day = max(map(_day, dated))
    newest = [candidate for candidate in dated if _day(candidate) == day]
    times = [candidate.when.time for candidate in newest if candidate.when]
    if quick and all(times) and len(set(times)) == len(newest):
        newest = [max(newest, key=lambda c: (c.when and c.when.time) or "")]
    begun = max(map(_day, standing), default=date.min)
    if begun > day:
        return standing
    named = not isinstance(fact, Taking)
    return [
        *newest,
        *(c for c in standing if _day(c) == day or (named and isinstance(c.value, bool | str))),
    ]


def _finding(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> Finding:
    day = candidate.when.day if candidate.when else None
    value, state = candidate.value, State.CURRENT
    if value is None:
        state = State.NOT_ANSWERED
    elif not candidate.standing:
        shelf_life = edition.shelf_life_days(fact, value)
        if day is None and shelf_life is not None:
            state = State.UNDATED
        elif day is not None and shelf_life is not None and (as_of - day).days > shelf_life:
            state = State.STALE
        elif day is not None and isinstance(value, int | float):
            passed = fact.of_days((as_of - day).days)
            value = value if passed is None else value + passed
    return Finding(fact, value, day, candidate.origin, state, candidate.how)


def _lists(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Sequence[Candidate]:
    """Items answered one by one, put together: whole only where every item was answered."""
    items = [candidate for candidate in candidates if candidate.item]
    whole = [candidate for candidate in candidates if not candidate.item]
    usable = [
        candidate
        for candidate in items
        if candidate.value is not None
        and _finding(fact, candidate, as_of, edition).state is State.CURRENT
    ]
    if not usable:
        return whole or items[-1:]
    newest: dict[str, Candidate] = {}
    for candidate in usable:
        held = newest.get(candidate.item)
        if (
            held is None
            or _day(candidate) > _day(held)
            or (_day(candidate) == _day(held) and candidate.value is True)
        ):
            newest[candidate.item] = candidate
    found = [candidate for candidate in newest.values() if candidate.value]
    names = frozenset(candidate.item for candidate in found)
    complete = len(newest) == len(fact.allowed)
    if not names and not complete:
        return whole
    oldest = min(found or newest.values(), key=_day)
    value = names if complete else AtLeast(names)
    return [*whole, Candidate(value, oldest.when, oldest.origin, standing=oldest.standing)]


def _day(candidate: Candidate) -> date:
    return candidate.when.day if candidate.when else date.min
