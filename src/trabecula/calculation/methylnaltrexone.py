"""Methylnaltrexone: under the skin by weight and kidneys, by mouth by kidneys and liver."""

from fractions import Fraction
from typing import Literal

from trabecula.calculation.body_mass import plausible_weight
from trabecula.calculation.written import exactly

_LIMIT_OF_KIDNEYS = 60


def under_the_skin_by_weight(weight_kg: float) -> Fraction:
    """The dose in mg on alternate days in advanced illness, for kidneys that do not reduce it.

    From 38 to below 62 kg 8 mg, from 62 to 114 kg 12 mg, else 0.15 mg for each kilogram. Raises
    ``ValueError`` for a weight that is not plausible. Source: V_MNTX.
    """
    weight = plausible_weight(weight_kg)
    if 38 <= weight < 62:
        return Fraction(8)
    return Fraction(12) if 62 <= weight <= 114 else weight * Fraction("0.15")


def under_the_skin(weight_kg: float, clearance_ml_per_min: float) -> Fraction:
    """The same, halved below a creatinine clearance of 60 mL/min.

    The older US label halves only below 30, the European one gives 8 mg there from 62 to 114 kg:
    the other sides. Raises ``ValueError`` as above, and below 0. Source: errata, part A, rows on
    methylnaltrexone (Relistor US label, 2024).
    """
    clearance = exactly("creatinine clearance in mL/min", clearance_ml_per_min, 0)
    dose = under_the_skin_by_weight(weight_kg)
    return dose / 2 if clearance < _LIMIT_OF_KIDNEYS else dose


def by_mouth(clearance_ml_per_min: float, child_pugh: Literal["A", "B", "C"] | None) -> Fraction:
    """The dose in mg a day by mouth: 450, and 150 below 60 mL/min or in Child-Pugh B or C.

    Without a liver disease there is no class. Raises ``ValueError`` below 0. Source: errata, part
    A, rows on methylnaltrexone.
    """
    clearance = exactly("creatinine clearance in mL/min", clearance_ml_per_min, 0)
    low = clearance < _LIMIT_OF_KIDNEYS or child_pugh in ("B", "C")
    return Fraction(150 if low else 450)
