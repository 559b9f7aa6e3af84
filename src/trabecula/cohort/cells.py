"""Cells: what a table holds of each of its subjects beside the answers, gathered row by row."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import polars as pl

from trabecula.cohort import series
from trabecula.cohort.layout import NAMED, UNUSABLE, facts_about
from trabecula.language.answer import AtLeast
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import State, Subject

_UNUSABLE: Final[Mapping[State, str]] = {
    State.STALE: "stale",
    State.UNDATED: "stale",
    State.CONFLICTING: "conflicting",
    State.BY_CARER: "conflicting",
    State.WITHIN_LIMITS: "in_part",
    State.IN_PART: "in_part",
}


class Cells:
    """The rows of one of the tables of `layout`; a fact that is not known is None."""

    def __init__(self, about: About, opened: OpenEdition) -> None:
        self._facts = facts_about(about, opened)
        self._named = NAMED[about]
        self._slots = opened.slots
        self._places = {fact.key: place for place, fact in enumerate(self._facts, len(self._named))}
        self._blank = [None] * len(self._facts)
        self._rows: list[list[Any]] = []
        self._unusable: dict[str, list[int]] = {column: [] for column in UNUSABLE}

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, subject: Subject, named: Sequence[object]) -> None:
        """Add the row of a subject; ``named`` are its cells for `NAMED`."""
        row, unusable = [*named, *self._blank], list[tuple[str, str]]()
        places, current = self._places, State.CURRENT
        for key, finding in subject.findings.items():
            place = places.get(key)
            if place is None:
                continue
            if finding.state is current:
                row[place] = value = finding.recorded
                if value.__class__ is AtLeast:
                    unusable.append(("in_part", key))
            elif finding.state in _UNUSABLE:
                unusable.append((_UNUSABLE[finding.state], key))
        for column, key in unusable:
            self._unusable[column].append(len(self._rows) * len(self._slots) + self._slots[key])
        self._rows.append(row)

    def series(self) -> dict[str, pl.Series]:
        """The columns by name, without the answers."""
        width = len(self._named) + len(self._facts)
        cells = list(zip(*self._rows, strict=True)) if self._rows else [()] * width
        found = {
            name: pl.Series(name, some, kind)
            for (name, kind), some in zip(self._named.items(), cells, strict=False)
        }
        found |= {
            fact.key: series.of_fact(fact, some)
            for fact, some in zip(self._facts, cells[len(self._named) :], strict=True)
        }
        every = list(self._slots)
        return found | {
            column: series.lists(column, marks, len(self._rows), every)
            for column, marks in self._unusable.items()
        }
