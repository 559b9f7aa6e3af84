"""Whether a corticosteroid may be stopped at once, or is tapered."""

from fractions import Fraction
from typing import Final

from trabecula.calculation.three_answers import all_of
from trabecula.calculation.written import exactly

PREDNISOLONE_IN_DEXAMETHASONE: Final = Fraction(20, 3)
"""Milligrams of prednisolone that one of dexamethasone equals: 40 mg are 6 mg."""


def may_stop_at_once(
    days_taken: float | None, days_above_40_mg: float | None, *reasons_to_taper: bool | None
) -> bool | None:
    """Whether it may be stopped without a taper; None while that is open.

    After 21 days or less, not above 40 mg a day of prednisolone (6 mg of dexamethasone) for more
    than 7, and with no reason to taper: repeated courses, evening doses, disease of the adrenals.
    Raises ``ValueError`` for days below 0. Source: formulary, stop of dexamethasone (K_EULAR, from
    knowledge).
    """
    return all_of(
        None if days_taken is None else exactly("days taken", days_taken, 0) <= 21,
        None if days_above_40_mg is None else exactly("days above", days_above_40_mg, 0) <= 7,
        *(None if reason is None else not reason for reason in reasons_to_taper),
    )
