"""``trabecula support RECORD``: what stands around the treatment of one person."""

from datetime import date

import msgspec

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.inputs import (
    NO_CLINIC,
    ClinicFiles,
    Source,
    check_usage,
    known,
    read,
)
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, check_day


def support(
    record: Source | None = None,
    /,
    *,
    as_of: date | None = None,
    json: Flag = False,
    facts: Source | None = None,
    patient: str | None = None,
    directory: Source | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Show what stands around the treatment: steps of care, circumstances, food, time, work, talk.

    Example: trabecula support record.json --directory directory.toml

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
        Instead of a record: a file of facts given directly (or - for standard input). Then there
        is no timeline.
    patient
        The id of the person, where the record holds several.
    directory
        The clinic's directory, in TOML; 'trabecula directory --template' writes an empty one.
    """
    from trabecula.report import support_text  # noqa: PLC0415
    from trabecula.report.support_json import support_json  # noqa: PLC0415

    check_usage(record, facts, patient)
    opened = clinic.opened(record, facts, directory)
    filled_in = None if directory is None else directories.read(directory)
    whole = None if record is None else read(record, patient)
    if whole is None:
        found = known(record, facts, as_of, patient, opened)
        check_day(found, as_of)
    else:
        found = journey.know(whole, as_of, opened, today=date.today())
    shown = support_json(journey.recommend(found, opened), whole, filled_in, date.today())
    if json:
        write(msgspec.json.encode(shown))
    else:
        tell(support_text.render(shown, *terminal()))
    return 0
