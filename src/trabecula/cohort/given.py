"""What one person is given as: the bytes of a Bundle, and where they stood."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final, TypeAlias

import polars as pl
from msgspec import Struct

_ENTRY: Final = re.compile(r"the input(?:, entry (\d+))?(?:, |$)")
"""How a reader of bytes names a part of them."""


class Given(Struct, frozen=True, gc=False):
    """One Bundle: its bytes, and where they stood (``people.ndjson, line 12``).

    ``patient`` is the id of the person who is meant, where that is known: then what is about
    others is left out. ``lines`` are where each entry stood, where it was gathered from files by
    resource type; empty where the Bundle came as a whole.
    """

    content: bytes
    where: str
    patient: str | None = None
    lines: Sequence[str] = ()

    def place(self, part: str) -> str:
        """Where a part of the record stood, as its reader names it: file, line, and the part."""
        named = _ENTRY.match(part)
        if named is None:
            return f"{self.where}, {part}"
        rest = part[named.end() :]
        if named[1] is None:
            return f"{self.where}, {rest}" if rest else self.where
        if not self.lines:
            return f"{self.where}, entry {named[1]}" + (f", {rest}" if rest else "")
        line = self.lines[int(named[1])]
        return f"{line}, {rest}" if rest else line


Tables: TypeAlias = Mapping[str, pl.DataFrame]
"""What a batch of people gives: tables by name, each with the same columns in every batch.

One of them is ``problems``, with the columns ``where`` and ``what``.
"""

BatchFunction: TypeAlias = Callable[[Iterable[Given]], Tables]
"""What is done with some people; they are read while it goes through them, once."""
