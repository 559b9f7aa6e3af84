"""``trabecula facts``: the vocabulary, or what a record holds of it."""

import sys
from datetime import date
from typing import Annotated

from cyclopts import Parameter

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, known


def facts(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
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
    json
        As JSON.
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report import vocabulary  # noqa: PLC0415

    opened = clinic.opened()
    if record is None:
        listed = vocabulary.listed_json if json else vocabulary.listed
        content = listed(opened)
    else:
        held = vocabulary.held_json if json else vocabulary.held
        content = held(known(record, None, as_of, patient, opened))
    sys.stdout.write(content + "\n")
    return 0
