"""``trabecula options RECORD``: what there is to choose from, side by side."""

from datetime import date
from difflib import get_close_matches
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import WrongUsage
from trabecula.language.edition import OpenEdition


def options(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    recorded_by: date | None = None,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    need: str = "",
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Lay the options of one person side by side: up to three plans, and carrying on as now.

    Example: trabecula options record.json --as-of 2026-03-01 --format html > options.html
    Example: trabecula options record.json --need local_pain

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    recorded_by
        Only what had come into the record by this day, as far as the record says when it came.
    format
        How to write the options.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    need
        Only one thing to decide, by its name: its options side by side. --json names the needs.
    """
    from trabecula.report.options_page import options_page  # noqa: PLC0415

    chosen = chosen_format(format, json=json)
    opened = clinic.opened(record, facts)
    _check_need(need, opened)
    found = known(record, facts, as_of, patient, opened, recorded_by=recorded_by)
    check_day(found, as_of)
    recommended = journey.recommend(found, opened)
    weighed = journey.weigh(recommended)
    links = journey.link(weighed.matters, recommended)
    page = options_page(weighed, journey.compose(recommended), links, need)
    if chosen == "json":
        from trabecula.report import options_json  # noqa: PLC0415

        write(options_json.render(page))
    elif chosen in ("html", "pdf"):
        from trabecula.report import options_html  # noqa: PLC0415

        write_page(options_html.render(page), chosen)
    else:
        from trabecula.report import options_text  # noqa: PLC0415

        width, colour = terminal()
        tell(options_text.render(page, width, colour))
    return 0


def _check_need(need: str, opened: OpenEdition) -> None:
    """Raises `WrongUsage` for a name that no need has."""
    catalogue = opened.edition.options
    names = [] if catalogue is None else [one.name for one in catalogue.needs]
    if need and need not in names:
        near = get_close_matches(need, names, n=1)
        advice = f"did you mean {near[0]}? " if near else ""
        raise WrongUsage(f"there is no need {need!r}: {advice}There are {', '.join(names)}")
