"""Opioids: which, by which way, how much in a day; exposure and conversion as two types.

`Exposure` measures risk by a named table of factors. `OralMorphineEquivalent` is a step in a
conversion by an equianalgesic ratio. Neither can be passed for the other. Numbers are exact.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, StrEnum
from fractions import Fraction
from functools import total_ordering
from typing import TypeAlias

from trabecula.language.route import Route

Number: TypeAlias = int | str | Decimal | Fraction
"""An exact number; a decimal one as text, so that 0.1 is one tenth."""


class Opioid(StrEnum):
    """Which opioid: every one that may be in a record, be there a factor for it or not."""

    ACETYLDIHYDROCODEINE = "acetyldihydrocodeine"
    ALFENTANIL = "alfentanil"
    BUPRENORPHINE = "buprenorphine"
    BUTORPHANOL = "butorphanol"
    CODEINE = "codeine"
    DEXTROMORAMIDE = "dextromoramide"
    DEXTROPROPOXYPHENE = "dextropropoxyphene"
    DEZOCINE = "dezocine"
    DIAMORPHINE = "diamorphine"
    DIHYDROCODEINE = "dihydrocodeine"
    ETHYLMORPHINE = "ethylmorphine"
    FENTANYL = "fentanyl"
    HYDROCODONE = "hydrocodone"
    HYDROMORPHONE = "hydromorphone"
    KETOBEMIDONE = "ketobemidone"
    LEVOMETHADONE = "levomethadone"
    LEVOMETHADYL = "levomethadyl"
    LEVORPHANOL = "levorphanol"
    MEPTAZINOL = "meptazinol"
    METHADONE = "methadone"
    MORPHINE = "morphine"
    NALBUPHINE = "nalbuphine"
    NICOMORPHINE = "nicomorphine"
    OLICERIDINE = "oliceridine"
    OPIUM = "opium"
    OXYCODONE = "oxycodone"
    OXYMORPHONE = "oxymorphone"
    PAPAVERETUM = "papaveretum"
    PENTAZOCINE = "pentazocine"
    PETHIDINE = "pethidine"
    PHENAZOCINE = "phenazocine"
    PIRITRAMIDE = "piritramide"
    REMIFENTANIL = "remifentanil"
    SUFENTANIL = "sufentanil"
    TAPENTADOL = "tapentadol"
    TILIDINE = "tilidine"
    TRAMADOL = "tramadol"


class RateUnit(Enum):
    """How much in which time; the value is how many milligrams a day one of these is."""

    MILLIGRAMS_PER_DAY = Fraction(1)
    MICROGRAMS_PER_DAY = Fraction(1, 1000)
    MICROGRAMS_PER_HOUR = Fraction(24, 1000)

    def __str__(self) -> str:
        return self.name.lower().replace("_per_", "/")


@dataclass(frozen=True)
class OpioidDose:
    """What is taken of one opioid by one way, all of a day together.

    A patch counts by its rate, however often it is changed. Raises ``ValueError`` unless the
    amount is above zero: nothing taken is no dose.
    """

    opioid: Opioid
    route: Route
    amount: Fraction
    unit: RateUnit

    def __post_init__(self) -> None:
        if self.amount <= 0:
            raise ValueError(f"a dose of {self.opioid} is above zero, not {self.amount}")

    def __hash__(self) -> int:
        # A part of the amount is enough: an exact number is slow to hash as a whole.
        return hash((self.opioid, self.route, self.amount.numerator))

    def in_unit(self, unit: RateUnit) -> Fraction:
        """The amount in another unit, exactly."""
        if unit is self.unit:
            return self.amount
        return self.amount * self.unit.value / unit.value


def mg_per_day(opioid: Opioid, number: Number, route: Route = Route.ORAL) -> OpioidDose:
    """So many milligrams a day; by mouth, unless said otherwise."""
    return OpioidDose(opioid, route, Fraction(number), RateUnit.MILLIGRAMS_PER_DAY)


def patch(opioid: Opioid, micrograms_per_hour: Number) -> OpioidDose:
    """A patch, or several together, by their rate in micrograms an hour."""
    rate = Fraction(micrograms_per_hour)
    return OpioidDose(opioid, Route.TRANSDERMAL, rate, RateUnit.MICROGRAMS_PER_HOUR)


@total_ordering
@dataclass(frozen=True)
class Exposure:
    """A day's exposure in morphine milligram equivalents. Never a dose to convert by.

    Only two exposures can be compared or added. Raises ``ValueError`` below zero.
    """

    mme: Fraction

    def __post_init__(self) -> None:
        if self.mme < 0:
            raise ValueError(f"an exposure is not below zero: {self.mme}")

    def __add__(self, other: "Exposure") -> "Exposure":
        return Exposure(self.mme + other.mme)

    def __lt__(self, other: "Exposure") -> bool:
        if not isinstance(other, Exposure):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        return self.mme < other.mme


@total_ordering
@dataclass(frozen=True)
class OralMorphineEquivalent:
    """What a dose comes to in oral morphine, mg a day, by an equianalgesic ratio.

    Only a step of a conversion. Only two of these can be compared. Raises ``ValueError`` below
    zero.
    """

    mg_per_day: Fraction

    def __post_init__(self) -> None:
        if self.mg_per_day < 0:
            raise ValueError(f"an equivalent is not below zero: {self.mg_per_day}")

    def __lt__(self, other: "OralMorphineEquivalent") -> bool:
        if not isinstance(other, OralMorphineEquivalent):  # pyright: ignore[reportUnnecessaryIsInstance]
            return NotImplemented
        return self.mg_per_day < other.mg_per_day
