"""Walking tests: the speed over a short way, and how far others walk in six minutes."""

from fractions import Fraction
from typing import Final

from trabecula.calculation.written import exactly

_YOUNGEST: Final = 40
_OLDEST: Final = 80


def gait_speed(distance: float, time: float) -> float:
    """Metres by seconds, in metres per second.

    Raises ``ValueError`` for a distance or a time of 0 or less. Source: instruments dossier 5.4.
    """
    return float(_above_zero("distance", distance) / _above_zero("time", time))


def predicted_six_minute_walk(sex: str, height: float, age: float, weight: float) -> float | None:
    """How many metres healthy people of this sex, height (cm), age and weight (kg) walk.

    None outside 40 to 80 completed years, for which the equation was made, and where it comes to
    nothing above 0, or height or weight is 0. Raises ``ValueError`` for a sex without an equation,
    and for a height, an age or a weight below 0. Source: Enright and Sherrill, Am J Respir Crit
    Care Med 1998;158:1384.
    """
    return _metres(_predicted(sex, height, age, weight), 0)


def lower_limit_of_six_minute_walk(
    sex: str, height: float, age: float, weight: float
) -> float | None:
    """The lower limit of normal, in metres: the prediction less 153 in men and 139 in women.

    None, errors and source as for `predicted_six_minute_walk`.
    """
    return _metres(_predicted(sex, height, age, weight), 153 if sex == "male" else 139)


def below_the_lower_limit(
    walked: float, sex: str, height: float, age: float, weight: float
) -> bool | None:
    """Whether fewer metres were walked than the lower limit of normal.

    None, errors and source as for `predicted_six_minute_walk`.
    """
    limit = lower_limit_of_six_minute_walk(sex, height, age, weight)
    return None if limit is None else exactly("walked", walked, 0) < exactly("limit", limit, 0)


def _predicted(sex: str, height: float, age: float, weight: float) -> Fraction | None:
    tall, heavy = exactly("height", height, 0), exactly("weight", weight, 0)
    years = exactly("age", age, 0)
    if sex == "male":
        metres = Fraction("7.57") * tall - Fraction("5.02") * years - Fraction("1.76") * heavy - 309
    elif sex == "female":
        metres = Fraction("2.11") * tall - Fraction("2.29") * heavy - Fraction("5.78") * years + 667
    else:
        raise ValueError(f"six minutes' walk has equations for male and female, not {sex}")
    return metres if tall and heavy and _YOUNGEST <= years < _OLDEST + 1 else None


def _metres(predicted: Fraction | None, less: int) -> float | None:
    return None if predicted is None or predicted <= less else float(predicted - less)


def _above_zero(name: str, value: float) -> Fraction:
    number = exactly(name, value, 0)
    if number == 0:
        raise ValueError(f"{name} must be above 0")
    return number
