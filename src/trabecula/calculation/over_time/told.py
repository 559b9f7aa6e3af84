"""What was told, in order: what the times of a day cannot tell apart stays together."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from operator import attrgetter
from typing import Final

from trabecula.language.answer import Within
from trabecula.language.derivation import Told

_DAY: Final = attrgetter("day")
_TIME: Final = attrgetter("time")


def newest_first(told: Sequence[Told]) -> Iterator[tuple[Told, ...]]:
    """What was answered, from the newest to the oldest; a question without an answer is left out.

    On a day on which each answer has its time, those of one time come together, else all of the
    day: which of them is the newest is then not known.
    """
    answered = (one for one in reversed(told) if one.value is not None)
    for _, same_day in groupby(answered, key=_DAY):
        together = tuple(same_day)
        if all(one.time for one in together):
            yield from (tuple(one) for _, one in groupby(together, key=_TIME))
        else:
            yield together


def newest(told: Sequence[Told]) -> tuple[Told, ...]:
    """What was answered last; several where no times tell them apart, none without an answer."""
    if told and told[-1].value is not None and (len(told) == 1 or told[-2].day < told[-1].day):
        return (told[-1],)
    return next(newest_first(told), ())


def on(told: Sequence[Told], day: date) -> Sequence[Told]:
    """What was told on a day."""
    return told[bisect_left(told, day, key=_DAY) : bisect_right(told, day, key=_DAY)]


def by_day(told: Sequence[Told], first: date) -> Iterator[tuple[date, Sequence[Told]]]:
    """Each day from this one on, with what was told on it."""
    later = (told[place] for place in range(bisect_left(told, first, key=_DAY), len(told)))
    for day, of_day in groupby(later, key=_DAY):
        yield day, tuple(of_day)


def between(told: Sequence[Told], first: date, last: date) -> Mapping[date, tuple[Told, ...]]:
    """What was told on each day from the first to the last, by the day, in order."""
    days: dict[date, tuple[Told, ...]] = {}
    for one in told[bisect_left(told, first, key=_DAY) : bisect_right(told, last, key=_DAY)]:
        days[one.day] = (*days.get(one.day, ()), one)
    return days


def number(told: Told, name: str, lowest: float, highest: float) -> float:
    """The number that was told. Raises ``ValueError`` for none, and outside this range."""
    value = told.value
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ValueError(f"{name} is a number, not {value!r}")
    if not lowest <= value <= highest:
        raise ValueError(f"{name} is from {lowest:g} to {highest:g}, not {value!r}")
    return value


def exact_or_within(lowest: float, highest: float) -> float | Within:
    """One number, where both ends are the same."""
    return lowest if lowest == highest else Within(lowest, highest)
