"""What a worker is asked to do at one time, and how it does it."""

import gc
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TypeAlias

import polars as pl
from msgspec import Struct

from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.lines import placed
from trabecula.cohort.parts import PROBLEM_COLUMNS, PROBLEMS, Done, Folder
from trabecula.cohort.pieces import Piece
from trabecula.cohort.segments import Slice
from trabecula.cohort.sorting import Problem, gather, join, refer, sort

Told: TypeAlias = Callable[["Progress | Begun"], None]


class Answer(Struct, frozen=True):
    """Answer for the people of a piece, one Bundle a line or a file."""

    piece: Piece

    @property
    def name(self) -> str:
        """The name of its part."""
        return f"part-{self.piece.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it reads."""
        return self.piece.size


class Sort(Struct, frozen=True):
    """Sort the resources of a piece by person."""

    piece: Piece
    partitions: int

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"sort-{self.piece.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it reads."""
        return self.piece.size


class Refer(Struct, frozen=True):
    """Find who refers to which shared resource."""

    partition: int
    partitions: int
    people: tuple[Slice, ...]
    size: int = 0

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"refer-{self.partition:06}"


class Join(Struct, frozen=True):
    """Give shared resources to those who refer to them."""

    partition: int
    partitions: int
    shared: tuple[Slice, ...]
    referring: tuple[Slice, ...]
    size: int = 0

    @property
    def name(self) -> str:
        """The name of what comes of it."""
        return f"join-{self.partition:06}"


class Gather(Struct, frozen=True):
    """Answer for a share of the people of a partition, whose resources are sorted."""

    number: int
    partitions: int
    share: int
    shares: int
    people: tuple[Slice, ...]

    @property
    def name(self) -> str:
        """The name of its part."""
        return f"part-{self.number:06}"

    @property
    def size(self) -> int:
        """How many bytes it answers for."""
        return sum(one.end - one.start for one in self.people) // self.shares


Task: TypeAlias = Answer | Sort | Refer | Join | Gather


class Progress(Struct, frozen=True):
    """How much more is done: people, and bytes."""

    people: int
    size: int


class Begun(Struct, frozen=True):
    """Which of the people of a task is being read, counted from 0."""

    person: int


class Apart(Struct, frozen=True):
    """Do a task person by person, without those on whom workers ended."""

    without: frozenset[int] = frozenset()


ENDED = "the worker that read this person was ended, maybe for want of memory: they were left out"


@dataclass(frozen=True)
class Doing:
    """Does tasks: what a worker holds."""

    folder: Folder
    work: BatchFunction
    batch: int
    """About how many bytes are answered at once."""

    def do(self, task: Task, apart: Apart | None, tell: Told) -> Done:
        """Do a task, and mark it as done."""
        spill = self.folder.spill
        match task:
            case Sort(piece, partitions):
                people, shared, problems = sort(piece, partitions, spill)
                done = Done(
                    task.name,
                    rows=self.folder.write_problems(task.name, problems),
                    size=piece.size,
                    checksum=piece.checksum,
                    segments=(people, shared),
                )
                tell(Progress(0, piece.size))
            case Refer(_, partitions, people):
                made = refer(people, partitions, spill / task.name)
                done = Done(task.name, segments=(made,))
            case Join(_, partitions, shared, referring):
                made = join(shared, referring, partitions, spill / task.name)
                done = Done(task.name, segments=(made,))
            case Answer(piece):
                given, problems = _given(piece)
                done = self._answer(task, given, problems, apart, tell, piece.checksum)
            case Gather(_, partitions, share, shares, people):
                given = gather(people, partitions, share, shares)
                done = self._answer(task, given, [], apart, tell)
        self.folder.mark(done)
        if isinstance(task, Answer | Sort):
            task.piece.let_go()
        return done

    def _answer(
        self,
        task: Answer | Gather,
        given: list[Given],
        problems: list[Problem],
        apart: Apart | None,
        tell: Told,
        checksum: int | None = None,
    ) -> Done:
        count = len(given)
        if apart is None:
            found = chain.from_iterable(self._batches(given, tell))
        else:
            found = self._apart(given, apart, tell)
        tables = _joined([*found, _as_tables(problems)])
        rows = self.folder.write(task.name, tables)
        return Done(task.name, count, rows, task.size, checksum)

    def _batches(self, given: list[Given], tell: Told) -> Iterator[Sequence[Tables]]:
        """What comes of the people, some at a time; those who are done are let go."""
        given.reverse()
        while given:
            batch, size = [given.pop()], len(given[-1].content) if given else 0
            while given and size < self.batch:
                batch.append(given.pop())
                size += len(batch[-1].content)
            yield self._batch(batch)
            gc.collect()
            tell(Progress(len(batch), sum(len(one.content) for one in batch)))

    def _batch(self, batch: Sequence[Given]) -> Sequence[Tables]:
        try:
            return (self.work(batch),)
        except Exception:
            return [self._one(one) for one in batch]

    def _one(self, one: Given) -> Tables:
        try:
            return self.work((one,))
        except Exception as fault:
            logging.getLogger(__name__).exception("%s", one.where)
            what = f"this is a fault of the program, not of the record ({type(fault).__name__})"
            return _as_tables([Problem(one.where, f"{what}: they were left out; report it")])

    def _apart(self, given: Sequence[Given], apart: Apart, tell: Told) -> Iterator[Tables]:
        for number, one in enumerate(given):
            if number in apart.without:
                yield _as_tables([Problem(one.where, ENDED)])
                continue
            tell(Begun(number))
            yield self._one(one)
            tell(Progress(1, len(one.content)))


def _given(piece: Piece) -> tuple[list[Given], list[Problem]]:
    """The people of a piece, and what in it is nobody."""
    given: list[Given] = []
    problems: list[Problem] = []
    for place, content in placed(piece):
        if not content.strip():
            problems.append(Problem(place, "the line is empty"))
        elif b'"Bundle"' not in content and content.lstrip().startswith(b"{"):
            problems.append(Problem(place, "this is no Bundle, as the others are: left out"))
        else:
            given.append(Given(content, place))
    return given, problems


def _as_tables(problems: Sequence[Problem]) -> Tables:
    return {PROBLEMS: pl.DataFrame(problems, schema=PROBLEM_COLUMNS, orient="row")}


def _joined(found: Sequence[Tables]) -> Tables:
    """All tables of a kind in one."""
    names = dict.fromkeys(name for tables in found for name in tables)
    return {
        name: pl.concat([tables[name] for tables in found if name in tables]) for name in names
    }
