"""Neuropathic pain: how certain it is, and a screening total that has no partial form."""

from typing import Literal

from trabecula.calculation.scoring import total

Certainty = Literal["unlikely", "possible", "probable", "definite"]


def neuropsig_grade(
    relevant_history: bool,
    plausible_distribution: bool,
    sensory_signs: bool,
    confirming_test: bool,
) -> Certainty:
    """The grade of certainty that pain is neuropathic; each step needs those before it.

    Source: Finnerup, Pain 2016;157:1599; instruments dossier, section 1.5.
    """
    if not (relevant_history and plausible_distribution):
        return "unlikely"
    if not sensory_signs:
        return "possible"
    return "definite" if confirming_test else "probable"


def complete_total(*points: float | None) -> float | None:
    """The sum, in points; None where any item is missing.

    Source: painDETECT, which is not scored in part; instruments dossier, section 1.5.
    """
    given = [each for each in points if each is not None]
    return total(*given) if len(given) == len(points) else None
