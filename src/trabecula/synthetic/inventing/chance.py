"""Chance, made cheap: figures as tables, from which one number between 0 and 1 draws a value.

Only ``random()`` of Python's own generator is used: it gives the same numbers in every version.
"""

from bisect import bisect
from collections.abc import Callable, Mapping
from math import log
from random import Random
from statistics import NormalDist
from typing import Final, TypeAlias

from trabecula.synthetic.figures.figure import Shares, Spread

Chance: TypeAlias = Callable[[], float]
"""The next number from 0 to less than 1."""

FINE: Final = 1024
"""How many values stand for a spread."""


def chance(seed: int, number: int) -> Chance:
    """The chance of one person: the same whoever was invented before."""
    return Random(f"{seed}/{number}").random


class OneOf:
    """Draws one of the names of a distribution."""

    __slots__ = ("_names", "_up_to")

    def __init__(self, shares: Mapping[str, float]) -> None:
        self._names = tuple(shares)
        total, self._up_to = 0.0, list[float]()
        for share in tuple(shares.values())[:-1]:
            total += share
            self._up_to.append(total)

    def __call__(self, chance: Chance) -> str:
        """One of the names."""
        return self._names[bisect(self._up_to, chance())]


def one_of(shares: Shares) -> OneOf:
    """Draws from this figure."""
    return OneOf(shares.of_one)


class Value:
    """Draws a value of a spread: normal, and none beyond its ends."""

    __slots__ = ("table",)

    def __init__(self, spread: Spread) -> None:
        normal = NormalDist(spread.mean, spread.deviation)
        least, most = normal.cdf(spread.lowest), normal.cdf(spread.highest)
        shares = ((place + 0.5) / FINE for place in range(FINE))
        values = (normal.inv_cdf(least + share * (most - least)) for share in shares)
        places = spread.places or None
        self.table = tuple(round(value, places) for value in values)

    def __call__(self, chance: Chance) -> float:
        """One of its values."""
        return self.table[int(chance() * FINE)]


def days_until(chance: Chance, a_year: float) -> int:
    """Days until the next of what happens this often in a year, at an even rate."""
    if a_year <= 0:
        return NEVER
    return min(NEVER, int(-log(1 - chance()) / a_year * 365))


NEVER: Final = 1_000_000
"""A number of days that lies beyond every course."""
