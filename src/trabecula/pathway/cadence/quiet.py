"""Quiet hours: when nothing is asked and nobody is reminded.

They hold for what the clinic sends only: a red answer is always acted on, and the person may call
at any hour.
"""

from dataclasses import dataclass

_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of the day, included, until another (``HH:MM``); over midnight where that
    comes first. Where both are the same, no hour is quiet.
    """

    begin: str
    end: str
    own: bool = False

    def holds(self, time: str) -> bool:
        """Whether it is quiet then. Raises ``ValueError`` for what is no time of the day."""
        begin, now, end = minutes(self.begin), minutes(time), minutes(self.end)
        return begin <= now < end if begin <= end else now >= begin or now < end

    def next_awake(self, time: str) -> str:
        """This time where it is not quiet, else the end of the quiet hours."""
        return self.end if self.holds(time) else time


def minutes(time: str) -> int:
    """Minutes after midnight of ``HH:MM``. Raises ``ValueError`` for anything else."""
    hours, colon, rest = time.partition(":")
    well = colon and len(hours) == len(rest) == 2 and (hours + rest).isascii()
    if not (well and (hours + rest).isdigit() and int(hours) < 24 and int(rest) < 60):
        raise ValueError(f"{time!r} is no time of the day: write HH:MM, such as 09:30")
    return 60 * int(hours) + int(rest)


def of_hours(hours: float) -> str:
    """A time of the day from hours after midnight; 24 is midnight."""
    hour, minute = divmod(round(hours * 60) % _MINUTES_A_DAY, 60)
    return f"{hour:02}:{minute:02}"
