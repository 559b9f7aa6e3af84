"""Dexamethasone against pain flare: an option for 8 Gy in one fraction, and for nothing else."""

from typing import Final

from trabecula.calculation.three_answers import all_of
from trabecula.calculation.written import exactly

MG_BY_DAY: Final = (8, 8, 8, 8, 8)
"""On the day of radiotherapy, an hour before or more, and on the four days after it.

Source: SC.23 (V_SC23); the Dutch trial saw no significant difference (V_DEXA): show both, C14.
"""


def may_be_offered(  # noqa: PLR0917 (facts come by position)
    total_gray: float | None,
    fractions: float | None,
    worst_pain: float | None,
    immune_checkpoint_inhibitor: bool | None,
    uncontrolled_diabetes: bool | None,
    infection: bool | None,
) -> bool | None:
    """Whether it may be offered; None while that is open.

    8 Gy in one fraction, pain 4 or more, no checkpoint inhibitor, diabetes controlled and no
    infection. For stereotactic radiotherapy no dose is printed. Raises ``ValueError`` out of
    range. Source: errata, part B, row on R25.
    """
    dose = None if total_gray is None else exactly("dose in Gy", total_gray, 0) == 8
    once = None if fractions is None else exactly("fractions", fractions, 1) == 1
    pain = None if worst_pain is None else exactly("worst pain", worst_pain, 0, 10) >= 4
    absent = (
        None if gate is None else not gate
        for gate in (immune_checkpoint_inhibitor, uncontrolled_diabetes, infection)
    )
    return all_of(dose, once, pain, *absent)
