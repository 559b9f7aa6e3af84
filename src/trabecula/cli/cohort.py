"""``trabecula cohort``: everybody in some files, into tables."""

import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from trabecula.cli.cohort_progress import aloud
from trabecula.cli.cohort_spark import by_spark, check_engine
from trabecula.cli.cohort_summary import JSON, PAGE, least_count, summarised
from trabecula.cli.inputs import (
    NO_CLINIC,
    STANDARD_INPUT,
    Address,
    Clinic,
    ClinicFiles,
    licensed_here,
    text_of,
)
from trabecula.cli.terminal import say, tell, terminal, write
from trabecula.cli.usage import Flag
from trabecula.errors import WrongUsage

if TYPE_CHECKING:
    from trabecula.cohort.answering import ClinicTexts
    from trabecula.cohort.run import Report

_UNITS: Final[Mapping[str, int]] = {
    "": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12,
    "kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40,
}  # fmt: skip
_SIZE: Final = re.compile(r"(\d+(?:\.\d+)?)\s*([kmgt]i?b|)", re.IGNORECASE)


def cohort(
    input: Address,  # noqa: A002
    /,
    *,
    out: str,
    workers: int | None = None,
    as_of: date | None = None,
    memory: str | None = None,
    batch: str | None = None,
    again: Flag = False,
    small_cells: int | None = None,
    engine: Literal["here", "spark"] = "here",
    master: str | None = None,
    remote: str | None = None,
    json: Flag = False,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Answer the statements for everybody in some files, into Parquet tables.

    It takes NDJSON of Bundles, one a person; files of one Bundle each; or FHIR Bulk Data: NDJSON
    by type of resource, in any order. Each may be packed (gzip, Zstandard). A run that was ended
    goes on when the same command is run again. docs/cohorts.md tells the tables.

    With --engine spark an existing Spark does it, of this machine, a cluster or by Spark Connect;
    input and out are then what that can read and write. docs/many_machines.md tells how.

    Example: trabecula cohort export/ --out answers/

    Example: trabecula cohort export/ --out answers/ --engine spark --master local[4]

    Parameters
    ----------
    input
        A file, a folder of files, or - for standard input.
    out
        The folder for the tables.
    workers
        How many processes work side by side; by default one for each core, as far as memory
        allows. With 0, none but this.
    as_of
        The day for which to answer, of everybody; by default the newest clinical date of each.
    memory
        How much memory all processes may take together, such as 1GB; by default 2GB.
    batch
        About how much of the input makes one file of each table, such as 16MB; by default as
        memory allows, 64MB at most.
    again
        Begin anew, and overwrite what a run has left in the folder.
    small_cells
        In the summary, show no count from 1 to one below this number, and nothing that would give
        one away. The tables hold everybody.
    engine
        here: processes of this machine; spark: an existing Spark.
    master
        The Spark to work on, such as local[4], spark://host:7077 or yarn; by default as Spark is
        configured.
    remote
        The Spark Connect server to work on, such as sc://host:15002.
    json
        What came of it as JSON.
    """
    from trabecula.cohort.answering import settings  # noqa: PLC0415

    here = {"workers": workers, "memory": memory, "batch": batch}
    check_engine(engine, here, {"master": master, "remote": remote})
    least = least_count(small_cells)
    texts = clinic_texts(clinic)
    opened = clinic.opened(None if engine == "spark" else Path(input))
    if engine == "spark":
        spark = {"master": master, "remote": remote}
        report, is_here = by_spark(input, out, texts, as_of, again=again, **spark)
    else:
        report = _here(
            Path(input),
            Path(out),
            texts,
            settings(opened, as_of),
            as_of,
            workers=workers,
            memory=memory or "2GB",
            batch=batch,
            again=again,
        )
        is_here = True
    shown = summarised(Path(out), opened, least) if is_here else None
    if shown is not None and not json:
        from trabecula.report import cohort_text  # noqa: PLC0415

        tell(cohort_text.render(shown, *terminal()))
    _tell(report, out, summary=shown is not None, as_json=json)
    return 0


def _here(
    source: Path,
    out: Path,
    texts: "ClinicTexts",
    settings: Mapping[str, str],
    as_of: date | None,
    *,
    workers: int | None,
    memory: str,
    batch: str | None,
    again: bool,
) -> "Report":
    from trabecula.cohort.answering import answering  # noqa: PLC0415
    from trabecula.cohort.run import run  # noqa: PLC0415

    if workers is not None and workers < 0:
        raise WrongUsage(f"--workers {workers}: give 0 or more")
    with aloud(out) as told:
        return run(
            source,
            out,
            work=partial(answering, texts, as_of, date.today()),
            settings=settings,
            workers=workers,
            memory=_bytes("memory", memory),
            batch=_bytes("batch", batch) if batch else None,
            again=again,
            tell=told,
        )


def clinic_texts(clinic: Clinic) -> "ClinicTexts":
    """The clinic's files, as each worker opens them. Raises `WrongUsage` for standard input."""
    from trabecula.cohort.answering import ClinicTexts  # noqa: PLC0415

    if STANDARD_INPUT in (clinic.policy, clinic.reviews):
        raise WrongUsage("of a cohort, give --policy and --reviews as files")
    today = date.today()
    licensed = tuple(licensed_here(today))
    if clinic.policy is None and clinic.reviews is None and not licensed:
        return ClinicTexts()
    return ClinicTexts(text_of(clinic.policy), text_of(clinic.reviews), licensed, today)


def _bytes(option: str, text: str) -> int:
    found = _SIZE.fullmatch(text.strip())
    size = int(float(found[1]) * _UNITS[found[2].lower()]) if found else 0
    if not size:
        raise WrongUsage(f"--{option} takes a size such as 500MB or 2GB, not {text!r}")
    return size


def _tell(report: "Report", out: str, *, summary: bool, as_json: bool) -> None:
    if as_json:
        import msgspec  # noqa: PLC0415

        write(msgspec.json.encode(report))
        return
    rows = ", ".join(f"{table} {rows:,}" for table, rows in report.rows.items())
    tell(f"{report.rows.get('people', 0):,} people; rows in {out}: {rows}")
    if summary:
        tell(f"The whole summary: {Path(out) / PAGE} and {Path(out) / JSON}")
    if report.passed_over:
        say(f"passed over, as they hold no FHIR: {', '.join(report.passed_over)}")
    if report.problems:
        say(
            f"{report.problems:,} could not be read, in whole or in part; all are in {out}/problems"
        )
        for where, what in report.first_problems:
            say(f"{where}: {what}")
