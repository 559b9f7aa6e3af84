"""What commands take in: a record, or facts given directly, from a file or standard input."""

import sys
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, TextIO

import msgspec
from cyclopts import Parameter

from trabecula import journey
from trabecula.errors import TrabeculaError, UnusableFacts
from trabecula.pathway.facts import Facts

STANDARD_INPUT = Path("-")


def _is_path(_kind: object, path: Path | None) -> None:
    if path is not None and path != STANDARD_INPUT and str(path).startswith("-"):
        raise ValueError(f"{path} is no option of this command.")


Source = Annotated[Path, Parameter(allow_leading_hyphen=True, validator=_is_path)]
"""A path, or - for standard input."""


def known(
    record: Path | None, facts: Path | None, as_of: date | None, patient: str | None
) -> Facts:
    """What is known of one person, from a record or from facts given directly."""
    if facts is not None:
        for found in given(facts, as_of):
            return found
        raise UnusableFacts(f'{facts} holds no facts: give an object like {{"facts": {{...}}}}')
    if record is None:
        raise TrabeculaError(
            "give a record (a file, a folder, or - for standard input), or --facts FILE"
        )
    return journey.know(journey.read(_source(record), patient), as_of)


def given(path: Path, as_of: date | None) -> Iterator[Facts]:
    """Facts given directly: one object, or one a line. Raises `UnusableFacts` for the first bad."""
    for number, facts in given_lines(path, as_of):
        if isinstance(facts, UnusableFacts):
            raise UnusableFacts(f"line {number}: {facts}")
        yield facts


def given_lines(path: Path, as_of: date | None) -> Iterator[tuple[int, Facts | UnusableFacts]]:
    """Facts given directly, line by line, with what is wrong in place of a line that is wrong."""
    day = as_of or date.today()
    with _opened(path) as stream:
        first = stream.readline()
        if _decodes(first):
            lines = chain([first], stream)
        else:
            whole = first + stream.read()
            apart = whole.splitlines()
            lines = [whole] if _decodes(whole) or not any(map(_decodes, apart)) else apart
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield number, _taken(line, day)


def _taken(text: str, day: date) -> Facts | UnusableFacts:
    try:
        decoded: Any = msgspec.json.decode(text)
        return journey.take(decoded, day)
    except UnusableFacts as error:
        return error
    except (msgspec.DecodeError, RecursionError) as error:
        return UnusableFacts(f"this is not JSON: {error}")


def _decodes(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _source(record: Path) -> Path | bytes:
    return sys.stdin.buffer.read() if record == STANDARD_INPUT else record


def _opened(path: Path) -> TextIO:
    if path == STANDARD_INPUT:
        return sys.stdin
    try:
        return path.open(encoding="utf-8")
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be read: {error.strerror}") from None
