"""The Timed Up and Go: what one time says, and what a second one says beside it.

Times are in seconds. A time of 0 is no time: it gives no result, and never a good one. Every
function raises ``ValueError`` for a time below 0.
"""

from fractions import Fraction

from trabecula.calculation.written import exactly


def timed(seconds: float) -> float | None:
    """The time, where it is one. Source: instruments dossier, section 5.1."""
    return seconds if _time(seconds) else None


def may_fall(seconds: float | None, unable: bool | None) -> bool | None:
    """Whether the test marks a risk of falls: 12 seconds or more, or unable to do it.

    Who is unable is at risk whatever time stands beside it; not being unable says nothing without
    a time. Source: CDC STEADI; instruments dossier, section 5.1.
    """
    if unable:
        return True
    time = None if seconds is None else _time(seconds)
    return time >= 12 if time else None


def change_in_time(before: float, now: float) -> float | None:
    """How much longer the test takes now, in percent of the time before; negative is faster.

    Source: instruments dossier, section 5.1.
    """
    change = _change(before, now)
    return None if change is None else float(change)


def slower_by_a_fifth(
    before: float | None, now: float | None, unable_now: bool | None
) -> bool | None:
    """Whether a person who had a time before takes a fifth longer now, or is unable now.

    Source: instruments dossier, sections 5.1 and 5.16 (project flag).
    """
    if before is None or not _time(before):
        return None
    if unable_now:
        return True
    change = None if now is None else _change(before, now)
    return None if change is None else change >= 20


def _change(before: float, now: float) -> Fraction | None:
    earlier, later = _time(before), _time(now)
    return 100 * (later - earlier) / earlier if earlier and later else None


def _time(seconds: float) -> Fraction:
    return exactly("the time of the test in seconds", seconds, 0)
