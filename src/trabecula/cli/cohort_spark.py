"""``trabecula cohort --engine spark``: the same tables by an existing Spark."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from trabecula.errors import WrongUsage

if TYPE_CHECKING:
    from trabecula.cohort.answering import ClinicTexts
    from trabecula.cohort.run import Report


def by_spark(
    source: str,
    out: str,
    clinic: "ClinicTexts",
    as_of: date | None,
    *,
    master: str | None,
    remote: str | None,
    again: bool,
) -> tuple["Report", bool]:
    """Everybody in what Spark can read, into tables that it writes; and whether they are here.

    Raises `WrongUsage` for standard input and for two Sparks, `NoSpark`, and what
    `cohort.spark.run.run` raises.
    """
    from trabecula.cohort.spark.run import run  # noqa: PLC0415
    from trabecula.cohort.spark.session import session  # noqa: PLC0415

    if source == "-":
        raise WrongUsage("Spark cannot read standard input: give a file, a folder or an address")
    if master is not None and remote is not None:
        raise WrongUsage("--master and --remote are two ways to a Spark: give one of them")
    before = _written(out)
    with session(master, remote) as spark:
        report = run(
            spark, source, out, clinic=clinic, as_of=as_of, today=date.today(), again=again
        )
    return report, _written(out) != before


def _written(out: str) -> int | None:
    """When Spark wrote a folder of this machine; None where it did not."""
    mark = Path(out, "people", "_SUCCESS")
    return mark.stat().st_mtime_ns if mark.exists() else None


def check_engine(engine: str, here: Mapping[str, object], spark: Mapping[str, object]) -> None:
    """Raises `WrongUsage` where an option is given that the chosen engine does not have."""
    others, other = (here, "here") if engine == "spark" else (spark, "spark")
    for option, value in others.items():
        if value is not None:
            raise WrongUsage(f"--{option} is for --engine {other}: leave it out, or choose that")
