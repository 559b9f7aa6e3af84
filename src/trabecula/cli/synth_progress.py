"""Progress: how many people are invented, where somebody waits and sees nothing else."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from trabecula.synthetic.writing.batches import Batch

_FEW: Final = 500


def aloud(made: "Iterable[Batch]", people: int) -> "Iterator[Batch]":
    """The batches, counted on standard error where that is a terminal and there are many."""
    if people < _FEW or not sys.stderr.isatty():
        yield from made
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("people"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("people", total=people, speed="")
        for batch in made:
            yield batch
            progress.advance(task, batch.people)
            speed = progress.tasks[task].speed
            progress.update(task, speed=f"{speed:,.0f} a second" if speed else "")
