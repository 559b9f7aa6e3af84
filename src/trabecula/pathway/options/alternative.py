"""Alternatives: whole plans side by side, what each serves, costs, and gives up."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.priority import Priority
from trabecula.pathway.options.for_person import NeedForPerson, OptionForPerson


class Kind(StrEnum):
    """In which order a plan is the best one."""

    WHAT_MATTERS = "what matters to you, in your order"
    LEAST_BURDEN = "the least to do and to bear"
    FASTEST_RELIEF = "the fastest relief"
    MOST_FUNCTION = "the most independence"
    CARRYING_ON = "carry on as now"


class Cost(StrEnum):
    """What a plan asks of the person."""

    HOSPITAL_DAYS = "days in hospital"
    VISITS = "visits in 12 weeks"
    PILLS = "tablets a day"
    SEDATION = "drowsiness"


@dataclass(frozen=True, slots=True, order=True)
class Total:
    """A cost of a plan: first how many of its options have none that is known, then the sum.

    The less the better, so that what is not known never counts as little.
    """

    not_known: int
    known: int


@dataclass(frozen=True, slots=True)
class Difference:
    """On what one plan is worse than another: priorities that it serves less, costs that it adds."""

    other: "Alternative"
    serves_less: tuple[Priority, ...]
    costs_more: tuple[Cost, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """One plan: an option for each need, or none where it is left.

    ``marks`` are by priority the worst and the best mark of its options, (0, 0) without options.
    """

    kinds: tuple[Kind, ...]
    options: tuple[OptionForPerson, ...]
    left: tuple[NeedForPerson, ...]
    marks: Mapping[Priority, tuple[int, int]]
    costs: Mapping[Cost, Total]

    def option_for(self, need: NeedForPerson) -> OptionForPerson | None:
        """What it holds for a need."""
        return next((option for option in self.options if option in need.options), None)

    def gives_up(self, other: "Alternative") -> Difference:
        """On what it is worse than the other."""
        return Difference(
            other,
            tuple(one for one in Priority if _less(self.marks[one], other.marks[one])),
            tuple(cost for cost in Cost if self.costs[cost] > other.costs[cost]),
        )


def alternative(
    kinds: Iterable[Kind], options: Iterable[OptionForPerson], needs: Iterable[NeedForPerson]
) -> Alternative:
    """A plan of these options."""
    held = tuple(options)
    return Alternative(
        tuple(kinds),
        held,
        tuple(need for need in needs if not any(option in need.options for option in held)),
        {priority: _mark(held, priority) for priority in Priority},
        {cost: _total(held, cost) for cost in Cost},
    )


def cost_of(option: OptionForPerson, cost: Cost) -> int | None:
    """What an option costs, the most of it; None where that is not known."""
    burden = option.burden
    match cost:
        case Cost.HOSPITAL_DAYS:
            return burden.hospital_days
        case Cost.VISITS:
            return burden.visits.most
        case Cost.PILLS:
            return burden.pills
        case Cost.SEDATION:
            return burden.sedation


def _mark(options: tuple[OptionForPerson, ...], priority: Priority) -> tuple[int, int]:
    found = [option.marks[priority] for option in options]
    return (min(found), max(found)) if found else (0, 0)


def _total(options: tuple[OptionForPerson, ...], cost: Cost) -> Total:
    costs = [cost_of(option, cost) for option in options]
    known = [each for each in costs if each is not None]
    return Total(len(costs) - len(known), sum(known))


def _less(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[0] or one[1] < other[1]
