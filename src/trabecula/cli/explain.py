"""``trabecula explain``: one statement in words, and why it answers as it does."""

from datetime import date

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known, near
from trabecula.cli.terminal import show
from trabecula.errors import UnknownStatement
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Statement


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
        The statement's code or name.
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

    opened = clinic.opened(record, facts)
    statement = _find(code, opened)
    show(statement_sheet(statement, opened, cases_of(statement.code)))
    if record is not None or facts is not None:
        found = known(record, facts, as_of, patient, opened)
        recommended = journey.recommend(found, opened)
        print(explained(statement, recommended))
    return 0


def _find(code: str, opened: OpenEdition) -> Statement:
    statement = opened.statement(code)
    if statement is None:
        names = [n for s in opened.edition.statements for n in (s.code, s.name)]
        advice = near(code, names, "none is like it")
        raise UnknownStatement(f"there is no statement {code!r}; {advice}")
    return statement
