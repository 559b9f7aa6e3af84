"""Calcium adjusted for albumin: in US units, above its limit, and when it is urgent.

Calcium in mmol/L is mg/dL divided by 4.008. The plausible ranges are the project's own: adjusted
calcium 0.5 to 7 mmol/L, total calcium 4 to 24 mg/dL, albumin 1 to 7 g/dL.
"""

from fractions import Fraction

from trabecula.calculation.three_answers import any_of
from trabecula.calculation.written import exactly

_MILLIGRAMS_PER_DECILITRE_IN_A_MILLIMOLE_PER_LITRE = Fraction("4.008")


def adjusted_calcium_mg_per_dl(calcium_mg_per_dl: float, albumin_g_per_dl: float) -> float:
    """Total calcium adjusted to an albumin of 4.0 g/dL, in mg/dL.

    Raises ``ValueError`` outside the plausible ranges. Source: StatPearls, Hypercalcemia;
    instruments dossier, section 3.9.
    """
    calcium = exactly("calcium in mg/dL", calcium_mg_per_dl, 4, 24)
    albumin = exactly("albumin in g/dL", albumin_g_per_dl, 1, 7)
    return float(calcium + Fraction("0.8") * (4 - albumin))


def adjusted_calcium_from_us_units(calcium_mg_per_dl: float, albumin_g_per_dl: float) -> float:
    """The same in mmol/L. Errors and source as for `adjusted_calcium_mg_per_dl`."""
    adjusted = Fraction(repr(adjusted_calcium_mg_per_dl(calcium_mg_per_dl, albumin_g_per_dl)))
    return float(adjusted / _MILLIGRAMS_PER_DECILITRE_IN_A_MILLIMOLE_PER_LITRE)


def above_upper_limit(calcium_mmol_per_l: float, upper_limit: float | None) -> bool | None:
    """Whether adjusted calcium is above the laboratory's upper limit, both in mmol/L.

    Without that limit, from 2.65 mmol/L it is, where NICE CKS begins; up to 2.4 mmol/L it is not,
    below which no laboratory sets it; between, None. Raises ``ValueError`` outside the plausible
    range, and for a limit outside 2.4 to 2.8. Source: instruments dossier, section 3.9.
    """
    calcium = _adjusted(calcium_mmol_per_l)
    if upper_limit is not None:
        return calcium > exactly("upper limit in mmol/L", upper_limit, 2.4, 2.8)
    return True if calcium >= Fraction("2.65") else False if calcium <= Fraction("2.4") else None


def calcium_is_urgent(calcium_mmol_per_l: float | None, *symptoms: bool | None) -> bool | None:
    """Above 3.4 mmol/L, or above 3.0 mmol/L with any symptom; None while that is open.

    Raises ``ValueError`` outside the plausible range. Source: gpnotebook, Hypercalcaemia;
    instruments dossier, section 3.9.
    """
    if calcium_mmol_per_l is None:
        return None
    calcium = _adjusted(calcium_mmol_per_l)
    if calcium > Fraction("3.4"):
        return True
    return any_of(*symptoms) if calcium > 3 else False


def severity_is_disputed(calcium_mmol_per_l: float) -> bool:
    """Above 3.40 and up to 3.50 mmol/L: severe by one of the schemes and not by another.

    Raises ``ValueError`` outside the plausible range. Source: errata, part A, first row.
    """
    return Fraction("3.4") < _adjusted(calcium_mmol_per_l) <= Fraction("3.5")


def calcium_is_low(calcium_mmol_per_l: float) -> bool:
    """Strictly below 2.10 mmol/L. Raises ``ValueError`` outside the plausible range.

    Source: errata, decisions taken; instruments dossier, section 3.9.
    """
    return _adjusted(calcium_mmol_per_l) < Fraction("2.1")


def _adjusted(mmol_per_l: float) -> Fraction:
    return exactly("adjusted calcium in mmol/L", mmol_per_l, 0.5, 7)
