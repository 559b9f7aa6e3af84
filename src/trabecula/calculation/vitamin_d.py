"""25-hydroxyvitamin D: amount and mass."""

from fractions import Fraction

from trabecula.calculation.written import exactly

_NANOMOLES_PER_LITRE_IN_A_NANOGRAM_PER_MILLILITRE = Fraction("2.496")


def vitamin_d_mass(nmol_per_l: float) -> float:
    """25-hydroxyvitamin D in ng/mL, which is µg/L: nmol/L divided by 2.496.

    Raises ``ValueError`` below 0. Source: instruments dossier, section 8.11.
    """
    amount = exactly("25-hydroxyvitamin D in nmol/L", nmol_per_l, 0)
    return float(amount / _NANOMOLES_PER_LITRE_IN_A_NANOGRAM_PER_MILLILITRE)
