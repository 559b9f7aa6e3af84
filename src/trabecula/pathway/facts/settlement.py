"""Settlement: which recorded value counts on the day, and why one may not."""

import math
from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.answer import AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.finding import Finding, State
from trabecula.pathway.record import Moment


class Candidate(Struct, frozen=True, gc=False):
    """One recorded value of a fact. ``value`` is None where there is none: ``state`` says why.

    ``standing`` values hold until something ends them (a diagnosis, a medicine taken now, a time
    since); ``item`` is set where the value is the answer to one item of a checklist; ``limits`` are
    the two ends between which a value lies that is not known exactly.
    """

    value: Raw | None
    when: Moment | None
    origin: str
    standing: bool = False
    item: str = ""
    state: State = State.NOT_ANSWERED
    limits: tuple[Raw, ...] = ()


def settle(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """The finding of a fact: the newest usable value, or why there is none.

    Two different values on the newest day are a conflict, unless the fact changes within a day
    and their times tell them apart; so is a value beside one that could not be read. What stands
    beside each other (two diagnoses), and a yes or a name that still stands against a newer no,
    conflict whatever their dates.
    """
    if fact.lists:
        candidates = [_list(fact, candidates, as_of, edition)]
    if fact.of_days(0) is not None:
        return _shortest(fact, candidates, as_of, edition)
    newest = _newest(candidates, quick=_is_quick(edition.shelf_life_days(fact)))
    if any(candidate.value is not None for candidate in newest):
        newest = [c for c in newest if c.value is not None or c.state is not State.NOT_ANSWERED]
    answers = dict.fromkeys(candidate.value for candidate in newest)
    findings = [
        _finding(fact, next(c for c in newest if c.value == value), as_of, edition)
        for value in answers
    ]
    first = findings[0]
    if len(findings) == 1:
        return first
    usable = any(finding.state is State.CURRENT for finding in findings)
    state = State.CONFLICTING if usable else first.state
    return Finding(fact, None, first.day, first.origin, state, alternatives=tuple(findings))


def _is_quick(shelf_life: float | None) -> bool:
    return shelf_life is not None and shelf_life <= 1


def _shortest(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """Of times since something, the shortest: it is what happened last. Any time beats *never*.

    Not known where something without an exact day may have happened after that.
    """
    findings = [_finding(fact, candidate, as_of, edition) for candidate in candidates]
    shortest = min(findings, key=lambda f: (f.state is not State.CURRENT, _length(f.recorded)))
    for candidate, finding in zip(candidates, findings, strict=True):
        if candidate.value is None and candidate.state is State.UNDATED:
            latest = candidate.when.latest if candidate.when else as_of
            possible = fact.of_days(max((as_of - latest).days, 0))
            if possible is not None and possible < _length(shortest.value):
                return finding
    return shortest


def _length(value: Raw | None) -> float:
    return value if isinstance(value, int | float) else math.inf


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


def _newest(candidates: Sequence[Candidate], *, quick: bool) -> Sequence[Candidate]:
    standing = [candidate for candidate in candidates if candidate.standing]
    dated = [candidate for candidate in candidates if candidate.when and not candidate.standing]
    if not dated:
        return standing or candidates
    day = max(map(_day, dated))
    newest = [candidate for candidate in dated if _day(candidate) == day]
    if quick and _in_order(newest):
        newest = [max(newest, key=lambda c: (c.when and c.when.time) or "")]
    if max(map(_day, standing), default=date.min) > day:
        return standing
    return [
        *newest,
        *(c for c in standing if _day(c) == day or isinstance(c.value, bool | str)),
    ]


def _in_order(candidates: Sequence[Candidate]) -> bool:
    """Whether each has its own time of day, all in one zone."""
    moments = [candidate.when for candidate in candidates if candidate.when]
    times = {moment.time for moment in moments}
    zones = {moment.zone for moment in moments}
    return None not in times and len(times) == len(candidates) and len(zones) == 1


def _finding(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> Finding:
    day = candidate.when.day if candidate.when else None
    value, state = candidate.value, State.CURRENT
    if value is None:
        return _without_value(fact, candidate, as_of, edition)
    if not candidate.standing:
        shelf_life = edition.shelf_life_days(fact, value)
        if day is None and shelf_life is not None:
            state = State.UNDATED
        elif day is not None and shelf_life is not None and (as_of - day).days > shelf_life:
            state = State.STALE
        elif day is not None and isinstance(value, int | float):
            passed = fact.of_days((as_of - day).days)
            value = value if passed is None else value + passed
    return Finding(fact, value, day, candidate.origin, state)


def _without_value(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> Finding:
    """Why there is no value; between two limits, both ends of them, while they keep."""
    day = candidate.when.day if candidate.when else None
    ends = tuple(
        _finding(fact, replace(candidate, value=limit, limits=()), as_of, edition)
        for limit in candidate.limits
    )
    if ends and any(end.state is not State.CURRENT for end in ends):
        return Finding(fact, None, day, candidate.origin, ends[0].state)
    return Finding(fact, None, day, candidate.origin, candidate.state, alternatives=ends)


def _list(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Candidate:
    """A checklist: its newest whole answer, with what was answered item by item since then.

    Whole only where every item is answered; where some are, and nothing was found, not known. The
    day is that of the newest finding, or where all were asked, of the oldest answer.
    """
    wholes = [candidate for candidate in candidates if not candidate.item]
    whole = max(wholes, key=_day, default=None)
    usable = whole is not None and _is_current(fact, whole, as_of, edition)
    answers = dict.fromkeys(fact.allowed, whole) if usable and _is_complete(whole) else {}
    found = dict.fromkeys(_found(whole), whole) if usable and whole else {}
    latest: dict[str, Candidate] = {}
    for candidate in sorted(candidates, key=lambda c: (_day(c), c.value is True)):
        overtaken = usable and whole and not candidate.standing and _day(candidate) < _day(whole)
        if candidate.item and not overtaken and _is_current(fact, candidate, as_of, edition):
            latest[candidate.item] = candidate
    for item, candidate in latest.items():
        answers[item] = candidate
        found.pop(item, None)
        if candidate.value:
            found[item] = candidate
    if not answers and not found:
        return whole or _too_old(candidates)
    complete = len(answers) == len(fact.allowed)
    told = [c for c in (found or answers).values() if c]
    if not complete and not found:
        newest = max(told, key=_day)
        return Candidate(None, newest.when, newest.origin, state=State.IN_PART)
    if complete:
        oldest = min((c for c in answers.values() if c), key=_day)
        return Candidate(frozenset(found), oldest.when, oldest.origin, standing=oldest.standing)
    newest = max(told, key=_day)
    return Candidate(AtLeast(found), newest.when, newest.origin, standing=newest.standing)


def _too_old(items: Sequence[Candidate]) -> Candidate:
    """Items of which none can be used: what was found of them, or that they were asked."""
    newest = max(items, key=_day)
    found = frozenset(candidate.item for candidate in items if candidate.value)
    if found:
        return Candidate(AtLeast(found), newest.when, newest.origin)
    answered = any(candidate.value is False for candidate in items)
    state = State.IN_PART if answered else newest.state
    return Candidate(None, newest.when, newest.origin, state=state)


def _found(whole: Candidate | None) -> frozenset[str]:
    return whole.value if whole is not None and isinstance(whole.value, frozenset) else frozenset()


def _is_complete(whole: Candidate | None) -> bool:
    return whole is not None and not isinstance(whole.value, AtLeast)


def _is_current(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> bool:
    return _finding(fact, candidate, as_of, edition).state is State.CURRENT


def _day(candidate: Candidate) -> date:
    return candidate.when.day if candidate.when else date.min
