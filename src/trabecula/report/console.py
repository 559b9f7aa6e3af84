"""Text for a terminal: wrapped to its width, said by words and not by colour."""

from collections.abc import Iterable
from io import StringIO
from typing import Final

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from trabecula.report.printable import printable

_LABELS: Final = 15


def printed(parts: Iterable[RenderableType], width: int, colour: bool) -> str:
    """The parts one below the other; with ANSI styles only where ``colour`` is set."""
    console = Console(
        file=StringIO(),
        width=width,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        legacy_windows=False,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    with console.capture() as captured:
        for part in parts:
            console.print(part)
    return "\n".join(row.rstrip() for row in captured.get().splitlines()) + "\n"


def said(text: str, style: str = "") -> Text:
    """Text from anywhere, made safe to show."""
    return Text(printable(text), style=style)


def section(title: str, after: str = "") -> Iterable[RenderableType]:
    """The heading of a section."""
    yield Text("")
    yield said(title.upper() + (f" ({after})" if after else ""), "bold")


def bullets(lines: Iterable[str]) -> RenderableType:
    """A list, each point with its own lines indented."""
    table = Table.grid(padding=(0, 1), pad_edge=False)
    table.add_column(width=1)
    table.add_column(ratio=1, overflow="fold")
    for line in lines:
        table.add_row(Text("-"), said(line))
    return table


def rows(pairs: Iterable[tuple[str, str]]) -> RenderableType:
    """Labels with what is said beside them, where anything is."""
    table = Table.grid(padding=(0, 1), pad_edge=False)
    table.add_column(width=_LABELS)
    table.add_column(ratio=1, overflow="fold")
    for label, what in pairs:
        if what:
            table.add_row(said(label, "dim"), said(what))
    return table
