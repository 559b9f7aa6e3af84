"""``trabecula plan``: what applies to one person, ordered, with what is open."""

from datetime import date
from pathlib import Path
from typing import Literal

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.pages import write_page
from trabecula.cli.plan_for import FOR_CLINICIANS, ForReader, write_for
from trabecula.cli.plan_forms import page, text
from trabecula.cli.plan_kept import NOT_KEPT, Kept, care_plan, keep, list_kept, show
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day, chosen_format
from trabecula.errors import WrongUsage
from trabecula.pathway.care_plan.alternatives import Name


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
    keeping: Kept = NOT_KEPT,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Plan for one person, from a record to what to do, by when, by whom, and why.

    Example: trabecula plan record.json --as-of 2026-03-01 --format html > plan.html
    Example: trabecula plan record.json --for patient --large-print --format pdf > yours.pdf
    Example: trabecula plan record.json --keep --by "Dr Novak" > kept.json

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
    others = facts is not None or with_record or reader != FOR_CLINICIANS or recorded_by is not None
    keeping.check(record, chosen, others)
    if with_record and (chosen != "fhir" or record is None or not record.is_file()):
        raise WrongUsage("--with-record goes with --format fhir and the file of a Bundle")
    reader.check(chosen, alternative)
    if keeping.kept is not None and record is not None:
        _kept(record, patient, keeping.kept, chosen)
        return 0
    opened = clinic.opened(record, facts, reader.directory)
    if keeping.keep and record is not None:
        keep(record, patient, as_of, opened, name=alternative, by=keeping.by)
        return 0
    found = known(record, facts, as_of, patient, opened, recorded_by=recorded_by)
    check_day(found, as_of)
    if reader.for_ != "clinician":
        write_for(reader, chosen, journey.recommend(found, opened), alternative)
        return 0
    care = care_plan(journey.weigh(journey.recommend(found, opened)), alternative)
    match chosen:
        case "json":
            from trabecula.report.care_plan_json import plan_json  # noqa: PLC0415

            write(plan_json(care))
        case "fhir":
            from trabecula.fhir import write as fhir  # noqa: PLC0415

            written = fhir.write(care.plan, care)
            if with_record and record is not None:
                written = fhir.merge(record.read_bytes(), written)
            write(written)
        case "html" | "pdf":
            write_page(page(care, found, opened), chosen)
        case _:
            tell(text(care, found, opened, *terminal()))
    return 0


def _kept(record: Path, patient: str | None, wanted: tuple[str, ...], chosen: str) -> None:
    if wanted:
        show(record, patient, wanted[0], chosen)
    else:
        list_kept(record, patient, chosen)
