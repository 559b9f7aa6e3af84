"""``trabecula exercise RECORD``: what may be done, what not, and the sheet to sign."""

from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format


def exercise(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Work out what one person may do: each lesion's limits, a week, and a sheet to sign.

    What is not cleared is not shown as safe: what is not known holds an exercise back, and is
    asked.

    Example: trabecula exercise record.json --as-of 2026-03-01 --format html > exercise.html

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    format
        How to write the programme; html and pdf have the exercise sheet with its pictures.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.pathway.programme import programme  # noqa: PLC0415
    from trabecula.report.exercise_page import exercise_page  # noqa: PLC0415

    chosen = chosen_format(format, json=json)
    opened = clinic.opened(record, facts)
    found = known(record, facts, as_of, patient, opened)
    check_day(found, as_of)
    page = exercise_page(programme(journey.recommend(found, opened)))
    if chosen == "json":
        from trabecula.report import exercise_json  # noqa: PLC0415

        write(exercise_json.render(page))
    elif chosen in {"html", "pdf"}:
        from trabecula.report import exercise_html  # noqa: PLC0415

        write_page(exercise_html.render(page), chosen)
    else:
        from trabecula.report import exercise_text  # noqa: PLC0415

        width, colour = terminal()
        tell(exercise_text.render(page, width, colour))
    return 0
