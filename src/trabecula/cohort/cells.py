"""Cells: what a table holds of each of its subjects beside the answers, gathered row by row."""

from collections.abc import Mapping
from typing import Final

import polars as pl

from trabecula.cohort import series
from trabecula.cohort.layout import UNUSABLE, columns, facts_about
from trabecula.language.answer import AtLeast
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.pathway.facts import State, Subject

_UNUSABLE: Final[Mapping[State, str]] = {
    State.STALE: "stale",
    State.UNDATED: "stale",
    State.CONFLICTING: "conflicting",
    State.BY_CARER: "conflicting",
    State.WITHIN_LIMITS: "in_part",
}


class Cells:
    """The rows of one of the tables of `layout`; a fact that is not known is None."""

    def __init__(self, table: str, about: About, opened: OpenEdition) -> None:
        self._facts = facts_about(about, opened)
        self._kinds = columns(table, opened)
        self._slots = opened.slots
        self._places = {fact.key: place for place, fact in enumerate(self._facts)}
        self._blank: list[Raw | None] = [None] * len(self._facts)
        self._named: dict[str, list[object]] = {}
        self._rows: list[list[Raw | None]] = []
        self._unusable: dict[str, list[tuple[int, int]]] = {column: [] for column in UNUSABLE}

    def __len__(self) -> int:
        return len(self._rows)

    def add(self, subject: Subject, named: Mapping[str, object]) -> None:
        """Add the row of a subject; ``named`` are its columns that are no facts."""
        row, unusable = self._blank.copy(), list[tuple[str, str]]()
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
            self._unusable[column].append((len(self._rows), self._slots[key]))
        for column, value in named.items():
            self._named.setdefault(column, []).append(value)
        self._rows.append(row)

    def series(self) -> dict[str, pl.Series]:
        """The columns by name, without the answers."""
        values = zip(*self._rows, strict=True) if self._rows else [()] * len(self._facts)
        found = {
            column: pl.Series(column, cells, self._kinds[column])
            for column, cells in self._named.items()
        }
        found |= {
            fact.key: series.of_fact(fact, cells)
            for fact, cells in zip(self._facts, values, strict=True)
        }
        return found | {column: self._lists(column) for column in UNUSABLE}

    def _lists(self, column: str) -> pl.Series:
        found = sorted(self._unusable[column])
        rows, slots = zip(*found, strict=True) if found else ((), ())
        return series.lists(column, rows, slots, len(self._rows), list(self._slots))
