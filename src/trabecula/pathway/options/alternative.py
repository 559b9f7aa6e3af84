"""Alternatives: whole plans side by side, what each serves, costs, and gives up."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.priority import Priority
from trabecula.pathway.options.for_person import NeedForPerson, OptionForPerson
from trabecula.pathway.options.problem import Load, Mark


class Kind(StrEnum):
    """In which order a plan is the best one, or who made it."""

    WHAT_MATTERS = "in the order of what matters"
    LEAST_BURDEN = "least to do and to bear"
    FASTEST_RELIEF = "fastest relief"
    MOST_FUNCTION = "most independence"
    CARRYING_ON = "carry on as now"
    DECIDED = "what was decided"


class Cost(StrEnum):
    """What a plan asks of the person."""

    HOSPITAL_DAYS = "days in hospital"
    VISITS = "visits in 12 weeks"
    PILLS = "tablets a day"
    SEDATION = "drowsiness"


@dataclass(frozen=True, slots=True)
class Difference:
    """On what a plan is worse than another: what it serves less well, and what it asks more of."""

    other: "Alternative"
    serves_less: tuple[Priority, ...]
    costs_more: tuple[Cost, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """One plan: an option for each need, or none where it is left.

    ``marks`` are by priority the worst and the best mark of its options, 0 and 0 without options.
    ``unmet`` are needs that call for an answer and cannot all be met in one plan.
    """

    kinds: tuple[Kind, ...]
    options: tuple[OptionForPerson, ...]
    left: tuple[NeedForPerson, ...]
    unmet: tuple[NeedForPerson, ...]
    marks: Mapping[Priority, Mark]
    costs: Mapping[Cost, Load]

    def option_for(self, need: NeedForPerson) -> OptionForPerson | None:
        """What it holds for a need."""
        return next((option for option in self.options if option in need.options), None)

    def gives_up(self, other: "Alternative") -> Difference:
        """On what it is worse than the other."""
        marks, costs = self.marks, self.costs
        return Difference(
            other,
            tuple(one for one in Priority if marks[one].rank > other.marks[one].rank),
            tuple(cost for cost in Cost if costs[cost].rank > other.costs[cost].rank),
        )


def cost_of(option: OptionForPerson, cost: Cost) -> int | None:
    """What an option costs, the most of it; None where that is not known.

    Days in hospital that a trial saved are an effect: they shorten no stay that a plan asks for.
    """
    burden = option.burden
    match cost:
        case Cost.HOSPITAL_DAYS:
            days = burden.hospital_days
            return None if days is None else max(days, 0)
        case Cost.VISITS:
            return burden.visits.most
        case Cost.PILLS:
            return burden.pills
        case Cost.SEDATION:
            return burden.sedation


def alone(option: OptionForPerson) -> Alternative:
    """An option by itself, to be laid beside others for the same need."""
    costs = {cost: cost_of(option, cost) for cost in Cost}
    return Alternative(
        (),
        (option,),
        (),
        (),
        {priority: Mark(mark, mark) for priority, mark in option.marks.items()},
        {cost: Load(int(asked is None), asked or 0) for cost, asked in costs.items()},
    )
