"""What a cohort costs beside reading and knowing: from what is known to the rows of all tables.

Beside it `orjson.loads` of the same people's bytes, in the same run. Usage: python bench/rows.py
"""

import sys
from pathlib import Path
from typing import Final

import orjson

from timing import as_in_a_worker, least
from trabecula import journey, samples
from trabecula.cohort.block import PEOPLE, Block

ROUNDS: Final = 7


def main() -> None:
    """Print microseconds a person, and the ratio."""
    contents = [
        orjson.dumps(orjson.loads(Path(samples.path(sample.name)).read_bytes()))
        for sample in samples.people()
    ]
    opened = journey.edition()
    known = [journey.know(journey.read(content), None, opened) for content in contents]
    as_in_a_worker()

    def added() -> Block:
        block = Block(opened)
        for number in range(PEOPLE):
            block.add("bench", known[number % len(known)])
        return block

    def decoded() -> None:
        for number in range(PEOPLE):
            orjson.loads(contents[number % len(contents)])

    floor = least(decoded, ROUNDS)
    gathered = least(added, ROUNDS)
    block = added()
    answered = least(block.answer, ROUNDS)
    for name, seconds in (
        ("orjson.loads", floor),
        ("rows and cells", gathered),
        ("answers and columns", answered),
        ("both", gathered + answered),
    ):
        each = seconds / PEOPLE * 1e6
        sys.stdout.write(f"{name:<20}{each:8.1f} us a person{seconds / floor:8.2f} x orjson\n")


if __name__ == "__main__":
    main()
