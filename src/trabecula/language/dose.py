"""Doses: how much, in which unit, how often. Numbers are exact, as they are written.

::

    Dose(mg("2.5"), mg(5), every=hours(4, 6))     2.5 to 5 mg every 4 to 6 hours
"""

from dataclasses import KW_ONLY, dataclass, replace
from fractions import Fraction
from functools import cached_property

from trabecula.language.amount import Amount, DoseUnit
from trabecula.language.decimals import written
from trabecula.language.quantity import Days


def _amount(number: int | str, unit: DoseUnit) -> Amount:
    return Amount(Fraction(number), unit)


def grams(number: int | str) -> Amount:
    """Grams; a decimal number as text, so that it is exact."""
    return _amount(number, DoseUnit.GRAM)


def mg(number: int | str) -> Amount:
    """Milligrams; a decimal number as text, so that it is exact."""
    return _amount(number, DoseUnit.MILLIGRAM)


def mg_per_kilogram(number: int | str) -> Amount:
    """Milligrams for each kilogram of body weight; a decimal number as text."""
    return _amount(number, DoseUnit.MILLIGRAM_PER_KILOGRAM)


def patches(number: int) -> Amount:
    """Whole patches, of whatever strength."""
    return _amount(number, DoseUnit.PATCH)


def applications(number: int) -> Amount:
    """Applications of a cream, thinly to the painful skin."""
    return _amount(number, DoseUnit.APPLICATION)


def micrograms(number: int | str) -> Amount:
    """Micrograms; a decimal number as text, so that it is exact."""
    return _amount(number, DoseUnit.MICROGRAM)


def millilitres(number: int | str) -> Amount:
    """Millilitres; a decimal number as text, so that it is exact."""
    return _amount(number, DoseUnit.MILLILITRE)


def micrograms_per_hour(number: int | str) -> Amount:
    """Micrograms an hour: the rate of a patch."""
    return _amount(number, DoseUnit.MICROGRAM_PER_HOUR)


@dataclass(frozen=True)
class Every:
    """From one dose to the next, in hours: the shortest and the longest."""

    shortest: Fraction
    longest: Fraction

    def __post_init__(self) -> None:
        if not 0 < self.shortest <= self.longest:
            raise ValueError(f"no interval runs from {self.shortest} to {self.longest} hours")

    @property
    def span(self) -> str:
        """How long it is, in the unit that a prescription would use."""
        size, unit = self._unit()
        low, high = written(self.shortest / size), written(self.longest / size)
        return f"{low} {unit}" if low == high else f"{low} to {high} {unit}"

    def _unit(self) -> tuple[Fraction, str]:
        if self.longest < 1:
            return Fraction(1, 60), "minutes"
        days = self.shortest >= 48 and not (self.shortest % 24 or self.longest % 24)
        return (Fraction(24), "days") if days else (Fraction(1), "hours")

    def not_sooner_than(self, other: "Every") -> "Every":
        """This interval, drawn out to the other one where that is longer."""
        return Every(max(self.shortest, other.shortest), max(self.longest, other.longest))

    def __str__(self) -> str:
        return f"every {self.span}"


def hours(shortest: int | str, longest: int | str | None = None) -> Every:
    """Every so many hours; a range where the source gives one."""
    return Every(Fraction(shortest), Fraction(shortest if longest is None else longest))


def minutes(shortest: int, longest: int | None = None) -> Every:
    """Every so many minutes; a range where the source gives one."""
    highest = shortest if longest is None else longest
    return Every(Fraction(shortest, 60), Fraction(highest, 60))


def days(shortest: int, longest: int | None = None) -> Every:
    """Every so many days; a range where the source gives one."""
    return hours(24 * shortest, None if longest is None else 24 * longest)


