"""One fact from day to day: its finding is settled anew only on the days on which it can change."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import chain, pairwise

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.finding import Finding
from trabecula.pathway.facts.settlement import settle

_ONE_DAY = timedelta(1)


class Line:
    """What was told of one fact of one subject. Values that no day can overtake are left out."""

    def __init__(self, fact: Fact, told: Iterable[Candidate], edition: OpenEdition) -> None:
        self.fact, self._edition = fact, edition
        in_order = sorted(told, key=_order)
        self._standing = [one for one in in_order if one.standing]
        self._undated = [one for one in in_order if not one.when and not one.standing]
        self._ages = fact.of_days(0) is not None
        self._bounded = fact.lists or self._ages or any(one.limits for one in in_order)
        dated = [one for one in in_order if one.when and not one.standing]
        by_whom = ([one for one in dated if one.by_carer is carer] for carer in (False, True))
        self._told = [_Told(told) for told in by_whom if told]
        self._keeps = _days(edition.shelf_life_days(fact))
        self._keeps_no = _days(edition.shelf_life_days(fact, value=False))
        self._beside: Sequence[Candidate] = ()
        self._finding: Finding | None = None
        self._next = date.min

    def days(self, limit: int | None) -> Iterable[date]:
        """The days on which the finding may change; up to ``limit`` days later, where it ages."""
        for one in chain(self._standing, *(told.all for told in self._told)):
            if one.when is not None:
                yield one.when.day
                if limit is not None:
                    yield from (one.when.day + timedelta(n) for n in range(1, limit + 1))
                elif not one.standing and (keeps := self._for(one)) is not None:
                    yield one.when.day + keeps + _ONE_DAY

    def overtaken(self) -> Iterator[tuple[date, str]]:
        """The days and times of what a later report of the same day overtakes."""
        if self.fact.lists or self._keeps is None or self._keeps > _ONE_DAY:
            return
        for told in self._told:
            for one, later in pairwise(told.all):
                if one.when and later.when and one.when.day == later.when.day:
                    earlier = one.when.time or ""
                    if "" < earlier < (later.when.time or "") and one.value != later.value:
                        yield one.when.day, earlier

    def put(self, beside: Sequence[Candidate]) -> None:
        """What holds beside these values on the day that is asked for next."""
        if beside != self._beside:
            self._beside, self._next = beside, date.min

    def on(self, day: date) -> Finding | None:
        """The finding on a day; days are asked for in their order."""
        if day >= self._next:
            window = self._window(day)
            self._next = self._changes(window, day)
            self._finding = settle(self.fact, window, day, self._edition) if window else None
        return self._finding

    def until(self, day: date, time: str) -> Finding | None:
        """The finding at a time of a day, before what was told later on that day."""
        window = self._kept(day)
        window += [one for one in self._standing if one.when is None or one.when.day <= day]
        window += [*self._beside, *self._undated]
        told = [one for one in window if not _is_later(one, day, time)]
        if all(one.standing and one.value is None for one in told):
            return None
        return settle(self.fact, told, day, self._edition)

    def _kept(self, day: date) -> list[Candidate]:
        """What was told while it keeps; of a list of which nothing does, all that ever was."""
        since = None if self._keeps is None else day - self._keeps
        kept = [one for told in self._told for one in told.since(since, day)]
        if not self.fact.lists or any(self._keeps_until(one) >= day for one in kept):
            return kept
        return [one for told in self._told for one in told.since(None, day)]

    def _window(self, day: date) -> Sequence[Candidate]:
        if self._bounded:
            dated = self._kept(day)
        else:
            dated = [one for told in self._told for one in told.of_the_last_day(day)]
        standing = [one for one in self._standing if one.when is None or one.when.day <= day]
        window = [*dated, *standing, *self._beside]
        if dated and not self._bounded:
            return window
        window += self._undated
        return [] if all(one.standing and one.value is None for one in window) else window

    def _changes(self, window: Sequence[Candidate], day: date) -> date:
        """The next day on which the finding may be another."""
        tomorrow, ahead = day + _ONE_DAY, [told.next(day) for told in self._told]
        if self._ages or tomorrow in ahead:
            return tomorrow
        ahead += [one.when.day for one in self._standing if one.when and one.when.day > day]
        for one in window:
            keeps = self._for(one)
            if one.when is not None and not one.standing and keeps is not None:
                ahead.append(one.when.day + keeps + _ONE_DAY)
        return min((each for each in ahead if each > day), default=date.max)

    def _keeps_until(self, one: Candidate) -> date:
        """The last day on which an answer counts; before all days, where there was none."""
        if one.value is None or one.when is None:
            return date.min
        keeps = self._for(one)
        return date.max if keeps is None else one.when.day + keeps

    def _for(self, one: Candidate) -> timedelta | None:
        return self._keeps_no if one.value is False else self._keeps


class _Told:
    """What one reporter told of days, in their order."""

    def __init__(self, told: Sequence[Candidate]) -> None:
        self.all = told
        self._days = [one.when.day for one in told if one.when]

    def of_the_last_day(self, day: date) -> Sequence[Candidate]:
        end = bisect_right(self._days, day)
        return self.all[bisect_left(self._days, self._days[end - 1]) : end] if end else ()

    def since(self, first: date | None, day: date) -> Sequence[Candidate]:
        """What was told from a day on, and at least what was told of the last day."""
        end = bisect_right(self._days, day)
        if not end:
            return ()
        last = self._days[end - 1]
        return self.all[0 if first is None else bisect_left(self._days, min(first, last)) : end]

    def next(self, day: date) -> date:
        end = bisect_right(self._days, day)
        return self._days[end] if end < len(self._days) else date.max


def _is_later(one: Candidate, day: date, time: str) -> bool:
    """Whether it was told on this day after this time."""
    return one.when is not None and one.when.day == day and (one.when.time or "") > time


def _days(keeps: float | None) -> timedelta | None:
    return None if keeps is None else timedelta(math.floor(keeps))


def _order(one: Candidate) -> tuple[date, str, str, str, str]:
    when = one.when
    day, time = (when.day, when.time or "") if when else (date.min, "")
    return day, time, one.origin, one.item, _said(one)


def _said(one: Candidate) -> str:
    value = one.value
    return repr(sorted(value)) if isinstance(value, frozenset) else repr(value)
