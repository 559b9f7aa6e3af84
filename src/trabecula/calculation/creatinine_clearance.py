"""Cockcroft-Gault with the weight that its rule chooses, and which weight that was.

Errors and source of all functions: as for `trabecula.calculation.renal`.
"""

from trabecula.calculation.renal import (
    DosingWeight,
    WeightUsed,
    clearance,
    clearance_with_height,
    dosing_weight,
)


def clearance_by_weight_rule(
    age_years: float | None,
    creatinine_umol_per_l: float | None,
    sex: str | None,
    weight_kg: float | None,
    height_cm: float | None,
) -> float | None:
    """Creatinine clearance in mL/min: adjusted weight from a body mass index of 25, else actual.

    Without a height the actual weight; None where anything else is missing.
    """
    if age_years is None or creatinine_umol_per_l is None or sex is None or weight_kg is None:
        return None
    if height_cm is None:
        return clearance(age_years, creatinine_umol_per_l, sex, weight_kg)
    return clearance_with_height(age_years, creatinine_umol_per_l, sex, weight_kg, height_cm)


def weight_for_clearance(
    sex: str | None, weight_kg: float | None, height_cm: float | None
) -> float | None:
    """The weight that `clearance_by_weight_rule` takes, in kg."""
    weight = _weight(sex, weight_kg, height_cm)
    return None if weight is None else weight.kg


def which_weight(
    sex: str | None, weight_kg: float | None, height_cm: float | None
) -> WeightUsed | None:
    """Which weight `clearance_by_weight_rule` takes."""
    weight = _weight(sex, weight_kg, height_cm)
    return None if weight is None else weight.used


def _weight(
    sex: str | None, weight_kg: float | None, height_cm: float | None
) -> DosingWeight | None:
    if sex is None or weight_kg is None:
        return None
    return dosing_weight(weight_kg, height_cm, sex == "female")
