"""``trabecula import``: what devices of a person recorded, into the record."""

import hashlib
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from cyclopts import App

from trabecula import journey
from trabecula.cli.import_progress import pieces_aloud
from trabecula.cli.inputs import STANDARD_INPUT, Source, record_content, standard_input
from trabecula.cli.terminal import say, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnreadableExport, WrongUsage

app = App(name="import", help="Add to a record what devices of the person recorded.")


@app.command
def health(
    file: Source,
    record: Source,
    /,
    *,
    carried: float | None = None,
    issued: datetime | None = None,
    json: Flag = False,
    patient: str | None = None,
) -> int:
    """Steps, active minutes and sleep of a phone or a watch: the record's Bundle with them added.

    It reads the export of Apple Health (export.zip or export.xml), of Health Connect (its zip,
    its database, or JSON), and JSON of Open mHealth or IEEE 1752.1. What it took and left out is
    said on standard error. docs/devices.md tells the rules and their limits.

    Example: trabecula import health export.zip record.json > new.json

    Parameters
    ----------
    file
        The export (or - for standard input).
    record
        A FHIR Bundle in a file (or - for standard input).
    carried
        Where a phone counted the steps: for how many hours of a day it is carried, as the person
        says. Without it that is not known, and no day of the phone counts as worn.
    issued
        When the export was imported, as 2026-03-01T10:00:00+01:00; by default now.
    json
        What would be added and what is left out, as JSON, instead of the Bundle.
    patient
        The id of the person, where the record holds several.
    """
    if file == record == STANDARD_INPUT:
        raise WrongUsage("standard input (-) can be given for one thing only")
    if carried is not None and not 0 < carried <= 24:
        raise WrongUsage(f"--carried {carried:g}: a phone is carried for up to 24 hours of a day")
    at = _in_a_zone(issued or datetime.now())
    from trabecula.devices.days import days_of  # noqa: PLC0415
    from trabecula.devices.export import read_export  # noqa: PLC0415
    from trabecula.devices.known import contradicted  # noqa: PLC0415
    from trabecula.report.health_import import (  # noqa: PLC0415
        health_import,
        health_import_json,
        lines,
    )

    content = record_content(record)
    read = journey.read(content, patient)
    with _at_hand(file) as path:
        export, digest = read_export(path, pieces_aloud), _digest(path)
    days = days_of(export, carried)
    if not days.values and not days.left_out:
        raise UnreadableExport(f"the export of {export.format} holds no steps and no sleep")
    if days.values and days.values[-1].day > at.date():
        raise WrongUsage(
            f"the export tells of {days.values[-1].day}, which is after the import on {at.date()}"
        )
    shape = health_import(export, days, contradicted(days.values, read), at)
    if json:
        write(health_import_json(shape))
        return 0
    from trabecula.fhir.proposal.device_days import Imported, write_device_days  # noqa: PLC0415
    from trabecula.fhir.write import merge  # noqa: PLC0415

    opened = journey.edition()
    facts = journey.know(read, at.date(), opened, today=date.today())
    items = {item.key: item for item in opened.edition.own_items}
    imported = Imported(at, export.format, digest)
    write(merge(content, write_device_days(days.values, facts, items, imported)))
    for line in lines(shape):
        say(line)
    return 0


def _in_a_zone(time: datetime) -> datetime:
    """A time without a zone is one of this machine's clock."""
    return time if time.tzinfo is not None else time.astimezone()


@contextmanager
def _at_hand(file: Path) -> Generator[Path]:
    """The export as a file, also where it comes from standard input."""
    if file != STANDARD_INPUT:
        yield file
        return
    with NamedTemporaryFile() as copy:
        copy.write(standard_input())
        copy.flush()
        yield Path(copy.name)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
