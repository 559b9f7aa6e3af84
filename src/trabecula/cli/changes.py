"""``trabecula changes OLD NEW``: what changed between two plans, and why."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from cyclopts import Parameter

from trabecula import journey
from trabecula.cli.inputs import (
    NO_CLINIC,
    STANDARD_INPUT,
    ClinicFiles,
    Source,
    known,
    read,
)
from trabecula.cli.pages import write_page
from trabecula.cli.plan_kept import care_plan
from trabecula.cli.terminal import tell, terminal, write
from trabecula.cli.usage import Flag, chosen_format
from trabecula.errors import SeveralPeople, WrongUsage
from trabecula.pathway.care_plan.alternatives import Name
from trabecula.pathway.kept.comparison import what_changed
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.kept.stored import named, read_snapshot, snapshot_of
from trabecula.pathway.kept.taking import snapshot

Day = date | None


class _Told(msgspec.Struct):
    """What tells a kept plan from a record."""

    shape: int | None = None


def changes(
    old: Source,
    new: Source | None = None,
    /,
    *,
    from_: Annotated[date | None, Parameter(name="--from")] = None,
    to: date | None = None,
    as_recorded: Flag = False,
    format: Literal["text", "json", "html", "pdf"] = "text",  # noqa: A002
    json: Flag = False,
    alternative: Name | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Say what changed between two plans of one person, item by item, and why.

    Example: trabecula changes before.json now.json
    Example: trabecula changes 2026-03-01 record.json --format html > changes.html
    Example: trabecula changes record.json --from 2026-03-01 --to 2026-04-01

    Parameters
    ----------
    old
        A record, or a kept plan as JSON; or the day or the id of a plan that NEW keeps.
    new
        A record, or a kept plan as JSON (or - for standard input).
    from_
        Without NEW: the day of the first plan, made anew of the record.
    to
        Without NEW: the day of the second; by default the newest clinical date in the record.
    as_recorded
        With --from: each plan of what had come into the record by its day.
    format
        How to write it.
    json
        The same as --format json.
    alternative
        Which of the plans is made of a record: by default what was decided, or else the first.
    patient
        The id of the person, where a record holds several.
    """
    chosen = chosen_format(format, json=json)
    _check(new, from_, to, as_recorded)

    def made(record: Path, day: date | None = None) -> Snapshot:
        opened = clinic.opened(record)
        by = day if as_recorded else None
        found = known(record, None, day, patient, opened, recorded_by=by)
        return snapshot(care_plan(journey.weigh(journey.recommend(found, opened)), alternative))

    if new is None:
        two = made(old, from_), made(old, to)
    else:
        two = _first(old, new, patient, made), _one(new, made)
    _write(*two, chosen)
    return 0


def _check(new: Path | None, from_: date | None, to: date | None, as_recorded: bool) -> None:
    if new is None and from_ is None:
        raise WrongUsage("give two plans, or one record and --from DATE")
    if new is not None and (from_ is not None or to is not None or as_recorded):
        raise WrongUsage("--from, --to and --as-recorded are of one record: leave out NEW")


def _first(old: Path, new: Path, patient: str | None, made: Callable[[Path], Snapshot]) -> Snapshot:
    """The first plan; what is no file is the day or the id of a plan that the second record keeps.

    Raises `NoSuchPlan`.
    """
    if old == new == STANDARD_INPUT:
        raise WrongUsage("standard input (-) can be given for one thing only")
    if old == STANDARD_INPUT or old.exists():
        return _one(old, made)
    if new == STANDARD_INPUT:
        raise WrongUsage(f"{old} is no file, and standard input is read once: give NEW as a file")
    return snapshot_of(named(read(new, patient).kept_plans, str(old)))


def _one(path: Path, made: Callable[[Path], Snapshot]) -> Snapshot:
    """A kept plan as it is; of a record the plan that it makes now."""
    if path != STANDARD_INPUT and path.is_file():
        content = path.read_bytes()
        if _is_kept(content):
            return read_snapshot(content, str(path))
    return made(path)


def _is_kept(content: bytes) -> bool:
    try:
        return msgspec.json.decode(content, type=_Told).shape is not None
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False


def _write(then: Snapshot, now: Snapshot, chosen: str) -> None:
    from trabecula.report.changes_page import changes_page  # noqa: PLC0415

    if None not in (then.person.id, now.person.id) and then.person.id != now.person.id:
        raise SeveralPeople(
            f"these are plans of two people, {then.person.id} and {now.person.id}: "
            "compare plans of one"
        )
    if then.as_of > now.as_of:
        raise WrongUsage(f"the first plan is of {then.as_of}, the second of {now.as_of}: swap them")
    found = what_changed(then, now)
    if chosen == "json":
        write(msgspec.json.encode(found))
    elif chosen in ("html", "pdf"):
        from trabecula.report import changes_html  # noqa: PLC0415

        write_page(changes_html.render(changes_page(found)), chosen)
    else:
        from trabecula.report import changes_text  # noqa: PLC0415

        tell(changes_text.render(changes_page(found), *terminal()))
