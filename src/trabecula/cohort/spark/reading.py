"""What Spark's workers do with lines: Bundles to answers, resources to whose they are, and those.

Each function takes the batches of one partition and gives batches, as ``mapInArrow`` wants it.
"""

import gc
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import import_module
from itertools import chain, groupby
from operator import itemgetter
from typing import Any, Final, TypeAlias

from trabecula.cohort.answering import ClinicTexts, answering
from trabecula.cohort.everybody import as_tables, everybody, given_or_problem, joined
from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.sorting import PERSON, Problem, put_together, whose, with_address
from trabecula.cohort.spark.exchange import Batch, packed_batch

SORTED: Final = (
    "person binary, name binary, own boolean, file string, start bigint, number bigint, "
    "content binary, what string"
)
"""A resource of a ``person``; one that is shared, by its ``name``; who refers to what (both); or
what could not be read."""

ORDER: Final = ("file", "start", "number")
"""What puts resources into the order of the input."""

_TOGETHER: Final = 64 << 20
"""About how many bytes are answered at once, and at most how many people or rows are handed
over at once, so that a worker stays small."""
_MANY: Final = 4096

_Row: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """What is asked for: the clinic's edition, and the day. Each worker opens it once."""

    clinic: ClinicTexts
    as_of: date | None
    today: date


def bundles_answered(batches: Iterable[Batch], asked: Asked) -> Iterator[Batch]:
    """The answers for people who stand one Bundle a line."""
    lines = _lines(batches)
    return _answered((given_or_problem(row["content"], _place(row)) for row in lines), asked)


def of_people(batches: Iterable[Batch]) -> Iterator[Batch]:
    """The resources that name a person, with whose they are."""
    rows = (row | {"name": None} for row in _sorted(batches) if row["person"] is not None)
    return _batches(rows)


def of_nobody(batches: Iterable[Batch]) -> Iterator[Batch]:
    """What is shared, who refers to something shared, and what could not be read."""
    seen: set[tuple[bytes, bytes]] = set()

    def rows() -> Iterator[_Row]:
        for row in _sorted(batches):
            person, name = row["person"], row["name"]
            if person is None:
                yield row
            elif name is not None and (person, name) not in seen:
                seen.add((person, name))
                yield {"person": person, "name": name, "what": None}

    return _batches(rows())


def gathered_answered(batches: Iterable[Batch], asked: Asked) -> Iterator[Batch]:
    """The answers for people whose resources follow each other, over the borders of batches."""
    rows = chain.from_iterable(batch.to_pylist() for batch in batches)
    people = (_person(key, group) for key, group in groupby(rows, itemgetter("person")))
    return _answered(people, asked)


def problems_packed(batches: Iterable[Batch]) -> Iterator[Batch]:
    """What could not be read among resources, as answers tell it."""
    for batch in batches:
        found = [Problem(_place(row), row["what"]) for row in batch.to_pylist()]
        yield packed_batch(as_tables(found), 0, 0)


def _person(key: bytes, rows: Iterable[_Row]) -> Given:
    lines: list[bytes] = []
    places: list[str] = []
    where = ""
    for row in rows:
        line, place = row["content"], _place(row)
        if row["own"]:
            where = where or place
            line = with_address(line, key)
        lines.append(line)
        places.append(place)
    return put_together(key, where or places[0], lines, places)


def _sorted(batches: Iterable[Batch]) -> Iterator[_Row]:
    for row in _lines(batches):
        line = row["content"]
        found = whose(line, _place(row).encode())
        if isinstance(found, Problem):
            yield row | {"person": None, "name": None, "content": None, "what": found.what}
        elif found is None:
            continue
        elif found.shared:
            yield row | {"person": None, "name": found.key}
        else:
            own = found.mark == PERSON
            yield row | {
                "person": found.key,
                "name": None if own else found.mark or None,
                "own": own,
            }


def _lines(batches: Iterable[Batch]) -> Iterator[_Row]:
    """Each line, numbered within the part of its file."""
    part, number = None, 0
    for batch in batches:
        for row in batch.to_pylist():
            number = number + 1 if (row["file"], row["start"]) == part else 1
            part = (row["file"], row["start"])
            yield row | {"number": number}


def _place(row: _Row) -> str:
    """Where a line stood: counted from where Spark began to read the file."""
    after = f" after byte {row['start']}" if row["start"] else ""
    return f"{row['file']}, line {row['number']}{after}"


def _answered(people: Iterable[Given | Problem], asked: Asked) -> Iterator[Batch]:
    work = _work(asked)
    for some in _some(people):
        found = [one for one in some if not isinstance(one, Problem)]
        problems = [one for one in some if isinstance(one, Problem)]
        tables = _without_collecting(work, found)
        size = sum(len(one.content) for one in found)
        yield packed_batch(joined([tables, as_tables(problems)]), len(found), size)


def _some(people: Iterable[Given | Problem]) -> Iterator[list[Given | Problem]]:
    some: list[Given | Problem] = []
    size = 0
    for one in people:
        some.append(one)
        size += 0 if isinstance(one, Problem) else len(one.content)
        if size >= _TOGETHER or len(some) >= _MANY:
            yield some
            some, size = [], 0
    if some:
        yield some


@cache
def _work(asked: Asked) -> BatchFunction:
    work = answering(asked.clinic, asked.as_of, asked.today)
    gc.collect()
    gc.freeze()
    return work


def _without_collecting(work: BatchFunction, people: list[Given]) -> Tables:
    """The answers, with garbage left until then: hardly any is made, and looking for it is slow."""
    gc.disable()
    try:
        return everybody(work, people)
    finally:
        gc.enable()


def _batches(rows: Iterable[_Row]) -> Iterator[Batch]:
    arrow: Any = import_module("pyarrow")
    kinds = {
        "binary": arrow.binary(),
        "string": arrow.string(),
        "bigint": arrow.int64(),
        "boolean": arrow.bool_(),
    }
    columns = (column.split() for column in SORTED.split(", "))
    schema = arrow.schema([(name, kinds[kind]) for name, kind in columns])
    some: list[_Row] = []
    for row in rows:
        some.append(row)
        if len(some) == _MANY:
            yield arrow.RecordBatch.from_pylist(some, schema=schema)
            some = []
    yield arrow.RecordBatch.from_pylist(some, schema=schema)
