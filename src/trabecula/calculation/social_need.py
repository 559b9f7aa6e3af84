"""Harm by others: the four HITS items of the AHC-HRSN core questions."""

from trabecula.calculation.scoring import total


def harmed_by_others(hurt: float, insult: float, threat: float, scream: float) -> bool:
    """Whether the four HITS items, 1 to 5 points each, sum to more than 10.

    Source: Sherin 1998, as the AHC-HRSN tool prints it; instruments dossier 6.8.
    """
    return total(hurt, insult, threat, scream) > 10
