"""``trabecula medicines RECORD``: what is taken, what is wrong with it, and what to do."""

from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format


def review(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    table: str = "",
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Review what one person takes: what is wrong, missing, due, to stop, and to choose.

    Example: trabecula medicines record.json --as-of 2026-03-01 --format html > medicines.html

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    format
        How to write the review.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input). Their
        medicines have no doses.
    patient
        The id of the person, where the record holds several.
    table
        The table of exposure to opioids: cdc-2022 (the default), cdc-2016, anzca-2021 or nsw.
    """
    from trabecula.cli.medicines.exposure import table_named  # noqa: PLC0415
    from trabecula.pathway.medicines.review import review as reviewed  # noqa: PLC0415
    from trabecula.report.medicine_review_page import medicine_page  # noqa: PLC0415

    chosen, by = chosen_format(format, json=json), table_named(table)
    opened = clinic.opened(record, facts)
    found = known(record, facts, as_of, patient, opened)
    check_day(found, as_of)
    page = medicine_page(reviewed(journey.recommend(found, opened)), by.key)
    if chosen == "json":
        from trabecula.report import medicine_review_json  # noqa: PLC0415

        write(medicine_review_json.render(page))
    elif chosen in ("html", "pdf"):
        from trabecula.report import medicine_review_html  # noqa: PLC0415

        write_page(medicine_review_html.render(page), chosen)
    else:
        from trabecula.report import medicine_review_text  # noqa: PLC0415

        width, colour = terminal()
        tell(medicine_review_text.render(page, width, colour))
    return 0
