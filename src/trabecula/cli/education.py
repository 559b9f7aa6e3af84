"""``trabecula education``: sheets in plain words, for a clinician to sign and hand out."""

from datetime import date
from typing import Literal

import msgspec
from cyclopts import App

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.spelling import near
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import UnknownSheet
from trabecula.language.education import EducationSheet
from trabecula.language.support import Support

app = App(
    name="education",
    help="Sheets in plain words about each part of care: list, show, and those for one person.\n\n"
    "All are drafts, to be signed by a clinician before they are handed out.\n\n"
    "Example: trabecula education show warning-signs --directory directory.toml",
)


@app.command(name="list")
def list_(*, json: Flag = False) -> int:
    """List the sheets, and the statements that each belongs to.

    Example: trabecula education list

    Parameters
    ----------
    json
        As JSON, whole.
    """
    from trabecula.report import education_text  # noqa: PLC0415
    from trabecula.report.education_json import sheet_json  # noqa: PLC0415

    sheets = _support().sheets
    if json:
        write(msgspec.json.encode([sheet_json(sheet, None) for sheet in sheets]))
    else:
        tell(education_text.listed(sheets))
    return 0


@app.command
def show(
    name: str,
    /,
    *,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    directory: Source | None = None,
) -> int:
    """Show a sheet, with the numbers to call as the clinic's directory has them.

    Example: trabecula education show naloxone-at-home --format html > sheet.html

    Parameters
    ----------
    name
        The sheet, by the name that 'list' shows in brackets.
    format
        How to write it; html and pdf are in large print.
    json
        The same as --format json.
    directory
        The clinic's directory, in TOML; 'trabecula directory --template' writes an empty one.
    """
    from trabecula.report import education_html, education_text  # noqa: PLC0415
    from trabecula.report.education_json import sheet_json  # noqa: PLC0415

    chosen = chosen_format(format, json=json)
    filled_in = None if directory is None else directories.read(directory)
    sheet = sheet_json(_find(name), filled_in)
    if chosen == "json":
        write(msgspec.json.encode(sheet))
    elif chosen in ("html", "pdf"):
        write_page(education_html.render(sheet), chosen)
    else:
        tell(education_text.shown(sheet, *terminal()))
    return 0


@app.command(name="for")
def for_(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """List the sheets that belong to what was decided for one person, and to what applies.

    A clinician hands them out.

    Example: trabecula education for record.json --as-of 2026-03-01

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
        Later entries are ignored.
    json
        As JSON.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report import education_text  # noqa: PLC0415
    from trabecula.report.education_json import sheets_for_json  # noqa: PLC0415

    opened = clinic.opened(record, facts)
    found = known(record, facts, as_of, patient, opened)
    check_day(found, as_of)
    sheets = sheets_for_json(journey.recommend(found, opened))
    if json:
        write(msgspec.json.encode(sheets))
    else:
        tell(education_text.for_person(sheets, *terminal()))
    return 0


def _support() -> Support:
    support = journey.edition().edition.support
    assert support is not None
    return support


def _find(name: str) -> EducationSheet:
    support = _support()
    found = support.sheet(name)
    if found is None:
        names = [sheet.name for sheet in support.sheets]
        advice = near(name, names, "'trabecula education list' names them all")
        raise UnknownSheet(f"there is no education sheet {name!r}; {advice}")
    return found
