"""How fast people are invented and written: people a second on one core, and what they weigh.

Each figure stands beside `orjson.dumps` of the same records from dicts that are ready, in the same
run. Usage: python bench/synthetic.py [PEOPLE]
"""

import gc
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import TypeVar

import orjson

from trabecula.synthetic.inventing import invent
from trabecula.synthetic.person import InventedPerson
from trabecula.synthetic.writing.batches import PEOPLE, Wanted, batches
from trabecula.synthetic.writing.record import NOT_READ, bundle, lines

Result = TypeVar("Result")
FIRST = date(2026, 1, 1)
ROUNDS = 5
SAMPLE = 250


def best_of(run: Callable[[], Result]) -> tuple[float, Result]:
    """Seconds of the processor in the best of several rounds, and what it gave."""
    result, best = run(), float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        result = run()
        best = min(best, time.process_time() - start)
    return best, result


def megabytes_held() -> float:
    """The most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def shares(people: list[InventedPerson], until: date) -> Counter[str]:
    """Bytes by type of resource."""
    sizes: Counter[str] = Counter()
    for one in people:
        sizes.update({name: sum(map(len, written)) for name, written in lines(one, until).items()})
    return sizes


def speed(wanted: Wanted) -> None:
    """Inventing, writing and both, on one core."""
    numbers = range(1, SAMPLE + 1)
    invented, people = best_of(
        lambda: [invent(one, wanted.seed, FIRST, wanted.days) for one in numbers]
    )
    written, records = best_of(lambda: [bundle(one, wanted.until) for one in people])
    ready = [orjson.loads(one) for one in records]
    floor, _ = best_of(lambda: [orjson.dumps(one) for one in ready])
    weight = sum(map(len, records)) / 1e6
    both = invented + written
    for name, seconds in (("inventing", invented), ("writing", written), ("both", both)):
        times = f"{seconds / floor:6.1f} x orjson.dumps"
        print(f"{name:<12}{SAMPLE / seconds:8.0f} people/s{weight / seconds:8.0f} MB/s{times}")
    sizes = shares(people, wanted.until)
    read = 1 - sum(sizes[name] for name in NOT_READ) / sizes.total()
    print(f"{1e3 * weight / SAMPLE:.0f} kB a person; {read:.0%} of them in types that are read")
    print(", ".join(f"{name} {size / sizes.total():.0%}" for name, size in sizes.most_common(6)))


def whole_run(wanted: Wanted) -> None:
    """A stream of everybody who is wanted, and whether memory stays flat."""
    start, size, first = time.process_time(), 0, 0.0
    for batch in batches(wanted):
        size += len(batch.files[PEOPLE])
        first = first or megabytes_held()
    seconds = time.process_time() - start
    print(
        f"{wanted.people} people streamed: {wanted.people / seconds:.0f} people/s, "
        f"{size / 1e6 / seconds:.0f} MB/s; memory {first:.0f} MB after the first batch, "
        f"{megabytes_held():.0f} MB at the end"
    )


if __name__ == "__main__":
    asked = Wanted(int(sys.argv[1]) if len(sys.argv) > 1 else 5000, 1, FIRST, layout="bundles")
    whole_run(asked)
    gc.collect()
    gc.freeze()
    gc.disable()
    speed(asked)
