"""Progress: how much of a long file is read, where somebody waits and sees nothing else."""

import sys
from collections.abc import Iterable, Iterator
from typing import Final

_LONG: Final = 8 << 20


def pieces_aloud(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The pieces of a file, counted on standard error where that alone is a terminal."""
    source = iter(pieces)
    done = 0
    if sys.stderr.isatty() and not sys.stdout.isatty():
        for piece in source:
            yield piece
            done += len(piece)
            if done > _LONG:
                yield from _counted(source, done)
    yield from source


def _counted(pieces: Iterator[bytes], done: int) -> Iterator[bytes]:
    from rich.console import Console  # noqa: PLC0415

    with Console(stderr=True).status(f"{done >> 20} MB") as status:
        for piece in pieces:
            yield piece
            done += len(piece)
            status.update(f"{done >> 20} MB")
