"""Times of exports in ISO 8601, on the clock that they were written by."""

from datetime import datetime, timedelta, timezone
from typing import Final

_FIRST: Final = datetime(1970, 1, 1)
IN_UTC: Final = "its times are in universal time, so its days begin at midnight of that"
"""What is noted where an export does not say which clock the person lives by."""


def clock(text: str, ahead: timedelta | None = None) -> int:
    """The seconds from 1970 on a clock that is ``ahead`` of universal time, or on the time's own.

    Raises ``ValueError`` for what is no time.
    """
    read = datetime.fromisoformat(text)
    if ahead is not None and read.tzinfo is not None:
        read = read.astimezone(timezone(ahead))
    return int((read.replace(tzinfo=None) - _FIRST).total_seconds())


def ahead_of_universal(text: str) -> timedelta | None:
    """How far the clock of a time is ahead of universal time; None where it does not say."""
    return datetime.fromisoformat(text).utcoffset()
