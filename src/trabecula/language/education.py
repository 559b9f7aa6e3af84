"""Education sheets: one part of care in plain words, for a clinician to sign and hand out."""

import re
from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from typing import Final

from trabecula.language.directory import Line
from trabecula.language.source import Checked, Citation
from trabecula.language.table import TableRow

_NUMBER: Final = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|half|third|quarter|twice)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Figure(TableRow[str]):
    """A number of a sheet: ``holds`` is the phrase with the number, as it stands in the text."""


@dataclass(frozen=True, eq=False)
class EducationSheet:
    """What a person may want to know about one part of their care, in plain words of our own.

    ``statements`` are codes of statements: where one of them is shown for a person, the sheet may
    be handed out. ``options`` are codes of the options that it explains. With ``for_everyone`` it
    is a safety text for each person. ``hand_out`` tells the clinician what to mind before handing
    it out. ``call_now`` is for what cannot wait, and ``call_today`` for what the team wants to hear
    of on the same day; the numbers of ``whom`` to call are in the clinic's own directory.

    Raises ``ValueError`` without text or source, and for a number that no figure holds.
    """

    title: str
    _: KW_ONLY
    name: str
    statements: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    for_everyone: bool = False
    hand_out: str = ""
    what: tuple[str, ...]
    notice: tuple[str, ...] = ()
    do: tuple[str, ...]
    call_today: tuple[str, ...]
    call_now: tuple[str, ...] = ()
    whom: tuple[Line, ...] = (Line.CLINIC, Line.OUT_OF_HOURS, Line.EMERGENCY)
    figures: tuple[Figure, ...] = ()
    sources: tuple[Citation, ...]
    checked: Checked = Checked.FROM_KNOWLEDGE

    def __post_init__(self) -> None:
        for part in ("title", "name", "what", "do", "call_today", "sources"):
            if not getattr(self, part):
                raise ValueError(f"education sheet {self.name!r} has no {part}")
        if not self.statements and not self.for_everyone:
            raise ValueError(f"education sheet {self.name!r} belongs to no statement")
        for line in self.lines:
            if _NUMBER.search(self._without_figures(line)):
                raise ValueError(f"education sheet {self.name!r}: no source for {line!r}")

    @property
    def sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Each section that has text: its heading, and its sentences."""
        parts = (
            ("What it is", self.what),
            ("What you may notice", self.notice),
            ("What you can do", self.do),
            ("Get help at once if", self.call_now),
            ("Call your team the same day if", self.call_today),
        )
        return tuple((heading, lines) for heading, lines in parts if lines)

    @property
    def lines(self) -> Iterator[str]:
        """Every sentence that the person reads, the title first."""
        yield self.title
        for _, lines in self.sections:
            yield from lines

    def _without_figures(self, line: str) -> str:
        for figure in self.figures:
            line = line.replace(figure.holds, "")
        return line
