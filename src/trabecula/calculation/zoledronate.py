"""Zoledronate for bone metastases: dose by creatinine clearance, volume, when to hold it.

Nothing here is for hypercalcaemia, except `in_hypercalcaemia`. Clearance is that of Cockcroft and
Gault with the actual weight, never an estimated filtration rate.
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Final

from trabecula.calculation.written import exactly

_MICROMOLES_PER_LITRE_IN_A_MILLIGRAM_PER_DECILITRE = Fraction("88.4")
_NORMAL_BASELINE_BELOW: Final = Fraction("1.4") * _MICROMOLES_PER_LITRE_IN_A_MILLIGRAM_PER_DECILITRE
_RISE_FROM_NORMAL: Final = 44
_RISE_FROM_ABNORMAL: Final = 88
"""In µmol/L, as the European label prints them; 0.5 and 1.0 mg/dL in the US label."""


@dataclass(frozen=True)
class ZoledronateDose:
    """Milligrams, and millilitres of the concentrate of 4 mg in 5 mL, as the label prints them."""

    mg: Fraction
    concentrate_ml: Fraction


def _dose(mg: str, millilitres: str) -> ZoledronateDose:
    return ZoledronateDose(Fraction(mg), Fraction(millilitres))


_ABOVE_60: Final = _dose("4", "5")
_FROM: Final = (
    (50, _dose("3.5", "4.4")),
    (40, _dose("3.3", "4.1")),
    (30, _dose("3", "3.8")),
)
"""From this clearance upward, in mL/min; 60.0 is in the first row, as 4 mg is for above 60."""


def dose_for_bone_metastases(clearance_ml_per_min: float) -> ZoledronateDose | None:
    """The dose for a creatinine clearance; None below 30 mL/min: avoid it, think of denosumab.

    The printed gaps at 39 to 40 and 49 to 50 are closed from below. Raises ``ValueError`` below 0.
    Source: Zometa label, table 1 (V_ZOL); pharmacology dossier, section 0, C7.
    """
    clearance = exactly("creatinine clearance in mL/min", clearance_ml_per_min, 0)
    if clearance > 60:
        return _ABOVE_60
    return next((dose for lowest, dose in _FROM if clearance >= lowest), None)


def concentrate_ml(mg: Fraction) -> Fraction:
    """The volume of concentrate for one of the label's doses, as it is printed, in mL.

    Raises ``ValueError`` for a dose that the label does not have. Source: as above.
    """
    volumes = {dose.mg: dose.concentrate_ml for dose in (_ABOVE_60, *(row for _, row in _FROM))}
    if mg not in volumes:
        raise ValueError(f"the label has no dose of {mg} mg: it has {', '.join(map(str, volumes))}")
    return volumes[mg]


def is_held(baseline_umol_per_l: float, now_umol_per_l: float) -> bool:
    """Whether creatinine rose so far that the next dose is held.

    By 44 µmol/L (0.5 mg/dL) or more from a baseline below 1.4 mg/dL, by 88 µmol/L (1.0 mg/dL) or
    more from a higher one. Raises ``ValueError`` outside 10 to 3000 µmol/L. Source: Zometa label
    and European summary, section 4.2 (V_ZOL).
    """
    baseline, now = _creatinine(baseline_umol_per_l), _creatinine(now_umol_per_l)
    normal = baseline < _NORMAL_BASELINE_BELOW
    return now - baseline >= (_RISE_FROM_NORMAL if normal else _RISE_FROM_ABNORMAL)


def may_resume(baseline_umol_per_l: float, now_umol_per_l: float) -> bool:
    """Whether a dose that was held may go on: creatinine within 10 % of the baseline.

    Errors and source as for `is_held`; the same dose as before.
    """
    baseline, now = _creatinine(baseline_umol_per_l), _creatinine(now_umol_per_l)
    return now <= baseline * Fraction("1.1")


class InHypercalcaemia(StrEnum):
    """Zoledronate 4 mg in hypercalcaemia, where sources differ on kidneys (C21)."""

    NO_REDUCTION = "4 mg, not reduced for the kidneys"
    SPECIALIST = "denosumab is preferred; zoledronate only by a named specialist"


def in_hypercalcaemia(
    clearance_ml_per_min: float, creatinine_umol_per_l: float
) -> InHypercalcaemia:
    """Whether 4 mg may be given, or a specialist decides: clearance below 35, creatinine from 400.

    The label asks for a specialist only from 400 µmol/L (4.5 mg/dL) of creatinine: that is the
    other side, to be shown. Raises ``ValueError`` as above. Source: errata, part B, row on
    zoledronate in hypercalcaemia; Zometa label (V_ZOL).
    """
    clearance = exactly("creatinine clearance in mL/min", clearance_ml_per_min, 0)
    if clearance < 35 or _creatinine(creatinine_umol_per_l) >= 400:
        return InHypercalcaemia.SPECIALIST
    return InHypercalcaemia.NO_REDUCTION


def _creatinine(umol_per_l: float) -> Fraction:
    return exactly("creatinine in µmol/L", umol_per_l, 10, 3000)
