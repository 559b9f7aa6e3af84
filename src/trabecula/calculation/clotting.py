"""Whether clotting is too poor for a needle in the spine or for an anti-inflammatory.

INR above 1.5, platelets below 50 thousand millions per litre, or a therapeutic anticoagulant that
is not held. Source: errata B, row on the fact dictionary; a default of the project's panel.
"""

from typing import Final

_HIGHEST_RATIO: Final = 1.5
_FEWEST_PLATELETS: Final = 50


def poor_by_ratio(ratio: float) -> bool | None:
    """Yes above an INR of 1.5; a ratio alone never says no."""
    return True if ratio > _HIGHEST_RATIO else None


def poor_by_platelets(platelets: float) -> bool | None:
    """Yes below 50 thousand millions per litre; platelets alone never say no."""
    return True if platelets < _FEWEST_PLATELETS else None


def poor_by_anticoagulant(active: bool) -> bool | None:
    """Yes while a therapeutic anticoagulant is not held; its absence alone never says no."""
    return True if active else None


def poor(ratio: float, platelets: float, anticoagulated: bool) -> bool:
    """Whether any of the three holds, with all of them known."""
    return ratio > _HIGHEST_RATIO or platelets < _FEWEST_PLATELETS or anticoagulated
