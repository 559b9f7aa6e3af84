"""``trabecula plan``: what applies to one person, ordered, with what is open."""

from datetime import date
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.plan_for import FOR_CLINICIANS, ForReader, alternative_named, write_for
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import WrongUsage
from trabecula.pathway.care_plan.alternatives import Name, names_of
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.options.weighed import Options


def plan(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    recorded_by: date | None = None,
    format: Literal["text", "json", "html", "pdf", "fhir"] = "text",  # noqa: A002
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    with_record: Flag = False,
    alternative: Name | None = None,
    reader: ForReader = FOR_CLINICIANS,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Plan for one person, from a record to what to do, by when, by whom, and why.

    Example: trabecula plan record.json --as-of 2026-03-01 --format html > plan.html
    Example: trabecula plan record.json --for patient --large-print --format pdf > yours.pdf

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
        How to write the plan.
    json
        The same as --format json.
    facts
        Instead of a record: a file of facts given directly (or - for standard input).
    patient
        The id of the person, where the record holds several.
    with_record
        With --format fhir and a Bundle: the Bundle as it is, with the plan added to it.
    alternative
        Which of the plans: by default what was decided, or else the first.
    """
    chosen = chosen_format(format, json=json)
    if with_record and (chosen != "fhir" or record is None or not record.is_file()):
        raise WrongUsage("--with-record goes with --format fhir and the file of a Bundle")
    reader.check(chosen, alternative)
    opened = clinic.opened(record, facts, reader.directory)
    found = known(record, facts, as_of, patient, opened, recorded_by=recorded_by)
    check_day(found, as_of)
    if reader.for_ != "clinician":
        write_for(reader, chosen, journey.recommend(found, opened), alternative)
        return 0
    care = _care_plan(journey.weigh(journey.recommend(found, opened)), alternative)
    composed = care.plan
    match chosen:
        case "json":
            from trabecula.report.care_plan_json import plan_json  # noqa: PLC0415

            write(plan_json(care))
        case "fhir":
            from trabecula.fhir import write as fhir  # noqa: PLC0415

            written = fhir.write(composed, care)
            if with_record and record is not None:
                written = fhir.merge(record.read_bytes(), written)
            write(written)
        case "html" | "pdf":
            from trabecula.report import html  # noqa: PLC0415
            from trabecula.report.plan_work import work as laid_out  # noqa: PLC0415

            assessment = journey.assess(found, opened)
            page = html.render(composed, assessment, found.who, laid_out(care))
            write_page(page, chosen)
        case _:
            from trabecula.report import care_plan_text, text  # noqa: PLC0415
            from trabecula.report.care_plan_said import care_plan_said  # noqa: PLC0415

            assessment = journey.assess(found, opened)
            names = names_of(care.options, care.decisions)
            work = care_plan_text.parts(care_plan_said(care), names)
            width, colour = terminal()
            tell(text.render(composed, assessment, width, colour, found.who, work=work))
    return 0


def _care_plan(options: Options, name: Name | None) -> CarePlan:
    """The care plan of an alternative, by default the first. Raises `NoSuchPlan`."""
    decisions = options.matters.decisions
    chosen = next(iter(names_of(options, decisions))) if name is None else name
    return journey.care_plan(options, alternative_named(options, chosen), decisions)
