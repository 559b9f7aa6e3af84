"""How fast: bytes to a record, beside `orjson.loads` and the bare msgspec decode of the same bytes.

Each sample in a warm process; and people who were never met, from a file with one Bundle a line:
half of them are read first, so that what records repeat is known. Figures are processor time, the
least of many runs, without the garbage collector, as in a worker. Usage: python bench/reading.py
[PEOPLE.ndjson], as `trabecula synth --layout bundles` writes it.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import orjson

from timing import as_in_a_worker, least, seconds
from trabecula import journey, samples
from trabecula.fhir.resources import anything

WAYS: dict[str, Callable[[bytes], object]] = {
    "orjson": orjson.loads,
    "msgspec": anything.decode,
    "read": journey.read,
}


def show(name: str, resources: int, took: dict[str, float]) -> None:
    """One line: the time of each way, and how many times that of orjson."""
    floor = took["orjson"]
    each = 1e6 * (took["read"] - took["msgspec"]) / resources
    print(
        f"{name:<24}{resources:>8} resources   orjson {1e6 * floor:>10.0f} us   "
        f"msgspec {took['msgspec'] / floor:5.2f}   read {took['read'] / floor:5.2f}   "
        f"beside the decode {each:5.2f} us a resource"
    )


def resources_in(content: bytes) -> int:
    """How many resources a Bundle holds."""
    return len(orjson.loads(content)["entry"])


def samples_warm(repeats: int = 200) -> None:
    """The least of many runs on the same bytes."""
    for sample in samples.people():
        content = orjson.dumps(orjson.loads(samples.path(sample.name).read_bytes()))
        took = {name: least(partial(run, content), repeats) for name, run in WAYS.items()}
        show(sample.name, resources_in(content), took)


def people_never_met(path: Path) -> None:
    """Each person of the second half once, in each way, one after the other."""
    people = path.read_bytes().splitlines()
    half = len(people) // 2
    for content in people[:half]:
        journey.read(content)
    as_in_a_worker()
    took = dict.fromkeys(WAYS, 0.0)
    for content in people[half:]:
        for name, run in WAYS.items():
            took[name] += seconds(partial(run, content))
    show(f"{len(people) - half} people", sum(map(resources_in, people[half:])), took)


if __name__ == "__main__":
    journey.read(samples.path("breast-course").read_bytes())
    as_in_a_worker()
    samples_warm()
    if len(sys.argv) > 1:
        people_never_met(Path(sys.argv[1]))
