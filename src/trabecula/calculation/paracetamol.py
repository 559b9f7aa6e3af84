"""Paracetamol: all of a day over every product, and the most for this person."""

from collections.abc import Iterable
from dataclasses import KW_ONLY, dataclass
from fractions import Fraction
from typing import Literal

from trabecula.calculation.body_mass import plausible_weight
from trabecula.calculation.written import exactly


@dataclass(frozen=True)
class Product:
    """A product with paracetamol in it: milligrams in each unit, and units a day.

    Raises ``ValueError`` for either below 0.
    """

    mg_in_each: Fraction
    each_day: Fraction

    def __post_init__(self) -> None:
        if self.mg_in_each < 0 or self.each_day < 0:
            raise ValueError(f"paracetamol is not below 0 mg: {self}")


def in_a_day(products: Iterable[Product]) -> Fraction:
    """All paracetamol of a day, in mg, also what is inside combined opioid tablets.

    Source: formulary, paracetamol, note.
    """
    return sum((one.mg_in_each * one.each_day for one in products), Fraction(0))


@dataclass(frozen=True)
class Person:
    """What lowers the limit. None is not known, and is said to be missing.

    ``reduced`` is frailty or age; ``depleted`` long heavy drinking, malnutrition or fasting.
    ``child_pugh`` is none without liver disease.
    """

    _: KW_ONLY
    weight_kg: float | None
    clearance_ml_per_min: float | None
    child_pugh: Literal["none", "A", "B", "C"] | None
    reduced: bool | None
    depleted: bool | None


@dataclass(frozen=True)
class Limit:
    """The most in a day, in mg, and what binds.

    While something is ``missing`` it may be lower: no dose is then given up to it. ``other_side``
    is what another source says of the kidneys.
    """

    mg: Fraction
    binds: str
    missing: tuple[str, ...]
    other_side: str = ""


def most_in_a_day(person: Person) -> Limit:
    """The lowest of all limits that hold: never above 4 g, nor above 60 mg for each kilogram.

    Raises ``ValueError`` for a weight that is not plausible, and for a clearance below 0. Source:
    errata, part A, rows on paracetamol; formulary, paracetamol, hepatic.
    """
    limits = [(Fraction(4000), "adult")]
    other_side = ""
    if person.weight_kg is not None:
        limits.append((plausible_weight(person.weight_kg) * 60, "60 mg for each kilogram"))
    if person.clearance_ml_per_min is not None:
        clearance = exactly("creatinine clearance in mL/min", person.clearance_ml_per_min, 0)
        if clearance < 30:
            limits.append((Fraction(1500 if clearance < 10 else 2000), "kidneys"))
            other_side = (
                "3 g a day, at longer intervals (Palliative Care Formulary, from knowledge)"
            )
    if person.child_pugh in ("A", "B", "C"):
        limits.append((Fraction(3000 if person.child_pugh == "A" else 2000), "liver"))
    if person.reduced:
        limits.append((Fraction(3000), "frail"))
    if person.depleted:
        limits.append((Fraction(2000), "drinking, malnutrition or fasting"))
    mg, binds = min(limits)
    return Limit(mg, binds, tuple(_missing(person)), other_side)


def _missing(person: Person) -> Iterable[str]:
    names = ("weight_kg", "clearance_ml_per_min", "child_pugh", "reduced", "depleted")
    return (name for name in names if getattr(person, name) is None)
