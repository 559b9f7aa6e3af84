"""Numbers exactly as they were written, so that a threshold is met where paper meets it."""

import math
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache


def in_range(name: str, value: float, lowest: float, highest: float = math.inf) -> float:
    """The number as it is. Both ends are allowed.

    Raises ``ValueError`` outside the range, and for NaN and infinities.
    """
    if isinstance(value, bool) or not (math.isfinite(value) and lowest <= value <= highest):
        upward = f"to {highest:g}" if math.isfinite(highest) else "upward"
        raise ValueError(f"{name} must be a number from {lowest:g} {upward}, not {value!r}")
    return value


def exactly(name: str, value: float, lowest: float, highest: float = math.inf) -> Fraction:
    """The decimal number that was written down: 0.1 is one tenth.

    Raises ``ValueError`` as `in_range` does.
    """
    number = in_range(name, value, lowest, highest)
    return Fraction(number) if isinstance(number, int) else _as_written(number)


@lru_cache(maxsize=1024)
def _as_written(number: float) -> Fraction:
    return Fraction(*Decimal(repr(number)).as_integer_ratio())
