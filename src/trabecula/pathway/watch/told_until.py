"""What was told over time until a day, put in order once for all days of a stretch."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence, Set
from datetime import date
from operator import itemgetter

from trabecula.language.derivation import History, OverTime, Reckoned, Told
from trabecula.language.fact import Fact
from trabecula.pathway.facts.by_day import ByDay
from trabecula.pathway.facts.finding import Facts, Subject
from trabecula.pathway.facts.over_time import Histories


class ToldUntil(Histories):
    """The histories of a stretch of days, as they were on one of them; asked for in their order.

    ``whole`` is all that was told until the last day, ``asked`` are the keys that are read.
    """

    def __init__(self, whole: Facts, asked: Set[str]) -> None:
        super().__init__(whole, asked)
        self._all_plans, self._died = self.plans, self.over
        self._reports: dict[str, ByDay] = {}
        self._first_in_place: dict[tuple[int, str], date] = {}
        self._whole = {id(one): self.by_whom(one) for one in whole.subjects()}
        self._growing: dict[tuple[int, int, bool], _Line] = {}
        self._standing: dict[tuple[int, OverTime, bool], tuple[Sequence[date], Reckoned]] = {}
        self._base: dict[int, Subject] = {}
        self._whole_facts = whole

    def first(self) -> date | None:
        """The first day on which anything that is asked was told."""
        lines = (line for both in self._whole.values() for line in both)
        return min((told[0].day for line in lines for told in line.values()), default=None)

    def may_tell(self, subject: Subject, derivation: OverTime) -> bool:
        """Of each subject, what a stretch asks for may be told."""
        return True

    def holds(self, derivation: OverTime) -> bool:
        """Whether anything is ever told that it is reckoned from."""
        keys = {fact.key for fact in derivation.of}
        return any(not keys.isdisjoint(line) for both in self._whole.values() for line in both)

    def on(self, facts: Facts, base: Sequence[Subject]) -> "ToldUntil":
        """The same on the day of ``facts``; ``base`` are its subjects as they are at the end.

        The facts of every day are kept by the caller while any of them is asked for.
        """
        self.facts = facts
        if id(facts.person) not in self._base:
            now = zip(facts.subjects(), base, strict=True)
            self._base |= {id(subject): last for subject, last in now}
        self.plans = self._all_plans[: bisect_right(self._all_plans, facts.as_of)]
        who = self._whole_facts.who
        died = who.died if who is not None else None
        self.over = died.day <= facts.as_of if died else self._died
        return self

    def line(self, subject: Subject, facts: Sequence[Fact], *, by_carer: bool) -> History:
        """By key, what those who are carers, or those who are not, told until the day."""
        last = self._base[id(subject)]
        name = (id(last), id(facts), by_carer)
        if name not in self._growing:
            whole = self._whole[id(last)][by_carer]
            told = ((fact.key, whole[fact.key]) for fact in facts if fact.key in whole)
            self._growing[name] = _Line(dict(told))
        return self._growing[name].until(self.facts.as_of)

    def reckoned(
        self, derivation: OverTime, subject: Subject, line: History, *, by_carer: bool
    ) -> Reckoned | None:
        """What a derivation makes of such a line; what stands is not reckoned again."""
        name = (id(self._base[id(subject)]), derivation, by_carer)
        plans, standing = self._standing.get(name, ((), None))
        if standing is not None and plans == self.plans:
            return standing
        reckoned = super().reckoned(derivation, subject, line, by_carer=by_carer)
        if reckoned is not None and reckoned.stands:
            self._standing[name] = self.plans, reckoned
        return reckoned

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


class _Line:
    """What was told by key, growing from day to day."""

    def __init__(self, whole: History) -> None:
        told = ((one.day, key, one) for key, values in whole.items() for one in values)
        self._ahead = sorted(told, key=itemgetter(0))
        self._place, self._day = 0, date.min
        self._so_far: dict[str, list[Told]] = {}

    def until(self, day: date) -> Mapping[str, Sequence[Told]]:
        """By key, what was told until a day; days come in their order, or begin anew."""
        if day < self._day:
            self._place, self._so_far = 0, {}
        self._day = day
        while self._place < len(self._ahead) and self._ahead[self._place][0] <= day:
            _, key, told = self._ahead[self._place]
            self._so_far.setdefault(key, []).append(told)
            self._place += 1
        return self._so_far
