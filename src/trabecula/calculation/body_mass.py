"""Body mass index, exactly as weight and height were written down.

The plausible ranges are the project's own: weight 20 to 350 kg, height 120 to 230 cm.
"""

from fractions import Fraction

from trabecula.calculation.written import exactly


def body_mass_index(weight_kg: float, height_cm: float) -> float:
    """Weight by the square of height, in kg/m²: 39.2 kg at 140 cm are 20, and no more.

    Raises ``ValueError`` outside the plausible ranges. Source: instruments dossier 8.6.
    """
    return float(plausible_weight(weight_kg) / (plausible_height(height_cm) / 100) ** 2)


def plausible_weight(kg: float) -> Fraction:
    """The weight as it was written. Raises ``ValueError`` outside 20 to 350 kg."""
    return exactly("weight in kg", kg, 20, 350)


def plausible_height(cm: float) -> Fraction:
    """The height as it was written. Raises ``ValueError`` outside 120 to 230 cm."""
    return exactly("height in cm", cm, 120, 230)
