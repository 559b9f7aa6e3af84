"""Time between two days. The later day never comes first: that raises ``ValueError``."""

from datetime import date


def days_between(start: date, end: date) -> int:
    """Whole days, exact.

    Raises ``ValueError`` if the end is before the start. Source: calendar arithmetic.
    """
    if end < start:
        raise ValueError(f"{end} is before {start}")
    return (end - start).days


def weeks_between(start: date, end: date) -> float:
    """Weeks of seven days, with their fraction. Errors and source as for `days_between`."""
    return days_between(start, end) / 7


def whole_years_between(start: date, end: date) -> int:
    """Completed years, as in an age. Who was born on 29 February has a birthday on 1 March in
    other years.

    Errors as for `days_between`. Source: convention of this project.
    """
    days_between(start, end)
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))
