"""Mirels' score for an impending fracture: long bones only, 4 to 12 points."""

from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import points

SITE_POINTS: Final = {
    "femur_head_neck": Bounds(2, 3),
    "femur_peritrochanteric": Bounds(3, 3),
    "femur_shaft": Bounds(2, 2),
    "tibia": Bounds(2, 2),
    "humerus": Bounds(1, 1),
    "radius_ulna": Bounds(1, 1),
}
"""Long bones. The source leaves open whether the femoral neck is peritrochanteric: both."""

OTHER_SITES: Final = frozenset(
    {
        "acetabulum",
        "pelvis_other",
        "sacrum",
        "cervical",
        "thoracic",
        "lumbar",
        "rib",
        "sternum",
        "scapula",
        "skull",
        "foot_hand",
        "clavicle",
        "mandible",
    }
)
"""Sites for which the score was never defined."""

PAIN_POINTS: Final = {"none": 1, "mild": 1, "moderate": 2, "functional": 3}
"""The source has no level without pain: a painless lesion scores 1, which is to be shown."""

LOOK_POINTS: Final = {"blastic": 1, "mixed": 2, "lytic": 3}

SIZE_POINTS: Final = {"under_one_third": 1, "one_to_two_thirds": 2, "over_two_thirds": 3}
"""Of the cortical diameter."""


def mirels(site: str | None, pain: str | None, look: str | None, size: str | None) -> Bounds | None:
    """The score of one lesion, in points; bounds where an item is missing or the site is open.

    None where the site is not known, or is one for which the score is not defined. Raises
    ``ValueError`` for an answer that is none of the tables'. Source: Mirels, Clin Orthop
    1989;249:256, scoring table; instruments dossier 1.9 (femoral neck) and 3.2.
    """
    rest = (
        points(PAIN_POINTS, pain, "pain")
        + points(LOOK_POINTS, look, "look")
        + points(SIZE_POINTS, size, "size")
    )
    if site is None or site in OTHER_SITES:
        return None
    if site not in SITE_POINTS:
        raise ValueError(f"{site!r} is not a lesion site")
    return SITE_POINTS[site] + rest


def high_in_a_humerus(
    site: str | None, pain: str | None, look: str | None, size: str | None
) -> bool | None:
    """Whether a lesion of the humerus has 8 points or more, the cut-off that told best there.

    None while that is open, and at every other site: the cut-off was found in the humerus alone.
    Errors as for `mirels`. Source: PMC10132712, abstract; instruments dossier 3.2.
    """
    points = mirels(site, pain, look, size)
    if points is None or site != "humerus":
        return None
    return None if points.lowest < 8 <= points.highest else points.lowest >= 8
