"""For how long worst pain has been severe.

What reports can say: each tells of the worst pain of the 24 hours before it, so that reports of
two days in a row with 7 or more tell of two such spans, 24 hours apart, whatever their times. What
they cannot say is that the pain never let up in between, nor when it became severe: that lies
between the last report below 7 and the first of 7 or more. Source: guideline dossier, section 12,
fact pain_severe_h; that reports are counted by days is this project's reading.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from trabecula.calculation.over_time.told import exact_or_within, newest_first, number
from trabecula.language.derivation import History, Reckoned, Told

SEVERE: Final = 7
LONGEST_GAP_DAYS: Final = 1
"""A report of pain says nothing of the day after the next."""

LONGEST_DAYS: Final = 14
"""What lasts longer is told as at least this long."""

_HOURS: Final = 24


def hours_in_severe_pain(
    pain: str,
) -> Callable[[History, Sequence[date], date], Reckoned | None]:
    """For how many hours the worst pain, by this key, has been 7 or more up to the newest report.

    0 where the newest is below 7. Else at least 24 for each day since the first of the reports
    that all have 7 or more, with no gap of more than a day; at most 24 for each day since the last
    that has less, without an end where none of the 14 days before has. The function raises
    ``ValueError`` for pain outside 0 to 10.
    """

    def hours(told: History, _plans: Sequence[date], _day: date) -> Reckoned | None:
        reports = newest_first(told.get(pain, ()))
        now = next(reports, None)
        if now is None:
            return None
        if not _may_be_severe(now):
            return Reckoned(0, now[0].day, _origins(now))
        return _lasting(now, [*_until_below(reports, now[0].day)])

    return hours


def _until_below(reports: Iterator[tuple[Told, ...]], today: date) -> Iterator[tuple[Told, ...]]:
    """The reports up to and with the newest that is surely below 7, of the last 14 days."""
    for report in reports:
        if (today - report[0].day).days > LONGEST_DAYS:
            return
        yield report
        if not _may_be_severe(report):
            return


def _lasting(now: tuple[Told, ...], before: Sequence[tuple[Told, ...]]) -> Reckoned:
    today = now[0].day
    first, run = now, [now]
    for report in before if _is_severe(now) else ():
        gap = (first[0].day - report[0].day).days
        if gap > LONGEST_GAP_DAYS or not _is_severe(report):
            break
        first = report
        run.append(report)
    below = before[-1] if before and not _may_be_severe(before[-1]) else None
    lowest = _HOURS * (today - first[0].day).days
    highest = math.inf if below is None else _HOURS * max((today - below[0].day).days, 1)
    origins = _origins(one for report in (*run, below or ()) for one in report)
    return Reckoned(exact_or_within(lowest, highest), today, origins)


def _is_severe(report: tuple[Told, ...]) -> bool:
    return all(_pain(one) >= SEVERE for one in report)


def _may_be_severe(report: tuple[Told, ...]) -> bool:
    return any(_pain(one) >= SEVERE for one in report)


def _pain(told: Told) -> float:
    return number(told, "worst pain", 0, 10)


def _origins(told: Iterable[Told]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.origin for one in told))
