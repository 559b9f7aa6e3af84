"""Change points: where a series of values goes from one level to another.

The levels and the places that cost least are found exactly: the sum of the distances of all values
from their level, and a penalty for each level (optimal partitioning, Jackson 2005; with levels by
distance, the Potts functional of Weinmann, Storath and Demaret 2015). The best level of a stretch
by distance is its median, so one odd day does not move it.
"""

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

SHORTEST: Final = 4
"""Values that a level holds at least."""
_MOST_LEVELS: Final = 24


def change_points(
    values: Sequence[float], penalty: float, shortest: int = SHORTEST
) -> tuple[int, ...]:
    """The places in ``values`` where a new level begins, in order; none where there is one level.

    ``penalty`` is in the unit of the values: a level that is held for n values and lies d away
    must save more than it, at most n times d. A level holds ``shortest`` values or more. Levels are
    sought among the values themselves; among more than 24 different ones, at evenly spaced ranks of
    them, for which alone the result is then exact. Raises ``ValueError`` for a penalty below 0, or
    a level of no values. Source: Jackson B et al., IEEE Signal Process Lett 2005;12:105; Weinmann A
    et al., SIAM J Numer Anal 2015;53:644.
    """
    if penalty < 0 or shortest < 1:
        raise ValueError("a penalty is not below 0, and a level holds a value at least")
    levels = _levels(values)
    misfits = {value: [abs(value - level) for level in levels] for value in set(values)}
    best, begins = [0.0], [0]
    cost = [math.inf] * len(levels)
    begun = [0] * len(levels)
    of_the_last = [0.0] * len(levels)
    for end, value in enumerate(values, start=1):
        misfit = misfits[value]
        cost = list(map(float.__add__, cost, misfit))
        of_the_last = list(map(float.__add__, of_the_last, misfit))
        if end > shortest:
            gone = misfits[values[end - shortest - 1]]
            of_the_last = list(map(float.__sub__, of_the_last, gone))
        if end >= shortest:
            begin = end - shortest
            opened = best[begin] + penalty
            fresh = [opened + misfit_of_the_last for misfit_of_the_last in of_the_last]
            begun = [
                begin if new < held else before
                for new, held, before in zip(fresh, cost, begun, strict=True)
            ]
            cost = list(map(min, cost, fresh))
        least = min(cost)
        best.append(least)
        begins.append(begun[cost.index(least)])
    return _backwards(begins, len(values))


def penalty_of(values: Sequence[float]) -> float:
    """A penalty for this many values that scatter as these do from one to the next.

    Two values of the Bayesian information criterion, for a level and its place, where values
    scatter about their level by a double exponential: twice the mean distance from the level times
    the logarithm of how many there are. That distance is the mean step between neighbours divided
    by the square root of 2. Source: Schwarz G, Ann Stat 1978;6:461; its use here is a project
    measure.
    """
    steps = [abs(after - before) for before, after in pairwise(values)]
    if not steps:
        return 0.0
    return 2 * sum(steps) / len(steps) / math.sqrt(2) * math.log(len(values))


def _levels(values: Sequence[float]) -> list[float]:
    every = sorted(set(values))
    most = min(len(every), _MOST_LEVELS)
    return [every[(2 * rank + 1) * len(every) // (2 * most)] for rank in range(most)]


def _backwards(begins: Sequence[int], end: int) -> tuple[int, ...]:
    found: list[int] = []
    while end > 0 and begins[end] > 0:
        end = begins[end]
        found.append(end)
    return tuple(reversed(found))
