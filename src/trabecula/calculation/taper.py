"""Tapers, step by step with dates: down to nothing, never up, never faster than the rule."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from fractions import Fraction
from math import ceil, lcm

from trabecula.calculation.dose_rounding import GivenDose, doses_up_to
from trabecula.language.dose_form import DoseForm
from trabecula.language.taper import (
    Decline,
    FallByPart,
    Part,
    Phase,
    StopAtOnce,
    TaperRule,
)


@dataclass(frozen=True)
class TaperStep:
    """From this day on: so much a day, given as these doses. The last step has none."""

    day: date
    daily: Fraction
    doses: tuple[GivenDose, ...]


@dataclass(frozen=True)
class Taper:
    """The steps from the first lower dose to none, by one rule."""

    rule: TaperRule
    before: Fraction
    steps: tuple[TaperStep, ...]
    because: str = ""


class TaperRefusalReason(StrEnum):
    """Why there is no taper."""

    TIME_NOT_KNOWN = "how long it was taken is not known"
    TOO_COARSE = "the strengths are too coarse"


@dataclass(frozen=True)
class TaperRefusal:
    """No taper, and why. ``stuck_at`` is the dose from which no listed strength leads on.

    From there a step may fall by ``largest_fall`` at most: a finer form is needed.
    """

    reason: TaperRefusalReason
    says: str
    stuck_at: Fraction | None = None
    largest_fall: Fraction | None = None


def taper(  # noqa: PLR0917 (which rule, from what, with what, from when)
    rule: TaperRule,
    daily: Fraction,
    days_taken: int | None,
    forms: Sequence[DoseForm],
    start: date,
    times_a_day: int = 1,
) -> Taper | TaperRefusal:
    """A taper from a dose a day, whose first lower dose is on the start day.

    Each step falls by what the rule aims at, or by more, up to its most, where the strengths are
    coarse. Doses of a day are as equal as they can be. Without the time that it was taken there is
    no taper. Raises ``ValueError`` for a dose that is not above 0, for days below 0, and for less
    than one dose a day. Source: that of the rule.
    """
    if daily <= 0 or times_a_day < 1:
        raise ValueError(f"a taper starts from a dose above 0: {daily} in {times_a_day} doses")
    if days_taken is None:
        return TaperRefusal(
            TaperRefusalReason.TIME_NOT_KNOWN, "Ask since when it is taken: the pace depends on it."
        )
    row = rule.holds.at(days_taken)
    if isinstance(row.holds, StopAtOnce):
        return Taper(rule, daily, (TaperStep(start, Fraction(0), ()),), row.holds.because)
    real = _Real(doses_up_to(daily, forms), times_a_day, daily)
    falls = list(_falls(row.holds, daily, real))
    reached = falls[-1].daily if falls else daily
    if reached > 0:
        return _too_coarse(row.holds, daily, reached)
    days = _days(row.holds, falls)
    steps = (
        TaperStep(start + timedelta(days=day), fall.daily, real.split(fall.daily))
        for day, fall in zip(days, falls, strict=True)
    )
    return Taper(rule, daily, tuple(steps))


@dataclass(frozen=True)
class _Fall:
    """A fall to a lower dose a day, within one phase."""

    phase: Phase
    daily: Fraction


class _Real:
    """The doses a day that the strengths can give, in so many doses, none of them at the end."""

    def __init__(self, each: dict[Fraction, GivenDose], times_a_day: int, most: Fraction) -> None:
        self._each = each
        self._rising = sorted(each)
        self._times = times_a_day
        self._most = most
        self.daily = sorted(self._sums())

    def _sums(self) -> set[Fraction]:
        parts = lcm(*(one.denominator for one in self._rising))
        each, most = [int(one * parts) for one in self._rising], self._most * parts
        sums = {0}
        for _ in range(self._times):
            sums |= {total + one for total in sums for one in each if total + one <= most}
        return {Fraction(total, parts) for total in sums}

    def split(self, daily: Fraction) -> tuple[GivenDose, ...]:
        """The doses of a day, as equal as they can be, the largest first."""
        found = self._parts(daily, self._times, self._most)
        return tuple(self._each[amount] for amount in found or ())

    def _parts(self, left: Fraction, times: int, largest: Fraction) -> tuple[Fraction, ...] | None:
        if left == 0 or times == 0:
            return None if left else ()
        for amount in self._rising:
            if left / times <= amount <= min(left, largest):
                rest = self._parts(left - amount, times - 1, amount)
                if rest is not None:
                    return (amount, *rest)
        return None


def _falls(decline: Decline, first: Fraction, real: _Real) -> Iterator[_Fall]:
    """Each fall, down to none, or to where no strength leads on."""
    now = first
    while now > 0:
        fall = next(
            (
                _Fall(phase, lower)
                for phase in decline.phases
                if now > phase.until
                and (lower := _lower(decline, phase, first, now, real)) is not None
            ),
            None,
        )
        if fall is None:
            break
        yield fall
        now = fall.daily


def _lower(
    decline: Decline, phase: Phase, first: Fraction, now: Fraction, real: _Real
) -> Fraction | None:
    """The next dose: the lowest within the aim, else the highest within the most.

    None where the strengths give none, or none at or above the end of the phase.
    """
    aim = _size(decline, phase, phase.fall.aim, first, now)
    most = _size(decline, phase, phase.fall.most, first, now)
    last = phase.until == 0
    if last and now <= aim:
        return Fraction(0)
    cap = decline.cap * now
    lowest = max(phase.until, now - min(most, cap))
    within = [daily for daily in real.daily if daily > 0 and lowest <= daily < now]
    gentle = [daily for daily in within if daily >= now - min(aim, cap)]
    if within:
        return gentle[0] if gentle else within[-1]
    return Fraction(0) if last and now <= most else None


def _size(
    decline: Decline, phase: Phase, size: Fraction, first: Fraction, now: Fraction
) -> Fraction:
    """How far a step may fall; where there is a shortest time, one step is never all of it."""
    if isinstance(phase.fall, FallByPart):
        size *= first if phase.fall.of is Part.OF_THE_FIRST_DOSE else now
    return min(size, first / 2) if decline.shortest else size


def _days(decline: Decline, falls: Sequence[_Fall]) -> list[int]:
    """The day of each fall: after the longest interval of its phase, over the shortest time."""
    days = [0]
    for fall in falls[1:]:
        days.append(days[-1] + fall.phase.days[1])
    short = decline.shortest - days[-1]
    if short > 0 and len(days) > 1:
        longer = ceil(Fraction(short, len(days) - 1))
        days = [day + index * longer for index, day in enumerate(days)]
    return days


def _too_coarse(decline: Decline, first: Fraction, now: Fraction) -> TaperRefusal:
    phase = decline.phases[-1]
    fall = min(_size(decline, phase, phase.fall.most, first, now), decline.cap * now)
    return TaperRefusal(
        TaperRefusalReason.TOO_COARSE,
        "No listed strength is fine enough for the next step: use a liquid or smaller strengths.",
        now,
        fall,
    )
