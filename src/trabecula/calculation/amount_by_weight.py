"""Daily amounts by body weight: energy and protein."""

from fractions import Fraction

from trabecula.calculation.body_mass import plausible_weight


def by_weight(weight_kg: float, lowest: Fraction, highest: Fraction) -> tuple[Fraction, Fraction]:
    """From how much to how much a day, for so much a kilogram: 25 to 30 kcal/kg at 60 kg are 1500
    to 1800 kcal, exactly.

    Raises ``ValueError`` for a weight outside 20 to 350 kg. Source: ESPEN 2021 by way of the
    guideline dossier, row NUT-01.
    """
    weight = plausible_weight(weight_kg)
    return lowest * weight, highest * weight
