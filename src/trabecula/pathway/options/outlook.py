"""The outlook at one point of the search: what meeting the open demands weighs at the least.

Demands that share no option weigh together at least what the lightest option of each weighs. Where
these lightest options cannot all be taken (two stand apart, or one presupposes what is not among
them), some demand is met by another option, which weighs more: the least that it may be more is
added. What is added on account of a demand is paid, and is not counted again.
"""

from collections.abc import Iterable
from typing import Final

from trabecula.pathway.options.demands import Demands, Weighed, ones


class Outlook:
    """The open demands, and the lightest option that is left for each.

    Where it is not ``possible``, nothing is left for some demand, and the rest is not told.
    ``weight`` is the bound; ``taken`` are the lightest options, ``narrowest`` the demand for which
    fewest are left, ``reach`` the options that still matter.
    """

    __slots__ = (
        "_available",
        "_counted",
        "_demands",
        "_fewest",
        "_gaps",
        "_least",
        "_lightest",
        "_paid",
        "narrowest",
        "possible",
        "reach",
        "taken",
        "weight",
    )

    def __init__(self, demands: Demands, available: int, opened: int, beyond: int) -> None:
        """``beyond`` is a weight that is too much in any case."""
        self._demands: Final = demands
        self._available: Final = available
        self._lightest: Final[dict[int, int]] = {}
        self._least: Final[dict[int, int]] = {}
        self._gaps: Final[dict[int, int]] = {}
        self._paid: Final[dict[int, int]] = {}
        self._fewest = available.bit_count() + 1
        self._counted = self.reach = self.taken = self.weight = 0
        self.narrowest = -1
        self.possible = all(self._see(demand, beyond) for demand in ones(opened))

    def _see(self, demand: int, beyond: int) -> bool:
        left = self._demands.masks[demand] & self._available
        if left.bit_count() < self._fewest:
            self._fewest, self.narrowest = left.bit_count(), demand
        self.reach |= self._demands.reach[demand]
        if left and not left & self._counted:
            self._counted |= left
            options = (each for each in self._demands.ranked[demand] if each.bit & left)
            weight, bit, option = next(options)
            second = next(options, None)
            self._lightest[option] = demand
            self._least[demand] = weight
            self._gaps[demand] = beyond if second is None else second.weight - weight
            self.taken |= bit
            self.weight += weight
        return left != 0

    def settled(self, opened: int, met: int) -> bool:
        """Whether the lightest options can all be taken, and meet everything.

        Where not, the least that it weighs more is added, and ``narrowest`` is what to decide next.
        """
        demands = self._demands
        for option in self._lightest:
            met |= demands.meets[option]
        clashes: dict[int, int] = {}
        for option, demand in self._lightest.items():
            apart = demands.apart[option] & self.taken & ~(1 << option)
            lacking = demands.opens[option] & ~met
            if apart or lacking:
                clashes[demand] = apart.bit_count() + lacking.bit_count()
                self._pay_for_apart(demand, apart >> option << option)
                self._pay_for_lacking(lacking, demand)
        unmet = opened & ~met
        self._pay_for_lacking(unmet, None)
        if clashes and self._fewest > 1:
            self.narrowest = min(clashes, key=lambda demand: (self._left(demand), -clashes[demand]))
        return not clashes and not unmet

    def _left(self, demand: int) -> int:
        return (self._demands.masks[demand] & self._available).bit_count()

    def _due(self, demand: int) -> int:
        """How much more another option weighs for this demand, less what is paid for it."""
        return self._gaps[demand] - self._paid.get(demand, 0)

    def _pay(self, amount: int, places: Iterable[int]) -> None:
        self.weight += amount
        for place in places:
            self._paid[place] = self._paid.get(place, 0) + amount

    def _pay_for_apart(self, demand: int, apart: int) -> None:
        """This demand or the other is met otherwise, for each option that its own is apart from."""
        for option in ones(apart):
            other = self._lightest[option]
            amount = min(self._due(demand), self._due(other))
            if amount > 0:
                self._pay(amount, {demand, other})

    def _pay_for_lacking(self, lacking: int, demand: int | None) -> None:
        """Each of the lacking is met by some option, or the demand that opens it otherwise."""
        for wanted in ones(lacking):
            places = {} if demand is None else {demand: self._due(demand)}
            for each in self._demands.ranked[wanted]:
                if each.bit & self._available:
                    place, due = self._of_another(each)
                    places[place] = min(due, places.get(place, due))
            amount = min(places.values(), default=0)
            if amount > 0:
                self._pay(amount, places)

    def _of_another(self, each: Weighed) -> tuple[int, int]:
        """On whose account an option is paid, and how much more it weighs than is counted."""
        home = self._demands.home[each.option]
        if home in self._gaps:
            return home, each.weight - self._least[home] - self._paid.get(home, 0)
        if each.bit & self._counted:
            return home, 0
        return ~each.option, each.weight - self._paid.get(~each.option, 0)
