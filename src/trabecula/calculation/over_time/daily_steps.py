"""Steps of single days: the own baseline, the last week, and the last two days.

A day counts where the device was worn for 10 hours or more; without hours of wear it is not known
whether it does, so it is left out of every mean, and that is said. Where two counts of one day
differ and no times tell which is the newer, what comes of them lies within limits. Source: errata
B, step rules; instruments dossier 5.15.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from trabecula.calculation.over_time.told import (
    between,
    by_day,
    exact_or_within,
    newest,
    number,
    on,
)
from trabecula.calculation.steps import HOURS_OF_A_VALID_DAY, VALID_DAYS_OF_A_BASELINE
from trabecula.language.derivation import History, Reckoned, Told

_ONE_DAY: Final = timedelta(days=1)
_WEEK: Final = timedelta(days=6)
_SPAN: Final = timedelta(days=13)
_MOST_STEPS: Final = 200_000


@dataclass(frozen=True, slots=True)
class _Day:
    """The lowest and the highest count of a day, and whether it is valid, where that is known."""

    day: date
    lowest: float
    highest: float
    valid: bool | None
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Baseline:
    """The days of the baseline, and the change of plan after which it was set, if after one.

    It ``stands`` once its days are over, unless it waits for one after the last change of plan.
    """

    days: Sequence[_Day]
    since: date | None
    stands: bool

    @property
    def valid(self) -> Sequence[_Day]:
        return [day for day in self.days if day.valid]


@dataclass(frozen=True, slots=True)
class DailySteps:
    """What is told of single days by two keys: the steps, and the hours of wear.

    Its functions are those of derivations over time. Each raises ``ValueError`` for steps below 0
    or above 200,000, and for hours of wear outside 0 to 24.
    """

    steps: str
    wear: str

    def baseline(self, told: History, plans: Sequence[date], day: date) -> Reckoned | None:
        """The mean of the valid days of the own baseline, in steps a day.

        The baseline is the first 14 days of which 7 are valid; after a change of plan the first 14
        days after it, as soon as 7 of them are valid: until then an earlier one stands. None
        before there is any.
        """
        found = self._baseline(told, plans, day)
        if found is None:
            return None
        stands = ""
        if plans and found.since != plans[-1]:
            fewer = f"fewer than {VALID_DAYS_OF_A_BASELINE} valid days of 14"
            stands = f"it stands, with {fewer} since the change of plan of {plans[-1]}"
        return _mean(found.days, stands, stands=found.stands)

    def baseline_days(self, told: History, plans: Sequence[date], day: date) -> Reckoned | None:
        """How many days of the baseline are valid; without one, how many of the last 14 days."""
        found = self._baseline(told, plans, day)
        if found is None:
            return _counted(self._days(told, day - _SPAN, day))
        return _counted(found.valid, stands=found.stands)

    def week(self, told: History, _plans: Sequence[date], day: date) -> Reckoned | None:
        """The mean of the valid days of the last 7, in steps a day; None where none is valid."""
        return _mean(self._days(told, day - _WEEK, day))

    def week_days(self, told: History, _plans: Sequence[date], day: date) -> Reckoned | None:
        """How many of the last 7 days are valid; None where no steps were told in them.

        Within limits where it is not known of a day whether the device was worn.
        """
        return _counted(self._days(told, day - _WEEK, day))

    def two_days(self, told: History, _plans: Sequence[date], day: date) -> Reckoned | None:
        """The mean of the last two days in steps a day, where both are valid.

        They end today, or where today is not valid, being perhaps not over, yesterday.
        """
        for last in (day, day - _ONE_DAY):
            days = self._days(told, last - _ONE_DAY, last)
            if len(days) == 2 and all(one.valid for one in days):
                return _mean(days)
        return None

    def days_below_half(self, told: History, plans: Sequence[date], day: date) -> Reckoned | None:
        """How many valid days of the last 7 have fewer than half of the steps of the baseline."""
        usual = self._baseline(told, plans, day)
        week = [one for one in self._days(told, day - _WEEK, day) if one.valid]
        if usual is None or not week:
            return None
        low, high = _means(usual.valid)
        surely = sum(2 * one.highest < low for one in week)
        perhaps = sum(2 * one.lowest < high for one in week)
        return Reckoned(exact_or_within(surely, perhaps), week[-1].day, _origins(week))

    def _baseline(self, told: History, plans: Sequence[date], day: date) -> _Baseline | None:
        for since in (*reversed(plans), None):
            first = date.min if since is None else since + _ONE_DAY
            start = self._start(told, first)
            if start is not None:
                last = start + _SPAN
                stands = last <= day and since == (plans[-1] if plans else None)
                return _Baseline(self._days(told, start, min(last, day)), since, stands)
        return None

    def _start(self, told: History, first: date) -> date | None:
        """The first valid day with 6 others in the 13 days after it."""
        steps, valid = told.get(self.steps, ()), list[date]()
        for day, hours in by_day(told.get(self.wear, ()), first):
            if _are_enough(hours) and newest(on(steps, day)):
                valid.append(day)
                earliest = valid[-VALID_DAYS_OF_A_BASELINE:][0]
                if len(valid) >= VALID_DAYS_OF_A_BASELINE and day - earliest <= _SPAN:
                    return earliest
        return None

    def _days(self, told: History, first: date, last: date) -> Sequence[_Day]:
        """The days from the first to the last of which steps are told."""
        wear = between(told.get(self.wear, ()), first, last)
        steps = between(told.get(self.steps, ()), first, last)
        found = (_day(day, counts, wear.get(day, ())) for day, counts in steps.items())
        return [one for one in found if one is not None]


@lru_cache(maxsize=4096)
def _day(day: date, steps: Sequence[Told], wear: Sequence[Told]) -> _Day | None:
    """What was told of one day; the same day is read again for each day that looks back on it."""
    counts = newest(steps)
    if not counts:
        return None
    numbers = [number(one, "steps of a day", 0, _MOST_STEPS) for one in counts]
    origins = tuple(one.origin for one in counts)
    return _Day(day, min(numbers), max(numbers), _are_enough(wear), origins)


def _are_enough(hours: Sequence[Told]) -> bool | None:
    """Whether the device was worn for long enough; None where that is not told, or told twice."""
    worn = [number(one, "hours of wear", 0, 24) for one in newest(hours)]
    enough = bool(worn) and min(worn) >= HOURS_OF_A_VALID_DAY
    return enough if worn and enough is (max(worn) >= HOURS_OF_A_VALID_DAY) else None


def _mean(days: Sequence[_Day], says: str = "", *, stands: bool = False) -> Reckoned | None:
    valid = [one for one in days if one.valid]
    if not valid:
        return None
    unknown = sum(one.valid is None for one in days)
    left_out = f"without {unknown} days of which the hours of wear are not known" if unknown else ""
    said = "; ".join(filter(None, (says, left_out)))
    mean = exact_or_within(*_means(valid))
    return Reckoned(mean, valid[-1].day, _origins(valid), said, stands)


def _means(days: Sequence[_Day]) -> tuple[float, float]:
    lowest, highest = sum(one.lowest for one in days), sum(one.highest for one in days)
    return lowest / len(days), highest / len(days)


def _counted(days: Sequence[_Day], *, stands: bool = False) -> Reckoned | None:
    if not days:
        return None
    valid = sum(one.valid is True for one in days)
    unknown = sum(one.valid is None for one in days)
    says = f"the hours of wear are not known of {unknown} days" if unknown else ""
    value = exact_or_within(valid, valid + unknown)
    return Reckoned(value, days[-1].day, _origins(days), says, stands)


def _origins(days: Iterable[_Day]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(origin for one in days for origin in one.origins))
