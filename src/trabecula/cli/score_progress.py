"""Progress: how many lines are done, where somebody waits for a file and sees nothing else."""

import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final, TypeVar

Thing = TypeVar("Thing")

_MANY: Final = 2000


def counted_aloud(things: Iterable[Thing]) -> Iterator[Thing]:
    """The things, counted on standard error where that alone is a terminal and there are many."""
    source = iter(things)
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from source
        return
    yield from islice(source, _MANY)
    yield from _counted(source)


def _counted(things: Iterator[Thing]) -> Iterator[Thing]:
    from rich.console import Console  # noqa: PLC0415

    done = _MANY
    with Console(stderr=True).status(f"{done} lines") as status:
        while several := list(islice(things, _MANY)):
            yield from several
            done += len(several)
            status.update(f"{done} lines")
