"""How fast people are invented and written: people a second on one core, and what they weigh.

Each figure stands beside `orjson.dumps` of the same records from dicts that are ready, in the same
run. Usage: python bench/synthetic.py [PEOPLE]
"""

import resource
import sys
from collections import Counter
from datetime import date

import orjson

from timing import as_in_a_worker, least, seconds
from trabecula.synthetic.inventing import invent
from trabecula.synthetic.person import InventedPerson
from trabecula.synthetic.writing.batches import PEOPLE, Wanted, batches
from trabecula.synthetic.writing.record import NOT_READ, bundle, lines

FIRST = date(2026, 1, 1)
ROUNDS = 5
SAMPLE = 250


def megabytes_held() -> float:
    """The most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def shares(people: list[InventedPerson], until: date) -> Counter[str]:
    """Bytes by type of resource."""
    sizes: Counter[str] = Counter()
    for one in people:
        sizes.update({name: sum(map(len, written)) for name, written in lines(one, until).items()})
    return sizes


def share_read(sizes: Counter[str]) -> float:
    """Which part of the bytes is in types that are read."""
    return 1 - sum(sizes[name] for name in NOT_READ) / sizes.total()


def speed(wanted: Wanted) -> None:
    """Inventing, writing and both, on one core."""
    numbers = range(1, SAMPLE + 1)
    people = [invent(one, wanted.seed, FIRST, wanted.days) for one in numbers]
    records = [bundle(one, wanted.until) for one in people]
    ready = [orjson.loads(one) for one in records]
    as_in_a_worker()
    invented = least(
        lambda: [invent(one, wanted.seed, FIRST, wanted.days) for one in numbers], ROUNDS
    )
    written = least(lambda: [bundle(one, wanted.until) for one in people], ROUNDS)
    floor = least(lambda: [orjson.dumps(one) for one in ready], ROUNDS)
    weight = sum(map(len, records)) / 1e6
    both = invented + written
    for name, taken in (("inventing", invented), ("writing", written), ("both", both)):
        times = f"{taken / floor:6.1f} x orjson.dumps"
        print(f"{name:<12}{SAMPLE / taken:8.0f} people/s{weight / taken:8.0f} MB/s{times}")
    sizes = shares(people, wanted.until)
    read = share_read(sizes)
    print(f"{1e3 * weight / SAMPLE:.0f} kB a person; {read:.0%} of them in types that are read")
    print(", ".join(f"{name} {size / sizes.total():.0%}" for name, size in sizes.most_common(6)))


def whole_run(wanted: Wanted) -> None:
    """A stream of everybody who is wanted, and whether memory stays flat."""
    sizes: list[int] = []
    held: list[float] = []

    def stream() -> None:
        for batch in batches(wanted):
            sizes.append(len(batch.files[PEOPLE]))
            held.append(megabytes_held())

    taken = seconds(stream)
    print(
        f"{wanted.people} people streamed: {wanted.people / taken:.0f} people/s, "
        f"{sum(sizes) / 1e6 / taken:.0f} MB/s; memory {held[0]:.0f} MB after the first batch, "
        f"{megabytes_held():.0f} MB at the end"
    )


if __name__ == "__main__":
    asked = Wanted(int(sys.argv[1]) if len(sys.argv) > 1 else 5000, 1, FIRST, layout="bundles")
    whole_run(asked)
    speed(asked)
