"""Thinking and delirium: the total of the MoCA, and the rule of the CAM."""

from typing import Final

_MOST_POINTS: Final = 30


def montreal_total(points: int, years_of_education: int) -> int:
    """The MoCA total, 0 to 30: one point more after 12 years of education or fewer.

    A full score stays 30, for the scale ends there. Raises ``ValueError`` for points that are not
    from 0 to 30 and for negative years. Source: Nasreddine 2005; instruments dossier 6.10.
    """
    if not 0 <= points <= _MOST_POINTS:
        raise ValueError(f"points of the MoCA are from 0 to {_MOST_POINTS}, not {points!r}")
    if years_of_education < 0:
        raise ValueError(f"years of education cannot be {years_of_education!r}")
    return points + (years_of_education <= 12 and points < _MOST_POINTS)


def montreal_below_26(points: int, years_of_education: int) -> bool:
    """Whether the MoCA total is below 26. Errors and source as for `montreal_total`."""
    return montreal_total(points, years_of_education) < 26


def delirium_by_confusion_assessment(
    acute: bool, inattention: bool, disorganised: bool, altered_consciousness: bool
) -> bool:
    """Whether the CAM is positive: acute or fluctuating, inattentive, and one of the other two.

    Source: Inouye 1990; instruments dossier 7.4.
    """
    return acute and inattention and (disorganised or altered_consciousness)
