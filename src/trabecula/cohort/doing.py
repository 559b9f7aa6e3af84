"""How a worker does what it is asked to."""

import gc
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final, NamedTuple, TypeAlias

import polars as pl

from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.lines import placed
from trabecula.cohort.parts import PROBLEM_COLUMNS, PROBLEMS, Done, Folder
from trabecula.cohort.pieces import Piece
from trabecula.cohort.sorting import Problem, gather, join, refer, sort
from trabecula.cohort.tasks import Answer, Apart, Begun, Gather, Join, Progress, Refer, Sort, Task

Told: TypeAlias = Callable[[Progress | Begun], None]
"""Whom a worker tells how far it is."""

_ENDED: Final = (
    "the worker that read this person was ended, maybe for want of memory: they were left out"
)


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
                done = self._answer(task, _given(piece), apart, tell)
            case Gather(_, partitions, share, shares, people):
                given = gather(people, partitions, share, shares)
                done = self._answer(task, _Read(given, []), apart, tell)
        self.folder.mark(done)
        if isinstance(task, Answer | Sort):
            task.piece.let_go()
        return done

    def _answer(
        self,
        task: Answer | Gather,
        read: "_Read",
        apart: Apart | None,
        tell: Told,
    ) -> Done:
        count = len(read.given)
        if apart is None:
            found = chain.from_iterable(self._batches(read.given, tell))
        else:
            found = self._apart(read.given, apart, tell)
        rows = self.folder.write(task.name, _joined([*found, _as_tables(read.problems)]))
        if isinstance(task, Gather):
            return Done(task.name, count, rows)
        return Done(task.name, count, rows, task.size, task.piece.checksum)

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
                yield _as_tables([Problem(one.where, _ENDED)])
                continue
            tell(Begun(number))
            yield self._one(one)
            tell(Progress(1, len(one.content)))


class _Read(NamedTuple):
    given: list[Given]
    problems: list[Problem]


def _given(piece: Piece) -> _Read:
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
    return _Read(given, problems)


def _as_tables(problems: Sequence[Problem]) -> Tables:
    return {PROBLEMS: pl.DataFrame(problems, schema=PROBLEM_COLUMNS, orient="row")}


def _joined(found: Sequence[Tables]) -> Tables:
    """All tables of a kind in one."""
    names = dict.fromkeys(name for tables in found for name in tables)
    return {name: pl.concat([tables[name] for tables in found if name in tables]) for name in names}
