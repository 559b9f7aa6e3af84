"""The tables that a cohort wrote beside what `recommend` says of each of its people, one by one.

For thousands, from the folder of the project::

    trabecula synth --patients 3000 --layout bundles --out people
    trabecula cohort people/people.ndjson --out answers
    python -m tests.cohort.equality people/people.ndjson answers [DATE]
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import polars as pl
from tests.cohort.rows_of_recommend import Row, comparable, rows

from trabecula import journey
from trabecula.cohort.layout import NAMED, TABLES
from trabecula.errors import SeveralPeople, TrabeculaError
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record

_SHOWN = 20


class Compared(NamedTuple):
    """How many people were compared, how many rows, and what differs."""

    people: int
    rows: int
    differences: list[str]


def compared(people: Iterable[Facts], answers: Path) -> Compared:
    """What is known of people, in the order in which they were answered, beside the tables."""
    written = {table: _rows(answers, table) for table in TABLES}
    asked: Counter[tuple[str, str]] = Counter()
    differences: list[str] = []
    nothing: Row = {}
    many = count = 0
    for known in people:
        many += 1
        believed = rows([known], journey.edition())
        asked.update({(each["fact"], each["statement"]): 1 for each in believed["questions"]})
        for table in TABLES:
            for row in believed[table]:
                count += 1
                differences += _differences(known, table, row, next(written[table], nothing))
    differences += [f"{table}: more rows" for table in TABLES if next(written[table], None)]
    if asked != _asked(answers):
        differences.append("questions are others")
    return Compared(many, count, differences)


def known_of(
    contents: Iterable[bytes], as_of: date | None = None, today: date = date.max
) -> Iterator[Facts]:
    """What is known of each person in some Bundles; nothing of one that cannot be read."""
    for content in contents:
        with suppress(TrabeculaError):
            for record in _records(content):
                yield journey.know(record, as_of, today=today)


def _records(content: bytes) -> Iterator[Record]:
    try:
        yield journey.read(content)
    except SeveralPeople as several:
        for person in several.people:
            yield journey.read(content, person)


def _rows(answers: Path, table: str) -> Iterator[Row]:
    for part in sorted((answers / table).glob("*.parquet")):
        yield from pl.read_parquet(part).iter_rows(named=True)


def _asked(answers: Path) -> Counter[tuple[str, str]]:
    found: Counter[tuple[str, str]] = Counter()
    for row in _rows(answers, "questions"):
        found[row["fact"], row["statement"]] += row["people"]
    return found


def _differences(known: Facts, table: str, believed: Row, told: Row) -> list[str]:
    person = known.who.id if known.who else ""
    named: dict[str, Any] = {"person": person}
    if table == "people":
        named |= {"as_of": known.as_of, "died": known.died}
    own = {name: told.get(name) for name in named}
    found = comparable({key: told[key] for key in told if key not in NAMED[TABLES[table]]})
    believed, found = named | believed, own | found
    return [
        f"{table}, {person}: {key} is {found.get(key)!r}, and recommend says {believed.get(key)!r}"
        for key in believed.keys() | found.keys()
        if found.get(key) != believed.get(key)
    ]


def main() -> None:
    """Compare, and say what differs."""
    source, answers, *day = sys.argv[1:]
    as_of = date.fromisoformat(day[0]) if day else None
    with Path(source).open("rb") as lines:
        found = compared(known_of(lines, as_of, date.today()), Path(answers))
    print(f"{found.people:,} people, {found.rows:,} rows, {len(found.differences):,} differences")
    print(*found.differences[:_SHOWN], sep="\n")
    sys.exit(bool(found.differences))


if __name__ == "__main__":
    main()
