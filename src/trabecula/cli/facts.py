"""``trabecula facts``: the vocabulary, or what a record holds of it."""

from datetime import date
from typing import Literal

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag, check_choice, chosen_format
from trabecula.errors import WrongUsage
from trabecula.pathway.facts import Facts


def facts(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    recorded_by: date | None = None,
    format: Literal["text", "json", "fhir"] = "text",  # noqa: A002
    json: Flag = False,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """List the facts; with a record, each one known, its value, unit, date and origin.

    Example: trabecula facts record.json --json

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    as_of
        The day for which to answer; by default the newest clinical date in the record.
    recorded_by
        Only what had come into the record by this day, as far as the record says when it came.
    format
        How to write them. FHIR, of a record only: a Bundle a line on which exported conditions
        are evaluated, the first for the person, then one for each lesion.
    json
        The same as --format json.
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report import vocabulary  # noqa: PLC0415

    chosen = chosen_format(format, json=json)
    check_choice(record, as_of or recorded_by, patient)
    if chosen == "fhir" and record is None:
        raise WrongUsage("--format fhir writes what a record holds: give the record")
    opened = clinic.opened(record)
    put = tell if chosen == "text" else write
    if record is None:
        put((vocabulary.listed if chosen == "text" else vocabulary.listed_json)(opened))
        return 0
    writers = {"text": vocabulary.held, "json": vocabulary.held_json, "fhir": _bundles}
    put(writers[chosen](known(record, None, as_of, patient, opened, recorded_by=recorded_by)))
    return 0


def _bundles(held: Facts) -> str:
    from trabecula.fhir.fact_bundle import fact_bundle  # noqa: PLC0415

    return "\n".join(fact_bundle(held, subject).decode() for subject in held.subjects())
