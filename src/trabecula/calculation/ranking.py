"""Rankings: places that a person gave, or coins that they laid, as an order with its ties and gaps.

Two things in one place are never put in an order of ours.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

Thing = TypeVar("Thing", bound=Hashable)
COINS: Final = 10


@dataclass(frozen=True, slots=True)
class Ranking(Generic[Thing]):
    """What has a place, the first first, what shares one stands together.

    ``gaps`` are the places before the last one that nothing has; ``unranked`` what has no place.
    """

    groups: tuple[tuple[Thing, ...], ...]
    gaps: tuple[int, ...]
    unranked: tuple[Thing, ...]
    settled: tuple[Thing, ...]
    """From the first on, until something shares a place or a place is empty."""

    @property
    def ties(self) -> tuple[tuple[Thing, ...], ...]:
        """What shares a place."""
        return tuple(group for group in self.groups if len(group) > 1)


def ranking(places: Mapping[Thing, int | None]) -> Ranking[Thing]:
    """The order by place, 1 first; None is no place. Raises ``ValueError`` for a place below 1."""
    given = {thing: place for thing, place in places.items() if place is not None}
    if wrong := [place for place in given.values() if place < 1]:
        raise ValueError(f"places begin with 1: there is no place {wrong[0]}")
    held = {place: tuple(t for t in given if given[t] == place) for place in given.values()}
    taken = sorted(held)
    settled: list[Thing] = []
    for number, place in enumerate(taken, start=1):
        if place != number or len(held[place]) > 1:
            break
        settled += held[place]
    return Ranking(
        tuple(held[place] for place in taken),
        _gaps(held),
        tuple(thing for thing, place in places.items() if place is None),
        tuple(settled),
    )


def _gaps(held: Mapping[int, tuple[Hashable, ...]]) -> tuple[int, ...]:
    """Places that are free although a later one is taken; a tie uses up as many as it has."""
    used: set[int] = set()
    for place, things in held.items():
        used.update(range(place, place + len(things)))
    return tuple(place for place in range(1, max(held, default=0)) if place not in used)


def coin_ranking(coins: Mapping[Thing, int]) -> Ranking[Thing]:
    """The order by how many of ten coins lie on each thing, most first.

    Equal numbers share a place, and what has no coin comes last, in one place. Raises
    ``ValueError`` unless the coins are whole numbers that make ten.
    """
    if wrong := [number for number in coins.values() if number < 0]:
        raise ValueError(f"coins are counted: there are no {wrong[0]} coins")
    if (total := sum(coins.values())) != COINS:
        raise ValueError(f"there are {COINS} coins to lay, and {total} were laid")
    return ranking(
        {
            thing: 1 + sum(other > number for other in coins.values())
            for thing, number in coins.items()
        }
    )
