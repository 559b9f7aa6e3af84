"""Small cells: counts of so few people that they could tell who somebody is.

Where a least count is given, a count from 1 to one below it is said as "fewer than" it. What would
give it away by subtraction is not shown either: of a row that adds up to a known total, other
counts are left out, in an order that does not depend on them, until every number that the small
ones could be is possible. All other counts are rounded to the nearest multiple of the least count,
totals too, so that tables that hold the same people cannot be subtracted from each other.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

LEAST_OF_ALL: Final = 3
"""Below this, "fewer than" would say the number."""


class Count(Struct, frozen=True, gc=False):
    """How many. ``number`` is None where it is not shown; ``below`` says fewer than what it is."""

    number: int | None
    below: int | None = None

    @property
    def order(self) -> int:
        """For lists with the most first: what is not shown comes last, and tells nothing by it."""
        return -1 if self.number is None else self.number


NOT_SHOWN: Final = Count(None)


def whole(number: int, least: int | None) -> Count:
    """A count that stands alone, such as a total."""
    if least is None or number == 0:
        return Count(number)
    if number < least:
        return Count(None, below=least)
    return Count((2 * number + least) // (2 * least) * least)


def row(counts: Sequence[int], least: int | None) -> tuple[Count, ...]:
    """Counts that add up to a total that is known, in the order in which they are left out."""
    if least is None or not (small := {i for i, one in enumerate(counts) if 0 < one < least}):
        return tuple(whole(one, least) for one in counts)
    hidden: set[int] = set()
    for place in range(len(counts)):
        if place in small:
            continue
        hidden.add(place)
        if sum(counts[each] for each in small | hidden) >= len(small) * (least - 1) + least:
            return tuple(
                NOT_SHOWN if each in hidden else whole(one, least)
                for each, one in enumerate(counts)
            )
    return (NOT_SHOWN,) * len(counts)


def part(number: int, total: int, least: int | None) -> Count:
    """A count of some of so many, of which the rest is not shown, and must not be told either."""
    return row((total - number, number), least)[1]


def groups(
    rows: Sequence[Sequence[int]], least: int | None
) -> tuple[tuple[Count, ...], tuple[tuple[Count, ...], ...]]:
    """The counts of all groups together, as `row` gives them, and the same of each group.

    In each column the groups add up to the whole: groups are left out from the last on. Where the
    whole is not shown, no group is, for the groups would tell it.
    """
    columns = list(zip(*rows, strict=True))
    together = row(list(map(sum, columns)), least)
    shown = [
        _column(column, all_of_it, least)
        for column, all_of_it in zip(columns, together, strict=True)
    ]
    return together, tuple(zip(*shown, strict=True))


def _column(column: Sequence[int], all_of_it: Count, least: int | None) -> tuple[Count, ...]:
    if all_of_it.number is None:
        return (NOT_SHOWN,) * len(column)
    return row(column[::-1], least)[::-1]
