"""``trabecula workload``: what waits for whom among the people that a team follows."""

import sys
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, STANDARD_INPUT, ClinicFiles, Source, read
from trabecula.cli.plan_kept import care_plan
from trabecula.cli.terminal import say, tell, terminal, write
from trabecula.cli.usage import Flag, time_of
from trabecula.errors import TrabeculaError, WrongUsage
from trabecula.language.edition import OpenEdition
from trabecula.pathway import response
from trabecula.pathway.workload import PersonWork

_ENDINGS: Final = (".json", ".ndjson")
_MANY: Final = 5


def workload(
    *records: Source,
    as_of: date | None = None,
    at: str | None = None,
    json: Flag = False,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Say what waits for whom: open alerts, contacts, looks and tasks, by role and by person.

    Example: trabecula workload records/ --json > workload.json

    Parameters
    ----------
    records
        Records of one person each: FHIR Bundles in files, or folders of such files
        (or - for standard input).
    as_of
        The day for which to answer, of all records; by default today.
    at
        The time of that day (HH:MM), on the clock of the records; by default now, where it is
        today, else the end of the day.
    json
        As JSON.
    """
    from trabecula.pathway.workload import workload as of_team  # noqa: PLC0415
    from trabecula.report import workload_text  # noqa: PLC0415
    from trabecula.report.workload_json import workload_json  # noqa: PLC0415

    if not records:
        raise WrongUsage("give one record or more, or a folder of them")
    opened, day = clinic.opened(*records), as_of or date.today()
    clock = time_of(at, day)
    people: list[PersonWork] = []
    not_read: list[tuple[str, str]] = []
    for source in _aloud(_sources(records)):
        try:
            people.append(_work(source, day, clock, opened))
        except TrabeculaError as error:
            why = str(error)
            named = why if why.startswith(str(source)) else f"{source}: {why}"
            not_read.append((str(source), named))
    found = of_team(people)
    shown = workload_json(found, datetime.combine(day, clock), opened, not_read)
    if json:
        import msgspec  # noqa: PLC0415

        write(msgspec.json.encode(shown))
    else:
        tell(workload_text.render(shown, *terminal()))
    for _, why in not_read:
        say(why)
    return 1 if not_read else 0


def _sources(records: Sequence[Path]) -> Sequence[Path]:
    """Each record once; of a folder the files in it, in their order."""
    every: dict[Path, None] = {}
    for one in records:
        inside: list[Path] = []
        if one != STANDARD_INPUT and one.is_dir():
            inside = sorted(each for each in one.iterdir() if each.suffix in _ENDINGS)
        every |= dict.fromkeys(inside or [one])
    return tuple(every)


def _aloud(sources: Sequence[Path]) -> Iterator[Path]:
    """The records, counted on standard error where that is a terminal and there are many."""
    if len(sources) < _MANY or not sys.stderr.isatty():
        yield from sources
        return
    from rich.console import Console  # noqa: PLC0415

    with Console(stderr=True).status("") as status:
        for number, source in enumerate(sources, 1):
            status.update(f"record {number} of {len(sources)}")
            yield source


def _work(source: Path, day: date, clock: time, opened: OpenEdition) -> PersonWork:
    from trabecula.pathway.cadence import cadence  # noqa: PLC0415
    from trabecula.pathway.workload import work_of  # noqa: PLC0415

    record = read(source, None)
    known = journey.know(record, day, opened)
    recommended = journey.recommend(known, opened)
    found = journey.alerts(record, known, opened, clock)
    decided = care_plan(journey.weigh(recommended), None) if known.wishes.decisions else None
    return work_of(
        str(source),
        name=record.person.name or known.person.label,
        id=record.person.id,
        alerts=found,
        cadence=cadence(record, recommended),
        responses=response.responses(record, known, opened),
        visit=journey.planning_visit(record, recommended, found),
        care=decided,
    )
