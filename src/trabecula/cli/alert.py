"""``trabecula alert``: what waits for somebody, and who took or closed it."""

from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from trabecula import journey
from trabecula.cli import directory as directories
from trabecula.cli.inputs import NO_CLINIC, STANDARD_INPUT, ClinicFiles, Source, standard_input
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, time_of
from trabecula.errors import UnreadableRecord, WrongUsage
from trabecula.pathway.alert_action import Act


def alert(
    record: Source,
    key: str | None = None,
    /,
    *,
    take: Flag = False,
    close: Flag = False,
    raise_: Annotated[Flag, Parameter(name="--raise")] = False,
    outcome: str = "",
    spoke: str = "",
    by: str = "",
    as_of: date | None = None,
    at: str | None = None,
    json: Flag = False,
    patient: str | None = None,
    directory: Source | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """List the alerts of a person; or write down who took or closed one, into the record.

    Example: trabecula alert record.json MON-02@2026-05-03 --close --outcome "called: dose missed"
    --by "Nurse Kos" --at 10:30 > closed.json

    Parameters
    ----------
    record
        A FHIR Bundle in a file (or - for standard input).
    key
        The alert that was taken or closed, by its key.
    take
        Somebody takes it.
    close
        Somebody closes it, with an outcome.
    raise_
        Write every open alert into the record as a Task, and the red ones as a Flag too.
    outcome
        What came of it.
    spoke
        Who spoke with the person, and when: no red alert is closed without it.
    by
        Who took or closed it.
    as_of
        The day for which to answer; by default the newest clinical date in the record.
    at
        The time of that day (HH:MM), on the clock of the record; by default now, where it is
        today, else the end of the day.
    json
        As JSON.
    patient
        The id of the person, where the record holds several.
    directory
        The clinic's directory, in TOML, for the numbers to call.
    """
    _check(key, take=take, close=close, raises=raise_)
    opened = clinic.opened(record, directory)
    content = _content(record)
    read = journey.read(content, patient)
    known = journey.know(read, as_of, opened, today=date.today())
    found = journey.alerts(read, known, opened, time_of(at, known.as_of))
    if key is None and not raise_:
        filled_in = None if directory is None else directories.read(directory)
        from trabecula.report import alert_text  # noqa: PLC0415
        from trabecula.report.alert_json import alerts_json  # noqa: PLC0415

        shown = alerts_json(found, known, opened, filled_in)
        if json:
            import msgspec  # noqa: PLC0415

            write(msgspec.json.encode(shown))
        else:
            tell(alert_text.render(shown, *terminal()))
        return 0
    from trabecula.fhir.proposal.alert import write_action, write_alerts  # noqa: PLC0415
    from trabecula.fhir.write import merge  # noqa: PLC0415
    from trabecula.pathway.alerts.acting import Acted, act  # noqa: PLC0415

    if key is None:
        write(merge(content, write_alerts(found.open, known, opened)))
        return 0
    said = Acted(Act.TAKEN if take else Act.CLOSED, by, outcome, spoke)
    about, action = act(found, key, said)
    written = b'{"entry":[]}' if action is None else write_action(about, action, known, opened)
    write(merge(content, written))
    return 0


def _check(key: str | None, *, take: bool, close: bool, raises: bool) -> None:
    if key is None and (take or close):
        raise WrongUsage("--take and --close need the key of an alert; without one, all are listed")
    if key is not None and raises:
        raise WrongUsage("--raise writes every open alert: give no key")
    if key is not None and take is close:
        raise WrongUsage("give one of --take and --close with the key of an alert")


def _content(record: Path) -> bytes:
    if record == STANDARD_INPUT:
        return standard_input()
    if record.is_dir():
        raise WrongUsage("what is done about alerts is added to a Bundle: give its file")
    try:
        return record.read_bytes()
    except OSError as error:
        raise UnreadableRecord(f"{record} cannot be read: {error.strerror}") from None
