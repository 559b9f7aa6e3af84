"""Encoding: what is not UTF-8 is said to be so, and never read as something else."""

from pathlib import Path
from typing import Final

from trabecula.errors import TrabeculaError

UTF_8: Final = "utf-8-sig"
ESCAPED: Final = "surrogateescape"
"""How text is decoded line by line: a byte that is not UTF-8 stays apart from every character."""

_UTF_16: Final = tuple(mark.decode(errors=ESCAPED) for mark in (b"\xff\xfe", b"\xfe\xff"))


def check_start(path: Path, text: str) -> None:
    """Raises `TrabeculaError` where a text begins as UTF-16 does."""
    if text.startswith(_UTF_16):
        raise TrabeculaError(f"{path} is in UTF-16: save it as UTF-8")


def check(text: str) -> None:
    """Raises ``ValueError`` where a text was not UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start)
        column = error.start - text.rfind("\n", 0, error.start)
        where = f"line {line + 1} column {column}" if line else f"column {column}"
        raise ValueError(f"this is not UTF-8, {where}: save the file as UTF-8") from None
