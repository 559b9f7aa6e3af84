"""What two ratings of pain, each from 0 to 10, say together.

Shares are compared as whole numbers, before any rounding, so that 30 % is met where paper meets it.
"""

from fractions import Fraction
from functools import lru_cache
from typing import Final

from trabecula.calculation.written import exactly

_HIGHEST_MILD: Final = 3


def fall_in_pain(pain_before: float, pain_now: float) -> float:
    """How many points pain has fallen; negative where it rose.

    Raises ``ValueError`` for pain outside 0 to 10. Source: instruments dossier, section 1.1.
    """
    return float(_fall(pain_before, pain_now)[1])


def fall_in_pain_percent(pain_before: float, pain_now: float) -> float | None:
    """The fall as a percentage of the pain before; negative where it rose.

    None where there was no pain before. Raises ``ValueError`` for pain outside 0 to 10. Source:
    instruments dossier, section 1.1.
    """
    before, fall = _fall(pain_before, pain_now)
    return float(100 * fall / before) if before else None


def is_important_fall(pain_before: float, pain_now: float) -> bool:
    """Whether pain fell by 2 points or more, or by 30 % or more; no where there was none before.

    Raises ``ValueError`` for pain outside 0 to 10. Source: Dalal 2012 and Arthur 2018.
    """
    before, fall = _fall(pain_before, pain_now)
    return before > 0 and (fall >= 2 or 10 * fall >= 3 * before)


@lru_cache(maxsize=4096)
def is_fall_by(
    pain_before: float, pain_now: float, points: float | None = None, percent: float | None = None
) -> bool:
    """Whether pain fell by so many points or more, or by such a share of it; one is enough.

    No where there was none before. Raises ``ValueError`` for pain outside 0 to 10. Source:
    instruments dossier, section 1.1, with the amounts that a table or a clinic sets.
    """
    before, fall = _fall(pain_before, pain_now)
    by_points = points is not None and fall >= Fraction(repr(points))
    by_share = percent is not None and 100 * fall >= Fraction(repr(percent)) * before
    return before > 0 and (by_points or by_share)


def is_substantial_fall(pain_before: float, pain_now: float) -> bool:
    """Whether pain fell by one half or more; no where there was none before.

    Raises ``ValueError`` for pain outside 0 to 10. Source: IMMPACT, as quoted by ePPOC.
    """
    before, fall = _fall(pain_before, pain_now)
    return before > 0 and 2 * fall >= before


def is_worse(pain_before: float, pain_now: float) -> bool:
    """Whether pain rose by 2 points or more.

    Raises ``ValueError`` for pain outside 0 to 10. Source: instruments dossier, section 1.1.
    """
    return _fall(pain_before, pain_now)[1] <= -2


def is_within_goal(pain: float, goal: float) -> bool:
    """Whether pain is no more than the person's own goal.

    Raises ``ValueError`` for a rating outside 0 to 10. Source: Dalal 2012 and Arthur 2018.
    """
    return _rating("pain", pain) <= _rating("the goal", goal)


def is_evoked_by_movement(
    pain_on_movement: float | None, pain_at_rest: float | None
) -> bool | None:
    """Whether pain on movement is 4 or more, and 2 or more above pain at rest.

    None where that cannot be told. One rating alone can rule it out: below 4 on movement, or above
    8 at rest. Raises ``ValueError`` for pain outside 0 to 10. Source: instruments dossier, section
    1.1, a measure of this project that is not validated.
    """
    movement = None if pain_on_movement is None else _rating("pain on movement", pain_on_movement)
    rest = None if pain_at_rest is None else _rating("pain at rest", pain_at_rest)
    if (movement is not None and movement < 4) or (rest is not None and rest > 8):
        return False
    return None if movement is None or rest is None else movement - rest >= 2


def is_background_controlled(background_pain: float | None, goal: float | None) -> bool | None:
    """Whether background pain is mild, or no more than the person's own goal.

    None where that cannot be told. Raises ``ValueError`` for a rating outside 0 to 10. Source:
    errata of the dossiers: 3 or less, or the personal goal; Davies 2013 has 4 or less.
    """
    if background_pain is None:
        return None
    pain = _rating("background pain", background_pain)
    if pain <= _HIGHEST_MILD:
        return True
    return None if goal is None else pain <= _rating("the goal", goal)


def _fall(pain_before: float, pain_now: float) -> tuple[Fraction, Fraction]:
    """Pain before, and how far it fell."""
    before = _rating("pain before", pain_before)
    return before, before - _rating("pain now", pain_now)


def _rating(name: str, value: float) -> Fraction:
    return exactly(name, value, 0, 10)
