"""Settlement: which recorded value counts on the day, and why one may not."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.answer import AtLeast
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.carers import heard
from trabecula.pathway.facts.checklist import whole_list
from trabecula.pathway.facts.finding import Finding
from trabecula.pathway.facts.recorded import Recorded
from trabecula.pathway.facts.told_when import day_of, is_current, share_a_clock, state_of, time_of


def settle(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """The finding of a fact: the newest usable value, or why there is none.

    Two different values on the newest day are a conflict, unless the fact changes within a day
    and their times tell them apart; so is a value beside one that could not be read, or that was
    asked again the same day, or in the same breath, and not answered. What stands beside each other
    (two diagnoses), and a yes or a name that still stands against a newer no, conflict whatever
    their dates; so does what a carer says against what anybody else says, where it is not the
    older. Bounds of an unfinished score that hold the value before them leave that value as it is.
    """
    rules = _rules_of(fact, edition)
    recorded = candidates if isinstance(candidates, Recorded) else Recorded.of(candidates)
    if rules.lists:
        return _finding(fact, whole_list(fact, recorded, as_of, edition), as_of, edition)
    said = recorded.by_carers()
    if said is None:
        return _settled(fact, recorded, rules, as_of, edition)
    told = len(said) < len(recorded)
    own = _settled(fact, recorded, rules, as_of, edition) if told else None
    return heard(own, _settled(fact, said, rules, as_of, edition), in_place=said.in_place)


class _Rules(Struct, frozen=True, gc=False):
    """How a fact is settled: ``ages`` is a time since something, ``quick`` changes within a day."""

    lists: bool
    ages: bool
    quick: bool


@lru_cache(maxsize=8192)
def _rules_of(fact: Fact, edition: OpenEdition) -> _Rules:
    keeps = edition.shelf_life_days(fact)
    return _Rules(fact.lists, fact.of_days(0) is not None, keeps is not None and keeps <= 1)


def _settled(
    fact: Fact, recorded: Recorded, rules: _Rules, as_of: date, edition: OpenEdition
) -> Finding:
    """The finding of what was said by others than carers, or by carers."""
    if not rules.ages and (newest := recorded.newest()):
        newest = _last_of_a_day(newest) if rules.quick else newest
        return _of_newest(fact, newest, as_of, edition)
    candidates = recorded.by_others()
    if len(candidates) == 1:
        return _finding(fact, candidates[0], as_of, edition)
    if rules.ages:
        return _shortest(fact, candidates, as_of, edition)
    candidates = _without_empty_bounds(fact, candidates, as_of, edition)
    return _of_newest(fact, _newest(candidates, quick=rules.quick), as_of, edition)


def _of_newest(
    fact: Fact, newest: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Finding:
    """The finding of what was said last: a conflict, where it differs."""
    if len(newest) == 1:
        return _finding(fact, newest[0], as_of, edition)
    newest = [candidate for candidate in newest if _counts(candidate, newest)]
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


def _without_empty_bounds(
    fact: Fact, candidates: Sequence[Candidate], as_of: date, edition: OpenEdition
) -> Sequence[Candidate]:
    """Without newer bounds that say no more than a usable exact value before them."""
    if not any(candidate.limits for candidate in candidates):
        return candidates
    usable = [c for c in candidates if c.value is not None and is_current(fact, c, as_of, edition)]
    exact = max(usable, key=day_of, default=None)
    if exact is None:
        return candidates
    return [c for c in candidates if not (c.how and c.limits and _holds(c.limits, exact.value))]


def _holds(limits: Sequence[Raw], value: Raw | None) -> bool:
    low, high = limits[0], limits[-1]
    return (
        isinstance(value, int | float)
        and isinstance(low, int | float)
        and isinstance(high, int | float)
        and low <= value <= high
    )


def _counts(candidate: Candidate, newest: Sequence[Candidate]) -> bool:
    """Not a missing answer beside a value that still stands, or that it does not come after."""
    if candidate.value is not None or candidate.state is not State.NOT_ANSWERED:
        return True
    values = [other for other in newest if other.value is not None]
    return all(
        not value.standing and (value.origin == candidate.origin or _is_after(candidate, value))
        for value in values
    )


def _is_after(later: Candidate, earlier: Candidate) -> bool:
    """Whether the record gives times that say so; at the same time counts as after."""
    return share_a_clock((later, earlier)) and time_of(later) >= time_of(earlier)


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
    day = max(map(day_of, dated))
    newest = [candidate for candidate in dated if day_of(candidate) == day]
    if quick:
        newest = _last_of_a_day(newest)
    if max(map(day_of, standing), default=date.min) > day:
        return standing
    return [
        *newest,
        *(c for c in standing if day_of(c) == day or isinstance(c.value, bool | str)),
    ]


def _last_of_a_day(newest: Sequence[Candidate]) -> Sequence[Candidate]:
    """The last alone, where each has its own time of day, all in one zone."""
    in_order = share_a_clock(newest) and len(set(map(time_of, newest))) == len(newest)
    return [max(newest, key=time_of)] if in_order else newest


def _finding(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> Finding:
    when, value, how = candidate.when, candidate.value, candidate.how
    if value is None:
        return _without_value(fact, candidate, as_of, edition)
    state = state_of(fact, candidate, as_of, edition)
    can_age = state is State.CURRENT and not candidate.standing
    if when is not None and can_age and _rules_of(fact, edition).ages:
        value = _aged(fact, value, (as_of - when.day).days)
    if candidate.by_carer:
        how = f"{how} (answered by a carer)".strip()
    return Finding(fact, value, when.day if when else None, candidate.origin, state, how)


def _aged(fact: Fact, value: Raw, days: int) -> Raw:
    """A time since something, so many days later."""
    passed = fact.of_days(days)
    return value + passed if passed is not None and isinstance(value, int | float) else value


def _without_value(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> Finding:
    """Why there is no value; between two limits, both ends of them, while they keep."""
    day = candidate.when.day if candidate.when else None
    ends = tuple(
        _finding(fact, replace(candidate, value=limit, limits=()), as_of, edition)
        for limit in candidate.limits
    )
    if ends and any(end.state is not State.CURRENT for end in ends):
        return Finding(fact, None, day, candidate.origin, ends[0].state)
    state = candidate.state
    return Finding(fact, None, day, candidate.origin, state, candidate.how, alternatives=ends)
