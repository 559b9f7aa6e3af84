"""The search: the lightest set of options that meets every demand, exactly, over bit masks.

A demand is a set of options of which a plan has at least one. A group that must be decided is one;
what an option presupposes becomes one once the option is taken. Taking more than the demands need
makes no plan lighter, so nothing more is taken.

The narrowest demand is branched on, its lightest option first. Demands that share no option weigh
together at least what their lightest options weigh: that bounds what is left. What was proved of
what is left (the options still to be had, the demands still open) is kept, since many ways lead to
the same.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Found(NamedTuple):
    """A set of options as a mask, and what it weighs."""

    weight: int
    plan: int


def ones(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set, ascending."""
    while mask:
        lowest = mask & -mask
        yield lowest.bit_length() - 1
        mask ^= lowest


def mask_of(numbers: Iterable[int]) -> int:
    """The mask of these numbers."""
    mask = 0
    for number in numbers:
        mask |= 1 << number
    return mask


class Search:
    """Options by number: what each stands apart from, what it presupposes, and what it weighs."""

    def __init__(
        self, apart: Sequence[int], demands: Sequence[int], presupposed: Sequence[tuple[int, int]]
    ) -> None:
        """Masks of what options stand apart from; demands; pairs of an option and its demand."""
        size = len(apart)
        self._apart = apart
        self._demands: list[int] = []
        self._reach: list[int] = []
        self._ranked: list[list[tuple[int, int, int]]] = []
        self._meets = [0] * size
        self._opens = [0] * size
        self._leads_to = _leads_to(size, presupposed)
        self.weigh([0] * size)
        self.always = mask_of(self.demand(options) for options in demands)
        for option, options in presupposed:
            self._opens[option] |= 1 << self.demand(options)
        self._presupposed = (1 << len(self._demands)) - 1 ^ self.always

    def demand(self, options: int) -> int:
        """The number of a new demand for one of these options. It is made where it is asked for."""
        number = len(self._demands)
        reach = 0
        for option in ones(options):
            self._meets[option] |= 1 << number
            reach |= self._leads_to[option]
        self._demands.append(options)
        self._reach.append(reach)
        self._ranked.append(self._rank(options))
        return number

    def weigh(self, weights: Sequence[int]) -> None:
        """Give each option its weight, none below 0. What was proved with other weights is lost."""
        self._proved: dict[tuple[int, int, int], int] = {}
        self._order = sorted(
            (weight, self._apart[option].bit_count(), option)
            for option, weight in enumerate(weights)
        )
        self._ranked = [self._rank(options) for options in self._demands]

    def _rank(self, options: int) -> list[tuple[int, int, int]]:
        return [
            (weight, 1 << option, option)
            for weight, _, option in self._order
            if options >> option & 1
        ]

    def lightest(self, available: int, demands: int, budget: int, enough: int = 0) -> Found | None:
        """The lightest set of available options that meets the demands, or None above the budget.

        A set that weighs no more than ``enough`` is returned as soon as it is found.
        """
        return self._lightest(available, demands, 0, budget, enough)

    def _lightest(
        self, available: int, demands: int, met: int, budget: int, enough: int
    ) -> Found | None:
        if not demands:
            return Found(0, 0)
        fewest = narrowest = len(self._apart) + 1
        reach = counted = bound = 0
        rest = demands
        while rest:
            lowest = rest & -rest
            rest ^= lowest
            number = lowest.bit_length() - 1
            left = self._demands[number] & available
            if not left:
                return None
            count = left.bit_count()
            if count < fewest:
                fewest, narrowest = count, number
            reach |= self._reach[number]
            if not left & counted:
                counted |= left
                for weight, bit, _ in self._ranked[number]:
                    if bit & left:
                        bound += weight
                        break
        available &= reach
        state = available, demands, met & self._presupposed
        bound = max(bound, enough, self._proved.get(state, 0))
        if bound > budget:
            return None
        best = None
        for weight, bit, option in self._ranked[narrowest]:
            if weight > budget:
                break
            if not bit & available:
                continue
            now_met = met | self._meets[option]
            found = self._lightest(
                available & ~self._apart[option],
                (demands | self._opens[option]) & ~now_met,
                now_met,
                budget - weight,
                bound - weight,
            )
            if found is not None:
                best = Found(weight + found.weight, bit | found.plan)
                if best.weight <= bound:
                    return best
                budget = best.weight - 1
        self._proved[state] = budget + 1
        return best


def _leads_to(size: int, presupposed: Sequence[tuple[int, int]]) -> list[int]:
    """By option, the options that taking it may come to demand, itself with them."""
    reach = [1 << option for option in range(size)]
    widened = True
    while widened:
        widened = False
        for option, options in presupposed:
            wider = reach[option]
            for other in ones(options):
                wider |= reach[other]
            if wider != reach[option]:
                reach[option] = wider
                widened = True
    return reach
