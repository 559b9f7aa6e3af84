"""How often, out of its parts: so many times, parts of the day, days of the week."""

from typing import Final

from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Span
from trabecula.pathway.dosage.dosage import Frequency

DAY: Final = Span.of(HOURS_A_DAY)
WEEK: Final = Span.of(HOURS_A_DAY * 7)


class Unreadable(ValueError):
    """What of a dosage contradicts itself, or can be read in two ways."""


def schedule(
    base: Frequency | None, at: tuple[str, ...] = (), on: tuple[str, ...] = ()
) -> Frequency | None:
    """So many times at these parts of the day, on these weekdays; None where nothing is said.

    Raises `Unreadable` where there are not as many parts as times.
    """
    timed = _at(base, at) if at else base
    return _on(timed, on) if on else timed


def _at(base: Frequency | None, parts: tuple[str, ...]) -> Frequency:
    if base is None:
        return Frequency(Span.of(len(parts)), DAY, parts)
    once_in_days = base.hours.low > HOURS_A_DAY and len(parts) == 1
    if not once_in_days and not (base.hours == DAY and base.times == Span.of(len(parts))):
        raise Unreadable(f"{base}, and {' and '.join(parts)}")
    return Frequency(base.times, base.hours, parts)


def _on(base: Frequency | None, days: tuple[str, ...]) -> Frequency:
    if base is None:
        return Frequency(Span.of(len(days)), WEEK, on=days)
    if base.hours == DAY:
        return Frequency(base.times * len(days), WEEK, base.at, days)
    if base.hours == WEEK and base.times == Span.of(len(days)):
        return Frequency(base.times, WEEK, base.at, days)
    raise Unreadable(f"{base}, and on {' and '.join(days)}")
