"""The shapes of the JSON of the grid: choices side by side, with their marks and burdens."""

from typing import Annotated

import msgspec

from trabecula.pathway.options.alternative import Cost, Kind
from trabecula.report.shape_words import one_of
from trabecula.report.what_matters_shapes import PriorityWord


class MarkJson(msgspec.Struct, gc=False):
    """How options serve a priority: the worst and the best of them. Our own judgement."""

    priority: PriorityWord
    worst: int
    best: int
    worst_by: list[str]
    best_by: list[str]


class LoadJson(msgspec.Struct, gc=False):
    """What options ask at most; of those in ``not_known`` it is not known, and not counted."""

    cost: Annotated[str, one_of(Cost)]
    known: float
    not_known: list[str]


class GivesUpJson(msgspec.Struct, gc=False):
    """On what a column is worse than another, named by its ``name``."""

    against: str
    serves_less: list[PriorityWord]
    costs_more: list[Annotated[str, one_of(Cost)]]
    in_words: str


class ColumnJson(msgspec.Struct, gc=False):
    """One choice beside others. ``options`` are keys; ``left`` are needs that it does not answer,
    ``unmet`` those that call for an answer and cannot all be met."""

    name: str
    title: str
    kinds: list[Annotated[str, one_of(Kind)]]
    options: list[str]
    left: list[str]
    unmet: list[str]
    marks: list[MarkJson]
    loads: list[LoadJson]
    gives_up: list[GivesUpJson]


class ChanceAt(msgspec.Struct, gc=False):
    """Which chance of which effect stands here, to be drawn."""

    effect: str
    number: int


class EntryJson(msgspec.Struct, gc=False):
    """What is said in a cell: of an option by ``code``, or of the whole where that is null."""

    code: str | None
    title: str
    says: list[str]
    chances: list[ChanceAt]


class GridRowJson(msgspec.Struct, gc=False):
    """One question, with a cell for each column; ``in_each`` is the same in all but the last."""

    key: str
    title: str
    note: str
    cells: list[list[EntryJson]]
    in_each: list[EntryJson]


class GridJson(msgspec.Struct, gc=False):
    """Choices side by side, the last of them carrying on as now.

    ``why_first`` says why the first comes first, or why none does.
    """

    title: str
    columns: list[ColumnJson]
    why_first: list[str]
    rows: list[GridRowJson]
