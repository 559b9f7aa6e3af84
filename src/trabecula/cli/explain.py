"""``trabecula explain``: one statement in words, and why it answers as it does."""

from datetime import date

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.statements import find_statement, row_called
from trabecula.cli.terminal import show, tell
from trabecula.cli.usage import check_day
from trabecula.errors import WrongUsage


def explain(
    code: str,
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    facts: Source | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Explain a statement, with source and cases; with a record, why it answers as it does.

    Example: trabecula explain SUR-03 record.json

    Parameters
    ----------
    code
        The statement's code or name; or the code of a row of arbitration, to read it in words.
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.knowledge.cases import cases_of  # noqa: PLC0415
    from trabecula.report.explanation import explained  # noqa: PLC0415
    from trabecula.report.review_book import statement_sheet  # noqa: PLC0415
    from trabecula.report.row_sheet import row_sheet  # noqa: PLC0415

    opened = clinic.opened(record, facts)
    given = record is not None or facts is not None
    if patient is not None and not given:
        raise WrongUsage("--patient chooses a person of a record: give the record")
    if (row := row_called(code, opened)) is not None:
        if given:
            raise WrongUsage(f"{row.code} is a row of arbitration: ask for one of its statements")
        show(row_sheet(row, opened))
        return 0
    statement = find_statement(code, opened)
    show(statement_sheet(statement, opened, cases_of(statement.code)))
    if given:
        found = known(record, facts, as_of, patient, opened)
        check_day(found, as_of)
        tell(explained(statement, journey.recommend(found, opened)))
    return 0
