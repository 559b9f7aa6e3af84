"""Usage: options that commands have alike, and what contradicts itself."""

from datetime import date, datetime, time
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from trabecula.errors import WrongUsage
from trabecula.pathway.facts import Facts

Flag = Annotated[bool, Parameter(negative=())]
"""An option without a value."""


def chosen_format(format: str, *, json: bool) -> str:  # noqa: A002
    """How to write, where --json is short for --format json. Raises `WrongUsage` for both."""
    if json and format not in ("text", "json"):
        raise WrongUsage(f"--json and --format {format} are two formats: give one of them")
    return "json" if json else format


def check_choice(record: Path | None, as_of: date | None, patient: str | None) -> None:
    """Raises `WrongUsage` where a day or a person is chosen, and there is no record."""
    if record is None and (as_of is not None or patient is not None):
        raise WrongUsage("a day and --patient choose from a record: give the record")


def check_day(found: Facts, as_of: date | None, where: str = "--facts") -> None:
    """Raises `WrongUsage` where facts have their own day, and another is asked for."""
    if as_of not in (None, found.as_of):
        raise WrongUsage(
            f"{where}: the facts are as of {found.as_of}, and --as-of says {as_of}: leave one out"
        )


def time_of(at: str | None, day: date) -> time:
    """The time that is asked for (``HH:MM``); else now, where the day is today, or its end.

    Raises `WrongUsage` for what is no time.
    """
    if at is None:
        now = datetime.now()
        return now.time().replace(second=0, microsecond=0) if day == now.date() else time.max
    try:
        return datetime.strptime(at, "%H:%M").time()
    except ValueError:
        raise WrongUsage(f"--at takes a time of day such as 09:30, not {at!r}") from None
