"""Times of tables as days: a window that a clinic may have set, counted from a day."""

from datetime import date, timedelta
from math import ceil
from typing import Any, cast

from trabecula.language.criterion import Window
from trabecula.language.policy import Policy, PolicyValue
from trabecula.language.quantity import DAYS_IN, Quantity


def value_of(value: Any | PolicyValue[Any], policy: Policy) -> Any:
    """The number in force here."""
    if isinstance(value, PolicyValue):
        return policy.value(cast("PolicyValue[Any]", value))
    return value


def days_in(time: Quantity) -> int:
    """A length of time in whole days, the day that has begun counted whole.

    Raises ``KeyError`` for what is no length of time.
    """
    return ceil(round(time.value * DAYS_IN[type(time)], 6))


def days_of(window: Window[Any], policy: Policy) -> tuple[int, int]:
    """Both ends of a window in days."""
    earliest, latest = (value_of(end, policy) for end in (window.earliest, window.latest))
    return days_in(earliest), days_in(latest)


def span(window: Window[Any], start: date, policy: Policy) -> tuple[date, date]:
    """The first and the last day of a window that begins to count on a day."""
    earliest, latest = days_of(window, policy)
    return start + timedelta(days=earliest), start + timedelta(days=latest)
