"""Grades of anaemia, from haemoglobin in g/dL (0 to 30, the project's plausible range)."""

from fractions import Fraction
from typing import Final, Literal

from trabecula.calculation.written import exactly

ToxicityGrade = Literal["none", "G1", "G2", "G3", "G4"]
Severity = Literal["none", "mild", "moderate", "severe"]

_LOWER_LIMITS: Final = (11, 14)
"""The project's own: between these every laboratory's lower limit for adults is taken to lie."""
_WHO_LIMITS: Final = {"female": 12, "male": 13}


def anaemia_ctcae(
    haemoglobin: float | None,
    lower_limit: float | None,
    transfusion: bool | None,
    life_threatening: bool | None,
) -> ToxicityGrade | None:
    """The grade by CTCAE version 5; None while it is open.

    Grade 1 is from 10.0 g/dL to below the laboratory's lower limit; without that limit it is sure
    below 11, and no anaemia is sure from 14. Grade 2 is from 8.0, grade 3 below 8.0 or where a
    transfusion is indicated, grade 4 a threat to life. Without an answer on the last two the grade
    is that of haemoglobin. Raises ``ValueError`` for haemoglobin outside its plausible range, and
    for a limit outside 9 to 16. Source: CTCAE 5.0, Anemia (from knowledge); instruments dossier,
    section 8.10.
    """
    found = None if haemoglobin is None else _haemoglobin(haemoglobin)
    if life_threatening:
        return "G4"
    if transfusion:
        return "G3"
    if found is None:
        return None
    if found < 10:
        return "G3" if found < 8 else "G2"
    low = _below_limit(found, lower_limit)
    return None if low is None else "G1" if low else "none"


def anaemia_who(haemoglobin: float, sex: str) -> Severity:
    """The severity by the World Health Organization, for adults who are not pregnant.

    Severe below 8, moderate below 11, mild below 13 g/dL in men and 12 in women. Raises
    ``ValueError`` outside the plausible range, and for a sex other than female and male. Source:
    WHO 2011, Haemoglobin concentrations (from knowledge); instruments dossier, section 8.10.
    """
    if sex not in _WHO_LIMITS:
        raise ValueError(f"the limits are for female or male, not {sex!r}")
    found = _haemoglobin(haemoglobin)
    if found < 8:
        return "severe"
    return "moderate" if found < 11 else "mild" if found < _WHO_LIMITS[sex] else "none"


def _haemoglobin(grams_per_decilitre: float) -> Fraction:
    return exactly("haemoglobin in g/dL", grams_per_decilitre, 0, 30)


def _below_limit(haemoglobin: Fraction, lower_limit: float | None) -> bool | None:
    if lower_limit is not None:
        return haemoglobin < exactly("lower limit in g/dL", lower_limit, 9, 16)
    lowest, highest = _LOWER_LIMITS
    return True if haemoglobin < lowest else False if haemoglobin >= highest else None
