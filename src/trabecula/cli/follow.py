"""``trabecula follow RECORD``: what became of somebody since, and what is due."""

from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, read
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, chosen_format, time_of


def follow(
    record: Source,
    /,
    *,
    as_of: date | None = None,
    at: str | None = None,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    patient: str | None = None,
    directory: Source | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Follow one person between two visits: alerts, what is due, response, and how each value went.

    Example: trabecula follow record.json --as-of 2026-05-03 --at 10:30

    Example: trabecula follow record.json --format html > followed.html

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    at
        The time of that day (HH:MM), on the clock of the record; by default now, where it is
        today, else the end of the day.
    format
        How to write it.
    json
        The same as --format json.
    patient
        The id of the person, where the record holds several.
    directory
        The clinic's directory, in TOML: whom to call, and who reads messages.
    """
    from trabecula.report.followed_page import followed_page  # noqa: PLC0415

    chosen = chosen_format(format, json=json)
    opened = clinic.opened(record, directory)
    filled_in = None if directory is None else directories.read(directory)
    found = read(record, patient)
    known = journey.know(found, as_of, opened, today=date.today())
    followed = journey.follow(found, known, opened, time_of(at, known.as_of))
    page = followed_page(followed, filled_in)
    if chosen == "json":
        import msgspec  # noqa: PLC0415

        write(msgspec.json.encode(page.said))
    elif chosen in ("html", "pdf"):
        from trabecula.report import followed_html  # noqa: PLC0415

        write_page(followed_html.render(page), chosen)
    else:
        from trabecula.report import followed_text  # noqa: PLC0415

        tell(followed_text.render(page, *terminal()))
    return 0
