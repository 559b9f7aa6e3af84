"""SINS, the spinal instability neoplastic score of one lesion: 0 to 18 points."""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import points

LOCATION_POINTS: Final = {
    level: region
    for region, levels in (
        (3, ("O", "C1", "C2", "C7", "T1", "T2", "T11", "T12", "L1", "L5", "S1")),
        (2, ("C3", "C4", "C5", "C6", "L2", "L3", "L4")),
        (1, ("T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10")),
        (0, ("S2", "S3", "S4", "S5")),
    )
    for level in levels
}
"""Junctional, mobile, semirigid and rigid levels; ``O`` is the occiput."""

PAIN_POINTS: Final = {"none": 0, "non_mechanical": 1, "mechanical": 3}

LOOK_POINTS: Final = {"blastic": 0, "mixed": 1, "lytic": 2}

ALIGNMENT_POINTS: Final = {"normal": 0, "new_deformity": 2, "subluxation": 4}

COLLAPSE_POINTS: Final = {
    "none": 0,
    "none_but_over_half_involved": 1,
    "under_half": 2,
    "exactly_half": 2,
    "over_half": 3,
}
"""The source leaves exactly 50 % open: it scores as less, which is to be shown."""

POSTEROLATERAL_POINTS: Final = {"none": 0, "unilateral": 1, "bilateral": 3}


def sins(  # noqa: PLR0917 (derivations pass what they need by position)
    level: str | None,
    pain: str | None,
    look: str | None,
    alignment: str | None,
    collapse: str | None,
    posterolateral: str | None,
) -> Bounds:
    """The score of one spinal lesion, in points; bounds where an item is missing.

    Raises ``ValueError`` for an answer that is none of the tables'. Source: Fisher, Spine
    2010;35:E1221 (10.1097/BRS.0b013e3181e16ae2), table of components; instruments dossier 3.1.
    """
    return (
        points(LOCATION_POINTS, level, "level")
        + points(PAIN_POINTS, pain, "pain")
        + points(LOOK_POINTS, look, "look")
        + points(ALIGNMENT_POINTS, alignment, "alignment")
        + points(COLLAPSE_POINTS, collapse, "collapse")
        + points(POSTEROLATERAL_POINTS, posterolateral, "posterolateral")
    )
