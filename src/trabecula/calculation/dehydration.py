"""Dehydration from low intake: the calculated osmolarity of blood, and the measured osmolality.

The plausible ranges are the project's own: sodium 80 to 220, potassium 0 to 20, glucose 0 to 100
and urea 0.3 to 100 mmol/L, urea nitrogen 1 to 280 mg/dL.
"""

from fractions import Fraction
from typing import Final

from trabecula.calculation.written import exactly

_ROUNDING: Final = Fraction("0.7")
"""How far urea and urea nitrogen may lie apart, in mmol/L: each rounded to a whole number."""


def osmolarity(
    sodium: float | None,
    potassium: float | None,
    glucose: float | None,
    urea: float | None,
    urea_nitrogen_mg_per_dl: float | None,
) -> float | None:
    """1.86 (sodium + potassium) + 1.15 glucose + urea + 14, all in mmol/L.

    Urea nitrogen in mg/dL, divided by 2.8, stands in where urea is not known. None where anything
    else is missing, or both of these. Raises ``ValueError`` outside the plausible ranges, and where
    the two differ by more than rounding. Source: Khajuria and Krahn's equation as in Hooper, BMJ
    Open 2015;5:e008846; instruments dossier, section 8.9.
    """
    amount = _urea(urea, urea_nitrogen_mg_per_dl)
    if sodium is None or potassium is None or glucose is None or amount is None:
        return None
    salts = exactly("sodium", sodium, 80, 220) + exactly("potassium", potassium, 0, 20)
    sugar = exactly("glucose", glucose, 0, 100)
    return float(Fraction("1.86") * salts + Fraction("1.15") * sugar + amount + 14)


def osmolality_is_high(measured_mosm_per_kg: float) -> bool:
    """Whether a measured osmolality is strictly above 300 mOsm/kg.

    Raises ``ValueError`` outside 150 to 600 mOsm/kg, the project's plausible range. Source: ESPEN
    guideline in geriatrics; instruments dossier, section 8.9.
    """
    return exactly("osmolality in mOsm/kg", measured_mosm_per_kg, 150, 600) > 300


def _urea(mmol_per_l: float | None, nitrogen_mg_per_dl: float | None) -> Fraction | None:
    urea = None if mmol_per_l is None else exactly("urea in mmol/L", mmol_per_l, 0.3, 100)
    if nitrogen_mg_per_dl is None:
        return urea
    nitrogen = exactly("urea nitrogen in mg/dL", nitrogen_mg_per_dl, 1, 280) / Fraction("2.8")
    if urea is not None and abs(urea - nitrogen) > _ROUNDING:
        raise ValueError(
            f"urea and urea nitrogen disagree: {nitrogen_mg_per_dl:g} mg/dL of nitrogen is "
            f"{float(nitrogen):.1f} mmol/L of urea, not {mmol_per_l:g}"
        )
    return nitrogen if urea is None else urea