@dataclass(frozen=True)
class Dose:
    """So much at a time, every so often.

    ``most`` is the upper end where the source gives a range. ``every`` is None for a dose that is
    given once. ``as_needed`` is None where it may be either. ``when`` are words of the time of
    day, ``volume`` how much of the liquid holds it. With ``per_episode`` it is given for an episode
    of pain, and ``every`` is the shortest time to the next one; ``again_after`` is the time after
    which the same may be given once more for the same episode. Raises ``ValueError`` where the
    range falls, or mixes kinds of units.
    """

    least: Amount
    most: Amount | None = None
    _: KW_ONLY
    every: Every | None = None
    as_needed: bool | None = None
    when: str = ""
    per_episode: bool = False
    again_after: Every | None = None
    volume: Amount | None = None

    def __post_init__(self) -> None:
        if self.most is not None and self.least.exceeds(self.most):
            raise ValueError(f"no dose runs from {self.least} to {self.most}")
        if self.per_episode and self.every is None:
            raise ValueError("a dose for an episode says how long it is to the next one")
        if self.again_after and not self.per_episode:
            raise ValueError("only a dose for an episode is given again within it")
        if self.volume is not None and self.volume.unit is not DoseUnit.MILLILITRE:
            raise ValueError(f"a volume is in mL, not {self.volume}")

    @property
    def highest(self) -> Amount:
        """The upper end of what is given at a time."""
        return self.most or self.least

    @cached_property
    def most_a_day(self) -> Amount:
        """The most that this comes to in 24 hours.

        Of a patch, and of what is given less than daily, the amount itself.
        """
        if self.every is None or self.highest.unit is DoseUnit.MICROGRAM_PER_HOUR:
            return self.highest
        times = max(Fraction(24) / self.every.shortest, Fraction(1))
        return self.highest.times(times * (2 if self.again_after else 1))

    def is_below(self, other: "Dose") -> bool:
        """Less a day, or as much from a lower start; what cannot be compared counts as less."""
        after, before = self.most_a_day, other.most_a_day
        if not after.is_like(before) or before.exceeds(after):
            return True
        return not after.exceeds(before) and other.least.exceeds(self.least)

    def for_weight(self, kilograms: Fraction) -> "Dose":
        """The dose for a person of this weight, where it is for each kilogram."""
        most = None if self.most is None else self.most.for_weight(kilograms)
        return replace(self, least=self.least.for_weight(kilograms), most=most)

    def __str__(self) -> str:
        if self.per_episode and self.every is not None:
            again = f", once more after {self.again_after.span}" if self.again_after else ""
            between = f"at least {self.every.span} between episodes"
            return f"{self._amount()} for an episode{again}, {between}"
        once = "once" if self.every is None else str(self.every)
        needed = {True: "as needed", False: "regularly", None: ""}[self.as_needed]
        return " ".join(part for part in (self._amount(), once, self.when, needed) if part)

    def _amount(self) -> str:
        volume = "" if self.volume is None else f" ({self.volume})"
        if self.most is None:
            return f"{self.least}{volume}"
        same = self.least.unit == self.most.unit
        return f"{written(self.least.number) if same else self.least} to {self.most}{volume}"


@dataclass(frozen=True)
class Ceiling:
    """The most that may be given: a day, at a time, for each kilogram, for so many days.

    ``doses_a_day`` and ``episodes_a_day`` say how often a day it may be given, whatever the dose;
    ``doses`` how often in all, ``apart`` how long there is at least between two. With
    ``of_first_doses`` it binds who begins, not who has it already.
    """

    per_day: Amount | None = None
    _: KW_ONLY
    per_dose: Amount | None = None
    per_kilogram_a_day: Amount | None = None
    per_kilogram_a_dose: Amount | None = None
    longest: Days | None = None
    doses_a_day: int | None = None
    episodes_a_day: int | None = None
    doses: int | None = None
    apart: Days | None = None
    of_first_doses: bool = False
    note: str = ""

    def __post_init__(self) -> None:
        if self.per_day is None and self.per_dose is None:
            raise ValueError("a ceiling names the most for a day or at a time")
        if 0 in (self.doses_a_day, self.episodes_a_day):
            raise ValueError("a ceiling lets it be given once a day at least")


@dataclass(frozen=True)
class NoCeiling:
    """No fixed ceiling, and why. A single dose above ``implausible`` is taken for a slip."""

    because: str
    implausible: Amount
