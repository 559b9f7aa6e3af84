"""The table of speed: each row beside its peer, in the same run on the same bytes, and its aim.

Every figure is a ratio, and less is better: how many times as long as the peer it takes, or how
much of the memory that is allowed. Usage: python bench/cohort.py [--people N] [--grow-to N]
"""

import os

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import argparse
import warnings
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import columns
import opioid_exposure
import peers
import run
from people import invented
from ratios import Row
from synthetic import FIRST, share_read, shares
from trabecula.synthetic.inventing import invent
from whole_runs import TAIL, by_type, growth, two_workers

PEOPLE: Final = 2200
MANY: Final = 10_000
DAYS: Final = 180
QUIET: Final = 0.5
"""With more than this load before, two workers are no measure of two cores."""
LEAST_READ: Final = 0.7


def rows(people: int, many: int) -> Iterable[Row]:
    """Every row, as it is measured."""
    yield Row("share_not_read", "bytes of people in types that are not read", _not_read(), 0.3)
    with TemporaryDirectory() as name:
        folder = Path(name)
        grouped = invented(people, folder / "bundles") / "people.ndjson"
        beside_orjson, beside_lean = peers.measured(grouped)
        yield Row("one_core", "Bundles to Parquet, one core, beside orjson", beside_orjson, 1 / 1.5)
        yield Row("one_core_lean", "the same beside a bare typed decode", beside_lean, 1.6)
        yield from _runs(grouped, people, many, folder)
    beside_floor, orders = opioid_exposure.measured()
    yield Row("opioid_floor", "opioid exposure, beside dose x factor", beside_floor, None)
    yield Row("opioids", "the same, beside 100,000 orders/s", 1e5 / orders, 1, compared=False)
    yield Row("columns", "a million rows, beside bare Polars", columns.measured(), 1.5)
    plan, milliseconds = run.measured()
    yield Row("plan", "one person, bytes to JSON plan, beside orjson", plan, 6)
    yield Row("plan_ms", "the same, beside 0.5 ms", milliseconds / 0.5, 1, compared=False)


def _runs(grouped: Path, people: int, many: int, folder: Path) -> Iterable[Row]:
    two = two_workers(grouped, folder)
    what = f"two workers beside one, by the clock (load before {two.load:.1f})"
    yield Row("two_workers", what, two.clock, 1 / 1.8, compared=two.load <= QUIET)
    yield Row("two_workers_work", "the same, of the processor", two.processor, 1.1)
    slower, held = by_type(grouped, invented(people, folder / "bulk", "bulk"), folder)
    yield Row("by_type", "resources by type beside Bundles", slower, 2)
    yield Row("by_type_memory", "the memory of all processes, beside what is allowed", held, 1)
    longer, larger = growth(many // 10, many, folder)
    yield Row("growth", f"a person of {many:,}, beside one of {many // 10:,}", longer, 1.1)
    yield Row("growth_memory", "the same, memory", larger, 1.1)


def _not_read() -> float:
    people = [invent(number, 1, FIRST, DAYS) for number in range(1, 101)]
    return 1 - share_read(shares(people, FIRST + timedelta(DAYS - 1)))


def measured(arguments: argparse.Namespace) -> Sequence[Row]:
    """Measure all, and print the table."""
    if arguments.people < peers.WARMED + peers.ROUND or arguments.grow_to < 100 * TAIL:
        raise SystemExit("give 600 people or more, and let them grow to 1000 or more")
    warnings.simplefilter("ignore")
    found = list(rows(arguments.people, arguments.grow_to))
    print(f"\n{'less is better':<66}{'ratio':>8}{'aim':>8}")
    for row in found:
        print(row.said)
    return found


def options() -> argparse.ArgumentParser:
    """What the command takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=PEOPLE, help="of one file")
    parser.add_argument("--grow-to", type=int, default=MANY, help="the most people of one run")
    return parser


if __name__ == "__main__":
    measured(options().parse_args())
