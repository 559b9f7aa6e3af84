"""Alerts in words: who reads them, when they end, and their times."""

from datetime import date, datetime
from typing import Final

WHO_READS: Final = (
    "Who reads messages and when is for the clinic to say: nothing here replaces a call."
)
COMFORT: Final = (
    "Comfort care: red alerts stay; alerts on steps, function and missed reports are not raised."
)
DIED: Final = "This person has died: alerts have ended; bereavement care (PSY-13) remains."


def said_at(moment: datetime) -> str:
    """A moment as people write it."""
    return f"{moment.day} {moment:%B %Y, %H:%M}"


def said_on(day: date | None) -> str:
    """On which day; empty where there is none."""
    return f" on {day.day} {day:%B}" if day else ""
