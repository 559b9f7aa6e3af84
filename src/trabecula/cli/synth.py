"""``trabecula synth``: invented people with bone metastases, as FHIR."""

import sys
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal

from cyclopts import Parameter

from trabecula.cli.inputs import STANDARD_INPUT, Source
from trabecula.cli.synth_progress import aloud
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import WrongUsage

_FIRST: Final = date(2026, 1, 1)
_YEARS: Final = range(1900, 2201)
_LONGEST: Final = 3660
STANDARD_OUTPUT: Final = STANDARD_INPUT


def synth(
    *,
    patients: int,
    out: Source,
    seed: int = 1,
    layout: Literal["bulk", "bundles"] = "bulk",
    from_: Annotated[date, Parameter(name="--from")] = _FIRST,
    days: int = 180,
    workers: int = 1,
    compress: Literal["gz", "zst"] | None = None,
    truths: Path | None = None,
    json: Flag = False,
) -> int:
    """Invent people with bone metastases, and write their records as FHIR R4, after mCODE.

    Nobody in them is or was a real person, and nothing about real people can be estimated from
    them; docs/invented_people.md tells from which published figures they are made. The same seed
    gives the same bytes, and each number the same person, however many are asked for.

    Example: trabecula synth --patients 1000 --out people

    Example: trabecula synth --patients 100 --layout bundles --out - > people.ndjson

    Parameters
    ----------
    patients
        How many people.
    out
        A new folder (or - for standard output: one Bundle a line).
    seed
        Which people: another seed gives others.
    layout
        bulk: NDJSON by resource type with a manifest, as a server exports; bundles: people.ndjson,
        a Bundle a line for each person.
    from_
        The first day that is told of.
    days
        For how many days each is told of, until death.
    workers
        How many processes do it.
    compress
        Compress each file.
    truths
        Where to write what was planted (events, responses), for evaluation; by default beside the
        folder, as FOLDER.truths.ndjson, and with --out - nowhere. No record holds it.
    json
        Say what was written as JSON.
    """
    _check(patients, days, workers, from_)
    from trabecula.synthetic.writing.batches import Wanted, batches  # noqa: PLC0415
    from trabecula.synthetic.writing.files import (  # noqa: PLC0415
        pour,
        truths_beside,
        write_folder,
    )

    streamed = out == STANDARD_OUTPUT
    if truths == STANDARD_OUTPUT:
        raise WrongUsage("--truths takes a file, not -")
    if streamed and json:
        raise WrongUsage("with --out - the people are on standard output: leave out --json")
    chosen = "bundles" if streamed else layout
    wanted = Wanted(patients, seed, from_, days, chosen, compress)
    made = aloud(batches(wanted, workers), patients)
    if streamed:
        pour(sys.stdout.buffer, truths, made)
        return 0
    planted = truths or truths_beside(out)
    written = write_folder(out, planted, wanted, made)
    if json:
        import msgspec  # noqa: PLC0415

        write(msgspec.json.encode({"folder": str(out), "truths": str(planted), "written": written}))
    else:
        lines, size = sum(written.lines.values()), sum(written.bytes.values())
        what = "Bundles" if chosen == "bundles" else "resources"
        tell(f"{written.people:,} invented people, {lines:,} {what}, {size / 1e6:,.1f} MB: {out}")
        tell(f"What was planted, for evaluation: {planted}")
    return 0


def _check(patients: int, days: int, workers: int, first: date) -> None:
    if patients < 1:
        raise WrongUsage(f"--patients {patients}: give a number of people from 1 upward")
    if not 1 <= days <= _LONGEST:
        raise WrongUsage(f"--days {days}: people are told of for 1 to {_LONGEST} days")
    if workers < 1:
        raise WrongUsage(f"--workers {workers}: give a number of processes from 1 upward")
    if first.year not in _YEARS:
        raise WrongUsage(f"--from {first}: give a day of the years {_YEARS[0]} to {_YEARS[-1]}")
