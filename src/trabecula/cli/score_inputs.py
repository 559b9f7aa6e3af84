"""What ``trabecula score`` takes in: JSON, NDJSON or a table, one administration after another."""

import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO
from itertools import chain
from pathlib import Path
from typing import Final, Literal, TextIO, cast

from trabecula.cli.encoding import check as check_encoding
from trabecula.cli.encoding import check_start
from trabecula.cli.inputs import opened_text
from trabecula.cli.json_text import decoded
from trabecula.errors import UnusableAnswers

Form = Literal["json", "csv", "ndjson"]
Entry = tuple[int, object]
"""The line (in one JSON list, the place), and what stands there or an `UnusableAnswers`."""

_ENDINGS: Final[dict[str, Form]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".ndjson": "ndjson",
    ".jsonl": "ndjson",
}
_DELIMITERS: Final = ",;\t"


def entries(
    path: Path, form: Form | None, check: Callable[[Sequence[str]], None]
) -> Iterator[Entry]:
    """What a file or standard input holds, read as it goes along; one JSON list is read whole.

    ``check`` sees the names of a table's columns before any row. Raises `UnusableAnswers` where
    all of it is unusable.
    """
    with opened_text(path) as stream:
        number, first = _first(stream)
        check_start(path, first)
        if not first:
            raise UnusableAnswers(f"{path} holds no answers")
        lines = chain([first], stream)
        chosen = form or _ENDINGS.get(path.suffix.lower()) or _form(path, first)
        if chosen == "csv":
            yield from _rows(lines, number, check)
        elif chosen == "ndjson" or (form is None and isinstance(_decoded(first), dict)):
            yield from _lines(lines, number)
        else:
            yield from _whole(first + stream.read(), number, by_line=form is None)


def _first(stream: TextIO) -> tuple[int, str]:
    """The first line that is not empty, and its number."""
    for number, line in enumerate(stream, start=1):
        if line.strip():
            return number, line
    return 0, ""


def _form(path: Path, first: str) -> Form:
    return "json" if path.suffix.lower() == ".json" or first.lstrip()[0] in "{[" else "csv"


def _lines(lines: Iterable[str], start: int) -> Iterator[Entry]:
    for number, line in enumerate(lines, start):
        if line.strip():
            yield number, _decoded(line)


def _whole(text: str, start: int, *, by_line: bool) -> Iterator[Entry]:
    held = _decoded(text)
    lines = StringIO(text)
    if isinstance(held, list):
        yield from enumerate(cast("list[object]", held), start=1)
    elif isinstance(held, UnusableAnswers) and by_line and any(map(_is_object, lines)):
        yield from _lines(StringIO(text), start)
    else:
        yield start, held


def _is_object(line: str) -> bool:
    return isinstance(_decoded(line), dict)


def _decoded(text: str) -> object:
    try:
        return decoded(text)
    except ValueError as error:
        return UnusableAnswers(str(error))


def _rows(
    lines: Iterator[str], start: int, check: Callable[[Sequence[str]], None]
) -> Iterator[Entry]:
    names: list[str] | None = None
    for number, row in _cells(lines, start):
        if names is None:
            if isinstance(row, UnusableAnswers):
                raise row
            names = row
            check([name for name in names if name])
        elif isinstance(row, UnusableAnswers):
            yield number, row
        elif any(row):
            yield number, _named(names, row)


def _cells(lines: Iterator[str], start: int) -> Iterator[tuple[int, list[str] | UnusableAnswers]]:
    """Each row with its line. What one quote alone has made of several lines is no row."""
    head = next(lines)
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(chain([head], lines), delimiter=delimiter, strict=True)
    while True:
        first, row, wrong = start + reader.line_num, list[str](), ""
        try:
            row = [cell.strip() for cell in next(reader)]
            check_encoding(",".join(row))
        except StopIteration:
            return
        except (csv.Error, ValueError) as error:
            wrong = str(error)
        if (last := start + reader.line_num - 1) > first:
            wrong = f"lines {first} to {last} are one row: is a quote not closed?"
        yield first, UnusableAnswers(f"this row cannot be read: {wrong}") if wrong else row


def _named(names: Sequence[str], row: Sequence[str]) -> object:
    """The cells by the names of their columns; a column without a name has to be empty."""
    if len(row) < len(names) or any(row[len(names) :]):
        return UnusableAnswers(f"{len(row)} cells, where the first line has {len(names)}")
    named = dict(zip(names, row, strict=False))
    unnamed = any(cell for name, cell in zip(names, row, strict=False) if not name)
    named.pop("", None)
    return UnusableAnswers("a cell stands under no name") if unnamed else named
