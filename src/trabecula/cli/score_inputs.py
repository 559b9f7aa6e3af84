"""What ``trabecula score`` takes in: JSON, NDJSON or a table, one administration after another."""

import csv
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from io import StringIO, TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import Final, Literal, TextIO, cast

from trabecula.cli.inputs import STANDARD_INPUT
from trabecula.cli.json_text import decoded
from trabecula.errors import TrabeculaError, UnusableAnswers

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
    with _opened(path) as stream:
        number, first = _first(stream)
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


def _opened(path: Path) -> TextIO:
    if path != STANDARD_INPUT:
        try:
            return path.open(encoding="utf-8-sig", errors="replace", newline="")
        except OSError as error:
            raise TrabeculaError(f"{path} cannot be read: {error.strerror}") from None
    if (stdin := getattr(sys, "stdin", None)) is None:
        raise TrabeculaError("standard input is closed: give a file, or pipe something in")
    return TextIOWrapper(stdin.buffer, encoding="utf-8-sig", errors="replace", newline="")


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
    head = next(lines)
    reader = csv.reader(chain([head], lines), delimiter=max(_DELIMITERS, key=head.count))
    names: list[str] | None = None
    while True:
        number = start + reader.line_num
        try:
            row = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error as error:
            yield number, UnusableAnswers(f"this row cannot be read: {error}")
            continue
        if names is None:
            names = row
            check([name for name in names if name])
        elif any(row):
            yield number, _named(names, row)


def _named(names: Sequence[str], row: Sequence[str]) -> object:
    """The cells by the names of their columns; a column without a name has to be empty."""
    if len(row) < len(names) or any(row[len(names) :]):
        return UnusableAnswers(f"{len(row)} cells, where the first line has {len(names)}")
    named = dict(zip(names, row, strict=False))
    unnamed = any(cell for name, cell in zip(names, row, strict=False) if not name)
    named.pop("", None)
    return UnusableAnswers("a cell stands under no name") if unnamed else named
