"""The Opioid Risk Tool, by the weights of its sex."""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import met

_WEIGHTS: Final = {
    "female": (1, 2, 4, 3, 4, 5, 1, 3, 2, 1),
    "male": (3, 3, 4, 3, 4, 5, 1, 0, 2, 1),
}


def opioid_risk(sex: str | None, *answers: bool | None) -> float | Bounds:
    """The total in points, 0 to 26; between which it lies, while sex or answers are missing.

    The answers are, in order: family history of alcohol, of illegal drugs, of prescribed drugs;
    the same three of the person; age 16 to 45; abuse before adolescence; psychological disease;
    depression. Raises ``ValueError`` for another sex or number of answers. Source: Webster 2005;
    instruments dossier, section 7.5.
    """
    weights = list(_WEIGHTS.values()) if sex is None else [_WEIGHTS.get(sex, ())]
    if any(len(each) != len(answers) for each in weights):
        raise ValueError("the weights are those of female or male, and there are ten answers")
    totals = [
        sum(
            (met(yes, bool, weight) for yes, weight in zip(answers, own, strict=True)), Bounds(0, 0)
        )
        for own in weights
    ]
    return Bounds(min(one.lowest for one in totals), max(one.highest for one in totals)).settled
