"""``trabecula facts``: the vocabulary, or what a record holds of it."""

import sys
from datetime import date
from typing import Annotated, Literal

from cyclopts import Parameter

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known
from trabecula.errors import WrongUsage
from trabecula.pathway.facts import Facts


def facts(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    format: Literal["text", "json", "fhir"] = "text",  # noqa: A002
    json: Annotated[bool, Parameter(negative=())] = False,
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
    format
        How to write them. FHIR, of a record only: a Bundle a line on which exported conditions
        are evaluated, the first for the person, then one for each lesion.
    json
        The same as --format json.
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report import vocabulary  # noqa: PLC0415

    if format == "fhir" and record is None:
        raise WrongUsage("--format fhir writes what a record holds: give the record")
    opened, as_json = clinic.opened(record), json or format == "json"
    if record is None:
        listed = vocabulary.listed_json if as_json else vocabulary.listed
        content = listed(opened)
    elif format == "fhir":
        content = _bundles(known(record, None, as_of, patient, opened))
    else:
        held = vocabulary.held_json if as_json else vocabulary.held
        content = held(known(record, None, as_of, patient, opened))
    sys.stdout.write(content + "\n")
    return 0


def _bundles(held: Facts) -> str:
    from trabecula.fhir.fact_bundle import fact_bundle  # noqa: PLC0415

    return "\n".join(fact_bundle(held, subject).decode() for subject in held.subjects())
