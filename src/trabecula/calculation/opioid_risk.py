"""The Opioid Risk Tool, by the weights of its sex."""

from typing import Final

_WEIGHTS: Final = {
    "female": (1, 2, 4, 3, 4, 5, 1, 3, 2, 1),
    "male": (3, 3, 4, 3, 4, 5, 1, 0, 2, 1),
}


def opioid_risk(sex: str, *answers: bool) -> int:
    """The total in points, 0 to 26.

    The answers are, in order: family history of alcohol, of illegal drugs, of prescribed drugs;
    the same three of the person; age 16 to 45; abuse before adolescence; psychological disease;
    depression. Raises ``ValueError`` for another sex or number of answers. Source: Webster 2005;
    instruments dossier, section 7.5.
    """
    if sex not in _WEIGHTS or len(answers) != len(_WEIGHTS[sex]):
        raise ValueError("the weights are those of female or male, and there are ten answers")
    return sum(weight for weight, yes in zip(_WEIGHTS[sex], answers, strict=True) if yes)
