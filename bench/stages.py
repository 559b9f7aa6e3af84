"""Where the time of a cohort goes on one core: each stage, a person, and in times of orjson.

The processor's clock interrupts now and then; what counts is the stage that is then nearest in the
calls. People are as in `bench/peers.py`: met for the first time. Usage: python bench/stages.py
[PEOPLE.ndjson]
"""

import os

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import signal
import sys
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import FrameType
from typing import Final

import orjson

from peers import WARMED, answered, each
from people import invented
from timing import as_in_a_worker, seconds

EVERY: Final = 0.002
PEOPLE: Final = 1000
STAGES: Final = {
    ("trabecula.fhir.decode", "decode"): "decode",
    ("trabecula.fhir.read", "read"): "entries",
    ("trabecula.pathway.facts.gathering", "gather"): "gathering",
    ("trabecula.pathway.facts.gathering", "know"): "settling",
    ("trabecula.pathway.facts.settlement", "settle"): "settling",
    ("trabecula.pathway.facts.derived", "derive"): "deriving",
    ("trabecula.pathway.facts.of_medicines", "take_stock"): "medicines",
    ("trabecula.pathway.facts.over_time", "reckon"): "deriving over time",
    ("trabecula.pathway.facts.assembled", "fill"): "scores",
    ("trabecula.pathway.facts.places", "score"): "scores",
    ("trabecula.pathway.facts.gathering", "_medicines"): "medicines",
    ("trabecula.pathway.response.filling", "fill"): "responses",
    ("trabecula.cohort.block", "add"): "rows",
    ("trabecula.cohort.block", "answer"): "statements and columns",
    ("trabecula.cohort.parts", "write"): "Parquet",
    ("trabecula.cohort.doing", "__iter__"): "lines of the input",
}
REST: Final = "what is left"


def stage_of(frame: FrameType | None) -> str:
    """The stage that is nearest in the calls."""
    while frame is not None:
        found = STAGES.get((frame.f_globals.get("__name__", ""), frame.f_code.co_name))
        if found is not None:
            return found
        frame = frame.f_back
    return REST


def sampled(run: Callable[[], object]) -> Counter[str]:
    """How often the clock found each stage."""
    counted: Counter[str] = Counter()
    signal.signal(signal.SIGPROF, lambda _, frame: counted.update((stage_of(frame),)))
    signal.setitimer(signal.ITIMER_PROF, EVERY, EVERY)
    try:
        run()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return counted


def shown(file: Path) -> None:
    """A line a stage, in their order."""
    lines = file.read_bytes().splitlines()
    first, people = lines[:WARMED], lines[WARMED : WARMED + PEOPLE]
    with TemporaryDirectory() as name:
        folder = Path(name)
        for part, content in (("first", first), ("then", people)):
            (folder / part).write_bytes(b"\n".join(content))
        answered(folder / "first", folder / "answers of the first")
        as_in_a_worker()
        floor = seconds(partial(each, orjson.loads, people)) / len(people)
        run = partial(answered, folder / "then", folder / "answers")
        counted: list[Counter[str]] = []
        took = seconds(lambda: counted.append(sampled(run))) / len(people)
    print(f"{len(people)} people, orjson.loads {floor * 1e6:,.0f} us a person")
    for stage in (*dict.fromkeys(STAGES.values()), REST):
        spent = took * counted[0][stage] / counted[0].total()
        print(f"{stage:<24}{spent * 1e6:8,.0f} us a person{spent / floor:8.2f} x orjson")
    print(f"{'together':<24}{took * 1e6:8,.0f} us a person{took / floor:8.2f} x orjson")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        shown(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as name:
            shown(invented(WARMED + PEOPLE, Path(name) / "people") / "people.ndjson")
