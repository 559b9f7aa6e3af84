"""Sedation seen at the bedside, from the Pasero scale to the fact that statements ask for."""

from typing import Final

_SEDATION_OF_LEVEL: Final = {"S": 0, "1": 0, "2": 1, "3": 2, "4": 3}


def sedation_of_poss(level: str | None, unrousable: bool | None) -> int | None:
    """Sedation from 0 (alert) to 4 (unrousable), of a POSS level.

    The numbers of the two scales are not the same. Level 4 is 3, and 4 once it is known that the
    person cannot be roused; whoever cannot be roused is 4 whatever level was written beside it.
    None without a level. Raises ``ValueError`` for another level. Source: errata, section B.
    """
    if unrousable:
        return 4
    if level is None:
        return None
    if level not in _SEDATION_OF_LEVEL:
        raise ValueError(f"level must be one of {', '.join(_SEDATION_OF_LEVEL)}, not {level!r}")
    return _SEDATION_OF_LEVEL[level]


def acceptable_by_poss(level: str | None, unrousable: bool | None) -> bool | None:
    """Whether this sedation is acceptable: asleep and easily roused, level 1 or level 2.

    None without a level. Raises ``ValueError`` for another level. Source: Pasero; instruments
    dossier, section 7.2.
    """
    sedation = sedation_of_poss(level, unrousable)
    return None if sedation is None else sedation <= 1
