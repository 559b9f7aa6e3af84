"""Sums: scores that a form adds up by itself, as FHIRPath over its response.

An expression is made of plain sums, so that it yields nothing while an item has no answer.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final

from trabecula.calculation.scoring import mean, total
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument, Score
from trabecula.language.item import Graded, Rated, Weighed
from trabecula.language.number import Counted, Measured

_SUMMED: Final[tuple[Callable[..., Any], ...]] = (total, mean)


def summed(instrument: Instrument) -> Mapping[Score, str]:
    """The scores that a form can work out by itself, each with how.

    None where answers come from elsewhere too, or are given once for each lesion or pain.
    """
    if not instrument.together or instrument.about is not About.PERSON:
        return {}
    found = ((score, _expression(score)) for score in instrument.scores)
    return {score: expression for score, expression in found if expression}


def _expression(score: Score) -> str:
    if score.by not in _SUMMED or score.partial:
        return ""
    points = [_points(item) for item in score.of]
    if not all(points):
        return ""
    whole = "\n+ ".join(points)
    return whole if score.by is total else f"({whole})\n/ {len(points)}"


def _points(item: Fact) -> str:
    """What the answer to an item is worth; empty where that is no number."""
    answer = f"%resource.item.where(linkId = '{item.key}').answer.value"
    match item:
        case Rated(reverse=True):
            return f"({_plain(item.lowest + item.highest)} - {answer})"
        case Counted():
            return answer
        case Measured():
            return f"{answer}.value"
        case Graded():
            return _chosen(answer, dict(zip(item.options, item.points, strict=True)))
        case Weighed():
            return _chosen(answer, {"yes": item.points, "no": 0})
        case _:
            return ""


def _chosen(answer: str, points: Mapping[str, float]) -> str:
    """The points of the code that was chosen; of another code, none."""
    worth = ""
    for code, number in reversed(list(points.items())):
        otherwise = f", {worth}" if worth else ""
        worth = f"iif($this = '{code}', {_plain(number)}{otherwise})"
    return f"{answer}.code.select({worth})"


def _plain(number: float) -> str:
    return f"{Decimal(str(number)):f}".removesuffix(".0")
