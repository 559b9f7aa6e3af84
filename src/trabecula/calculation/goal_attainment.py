"""Goal attainment scaling: one score for several goals, and whether two reviews brought no gain.

Kiresuk TJ, Sherman RE. Community Ment Health J 1968;4:443-453 (method and formula), as corrected
in the erratum to Turner-Stokes L. Clin Rehabil 2009;23:362-370.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import sqrt
from typing import Final

LOWEST: Final = -2
HIGHEST: Final = 2
EXPECTED: Final = 0
"""The level that was expected: the goal is reached."""
ASSUMED_CORRELATION: Final = 0.3
"""Between the levels of one person's goals; the authors' own assumption."""
_REVIEWS: Final = 2


def attainment_score(levels: Sequence[tuple[float, int]]) -> float | None:
    """The T-score of goals, each with its weight (0 or more) and its level (-2 to +2).

    50 is all goals reached as expected; where goals vary as assumed, ten points are one standard
    deviation. None where no goal has any weight. Raises ``ValueError`` for a level that is none,
    and for a weight below 0.
    """
    for weight, level in levels:
        check_level(level)
        if not weight >= 0:
            raise ValueError(f"a weight is 0 or more, not {weight}")
    total = sum(weight for weight, _ in levels)
    if total == 0:
        return None
    squares = sum(weight**2 for weight, _ in levels)
    spread = sqrt((1 - ASSUMED_CORRELATION) * squares + ASSUMED_CORRELATION * total**2)
    return 50 + 10 * sum(weight * level for weight, level in levels) / spread


def two_reviews_without_gain(levels: Sequence[int]) -> bool | None:
    """Whether the last two reviews each brought no higher level than the one before.

    ``levels`` are in the order of time, the start among them. A goal that stands at or above what
    was expected is reached, and needs no gain. None where there are not yet two reviews after the
    start. Raises ``ValueError`` for a level that is none.
    """
    for level in levels:
        check_level(level)
    last = levels[-_REVIEWS - 1 :]
    if len(last) <= _REVIEWS:
        return None
    return last[-1] < EXPECTED and all(later <= earlier for earlier, later in pairwise(last))


def check_level(level: int) -> None:
    """Raises ``ValueError`` where a level is not one of the five."""
    if level not in range(LOWEST, HIGHEST + 1):
        raise ValueError(f"a level of attainment is -2, -1, 0, 1 or 2, not {level}")
