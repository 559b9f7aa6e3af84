"""What the options of a plan ask of the person, the least and the most, and what is not known."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.pathway.options.alternative import Cost, cost_of
from trabecula.pathway.options.for_person import OptionForPerson


@dataclass(frozen=True, slots=True)
class Demand:
    """One cost against how it is now: of all options together, and of drowsiness the greatest.

    ``not_known`` are the options of which it is not known; they add to both ends.
    """

    cost: Cost
    fewest: int
    most: int
    not_known: tuple[OptionForPerson, ...]


def demands(options: Iterable[OptionForPerson]) -> tuple[Demand, ...]:
    """What these options cost, cost by cost."""
    options = tuple(options)
    return tuple(_demand(cost, options) for cost in Cost)


def _demand(cost: Cost, options: tuple[OptionForPerson, ...]) -> Demand:
    ends = {option: _ends(option, cost) for option in options}
    known = [both for both in ends.values() if both is not None]
    joined = max if cost is Cost.SEDATION else sum
    fewest, most = ([each[end] for each in known] or [0] for end in (0, 1))
    return Demand(
        cost, joined(fewest), joined(most), tuple(one for one in options if ends[one] is None)
    )


def _ends(option: OptionForPerson, cost: Cost) -> tuple[int, int] | None:
    most = cost_of(option, cost)
    fewest = option.burden.visits.fewest if cost is Cost.VISITS else most
    return None if fewest is None or most is None else (fewest, most)
