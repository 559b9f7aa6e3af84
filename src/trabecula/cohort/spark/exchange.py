"""The answers between machines: one row a table and some people, with all their rows in it packed.

A table of 300 columns is slow to hand over; one column of bytes is not, and the statements'
answers are three bits each in it. Each table is then laid out in columns where it is written.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from io import BytesIO
from typing import Any, Final, TypeAlias

import polars as pl

from trabecula.cohort.given import Tables
from trabecula.cohort.layout import ANSWER, TABLES, columns
from trabecula.cohort.packed import packed, unpacked
from trabecula.cohort.parts import PROBLEM_COLUMNS, PROBLEMS
from trabecula.language.edition import OpenEdition

Batch: TypeAlias = Any
"""A ``pyarrow.RecordBatch``."""

PACKED: Final = "`table` string, people bigint, size bigint, `rows` bigint, content binary"
"""What is handed over, in Spark's words; people and bytes are told with the problems."""

QUESTIONS: Final = "questions"
_QUESTION_COLUMNS: Final = {"fact": pl.String(), "statement": pl.String(), "people": pl.Int64()}
_PROBLEM_COLUMNS: Final = {name: kind() for name, kind in PROBLEM_COLUMNS.items()}
_ANSWERS: Final = "answers"
_WORDS: Final[Mapping[type[pl.DataType], str]] = {
    pl.String: "string",
    pl.Enum: "string",
    pl.Boolean: "boolean",
    pl.Int64: "bigint",
    pl.Float64: "double",
    pl.Date: "date",
    pl.List: "array<string>",
}


def kinds_of(table: str, opened: OpenEdition) -> dict[str, pl.DataType]:
    """The columns of any table, each with its type."""
    if table in TABLES:
        return columns(table, opened)
    return dict(_PROBLEM_COLUMNS if table == PROBLEMS else _QUESTION_COLUMNS)


def in_words(kinds: dict[str, pl.DataType]) -> str:
    """The columns as Spark takes them; a word of a closed list is a string there."""
    return ", ".join(f"`{name}` {_WORDS[kind.base_type()]}" for name, kind in kinds.items())


def packed_batch(tables: Tables, people: int, size: int) -> Batch:
    """The tables of so many people, of so many bytes, as rows to hand over."""
    rows = [
        {
            "table": table,
            "people": people if table == PROBLEMS else 0,
            "size": size if table == PROBLEMS else 0,
            "rows": frame.height,
            "content": _packed(frame) if frame.height else b"",
        }
        for table, frame in tables.items()
    ]
    return _arrow().RecordBatch.from_pylist(rows, schema=_schema())


def unpacked_batches(batches: Iterable[Batch], kinds: dict[str, pl.DataType]) -> Iterator[Batch]:
    """The rows of one table in its columns, from the ``content`` that was handed over."""
    plain = [pl.col(name).cast(_plain(kind)) for name, kind in kinds.items()]
    answers = [name for name, kind in kinds.items() if kind == ANSWER]
    for batch in batches:
        for content in batch.column("content").to_pylist():
            frame = _unpacked(content, answers).select(plain)
            table = _arrow().table(frame)
            yield from table.cast(_wide(table.schema)).combine_chunks().to_batches()


def _packed(frame: pl.DataFrame) -> bytes:
    answers = [name for name, kind in frame.schema.items() if kind == ANSWER]
    if answers:
        column = packed(frame.select(answers)).alias(_ANSWERS)
        frame = frame.drop(answers).with_columns(column)
    into = BytesIO()
    frame.write_ipc(into, compression="zstd")
    return into.getvalue()


def _unpacked(content: bytes, answers: Sequence[str]) -> pl.DataFrame:
    frame = pl.read_ipc(BytesIO(content))
    if not answers:
        return frame
    return frame.drop(_ANSWERS).hstack(unpacked(frame[_ANSWERS], answers))


def _plain(kind: pl.DataType) -> pl.DataType:
    if isinstance(kind, pl.List):
        return pl.List(pl.String)
    return pl.String() if isinstance(kind, pl.Enum) else kind


def _arrow() -> Any:
    return import_module("pyarrow")


def _schema() -> Any:
    arrow = _arrow()
    counts = [(name, arrow.int64()) for name in ("people", "size", "rows")]
    return arrow.schema([("table", arrow.string()), *counts, ("content", arrow.binary())])


def _wide(schema: Any) -> Any:
    """The same, with texts and lists as Spark reads them."""
    arrow = _arrow()
    known = {
        arrow.string_view(): arrow.string(),
        arrow.large_string(): arrow.string(),
        arrow.large_list(arrow.string_view()): arrow.list_(arrow.string()),
        arrow.large_list(arrow.large_string()): arrow.list_(arrow.string()),
    }
    return arrow.schema([(one.name, known.get(one.type, one.type)) for one in schema])
