"""Amounts of a medicine: an exact number in one unit."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from trabecula.language.decimals import written


class DoseUnit(StrEnum):
    """What a dose is counted in."""

    GRAM = "g"
    MILLIGRAM = "mg"
    MICROGRAM = "micrograms"
    MICROGRAM_PER_HOUR = "micrograms/h"
    MILLIGRAM_PER_KILOGRAM = "mg/kg"
    MILLILITRE = "mL"
    UNIT = "units"
    PATCH = "patches"
    APPLICATION = "applications"
    GIGABECQUEREL = "GBq"
    MEGABECQUEREL = "MBq"
    MEGABECQUEREL_PER_KILOGRAM = "MBq/kg"
    KILOBECQUEREL_PER_KILOGRAM = "kBq/kg"


_IN_THE_SMALLEST: Final[dict[DoseUnit, tuple[str, int]]] = {
    DoseUnit.GRAM: ("mass", 1_000_000),
    DoseUnit.MILLIGRAM: ("mass", 1_000),
    DoseUnit.MICROGRAM: ("mass", 1),
    DoseUnit.GIGABECQUEREL: ("activity", 1_000),
    DoseUnit.MEGABECQUEREL: ("activity", 1),
    DoseUnit.MEGABECQUEREL_PER_KILOGRAM: ("activity by weight", 1_000),
    DoseUnit.KILOBECQUEREL_PER_KILOGRAM: ("activity by weight", 1),
}
"""Units that can be turned into each other: by kind, and how many of the smallest one is."""

_OF_ONE: Final[dict[DoseUnit, str]] = {
    DoseUnit.PATCH: "patch",
    DoseUnit.APPLICATION: "application",
}
"""Units that are written otherwise after *one*."""

_FOR_A_KILOGRAM: Final[dict[DoseUnit, tuple[DoseUnit, Fraction]]] = {
    DoseUnit.MILLIGRAM_PER_KILOGRAM: (DoseUnit.MILLIGRAM, Fraction(1)),
    DoseUnit.MEGABECQUEREL_PER_KILOGRAM: (DoseUnit.MEGABECQUEREL, Fraction(1)),
    DoseUnit.KILOBECQUEREL_PER_KILOGRAM: (DoseUnit.MEGABECQUEREL, Fraction(1, 1000)),
}
"""What so much for a kilogram is for a whole person: in which unit, and how many of it."""


@dataclass(frozen=True)
class Amount:
    """An exact number above zero, in one unit. Raises ``ValueError`` for any other number."""

    number: Fraction
    unit: DoseUnit

    def __post_init__(self) -> None:
        if self.number <= 0:
            raise ValueError(f"a dose is above zero, not {written(self.number)} {self.unit}")

    def in_unit(self, unit: DoseUnit) -> "Amount":
        """The same amount in another unit of its kind; ``ValueError`` where there is none."""
        return self if unit is self.unit else Amount(self.number * self._factor(unit), unit)

    def times(self, factor: Fraction | int) -> "Amount":
        """So many times this amount."""
        return Amount(self.number * factor, self.unit)

    def exceeds(self, other: "Amount") -> bool:
        """Whether it is more than another; ``ValueError`` where the two are of two kinds."""
        return self.number > other.in_unit(self.unit).number

    def for_weight(self, kilograms: Fraction) -> "Amount":
        """What an amount for each kilogram comes to; any other amount is the same for all."""
        if not self.is_by_weight:
            return self
        whole, size = _FOR_A_KILOGRAM[self.unit]
        return Amount(self.number * size * kilograms, whole)

    @property
    def is_by_weight(self) -> bool:
        """Whether it is an amount for each kilogram of body weight."""
        return self.unit in _FOR_A_KILOGRAM

    def is_like(self, other: "Amount") -> bool:
        """Whether the two can be compared."""
        return self.unit == other.unit or (
            self.unit in _IN_THE_SMALLEST
            and _IN_THE_SMALLEST[self.unit][0] == _IN_THE_SMALLEST.get(other.unit, ("", 0))[0]
        )

    def _factor(self, unit: DoseUnit) -> Fraction:
        kind, size = _IN_THE_SMALLEST.get(self.unit, ("", 0))
        other, one = _IN_THE_SMALLEST.get(unit, ("other", 0))
        if kind != other:
            raise ValueError(f"{self.unit} cannot be turned into {unit}")
        return Fraction(size, one)

    def __str__(self) -> str:
        unit = _OF_ONE.get(self.unit, self.unit) if self.number == 1 else self.unit
        return f"{written(self.number)} {unit}"
