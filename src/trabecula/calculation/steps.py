"""Steps of a device against the person's own baseline.

Means are in steps a day over valid days, those of 10 hours of wear or more. The baseline is that
of the first 14 days, of which 7 must be valid; the week's mean needs 4 valid days of 7. More valid
days than there are give no result. Every function raises ``ValueError`` for steps or days below 0.
Source: errata B (step rules); instruments dossier 5.15. A project rule: no change is known to
matter in bone metastases.
"""

from fractions import Fraction
from typing import Final

from trabecula.calculation.three_answers import all_of
from trabecula.calculation.written import exactly, in_range

HOURS_OF_A_VALID_DAY: Final = 10
VALID_DAYS_OF_A_WEEK: Final = 4
VALID_DAYS_OF_A_BASELINE: Final = 7
_DAYS_OF_A_WEEK: Final = 7
_DAYS_OF_A_BASELINE: Final = 14


def is_valid_day(hours_of_wear: float) -> bool:
    """Whether the device was worn for 10 of the day's 24 hours; other numbers are refused."""
    return exactly("hours of wear", hours_of_wear, 0, 24) >= HOURS_OF_A_VALID_DAY


def enough_valid_days(baseline_days: int, week_days: int) -> bool | None:
    """Whether there are valid days enough for the baseline and for the week."""
    return all_of(_enough_for_a_baseline(baseline_days), _enough_for_a_week(week_days))


def mean_of_the_week(week: float, week_days: int) -> float | None:
    """The week's mean in steps a day; None with fewer than 4 valid days."""
    mean = exactly("steps", week, 0)
    return float(mean) if _enough_for_a_week(week_days) else None


def change_from_baseline(
    baseline: float, baseline_days: int, week: float, week_days: int
) -> float | None:
    """The week's mean against the baseline, in percent; negative is a fall.

    None with too few valid days, and against a baseline of 0.
    """
    enough = enough_valid_days(baseline_days, week_days)
    change = _change(baseline, week)
    return float(change) if enough and change is not None else None


def fell_by_a_quarter(
    baseline: float, baseline_days: int, week: float, week_days: int
) -> bool | None:
    """Whether the week's mean is 25 % or more below the baseline; None as for the change."""
    enough = enough_valid_days(baseline_days, week_days)
    change = _change(baseline, week)
    return change <= -25 if enough and change is not None else None


def sudden_change(baseline: float, baseline_days: int, two_days: float) -> float | None:
    """The mean of the last 48 hours against the baseline, in percent; None as for the change."""
    change = _sudden(baseline, baseline_days, two_days)
    return None if change is None else float(change)


def fell_by_half(baseline: float, baseline_days: int, two_days: float) -> bool | None:
    """Whether the last 48 hours are 50 % or more below the baseline; None as for the change."""
    change = _sudden(baseline, baseline_days, two_days)
    return None if change is None else change <= -50


def _sudden(baseline: float, baseline_days: int, two_days: float) -> Fraction | None:
    change = _change(baseline, two_days)
    return change if _enough_for_a_baseline(baseline_days) else None


def _enough_for_a_baseline(valid_days: int) -> bool | None:
    days = in_range("valid days of the baseline", valid_days, 0)
    return days >= VALID_DAYS_OF_A_BASELINE if days <= _DAYS_OF_A_BASELINE else None


def _enough_for_a_week(valid_days: int) -> bool | None:
    days = in_range("valid days of the week", valid_days, 0)
    return days >= VALID_DAYS_OF_A_WEEK if days <= _DAYS_OF_A_WEEK else None


def _change(baseline: float, now: float) -> Fraction | None:
    usual, recent = exactly("steps of the baseline", baseline, 0), exactly("steps", now, 0)
    whole = usual.numerator * recent.denominator
    return Fraction(100 * (recent.numerator * usual.denominator - whole), whole) if usual else None
