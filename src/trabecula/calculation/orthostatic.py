"""Blood pressure on standing, against the pressure lying down."""

from fractions import Fraction
from typing import Final

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.three_answers import any_of
from trabecula.calculation.written import exactly

_STANDING: Final = 2


def largest_drop(
    lying: float | None, after_one_minute: float | None, after_three_minutes: float | None
) -> float | Bounds | None:
    """The larger of the two falls, in mmHg; negative is a rise.

    While one standing pressure is missing the fall is that of the other at least, and at most all
    of the pressure. None where nothing was measured lying, or nothing standing. Raises
    ``ValueError`` for a pressure below 0. Source: instruments dossier 5.8.
    """
    drops = [
        drop for drop in _drops(lying, after_one_minute, after_three_minutes) if drop is not None
    ]
    if not drops or lying is None:
        return None
    largest = float(max(drops))
    return largest if len(drops) == _STANDING else Bounds(largest, lying)


def is_orthostatic(  # noqa: PLR0917 (marks come by position)
    systolic_lying: float | None,
    systolic_at_one: float | None,
    systolic_at_three: float | None,
    diastolic_lying: float | None,
    diastolic_at_one: float | None,
    diastolic_at_three: float | None,
) -> bool | None:
    """Whether the systolic pressure falls by 20 mmHg or the diastolic by 10, at 1 or 3 minutes.

    One such fall is enough; no is said only where all were measured. Raises ``ValueError`` for a
    pressure below 0. Source: Freeman 2011, from knowledge; instruments dossier 5.8.
    """
    systolic = _drops(systolic_lying, systolic_at_one, systolic_at_three)
    diastolic = _drops(diastolic_lying, diastolic_at_one, diastolic_at_three)
    return any_of(
        *(None if drop is None else drop >= 20 for drop in systolic),
        *(None if drop is None else drop >= 10 for drop in diastolic),
    )


def _drops(lying: float | None, *standing: float | None) -> list[Fraction | None]:
    return [
        None if lying is None or one is None else _pressure(lying) - _pressure(one)
        for one in standing
    ]


def _pressure(value: float) -> Fraction:
    return exactly("blood pressure", value, 0)
