"""``trabecula assess``: what is urgent, what to ask next, each pain, and what is known."""

from datetime import date
from typing import Annotated, Literal

from cyclopts import Parameter, validators

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import WrongUsage

Most = Annotated[int, Parameter(validator=validators.Number(gte=0))]


def assess(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    recorded_by: date | None = None,
    format: Literal["text", "json", "html", "pdf", "fhir"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    questions: Most = 7,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Assess one person: what is urgent, what to ask next, each pain, and what is known.

    Example: trabecula assess record.json --as-of 2026-03-01 --format html > assessment.html

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
        How to write the assessment; fhir is the scores that the record does not hold yet, as
        Observations.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    questions
        How many things to ask next, at most.
    """
    chosen = chosen_format(format, json=json)
    if questions < 1:
        raise WrongUsage("--questions takes how many things to ask next: 1 or more")
    if chosen == "fhir" and facts is not None:
        raise WrongUsage("--format fhir is of a record: facts given directly say nothing of whom")
    opened = clinic.opened(record, facts)
    found = known(record, facts, as_of, patient, opened, recorded_by=recorded_by)
    check_day(found, as_of)
    whole = journey.assess(found, opened)
    if chosen == "fhir":
        from trabecula.fhir.instruments.write import write_assessment  # noqa: PLC0415

        write(write_assessment(whole))
        return 0
    recommended = journey.recommend(found, opened)
    plan, steps = journey.compose(recommended), journey.interview(recommended, most=questions)
    if chosen == "json":
        from trabecula.report.assessment_json import assessment_json  # noqa: PLC0415

        write(assessment_json(whole, plan, steps))
        return 0
    from trabecula.report.assessment_page import assessment_page  # noqa: PLC0415

    page = assessment_page(whole, plan, steps)
    if chosen in ("html", "pdf"):
        from trabecula.report import assessment_html  # noqa: PLC0415

        write_page(assessment_html.render(page), chosen)
    else:
        from trabecula.report import assessment_text  # noqa: PLC0415

        width, colour = terminal()
        tell(assessment_text.render(page, width, colour))
    return 0
