"""One core, from NDJSON of Bundles to the answers in Parquet, beside whoever else reads the bytes.

Nobody is read twice in a way of ours: the first people are for what records repeat to be known, as
it is in a worker after its first seconds, and each round has others. A round is as large as a part
of a cohort (64 MB). Usage: python bench/peers.py [PEOPLE.ndjson]
"""

import os

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import json
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import duckdb
import orjson
import polars as pl

from people import invented
from timing import Ways, as_in_a_worker, ratio, seconds, side_by_side
from trabecula.cohort.answering import ClinicTexts, answering
from trabecula.cohort.run import run
from trabecula.fhir.checked import checked
from trabecula.fhir.resources import anything

OURS: Final = "trabecula, to Parquet"
ORJSON: Final = "orjson.loads"
LEAN: Final = "msgspec, only what is read"
WHOLE: Final = "msgspec, all parts decoded"
WARMED: Final = 300
ROUND: Final = 300
ROUNDS: Final = 5
FEW: Final = 5
SOME: Final = 50

People = Sequence[bytes]


def each(decode: Callable[[bytes], object], people: People) -> None:
    """Decode one after the other, keeping nobody."""
    for content in people:
        decode(content)


def answered(file: Path, out: Path) -> None:
    """Everybody in a file into the tables, in this process."""
    work = partial(answering, ClinicTexts(), None, date.today())
    run(file, out, work=work, settings={}, workers=0)


def ways(people: People, folder: Path) -> Ways:
    """Every way of one round, over the same bytes."""
    folder.mkdir()
    file = folder / "people.ndjson"
    file.write_bytes(b"\n".join(people))
    return {
        ORJSON: partial(each, orjson.loads, people),
        LEAN: partial(each, anything.decode, people),
        WHOLE: partial(each, checked.decode, people),
        "json.loads": partial(each, json.loads, people),
        OURS: partial(answered, file, folder / "answers"),
    }


def rounds_of(file: Path) -> dict[str, list[float]]:
    """The seconds of every way in each round."""
    people = file.read_bytes().splitlines()
    with TemporaryDirectory() as name:
        folder = Path(name)
        for warm_up in ways(people[:WARMED], folder / "first").values():
            warm_up()
        as_in_a_worker()
        starts = range(WARMED, len(people) - ROUND + 1, ROUND)[:ROUNDS]
        return side_by_side(
            [ways(people[at : at + ROUND], folder / str(at)) for at in starts],
        )


def slow_peers(people: People) -> Iterable[tuple[str, int, float | str]]:
    """Peers that take long, on few people: how many times orjson they take, or why they cannot."""
    with TemporaryDirectory() as name:
        for peer, count, way in (
            ("fhir.resources", FEW, fhir_resources),
            ("Polars read_ndjson", SOME, polars_json),
            ("DuckDB read_json", SOME, duckdb_json),
        ):
            file = Path(name) / f"{count}.ndjson"
            file.write_bytes(b"\n".join(people[:count]))
            try:
                took = seconds(partial(way, file))
            except Exception as error:
                yield peer, count, f"cannot read them: {type(error).__name__}"
            else:
                yield peer, count, took / seconds(partial(each, orjson.loads, people[:count]))


def fhir_resources(file: Path) -> None:
    """The resources of each Bundle, validated; those of R4 by the models of R4B."""
    from fhir.resources.R4B import get_fhir_model_class

    models: dict[str, Any] = {}
    for line in file.read_bytes().splitlines():
        for entry in orjson.loads(line)["entry"]:
            kind = entry["resource"]["resourceType"]
            if kind not in models:
                models[kind] = get_fhir_model_class(kind)
            models[kind].model_validate(entry["resource"])


def polars_json(file: Path) -> pl.DataFrame:
    """Into one wide column of structs."""
    return pl.read_ndjson(file, infer_schema_length=None)


def duckdb_json(file: Path) -> object:
    """Into columns of nested structs, on one thread."""
    connection = duckdb.connect(config={"threads": 1})
    query = "select count(entry) from read_json(?, format='newline_delimited', sample_size=-1)"
    return connection.execute(query, [str(file)]).fetchall()


def measured(file: Path) -> tuple[float, float]:
    """Print all peers; how many times orjson, and how many times the lean decode, ours takes."""
    taken = rounds_of(file)
    people = len(taken[OURS]) * ROUND
    print(f"\nOne core, {people} people, {len(taken[OURS])} rounds, each person once in each way")
    for name, times in taken.items():
        a_person = sum(times) / people * 1e6
        print(f"{name:<32}{a_person:10,.0f} us a person{ratio(taken, name, ORJSON):9.2f} x orjson")
    for peer, count, found in slow_peers(file.read_bytes().splitlines()[:SOME]):
        said = found if isinstance(found, str) else f"{found:.1f} x orjson"
        print(f"{peer:<32}{count:10} people     {said}")
    return ratio(taken, OURS, ORJSON), ratio(taken, OURS, LEAN)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    if len(sys.argv) > 1:
        measured(Path(sys.argv[1]))
    else:
        with TemporaryDirectory() as name:
            measured(invented(WARMED + ROUNDS * ROUND, Path(name) / "people") / "people.ndjson")
