"""What was told over time until a day, put in order once for all days of a stretch."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import Final

from trabecula.language.derivation import History, Told
from trabecula.language.fact import Fact
from trabecula.pathway.facts.by_day import ByDay
from trabecula.pathway.facts.finding import Facts, Subject
from trabecula.pathway.facts.over_time import Histories, history_of

_DAY: Final = attrgetter("day")


class ToldUntil(Histories):
    """The histories of a stretch of days, as they were on one of them.

    ``whole`` is all that was told until the last day, ``asked`` are the keys that are read.
    """

    def __init__(self, whole: Facts, asked: Iterable[str]) -> None:
        super().__init__(whole)
        self._all_plans, self._died = self.plans, self.over
        self._reports: dict[str, ByDay] = {}
        self._first_in_place: dict[tuple[int, str], date] = {}
        self._whole: dict[int, tuple[History, History]] = {}
        self._lines: dict[tuple[int, tuple[Fact, ...], bool], list[tuple[str, Sequence[Told]]]] = {}
        self._asked = frozenset(asked)
        self._base: dict[int, Subject] = {}
        self._whole_facts = whole

    def first(self) -> date | None:
        """The first day on which anything that is asked was told."""
        days = (
            told[0].day
            for subject in self._whole_facts.subjects()
            for line in self._told(subject)
            for told in line.values()
        )
        return min(days, default=None)

    def on(self, facts: Facts, base: Sequence[Subject]) -> "ToldUntil":
        """The same on the day of ``facts``; ``base`` are its subjects as they are at the end."""
        self.facts = facts
        self._base = {id(now): last for now, last in zip(facts.subjects(), base, strict=True)}
        self.plans = self._all_plans[: bisect_right(self._all_plans, facts.as_of)]
        who = self._whole_facts.who
        died = who.died if who is not None else None
        self.over = died.day <= facts.as_of if died else self._died
        return self

    def line(self, subject: Subject, facts: Iterable[Fact], *, by_carer: bool) -> History:
        """By key, what those who are carers, or those who are not, told until the day."""
        asked = (id(self._base[id(subject)]), tuple(facts), by_carer)
        if asked not in self._lines:
            whole = self._told(self._base[id(subject)])[by_carer]
            self._lines[asked] = [
                (fact.key, whole[fact.key]) for fact in facts if fact.key in whole
            ]
        until = (
            (key, each[: bisect_right(each, self.facts.as_of, key=_DAY)])
            for key, each in self._lines[asked]
        )
        return {key: values for key, values in until if values}

    def of_the_person(self, fact: Fact) -> ByDay:
        """What was told of a fact of the person, also after the day: that is not read."""
        if fact.key not in self._reports:
            person = self._whole_facts.person
            self._reports[fact.key] = ByDay(person.reports.get(fact.key, ()))
        return self._reports[fact.key]

    def told_in_place(self, subject: Subject, fact: Fact) -> bool:
        """Whether a carer told of it, until the day, what only the person can tell."""
        last = self._base[id(subject)]
        name = (id(last), fact.key)
        if name not in self._first_in_place:
            values = (last.reports.get(fact.key, ()), last.answers.get(fact.key, ()))
            told = (one for each in values for one in each if one.in_place)
            days = (one.when.day if one.when else date.min for one in told)
            self._first_in_place[name] = min(days, default=date.max)
        return self._first_in_place[name] <= self.facts.as_of

    def _told(self, subject: Subject) -> tuple[History, History]:
        """What is asked and was told of a subject until the last day: by carers second."""
        if id(subject) not in self._whole:
            asked = [(key, told) for key, told in history_of(subject).items() if key in self._asked]
            own, said = (
                {
                    key: [one for one in told if one.by_carer is by_carer]
                    for key, told in asked
                    if any(one.by_carer is by_carer for one in told)
                }
                for by_carer in (False, True)
            )
            self._whole[id(subject)] = own, said
        return self._whole[id(subject)]
