"""Activities of radionuclides that seek bone, in MBq. A nuclear medicine physician gives them."""

from fractions import Fraction
from typing import Final

from trabecula.calculation.body_mass import plausible_weight

STRONTIUM_89_MBQ: Final = 148
"""One fixed activity. Source: V_SR89."""

LUTETIUM_177_PSMA_MBQ: Final = 7400
"""Every 6 weeks, up to 6 times. Source: Pluvicto label, from knowledge (K_PLUV)."""


def radium_223(weight_kg: float) -> Fraction:
    """55 kBq for each kilogram, every 4 weeks, 6 times; in MBq.

    Raises ``ValueError`` for a weight that is not plausible. Source: V_RA223, second-hand.
    """
    return plausible_weight(weight_kg) * Fraction(55, 1000)


def samarium_153(weight_kg: float) -> Fraction:
    """37 MBq for each kilogram, once; in MBq. Errors as above. Source: V_SM153."""
    return plausible_weight(weight_kg) * 37


def strontium_89_by_weight(weight_kg: float) -> tuple[Fraction, Fraction]:
    """1.5 to 2.2 MBq for each kilogram, instead of the fixed activity. Errors and source as above.

    Source: V_SR89.
    """
    weight = plausible_weight(weight_kg)
    return weight * Fraction("1.5"), weight * Fraction("2.2")
