"""Body mass index."""


def body_mass_index(weight: float, height: float) -> float | None:
    """Weight in kilograms by the square of height, which is given in centimetres.

    None where the height is 0.
    """
    return weight / (height / 100) ** 2 if height else None
