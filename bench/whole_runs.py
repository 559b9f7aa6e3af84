"""The command as a whole: two workers, resources by type, and growth. On Linux.

Usage: python bench/whole_runs.py
"""

import os
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from people import invented
from processes import Ran, cohort, ran

GIGABYTE: Final = 10**9
SMALLER: Final = 400 * 10**6
"""The memory that is allowed where the input is smaller than a gigabyte: of one worker."""
TAIL: Final = 10
"""So few people that their run is what every run takes to begin and to end."""


class Workers(NamedTuple):
    """Two workers beside one: by the clock and of the processor; how many others ran before."""

    clock: float
    processor: float
    load: float


def two_workers(file: Path, folder: Path) -> Workers:
    """The same people with one worker and with two, with the clock."""
    load = os.getloadavg()[0]
    one, two = (
        ran(cohort(str(file), folder / f"of {workers}", "--workers", str(workers)))
        for workers in (1, 2)
    )
    print(f"\nTwo workers, load before {load:.1f}: {told(one)}; {told(two)}")
    return Workers(two.clock / one.clock, two.processor / one.processor, load)


def by_type(grouped: Path, bulk: Path, folder: Path) -> tuple[float, float]:
    """Resources by type beside Bundles: of the processor, and memory beside what is allowed."""
    size = sum(one.stat().st_size for one in bulk.iterdir())
    allowed, workers = (GIGABYTE, 2) if size > GIGABYTE else (SMALLER, 1)
    options = ("--memory", str(allowed), "--workers", str(workers))
    bundles = ran(cohort(str(grouped), folder / "grouped", *options))
    types = ran(cohort(str(bulk), folder / "ungrouped", *options))
    larger = "larger" if size > allowed else "NOT larger"
    print(
        f"\nResources by type, {size / 1e6:,.0f} MB, {larger} than the {allowed / 1e6:,.0f} MB "
        f"allowed, {workers} at work: {told(types)}; as Bundles {told(bundles)}"
    )
    return types.processor / bundles.processor, types.memory / allowed


def growth(few: int, many: int, folder: Path) -> tuple[float, float]:
    """The time of a person, and the memory, of many beside few; they stream in, one worker.

    The fixed time of a run is left out, that of a few people.
    """
    runs = {
        people: ran(cohort("-", folder / f"of {people}", "--workers", "1"), people=people)
        for people in (TAIL, few, many)
    }
    print(
        "\nGrowth: " + "; ".join(f"{people:,} people {told(one)}" for people, one in runs.items())
    )
    each = {
        people: (runs[people].processor - runs[TAIL].processor) / (people - TAIL)
        for people in (few, many)
    }
    return each[many] / each[few], runs[many].memory / runs[few].memory


def told(one: Ran) -> str:
    """In words."""
    return f"{one.clock:.1f} s, {one.processor:.1f} s of processor, {one.memory / 1e6:,.0f} MB"


def main(people: int = 2200) -> None:
    """All of them, on so many people."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        grouped = invented(people, folder / "bundles") / "people.ndjson"
        bulk = invented(people, folder / "bulk", "bulk")
        print(two_workers(grouped, folder))
        print(by_type(grouped, bulk, folder))
        print(growth(people // 2, people * 5, folder))


if __name__ == "__main__":
    main()
