"""Exact amounts as they are written: a range of numbers in a unit, and an amount over a time."""

from enum import StrEnum
from fractions import Fraction
from typing import Final, Self

from msgspec import Struct

HOURS_A_DAY: Final = Fraction(24)


class Unit(StrEnum):
    """What a dose is counted in. A piece is one tablet, patch, spray and the like."""

    NANOGRAM = "ng"
    MICROGRAM = "microgram"
    MILLIGRAM = "mg"
    GRAM = "g"
    MILLILITRE = "mL"
    UNIT = "unit"
    MILLIMOLE = "mmol"
    MILLIEQUIVALENT = "mEq"
    MEGABECQUEREL = "MBq"
    PIECE = "piece"


_MICROGRAMS: Final = {
    Unit.NANOGRAM: Fraction(1, 1000),
    Unit.MICROGRAM: Fraction(1),
    Unit.MILLIGRAM: Fraction(1000),
    Unit.GRAM: Fraction(1_000_000),
}


class Span(Struct, frozen=True, gc=False):
    """From one exact number to another, both included; usually they are the same.

    Raises ``ValueError`` for a negative number, and where the lower one is the higher.
    """

    low: Fraction
    high: Fraction

    def __post_init__(self) -> None:
        if not 0 <= self.low <= self.high:
            raise ValueError(f"{self.low} to {self.high} is no range of amounts")

    @classmethod
    def of(cls, number: Fraction | int) -> Self:
        """This number alone."""
        return cls(Fraction(number), Fraction(number))

    @property
    def is_one(self) -> bool:
        """Whether this is exactly the number one."""
        return self.low == self.high == 1

    def __mul__(self, other: "Span | Fraction | int") -> "Span":
        factor = other if isinstance(other, Span) else Span.of(other)
        return Span(self.low * factor.low, self.high * factor.high)

    def __add__(self, other: "Span") -> "Span":
        return Span(self.low + other.low, self.high + other.high)

    def __str__(self) -> str:
        if self.low == self.high:
            return written(self.low)
        return f"{written(self.low)} to {written(self.high)}"


def written(number: Fraction) -> str:
    """A number as a decimal where it has an end as one, else as a fraction."""
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(number)
    places = next(n for n in range(400) if (number * 10**n).denominator == 1)
    digits = str(int(number * 10**places)).rjust(places + 1, "0")
    return f"{digits[:-places]}.{digits[-places:]}" if places else digits


class Measure(Struct, frozen=True, gc=False):
    """An amount in a unit. ``form`` says what a piece is (``tablet``), where that is said."""

    span: Span
    unit: Unit
    form: str = ""

    @property
    def is_mass(self) -> bool:
        """Whether it is a weight of the medicine itself."""
        return self.unit in _MICROGRAMS

    def into(self, unit: Unit) -> "Measure | None":
        """The same amount in another unit; None where this one cannot become that one."""
        if unit == self.unit:
            return self
        if not self.is_mass or unit not in _MICROGRAMS:
            return None
        return Measure(self.span * (_MICROGRAMS[self.unit] / _MICROGRAMS[unit]), unit)

    def equals(self, other: "Measure") -> bool:
        """Whether both say the same amount, be it in different units of weight."""
        same = other.into(self.unit)
        forms_agree = not (self.form and other.form) or self.form == other.form
        return same is not None and same.span == self.span and forms_agree

    def times(self, factor: Span | Fraction | int) -> "Measure":
        """So many times this amount."""
        return Measure(self.span * factor, self.unit, self.form)

    def __str__(self) -> str:
        plural = "s" if self.span.high > 1 else ""
        if self.unit is Unit.PIECE:
            one = self.form or "piece"
            return f"{self.span} {one}{'es' if one.endswith('ch') and plural else plural}"
        word = self.unit in (Unit.MICROGRAM, Unit.UNIT)
        return f"{self.span} {self.unit}{plural if word else ''}"


class Rate(Struct, frozen=True, gc=False):
    """An amount in each so many hours: 25 micrograms in 1 hour, 60 mg in 24 hours."""

    amount: Measure
    hours: Fraction

    def over(self, hours: Fraction) -> Measure:
        """How much this makes over other hours."""
        return self.amount.times(hours / self.hours)

    def __str__(self) -> str:
        times = {Fraction(1): "hour", HOURS_A_DAY: "day", HOURS_A_DAY * 7: "week"}
        return f"{self.amount} per {times.get(self.hours) or f'{written(self.hours)} hours'}"
