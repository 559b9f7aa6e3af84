"""The Edmonton classification of cancer pain: five codes, of which the last letter says how it is.

A code that ends in x was looked for and could not be told; a missing code is another thing.
"""

from typing import Final

from trabecula.calculation.bounds import Bounds

_COMPLICATING: Final = frozenset({"Ne", "Ii", "Pp", "Aa", "Ci", "Cu"})


def code_string(*codes: str) -> str:
    """The codes in one string. Source: instruments dossier, section 1.6."""
    return "-".join(codes)


def complicating_features(*codes: str) -> float | Bounds:
    """How many of the five features that make pain hard to control are there.

    One that could not be told may be there or not: then the fewest and the most. Source:
    instruments dossier, section 1.6, a count of this project, and section 0.2, rule 1.
    """
    found = sum(code in _COMPLICATING for code in codes)
    return Bounds(found, found + features_not_told(*codes)).settled


def features_not_told(*codes: str) -> int:
    """How many of the features could not be told. Source: instruments dossier, section 1.6."""
    return sum(code.endswith("x") for code in codes)


def is_history_unreliable(cognition: str) -> bool:
    """Whether what the person says of the pain may not be relied upon.

    Source: instruments dossier, section 0.2, rule 8: any cognition but intact.
    """
    return cognition != "Co"
