"""The search: the lightest set of options that meets every demand, exactly, over bit masks.

Taking more than the demands need makes no set lighter, so nothing more is taken. The search goes
demand by demand, the lightest option first, and turns back where the outlook is too heavy. What was
proved of what is left (the options still to be had, the demands still open) is kept, since many
ways lead to the same.
"""

from typing import NamedTuple

from trabecula.pathway.options.demands import Demands
from trabecula.pathway.options.outlook import Outlook


class Found(NamedTuple):
    """A set of options as a mask, and what it weighs."""

    weight: int
    taken: int


class Search:
    """Finds the lightest sets, and remembers what was proved.

    None of what may be taken weighs below 0. Later weights are no lighter than those before, so
    that what was proved holds on.
    """

    def __init__(self, demands: Demands) -> None:
        self._demands = demands
        self._proved: dict[tuple[int, int, int], int] = {}

    def lightest(
        self, available: int, opened: int, budget: int, enough: int = 0, met: int = 0
    ) -> Found | None:
        """The lightest set of available options that meets the open demands, within the budget.

        None where there is none. The first set that is found will do where it weighs at most
        ``enough``. ``met`` are demands that have been met already.
        """
        if not opened:
            return Found(0, 0)
        outlook = Outlook(self._demands, available, opened, budget + 1)
        if not outlook.possible:
            return None
        state = available & outlook.reach, opened, met & self._demands.presupposed
        bound = max(outlook.weight, self._proved.get(state, 0))
        if bound > budget:
            return None
        if outlook.settled(opened, met):
            return Found(outlook.weight, outlook.taken)
        bound = max(bound, outlook.weight, enough)
        demands, available, best = self._demands, state[0], None
        for weight, bit, option in demands.ranked[outlook.narrowest]:
            if max(weight, bound) > budget:
                break
            if not bit & available:
                continue
            now_met = met | demands.meets[option]
            found = self.lightest(
                available & ~demands.apart[option],
                (opened | demands.opens[option]) & ~now_met,
                budget - weight,
                bound - weight,
                now_met,
            )
            if found is not None:
                best = Found(weight + found.weight, bit | found.taken)
                if best.weight <= bound:
                    return best
                budget = best.weight - 1
        self._proved[state] = budget + 1
        return best
