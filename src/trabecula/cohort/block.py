"""A block of people: their rows as bytes and cells, kept until all are answered at once.

Nothing else of a person is kept, so that memory is that of a block, however many there are.
"""

from collections.abc import Mapping
from typing import Final

import polars as pl
from msgspec import Struct

from trabecula.cohort.cells import Cells
from trabecula.cohort.coded import OneSide, answer_columns, missing_of_each, waiting
from trabecula.cohort.layout import TABLES, columns
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.pathway.arbitration import arbitration
from trabecula.pathway.facts import Facts
from trabecula.pathway.rows import PersonRows, asked_of, findings_of, row_reader

PEOPLE: Final = 1024
"""How many are answered at once: the numbers that hold them all still fit the nearest cache."""


class BlockAnswered(Struct, frozen=True):
    """The rows of each table, and how many people lack a fact that a statement waits for."""

    tables: Mapping[str, pl.DataFrame]
    waiting: Mapping[tuple[str, str], int]


class Block:
    """Some people: `add` each, then `answer` for all of them together."""

    def __init__(self, opened: OpenEdition) -> None:
        self._opened = opened
        self._reader = row_reader(opened, opened)
        self._people: list[PersonRows] = []
        self._one_sided: list[OneSide] = []
        self._cells = {table: Cells(about, opened) for table, about in TABLES.items()}
        self._lanes: dict[str, list[tuple[int, int]]] = {table: [] for table in TABLES}

    def __len__(self) -> int:
        return len(self._people)

    def add(self, where: str, known: Facts) -> None:
        """Add a person of whom this is known; ``where`` is where their record stood."""
        rows, lane = self._reader.of(known), len(self._people)
        one_sided = self._one_side_of(known, rows) if _any_disputed(rows) else []
        person = known.who.id if known.who else ""
        for table, about in TABLES.items():
            cells, lanes = self._cells[table], self._lanes[table]
            for which, subject in enumerate(known.of(about)):
                if about is About.PERSON:
                    cells.add(subject, (person, where, known.as_of, known.died))
                else:
                    cells.add(subject, (person, subject.id, subject.label))
                lanes.append((which, lane))
        self._people.append(rows)
        self._one_sided += one_sided

    def _one_side_of(self, known: Facts, rows: PersonRows) -> list[OneSide]:
        return [
            OneSide(
                (about, which),
                len(self._people),
                disputed.place,
                self._reader.missing(about, disputed, findings_of(subject, known)),
            )
            for about, some in rows.items()
            for which, (row, subject) in enumerate(zip(some, asked_of(known, about), strict=True))
            for disputed in row.disputed
        ]

    def answer(self) -> BlockAnswered:
        """The answers about all of them, in tables."""
        everyone = arbitration(self._opened).answer(self._people) if self._people else []
        lacking = waiting(everyone, self._one_sided, self._opened)
        tables: dict[str, pl.DataFrame] = {}
        for table in TABLES:
            found = self._cells[table].series()
            found |= answer_columns(
                table, everyone, self._lanes[table], len(self._people), self._opened
            )
            if table == "people":
                found["missing"] = missing_of_each(lacking, len(self._people), self._opened)
            kinds = columns(table, self._opened)
            tables[table] = pl.DataFrame([found[column].alias(column) for column in kinds])
        return BlockAnswered(
            tables, {which: count for which, lane in lacking.items() if (count := lane.bit_count())}
        )


def _any_disputed(rows: PersonRows) -> bool:
    return any(row.disputed for some in rows.values() for row in some)
