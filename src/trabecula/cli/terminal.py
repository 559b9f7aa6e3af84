"""The terminal that a command writes to."""

import os
import shutil
import sys


def terminal() -> tuple[int, bool]:
    """How wide to write, in columns, and whether in colour."""
    width = min(shutil.get_terminal_size((80, 24)).columns, 100)
    return width, sys.stdout.isatty() and "NO_COLOR" not in os.environ


def say(message: str) -> None:
    """A message on standard error; what it quotes of a record is made safe to show."""
    from trabecula.report.printable import printable  # noqa: PLC0415

    print(f"trabecula: {printable(message)}", file=sys.stderr)


def show(markdown: str) -> None:
    """Markdown, set for reading on a terminal, and as it is in a pipe."""
    if not sys.stdout.isatty():
        print(markdown)
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.markdown import Markdown  # noqa: PLC0415

    Console(width=terminal()[0]).print(Markdown(markdown))
