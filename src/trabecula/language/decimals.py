"""Exact numbers as a prescription writes them."""

from fractions import Fraction


def written(number: Fraction) -> str:
    """A number as a prescription writes it: no trailing zero, a zero before the point.

    What has no end in decimals is written with three of them.
    """
    if number.denominator == 1:
        return str(number.numerator)
    return f"{float(number):.10f}".rstrip("0") if _ends(number) else f"{float(number):.3f}"


def _ends(number: Fraction) -> bool:
    rest = number.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1
