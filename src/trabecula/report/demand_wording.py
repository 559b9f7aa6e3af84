"""How burdens are said: visits, tablets, days in hospital and drowsiness, against now."""

from typing import Final

from trabecula.pathway.care_plan.demand import Demand
from trabecula.pathway.options.alternative import Cost
from trabecula.report.wording import said_list, sentence

COSTS: Final = {
    Cost.HOSPITAL_DAYS: "days in hospital",
    Cost.VISITS: "visits in 12 weeks",
    Cost.PILLS: "tablets a day",
    Cost.SEDATION: "drowsiness",
}


def demand_said(demand: Demand) -> str:
    """What a plan asks of one kind, and of which options that is not known."""
    amount = between_two(demand.fewest, demand.most)
    said = drowsy(demand.most) if demand.cost is Cost.SEDATION else amount
    lacking = said_list([option.title for option in demand.not_known])
    return f"{sentence(COSTS[demand.cost])}: {said}" + (
        f"; not known of {lacking}" if lacking else ""
    )


def between_two(fewest: float | None, most: float | None) -> str:
    """A number, or the two between which it lies."""
    ends = [one_number(fewest), one_number(most)]
    return " to ".join(dict.fromkeys(ends))


def one_number(number: float | None) -> str:
    """A number, what is less with its words; or that it is not known."""
    if number is None:
        return "not known"
    return f"{-number:g} fewer" if number < 0 else f"{number:g}"


def drowsy(level: int | None) -> str:
    """Drowsiness from -3 to 3 in words."""
    if level is None:
        return "not known"
    how = ("none", "a little", "clearly", "strongly")[abs(level)]
    if level == 0:
        return how
    return f"{how} {'less' if level < 0 else 'more'}"
