"""Progress of a long run, on a terminal only: how far, and people a second."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from trabecula.cli.terminal import say

if TYPE_CHECKING:
    from trabecula.cohort.run import Step


@contextmanager
def aloud(out: Path | None) -> Generator[Callable[["Step"], None]]:
    """Something to tell the steps of a run to. Who ends one that is kept is told how to go on."""
    try:
        if sys.stderr.isatty():
            with _bar() as told:
                yield told
        else:
            yield lambda _: None
    except KeyboardInterrupt:
        if out is not None:
            say(f"ended; what is done is in {out}: run the same command again to go on")
        raise


@contextmanager
def _bar() -> Generator[Callable[["Step"], None]]:
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import (  # noqa: PLC0415
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TextColumn("{task.fields[people]:,} people, {task.fields[speed]:,.0f} a second"),
        TimeRemainingColumn(),
    )
    began = monotonic()
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("reading", total=None, people=0, speed=0.0)

        def told(step: "Step") -> None:
            speed = step.people / max(monotonic() - began, 1e-9)
            progress.update(
                bar,
                description=step.doing,
                completed=step.size,
                total=step.of or None,
                people=step.people,
                speed=speed,
            )

        yield told
