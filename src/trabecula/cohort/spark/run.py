"""The door: everybody in what Spark can read, through the batch function, into Parquet.

::

    with session(master="spark://host:7077") as spark:
        report = run(spark, "s3a://exports/2026-03/*.ndjson.gz", "s3a://answers/2026-03")
"""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from functools import partial
from typing import Any, Final, TypeAlias

from trabecula.cohort.answering import ClinicTexts
from trabecula.cohort.layout import TABLES
from trabecula.cohort.parts import PROBLEMS
from trabecula.cohort.run import Report, reported
from trabecula.cohort.sources import Kind, Packing, kind_of
from trabecula.cohort.spark.exchange import (
    PACKED,
    QUESTIONS,
    in_words,
    kinds_of,
    unpacked_batches,
)
from trabecula.cohort.spark.reading import (
    ORDER,
    SORTED,
    Asked,
    bundles_answered,
    gathered_answered,
    of_nobody,
    of_people,
    problems_packed,
)
from trabecula.cohort.spark.session import Session, told_plainly
from trabecula.errors import UnreadableRecord
from trabecula.language.edition import OpenEdition

Frame: TypeAlias = Any
"""A ``pyspark.sql.DataFrame``, of either kind."""

IN_FORCE: Final = ClinicTexts()
_FIRST: Final = 5
_AT_ONCE: Final = "spark.sql.execution.arrow.maxRecordsPerBatch"
_FEW: Final = 64
"""How many lines a worker is handed at once: a Bundle is long."""


def run(
    spark: Session,
    source: str,
    out: str,
    *,
    clinic: ClinicTexts = IN_FORCE,
    as_of: date | None = None,
    today: date = date.max,
    again: bool = False,
) -> Report:
    """Read everybody in what Spark can read as lines, and write the tables with it.

    ``source`` is a file, a folder or a pattern, of NDJSON of Bundles or of resources by type;
    ``out`` a folder. With ``again`` tables that are there are overwritten.

    Raises `UnreadableRecord`, `UnusableRun`, and `NoSuchPerson` where nobody could be read.
    """
    asked, opened = Asked(clinic, as_of, today), clinic.opened()
    with told_plainly(source, out):
        text = spark.read.option("lineSep", "\n").text(source)
        kind = _kind(text, source)
        lines = text.selectExpr(
            "cast(value as binary) content",
            "regexp_replace(_metadata.file_path, '^file:/+', '/') file",
            "_metadata.file_block_start start",
        )
        answered = (_of_bundles if kind is Kind.BUNDLES else _of_resources)(lines, asked)
        with _few_at_once(spark), _held(answered) as held:
            _written(held, out, opened, again=again)
            return _report(spark, held, out)


@contextmanager
def _few_at_once(spark: Session) -> Generator[None]:
    before = spark.conf.get(_AT_ONCE)
    spark.conf.set(_AT_ONCE, str(_FEW))
    try:
        yield
    finally:
        spark.conf.set(_AT_ONCE, before)


@contextmanager
def _held(frame: Frame) -> Generator[Frame]:
    """Kept by Spark, so that it is reckoned once."""
    held = frame.persist()
    try:
        yield held
    finally:
        held.unpersist()


def _kind(text: Frame, source: str) -> Kind:
    """What the input holds, by its first lines."""
    first = text.filter("""value like '%"resourceType"%'""").limit(2).collect()
    head = "".join(f"{row['value']}\n" for row in first).encode()
    kind = kind_of(head, None, Packing.PLAIN)
    if kind not in (Kind.BUNDLES, Kind.RESOURCES):
        raise UnreadableRecord(
            f"{source} holds no FHIR as NDJSON: give Bundles or resources, one a line"
        )
    return kind


def _of_bundles(lines: Frame, asked: Asked) -> Frame:
    return lines.mapInArrow(partial(bundles_answered, asked=asked), PACKED)


def _of_resources(lines: Frame, asked: Asked) -> Frame:
    """Resources by person; what is shared goes to those who refer to it, after their own."""
    rest = lines.mapInArrow(of_nobody, SORTED).persist()
    referring = rest.filter("person is not null").select("person", "name").distinct()
    shared = rest.filter("person is null and name is not null").drop("person")
    given_out = referring.join(shared, "name")
    everything = lines.mapInArrow(of_people, SORTED).unionByName(given_out)
    by_person = everything.repartition("person").sortWithinPartitions("person", "name", *ORDER)
    answered = by_person.mapInArrow(partial(gathered_answered, asked=asked), PACKED)
    problems = rest.filter("what is not null").mapInArrow(problems_packed, PACKED)
    return answered.unionByName(problems)


def _written(held: Frame, out: str, opened: OpenEdition, *, again: bool) -> None:
    """Each table, laid out in columns, from the answers that are held."""
    for table in (*TABLES, QUESTIONS, PROBLEMS):
        kinds = kinds_of(table, opened)
        rows = held.filter(f"`table` = '{table}' and `rows` > 0")
        frame = rows.mapInArrow(partial(unpacked_batches, kinds=kinds), in_words(kinds))
        if table == QUESTIONS:
            frame = frame.groupBy("fact", "statement").sum("people").coalesce(1)
            frame = frame.withColumnRenamed("sum(people)", "people").orderBy("fact", "statement")
        writer = frame.write.mode("overwrite" if again else "error")
        writer.option("compression", "zstd").parquet(f"{out}/{table}")


def _report(spark: Session, held: Frame, out: str) -> Report:
    found = held.groupBy("table").sum("people", "size", "rows").collect()
    rows = dict.fromkeys((*TABLES, PROBLEMS), 0)
    rows |= {row["table"]: row["sum(rows)"] for row in found if row["table"] != QUESTIONS}
    first = spark.read.parquet(f"{out}/{PROBLEMS}").limit(_FIRST).collect()
    return reported(
        people=sum(row["sum(people)"] for row in found),
        rows=rows,
        size=sum(row["sum(size)"] for row in found),
        first_problems=[(row["where"], row["what"]) for row in first],
    )
