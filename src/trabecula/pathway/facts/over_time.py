"""What was told over time, and the facts that are reckoned from it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from datetime import date
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter
from typing import Final

from msgspec.structs import replace

from trabecula.language.answer import Within
from trabecula.language.derivation import Derivation, History, OverTime, Reckoned, Told
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.by_day import ByDay
from trabecula.pathway.facts.carers import heard
from trabecula.pathway.facts.finding import Facts, Finding, State, Subject
from trabecula.pathway.facts.readings import within
from trabecula.pathway.facts.recorded import Recorded
from trabecula.pathway.record import Problem
from trabecula.pathway.wishes import Decision

_day: Final = attrgetter("day")


@lru_cache(maxsize=64)
def keys_over_time(derivations: tuple[Derivation, ...]) -> frozenset[str]:
    """The keys of what these derivations reckon with over time."""
    return frozenset(
        fact.key for one in derivations if isinstance(one, OverTime) for fact in one.of
    )


def history_of(subject: Subject, asked: Set[str]) -> dict[str, list[Told]]:
    """By the key of a fact or an item, what was told of a subject on a day, the oldest first.

    Only what is told under the keys that are ``asked``. What answers one item of a checklist has
    the key ``checklist.item``. What stands until something ends it, such as a diagnosis or a time
    since, is not told on a day; nor is what the record dates by a month or a year. The order of the
    record makes no difference.
    """
    told: defaultdict[str, list[Told]] = defaultdict(list)
    for values in (subject.reports, subject.answers):
        for key in values.keys() & asked:
            group = values[key]
            recorded = group if isinstance(group, Recorded) else Recorded.of(group)
            for item, one in recorded.told():
                told[f"{key}.{item}" if item else key].append(one)
    for values in told.values():
        if len(values) > 1:
            _put_in_order(values)
    return dict(told)


def plan_days(decisions: Sequence[Decision]) -> list[date]:
    """The days on which a plan was made or changed, each once, the newest last."""
    return sorted({each.when.day for each in decisions if each.when is not None})


class Histories:
    """What was told of each subject under ``asked`` keys, put in order once, where it is needed.

    Once the person has died it is ``over``: then nothing is reckoned from it.
    """

    def __init__(self, facts: Facts, asked: Set[str]) -> None:
        self.facts = facts
        self._asked = asked
        self.plans: Sequence[date] = plan_days(facts.wishes.decisions)
        self._by_whom: dict[int, tuple[History, History]] = {}
        self._lines: dict[tuple[int, int, bool], History] = {}
        self.over: bool = facts.died

    def by_whom(self, subject: Subject) -> tuple[History, History]:
        """What was told of a subject by others than carers, and what by carers."""
        found = self._by_whom.get(id(subject))
        if found is None:
            told = history_of(subject, self._asked)
            found = self._by_whom[id(subject)] = _by_whom(told)
        return found

    def may_tell(self, subject: Subject, derivation: OverTime) -> bool:
        """Whether anything is told of a subject that a derivation reckons with."""
        own, said = self.by_whom(subject)
        if not own and not said:
            return False
        keys = _keys(derivation)
        return not (own.keys().isdisjoint(keys) and said.keys().isdisjoint(keys))

    def line(self, subject: Subject, facts: Sequence[Fact], *, by_carer: bool) -> History:
        """By key, what those who are carers, or those who are not, told of these facts."""
        name = (id(subject), id(facts), by_carer)
        found = self._lines.get(name)
        if found is None:
            told = self.by_whom(subject)[by_carer]
            found = {fact.key: told[fact.key] for fact in facts if fact.key in told} if told else {}
            self._lines[name] = found
        return found

    def of_the_person(self, fact: Fact) -> ByDay:
        """What was told of a fact of the person, day by day."""
        return ByDay(self.facts.person.reports.get(fact.key, ()))

    def reckoned(
        self, derivation: OverTime, subject: Subject, line: History, *, by_carer: bool
    ) -> Reckoned | None:
        """What a derivation makes of such a line of a subject. Raises ``ValueError`` as it does."""
        return derivation.by(line, self.plans, self.facts.as_of)

    def told_in_place(self, subject: Subject, fact: Fact) -> bool:
        """Whether a carer told of it what only the person can tell."""
        values = (subject.reports.get(fact.key, ()), subject.answers.get(fact.key, ()))
        return any(one.in_place for each in values for one in each)


def reckon(derivation: OverTime, histories: Histories, edition: OpenEdition) -> None:
    """Add what a derivation makes of what was told, unless a value as new is recorded.

    What carers tell is reckoned by itself, and then heard as carers are.
    """
    gives = derivation.gives
    if histories.over:
        return
    for subject in histories.facts.of(gives.about):
        found = _heard(derivation, subject, histories, edition)
        findings = subject.findings if gives.key in edition.facts else subject.items
        if found is not None and not _stands(findings.get(gives.key), found):
            findings[gives.key] = found


def _heard(
    derivation: OverTime,
    subject: Subject,
    histories: Histories,
    edition: OpenEdition,
) -> Finding | None:
    if not histories.may_tell(subject, derivation):
        return None
    own = _found(derivation, subject, histories, edition, by_carer=False)
    said = _found(derivation, subject, histories, edition, by_carer=True)
    if said is None:
        return own
    in_place = any(histories.told_in_place(subject, fact) for fact in derivation.of)
    return heard(own, said, in_place=in_place)


def _by_whom(told: History) -> tuple[History, History]:
    if not any(one.by_carer for values in told.values() for one in values):
        return told, {}
    own = {key: [one for one in values if not one.by_carer] for key, values in told.items()}
    said = {key: [one for one in values if one.by_carer] for key, values in told.items()}
    return _not_empty(own), _not_empty(said)


def _not_empty(told: History) -> History:
    return {key: values for key, values in told.items() if values}


@lru_cache(maxsize=1024)
def _keys(derivation: OverTime) -> frozenset[str]:
    return frozenset(fact.key for fact in derivation.of)


def _put_in_order(told: list[Told]) -> None:
    told.sort(key=_day)
    if any(one.day == after.day for one, after in pairwise(told)):
        told.sort(key=_in_order)


def _in_order(told: Told) -> tuple[date, str, str, str]:
    return (told.day, told.time, str(told.value), told.origin)


def _found(
    derivation: OverTime,
    subject: Subject,
    histories: Histories,
    edition: OpenEdition,
    *,
    by_carer: bool,
) -> Finding | None:
    """What those who are carers, or those who are not, have told comes to."""
    facts = histories.facts
    line = histories.line(subject, derivation.of, by_carer=by_carer)
    if not line:
        return None
    try:
        reckoned = histories.reckoned(derivation, subject, line, by_carer=by_carer)
        return reckoned and _finding(derivation, reckoned, facts.as_of, edition, by_carer=by_carer)
    except ValueError as error:
        name = derivation.gives.name
        facts.problems.append(Problem(_origins(line), f"no {name} over time: {error}"))
        return None


def _origins(told: Mapping[str, Sequence[Told]]) -> str:
    return " and ".join(dict.fromkeys(values[-1].origin for values in told.values()))


def _finding(
    derivation: OverTime, reckoned: Reckoned, as_of: date, edition: OpenEdition, *, by_carer: bool
) -> Finding:
    fact, value = derivation.gives, reckoned.value
    how = f"{derivation.words}; {reckoned.says}" if reckoned.says else derivation.words
    how = f"{how}; answered by a carer" if by_carer else how
    origins = " and ".join(dict.fromkeys(reckoned.origins))
    passed = (as_of - reckoned.day).days

    def finding(value: Raw) -> Finding:
        shelf_life = edition.shelf_life_days(fact, value)
        stale = shelf_life is not None and passed > shelf_life
        state = State.STALE if stale else State.CURRENT
        return Finding(fact, value, reckoned.day, origins, state, how)

    if not isinstance(value, Within):
        return finding(fact.read(value))
    low, high = finding(fact.read(value.lowest)), finding(value.highest)
    between = within(low, high)
    return between if low.state is State.CURRENT else replace(between, state=low.state)


def _stands(held: Finding | None, found: Finding) -> bool:
    """Whether a recorded value counts before what was reckoned: it is as new, and can be used."""
    if held is None or not held.readings:
        return False
    return held.day is None or found.day is None or held.day >= found.day
