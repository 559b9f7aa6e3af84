"""Demands: sets of options of which a plan has at least one, as bit masks.

A group that must be decided is a demand; what an option presupposes becomes one once it is taken.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple


class Weighed(NamedTuple):
    """An option with its weight, and its bit."""

    weight: int
    bit: int
    option: int


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


class Demands:
    """Demands by number, and options by number: each with its weight, at first 0.

    By demand, ``ranked`` are its options, the lightest first, and ``reach`` what meeting it may
    lead to. By option, ``meets`` and ``opens`` are masks of demands, and ``home`` is the first that
    it meets. ``always`` are the demands of every plan, ``presupposed`` those that options open.
    """

    def __init__(
        self, apart: Sequence[int], always: Sequence[int], presupposed: Sequence[tuple[int, int]]
    ) -> None:
        """``apart`` has for each option the mask of what it may not stand with, itself among it;
        ``presupposed`` are pairs of an option and of those of which it needs one."""
        size = len(apart)
        self.apart = apart
        self.ranked: list[list[Weighed]] = []
        self.masks: list[int] = []
        self.reach: list[int] = []
        self.meets = [0] * size
        self.opens = [0] * size
        self.home: dict[int, int] = {}
        self._leads_to = _leads_to(size, presupposed)
        self.weigh([0] * size)
        self.always = sum(self.add(options) for options in always)
        self.presupposed = 0
        for option, options in presupposed:
            opened = self.add(options)
            self.opens[option] |= opened
            self.presupposed |= opened

    def add(self, options: int) -> int:
        """One more demand for one of these options: its bit in a mask of demands."""
        number = len(self.masks)
        reach = 0
        for option in ones(options):
            self.meets[option] |= 1 << number
            self.home.setdefault(option, number)
            reach |= self._leads_to[option]
        self.masks.append(options)
        self.reach.append(reach)
        self.ranked.append(self._rank(options))
        return 1 << number

    def weigh(self, weights: Sequence[int]) -> None:
        """Give each option its weight. Of equal ones that with fewest conflicts comes first."""
        self._in_order = sorted(
            (Weighed(weight, 1 << option, option) for option, weight in enumerate(weights)),
            key=lambda each: (each.weight, self.apart[each.option].bit_count()),
        )
        self.ranked = [self._rank(options) for options in self.masks]

    def _rank(self, options: int) -> list[Weighed]:
        return [each for each in self._in_order if each.bit & options]


def _leads_to(size: int, presupposed: Sequence[tuple[int, int]]) -> list[int]:
    """By option, itself and the options that taking it may come to demand."""
    reach = [1 << option for option in range(size)]
    before: list[int] = []
    while reach != before:
        before = [*reach]
        for option, options in presupposed:
            for other in ones(options):
                reach[option] |= reach[other]
    return reach
