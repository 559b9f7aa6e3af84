"""The short form of the Patient-Generated Subjective Global Assessment: points of its four boxes.

Source of all tables: Ottery, form 4.3.20; instruments dossier, section 8.4. Missing items leave
bounds.
"""

import math
from collections.abc import Sequence
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.open_points import given, highest_of, met, part
from trabecula.calculation.written import exactly

INTAKE_POINTS: Final = {"unchanged": 0, "more": 0, "less": 1}

FOOD_POINTS: Final = {
    "normal amount": 0,
    "normal food, less": 1,
    "little solid food": 2,
    "liquids only": 3,
    "supplements only": 3,
    "very little": 4,
    "tube or vein only": 0,
}

SYMPTOM_POINTS: Final = {
    "no_appetite": 3,
    "vomiting": 3,
    "nausea": 1,
    "diarrhoea": 3,
    "constipation": 1,
    "dry_mouth": 1,
    "sores": 2,
    "smells": 1,
    "taste": 1,
    "full_early": 1,
    "swallowing": 2,
    "fatigue": 1,
    "pain": 3,
    "other": 1,
}

ACTIVITY_POINTS: Final = {
    "normal": 0,
    "not normal, but up": 1,
    "less than half the day in bed or chair": 2,
    "most of the day in bed or chair": 3,
    "bedridden": 3,
}

_LOSS_IN_1_MONTH: Final = ((10, 4), (5, 3), (3, 2), (2, 1))
_LOSS_IN_6_MONTHS: Final = ((20, 4), (10, 3), (6, 2), (2, 1))


def weight_box(
    loss_in_1_month: float | None, loss_in_6_months: float | None, falling: bool | None
) -> Bounds:
    """Box 1, 0 to 5 points: the loss in percent, and a point for a fall in the last 2 weeks.

    The loss in 6 months counts only where that in 1 month is not known. Raises ``ValueError``
    for a loss above 100 %, and for one that is not finite.
    """
    recent = _loss_points("loss in 1 month", loss_in_1_month, _LOSS_IN_1_MONTH)
    lasting = _loss_points("loss in 6 months", loss_in_6_months, _LOSS_IN_6_MONTHS)
    loss = lasting if loss_in_1_month is None else recent
    return loss + met(falling, bool)


def food_box(intake: float | None, food: float | None) -> Bounds:
    """Box 2, 0 to 4 points: the highest of its answers, given as points."""
    return highest_of(
        given(intake, max(INTAKE_POINTS.values())), given(food, max(FOOD_POINTS.values()))
    )


def short_form(  # noqa: PLR0917 (scores pass their items by position)
    loss_in_1_month: float | None,
    loss_in_6_months: float | None,
    falling: bool | None,
    intake: float | None,
    food: float | None,
    activity: float | None,
    *symptoms: float | None,
) -> Bounds:
    """The total of the four boxes, 0 to 36 points; all but the losses are given as points.

    ``symptoms`` are in the order of their table. Errors as for `weight_box`.
    """
    rest = weight_box(loss_in_1_month, loss_in_6_months, falling) + food_box(intake, food)
    return rest + _symptoms(symptoms) + given(activity, max(ACTIVITY_POINTS.values()))


def _symptoms(found: Sequence[float | None]) -> Bounds:
    each = zip(found, SYMPTOM_POINTS.values(), strict=True)
    return sum((given(worth, most) for worth, most in each), Bounds(0, 0))


def _loss_points(name: str, percent: float | None, steps: Sequence[tuple[int, int]]) -> Bounds:
    def reached(percent: float) -> int:
        lost = exactly(name, percent, -math.inf, 100)
        return next((points for start, points in steps if lost >= start), 0)

    return part(percent, reached, 0, steps[0][1])
