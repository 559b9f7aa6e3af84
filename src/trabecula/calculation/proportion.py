"""How sure a share is: Wilson's score interval.

Source: Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat
Assoc 1927;22:209-212 (from knowledge; the formula was compared with worked values).
"""

from math import sqrt
from typing import Final

NORMAL_95: Final = 1.959963984540054
"""The standard normal deviate that 2.5 % lie above."""


def wilson_interval(holds: int, of: int, deviate: float = NORMAL_95) -> tuple[float, float]:
    """The two ends of the interval, as shares from 0 to 1.

    Raises ``ValueError`` for a share of nobody, or of more than all.
    """
    if not 0 <= holds <= of or of == 0:
        raise ValueError(f"{holds} of {of} is no share")
    share, square = holds / of, deviate * deviate
    middle = share + square / (2 * of)
    spread = deviate * sqrt(share * (1 - share) / of + square / (4 * of * of))
    whole = 1 + square / of
    lowest, highest = (middle - spread) / whole, (middle + spread) / whole
    return max(0.0, min(lowest, share)), min(1.0, max(highest, share))
