"""The terminal that a command writes to, and the programs that read in its place."""

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


def write(content: str | bytes) -> None:
    """What programs read, on standard output: UTF-8, whatever the terminal's own encoding."""
    sys.stdout.flush()
    encoded = content.encode(errors="replace") if isinstance(content, str) else content
    sys.stdout.buffer.write(encoded + b"\n")
    sys.stdout.buffer.flush()


def pour(content: bytes) -> None:
    """Bytes on standard output, exactly as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def tell(text: str) -> None:
    """What people read: on a terminal as far as it can show it, and whole in a pipe."""
    if sys.stdout.isatty():
        print(text)
    else:
        write(text)


def show(markdown: str) -> None:
    """Markdown, set for reading on a terminal, and as it is in a pipe."""
    if not sys.stdout.isatty():
        write(markdown)
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.markdown import Markdown  # noqa: PLC0415

    Console(width=terminal()[0]).print(Markdown(markdown))
