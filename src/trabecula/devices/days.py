"""One value a day and measure out of an export, and what was left out and why.

Of several sources one is taken a day, never their sum: a watch and a phone count the same steps. A
worn device goes before a phone, then one with more hours of wear, then one that tells of more.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from msgspec import Struct

from trabecula.calculation.steps import HOURS_OF_A_VALID_DAY
from trabecula.calculation.wear import minutes_of_wear
from trabecula.devices.diary import DAY, MOST_STEPS, Export, Kind, Source, Tally

_FIRST: Final = date(1970, 1, 1)
_EVENING: Final = 18 * 60
_STANDING: Final = {Kind.UNKNOWN: 0, Kind.CARRIED: 1, Kind.WORN: 2}
_LONG: Final = 60 * HOURS_OF_A_VALID_DAY


class Measure(StrEnum):
    """What is told of a day, by the key of the item that it fills."""

    STEPS = "steps_day"
    WEAR = "steps_day_wear"
    ACTIVE = "active_minutes_day"
    SLEEP = "sleep_hours_day"


class DayValue(Struct, frozen=True, gc=False):
    """One measure of one day, in the unit of its item, from a device of one kind.

    ``stated`` is set where nobody measured it: how long a phone was carried, as somebody says.
    """

    day: date
    measure: Measure
    amount: float
    kind: Kind
    stated: bool = False


class Dropped(StrEnum):
    """Why a measure of a day is not taken, though something was recorded."""

    NOT_OVER = "the export was made before the day was over"
    COUNTS_TWICE = "a source tells of more time than there was: its entries overlap"
    TOO_MANY = "more than 200,000 steps"
    NO_EVENING = "the evening before is not in the export"
    NO_STEP = "worn for 10 hours or more without a step on record: not known, and not 0"


@dataclass(frozen=True, slots=True)
class Left:
    """A measure of a day that was left out."""

    day: date
    measure: Measure
    why: Dropped


@dataclass(frozen=True, slots=True)
class Days:
    """What an export comes to. ``several`` are the days on which more than one source counted."""

    values: tuple[DayValue, ...]
    left_out: tuple[Left, ...]
    several: int

    @property
    def gaps(self) -> tuple[date, ...]:
        """The days between the first and the last with steps on which there are none."""
        known = {value.day for value in self.values if value.measure is Measure.STEPS}
        if not known:
            return ()
        first, last = min(known), max(known)
        between = (first + timedelta(number) for number in range((last - first).days))
        return tuple(day for day in between if day not in known)


@dataclass(frozen=True, slots=True)
class _Told:
    """What one source tells of a day: with the minutes asleep of the night that ended on it, and
    the minutes for which it was worn, which are 0 of what is not worn."""

    source: Source
    tally: Tally
    night: int
    wear: int

    def rank(self, amount: int) -> tuple[int, int, int, str]:
        """How well it stands among the sources of a day."""
        return (_STANDING[self.source.kind], self.wear, amount, self.source.name)


def days_of(export: Export, carried: float | None = None) -> Days:
    """The values of every day that was over, and what was left out.

    A day is over that the export tells of to its last minute.

    ``carried`` are the hours of a day for which a phone is carried, as somebody says; without it,
    how long a phone was with the person is not known.
    """
    told = _by_day(export)
    values: list[DayValue] = []
    left: list[Left] = []
    over, first = (export.until + 60) // DAY, min(told, default=0)
    for number in sorted(told):
        day = _FIRST + timedelta(number)
        if number >= over:
            left += [Left(day, measure, Dropped.NOT_OVER) for measure in _measures(told[number])]
            continue
        values += _steps(day, told[number], carried, left)
        values += _active(day, told[number])
        values += _sleep(day, told[number], left, first=number == first)
    several = sum(_counting(sources) > 1 for number, sources in told.items() if number < over)
    return Days(tuple(values), tuple(left), several)


def _by_day(export: Export) -> dict[int, list[_Told]]:
    asleep: defaultdict[int, int] = defaultdict(int)
    for diary in export.diaries.values():
        for number, tally in diary.days.items():
            asleep[number] |= tally.asleep
    found: defaultdict[int, list[_Told]] = defaultdict(list)
    for source, diary in export.diaries.items():
        ends = {number + 1 for number, tally in diary.days.items() if tally.asleep >> _EVENING}
        for number in {*diary.days, *ends}:
            tally, before = diary.days.get(number, Tally()), diary.days.get(number - 1, Tally())
            evening, rest = before.asleep >> _EVENING, tally.asleep & ((1 << _EVENING) - 1)
            night = evening.bit_count() + rest.bit_count()
            worn = source.kind is Kind.WORN
            wear = minutes_of_wear(tally.signs, asleep[number]) if worn else 0
            found[number].append(_Told(source, tally, night, wear))
    return found


def _counting(sources: Iterable[_Told]) -> int:
    return sum(told.tally.steps is not None for told in sources)


def _measures(sources: list[_Told]) -> Iterator[Measure]:
    if _counting(sources):
        yield Measure.STEPS
    if any(told.tally.active for told in sources):
        yield Measure.ACTIVE
    if any(told.night for told in sources):
        yield Measure.SLEEP


def _steps(
    day: date, sources: list[_Told], carried: float | None, left: list[Left]
) -> Iterator[DayValue]:
    fit: list[_Told] = []
    for told in sources:
        if told.tally.steps is None:
            continue
        if told.tally.counts_twice:
            left.append(Left(day, Measure.STEPS, Dropped.COUNTS_TWICE))
        elif told.tally.steps > MOST_STEPS:
            left.append(Left(day, Measure.STEPS, Dropped.TOO_MANY))
        else:
            fit.append(told)
    if not fit:
        if not _counting(sources) and max(told.wear for told in sources) >= _LONG:
            left.append(Left(day, Measure.STEPS, Dropped.NO_STEP))
        return
    best = max(fit, key=lambda told: told.rank(told.tally.steps or 0))
    kind = best.source.kind
    yield DayValue(day, Measure.STEPS, best.tally.steps or 0, kind)
    if best.wear:
        yield DayValue(day, Measure.WEAR, round(best.wear / 60, 2), kind)
    elif kind is Kind.CARRIED and carried is not None:
        yield DayValue(day, Measure.WEAR, carried, kind, stated=True)


def _active(day: date, sources: list[_Told]) -> Iterator[DayValue]:
    fit = [told for told in sources if told.tally.active]
    if fit:
        best = max(fit, key=lambda told: told.rank(told.tally.active.bit_count()))
        yield DayValue(day, Measure.ACTIVE, best.tally.active.bit_count(), best.source.kind)


def _sleep(day: date, sources: list[_Told], left: list[Left], *, first: bool) -> Iterator[DayValue]:
    fit = [told for told in sources if told.night]
    if not fit:
        return
    if first:
        left.append(Left(day, Measure.SLEEP, Dropped.NO_EVENING))
        return
    best = max(fit, key=lambda told: told.rank(told.night))
    yield DayValue(day, Measure.SLEEP, round(best.night / 60, 2), best.source.kind)
