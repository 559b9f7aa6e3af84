"""Fracture risk of a metastasis of the femur, from how far it involves the cortex.

Lengths are in millimetres, shares in percent of the circumference of the cortex. None stands for
what is not known: one criterion that is met decides, and only all of them together deny.
"""

from fractions import Fraction
from typing import Literal

from trabecula.calculation.three_answers import any_of
from trabecula.calculation.written import exactly


def axial_cortical_risk(
    length_mm: float | None, circumference_percent: float | None
) -> Literal["high", "not_high"] | None:
    """High where more than 30 mm of the axis, or more than 50 % of the circumference, is involved.

    None where a criterion that is not known could still decide. Raises ``ValueError`` for a
    negative length and for a share outside 0 to 100. Source: van der Linden, J Bone Joint Surg Br
    2004;86:566, abstract; instruments dossier 3.3.
    """
    high = any_of(
        None if length_mm is None else exactly("length in mm", length_mm, 0) > 30,
        None if circumference_percent is None else _share(circumference_percent) > 50,
    )
    return None if high is None else "high" if high else "not_high"


def at_axial_threshold(length_mm: float) -> bool:
    """Whether the axial length is 30 mm exactly, where the rule and its validation differ.

    Raises ``ValueError`` for a negative length. Source: van der Wal, Radiother Oncol 2020;144:59,
    abstract (30 mm and more is high); instruments dossier 3.3.
    """
    return exactly("length in mm", length_mm, 0) == 30


def harrington_impending_fracture(
    circumference_percent: float | None,
    lesion_mm: float | None,
    lesser_trochanter_avulsed: bool | None,
    pain_after_radiotherapy: bool | None,
) -> bool | None:
    """Whether any of Harrington's criteria for the proximal femur is met.

    They are half of the circumference or more, a lesion of 25 mm or more, an avulsed lesser
    trochanter, and pain that stays or grows after radiotherapy. Errors as for
    `axial_cortical_risk`. Source: Harrington 1982 and 1986 (from knowledge); instruments dossier
    3.4.
    """
    return any_of(
        None if circumference_percent is None else _share(circumference_percent) >= 50,
        None if lesion_mm is None else exactly("size of the lesion in mm", lesion_mm, 0) >= 25,
        lesser_trochanter_avulsed,
        pain_after_radiotherapy,
    )


def _share(percent: float) -> Fraction:
    return exactly("share of the circumference in %", percent, 0, 100)
