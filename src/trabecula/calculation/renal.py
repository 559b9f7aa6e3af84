"""Kidneys: creatinine clearance for doses, filtration for staging, and the weight that counts.

Creatinine in mg/dL is µmol/L divided by 88.4 (instruments dossier 8.7). The plausible ranges are
the project's own: age 18 to 120 years, creatinine 10 to 3000 µmol/L; weight and height as for
`trabecula.calculation.body_mass`.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from trabecula.calculation.body_mass import (
    body_mass_index,
    plausible_height,
    plausible_weight,
)
from trabecula.calculation.written import exactly

_MICROMOLES_PER_LITRE_IN_A_MILLIGRAM_PER_DECILITRE = Fraction("88.4")
_CENTIMETRES_IN_AN_INCH = Fraction("2.54")

WeightUsed = Literal["actual", "adjusted", "actual_height_not_known"]


@dataclass(frozen=True, slots=True)
class DosingWeight:
    """The weight for Cockcroft-Gault, in kg, and which weight it is."""

    kg: float
    used: WeightUsed


def dosing_weight(weight_kg: float, height_cm: float | None, female: bool) -> DosingWeight:
    """The weight to use in Cockcroft-Gault, in kg.

    From a body mass index of 25 kg/m² upward the adjusted weight, ideal + 0.4 (actual - ideal);
    below it, in underweight too, the actual weight. Without a height the actual weight, which is
    said. Not for zoledronate, whose label takes the actual weight. Raises ``ValueError`` outside
    the plausible ranges. Source: errata, part B, row on eGFR and CrCl; instruments dossier 8.8.
    """
    weight = plausible_weight(weight_kg)
    if height_cm is None:
        return DosingWeight(float(weight), "actual_height_not_known")
    if body_mass_index(weight_kg, height_cm) < 25:
        return DosingWeight(float(weight), "actual")
    ideal = _ideal_body_weight(plausible_height(height_cm), female)
    return DosingWeight(float(ideal + Fraction("0.4") * (weight - ideal)), "adjusted")


def cockcroft_gault(
    age_years: float, weight_kg: float, creatinine_umol_per_l: float, female: bool
) -> float:
    """Creatinine clearance, in mL/min, not indexed to body surface.

    ``weight_kg`` is the actual weight for zoledronate, else that of `dosing_weight`. Raises
    ``ValueError`` outside the plausible ranges. Source: Cockcroft and Gault, Nephron 1976;16:31,
    equation; instruments dossier 8.8.
    """
    creatinine = _creatinine_mg_per_dl(creatinine_umol_per_l)
    clearance = (140 - _age(age_years)) * plausible_weight(weight_kg) / (72 * creatinine)
    return float(clearance * Fraction("0.85") if female else clearance)


def clearance(age_years: float, creatinine_umol_per_l: float, sex: str, weight_kg: float) -> float:
    """Creatinine clearance with the actual weight, in mL/min; ``sex`` is female or male.

    Errors and source as for `cockcroft_gault`.
    """
    return cockcroft_gault(age_years, weight_kg, creatinine_umol_per_l, _is_female(sex))


def clearance_with_height(
    age_years: float, creatinine_umol_per_l: float, sex: str, weight_kg: float, height_cm: float
) -> float:
    """Creatinine clearance with the weight of `dosing_weight`, in mL/min.

    Errors and source as for `cockcroft_gault` and `dosing_weight`.
    """
    female = _is_female(sex)
    weight = dosing_weight(weight_kg, height_cm, female).kg
    return cockcroft_gault(age_years, weight, creatinine_umol_per_l, female)


def filtration(creatinine_umol_per_l: float, age_years: float, sex: str) -> float:
    """Estimated filtration, in mL/min per 1.73 m². Errors and source as for `ckd_epi_2021`."""
    return ckd_epi_2021(creatinine_umol_per_l, age_years, _is_female(sex))


def ckd_epi_2021(creatinine_umol_per_l: float, age_years: float, female: bool) -> float:
    """Estimated filtration, in mL/min per 1.73 m²; for staging, never for a drug's bands.

    Unreliable in low muscle mass and in acute kidney injury. Raises ``ValueError`` outside the
    plausible ranges. Source: CKD-EPI 2021 creatinine equation (Inker, NEJM 2021;385:1737);
    instruments dossier 8.7.
    """
    kappa, alpha = (0.7, -0.241) if female else (0.9, -0.302)
    ratio = float(_creatinine_mg_per_dl(creatinine_umol_per_l)) / kappa
    filtration = 142 * min(ratio, 1) ** alpha * max(ratio, 1) ** -1.2
    return filtration * 0.9938 ** float(_age(age_years)) * (1.012 if female else 1)


def _is_female(sex: str) -> bool:
    if sex not in {"female", "male"}:
        raise ValueError(f"the equation takes female or male, not {sex!r}")
    return sex == "female"


def _age(years: float) -> Fraction:
    return exactly("age in years", years, 18, 120)


def _creatinine_mg_per_dl(umol_per_l: float) -> Fraction:
    written = exactly("creatinine in µmol/L", umol_per_l, 10, 3000)
    return written / _MICROMOLES_PER_LITRE_IN_A_MILLIGRAM_PER_DECILITRE


def _ideal_body_weight(cm: Fraction, female: bool) -> Fraction:
    at_60_inches = Fraction("45.5") if female else Fraction(50)
    return at_60_inches + Fraction("2.3") * (cm / _CENTIMETRES_IN_AN_INCH - 60)
