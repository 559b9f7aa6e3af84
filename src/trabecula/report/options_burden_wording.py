"""How burdens are said: visits, tablets, days in hospital and drowsiness, against now."""

from typing import Final

from trabecula.pathway.options.alternative import Cost
from trabecula.report.wording import sentence

COSTS: Final = {
    Cost.HOSPITAL_DAYS: "days in hospital",
    Cost.VISITS: "visits in 12 weeks",
    Cost.PILLS: "tablets a day",
    Cost.SEDATION: "drowsiness",
}


def asks_in_all(cost: Cost, fewest: int, most: int) -> str:
    """What a plan asks of one kind, against now."""
    said = drowsy(most) if cost is Cost.SEDATION else between_two(fewest, most)
    return f"{sentence(COSTS[cost])}: {said}"


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
