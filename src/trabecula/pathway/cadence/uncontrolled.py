"""Uncontrolled pain over time: when it began and when it was left, by what the person said.

It is left after relief that has lasted. Relief is what the table of check-ins calls it: pain at the
goal, or so much less than at its worst; pain that is severe whatever the goal is no relief. After
relief by the amount alone, only pain that is above it again begins the state anew.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from trabecula.language.answer import Answer
from trabecula.language.condition import Condition, atoms, facts_of
from trabecula.language.fact import Fact, Raw
from trabecula.language.follow_up import CheckIns
from trabecula.language.policy import Policy
from trabecula.pathway.facts import Subject
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.taken.known import Known
from trabecula.pathway.times import days_in, value_of


@dataclass(frozen=True, slots=True)
class Said:
    """A number that the person gave on a day."""

    day: date
    time: str
    value: float
    origin: str


@dataclass(slots=True)
class Spell:
    """From the first number of it to the day on which it was left; None while it lasts."""

    began: Said
    newest: Said
    worst: float
    relieved: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """All spells, and whether the newest number leaves open that another has begun."""

    spells: tuple[Spell, ...]
    may: Said | None


def said(subject: Subject, fact: Fact) -> list[Said]:
    """What the person said themselves, in order of time; two numbers of one day both count."""
    return sorted(_numbers(subject.reports.get(fact.key, ())), key=_order)


def _numbers(reports: Sequence[Candidate]) -> Iterator[Said]:
    for one in reports:
        value, when = one.value, one.when
        if isinstance(value, bool) or not isinstance(value, int | float) or one.by_carer:
            continue
        if when is not None and when.day == when.latest:
            yield Said(when.day, when.time or "", float(value), one.origin)


def _order(one: Said) -> tuple[date, str, float, str]:
    return one.day, one.time, one.value, one.origin


def uncontrolled(subject: Subject, pain: Fact, row: CheckIns, policy: Policy) -> Course:
    """The spells of uncontrolled pain in all that a person said of it."""
    assert row.enters.when is not None
    others = {
        fact
        for atom in atoms(row.enters.when)
        for fact in facts_of(atom)
        if isinstance(fact, Fact) and fact is not pain
    }
    walk = _Walk(pain, row, policy, {fact.key: said(subject, fact) for fact in others})
    for one in said(subject, pain):
        walk.take(one)
    return Course(tuple(walk.spells), walk.may)


class _Walk:
    def __init__(
        self, pain: Fact, row: CheckIns, policy: Policy, beside: Mapping[str, Sequence[Said]]
    ) -> None:
        self._pain, self._policy, self._beside = pain, policy, beside
        assert row.enters.when is not None
        self._enters: Condition = row.enters.when
        self._at_goal = [one.when for one in row.leaves if one.when is not None]
        self._falls = [value_of(each, policy).value for one in row.leaves for each in one.amounts]
        lasting = [value_of(one.lasting, policy) for one in row.leaves if one.lasting is not None]
        self._lasting = timedelta(max((days_in(one) for one in lasting), default=0))
        self._answers: dict[tuple[Condition, tuple[tuple[str, Raw], ...]], Answer] = {}
        self._told: dict[str, Raw] = {}
        self._read = dict.fromkeys(beside, 0)
        self._worst: float | None = None
        self.spells: list[Spell] = []
        self.may: Said | None = None

    def take(self, one: Said) -> None:
        self._hear(one)
        spell = self.spells[-1] if self.spells and self.spells[-1].until is None else None
        if spell is None:
            self._outside(one)
        else:
            self._within(spell, one)

    def _hear(self, one: Said) -> None:
        """What else was told by then."""
        for key, told in self._beside.items():
            while self._read[key] < len(told) and told[self._read[key]].day <= one.day:
                self._told[key] = told[self._read[key]].value
                self._read[key] += 1

    def _outside(self, one: Said) -> None:
        answer = self._answer(self._enters, one)
        if self._is_at_goal(one):
            self._worst = None
        still_relieved = self._worst is not None and self._has_fallen(self._worst, one)
        self.may = None
        if still_relieved:
            return
        if answer is Answer.APPLIES:
            self.spells.append(Spell(one, one, one.value))
        elif answer is Answer.NOT_KNOWN:
            self.may = one

    def _within(self, spell: Spell, one: Said) -> None:
        spell.worst, spell.newest = max(spell.worst, one.value), one
        at_goal = self._is_at_goal(one)
        if not at_goal and not self._has_fallen(spell.worst, one):
            spell.relieved = None
            return
        spell.relieved = spell.relieved or one.day
        if one.day - spell.relieved >= self._lasting:
            spell.until = one.day
            self._worst = None if at_goal else spell.worst

    def _is_at_goal(self, one: Said) -> bool:
        return any(self._answer(when, one) is Answer.APPLIES for when in self._at_goal)

    def _has_fallen(self, worst: float, one: Said) -> bool:
        severe = self._ask(self._enters, {self._pain.key: one.value}) is Answer.APPLIES
        fall = 100 * (one.value - worst) / worst if worst else 0.0
        return not severe and any(fall <= each for each in self._falls)

    def _answer(self, condition: Condition, one: Said) -> Answer:
        return self._ask(condition, {**self._told, self._pain.key: one.value})

    def _ask(self, condition: Condition, values: Mapping[str, Raw]) -> Answer:
        key = (condition, tuple(sorted(values.items())))
        if key not in self._answers:
            self._answers[key] = Known(values, self._policy).answer(condition)
        return self._answers[key]
