"""How a worker does what it is asked to."""

import gc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Final, TypeAlias

from trabecula.cohort.everybody import alone, as_tables, everybody, given_or_problem, joined
from trabecula.cohort.given import BatchFunction, Given, Tables
from trabecula.cohort.lines import placed
from trabecula.cohort.parts import Done, Folder
from trabecula.cohort.pieces import Piece
from trabecula.cohort.sorting import Problem, gather, join, refer, sort
from trabecula.cohort.tasks import Answer, Apart, Begun, Gather, Join, Progress, Refer, Sort, Task

Told: TypeAlias = Callable[[Progress | Begun], None]
"""Whom a worker tells how far it is."""

_People: TypeAlias = Callable[[], Iterable[Given | Problem]]
_OFTEN: Final = 4 << 20
"""After so many bytes it is told how far it is, and what is not needed is let go."""
_ENDED: Final = (
    "the worker that read this person was ended, maybe for want of memory: they were left out"
)


@dataclass(frozen=True)
class Doing:
    """Does tasks: what a worker holds."""

    folder: Folder
    work: BatchFunction

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
                done = self._answer(task, lambda: _given(piece), apart, tell)
            case Gather(_, partitions, share, shares, people):
                gathered = partial(gather, people, partitions, share, shares)
                done = self._answer(task, gathered, apart, tell)
        self.folder.mark(done)
        if isinstance(task, Answer | Sort):
            task.piece.let_go()
        return done

    def _answer(
        self, task: Answer | Gather, people: _People, apart: Apart | None, tell: Told
    ) -> Done:
        read = _Read(people, tell)
        found = (
            [everybody(self.work, read)] if apart is None else list(self._apart(read, apart, tell))
        )
        tables = joined([*found, as_tables(read.problems)])
        rows = self.folder.write(task.name, tables)
        if isinstance(task, Gather):
            return Done(task.name, read.people, rows)
        return Done(task.name, read.people, rows, task.size, task.piece.checksum)

    def _apart(self, read: "_Read", apart: Apart, tell: Told) -> Iterator[Tables]:
        for number, one in enumerate(read):
            if number in apart.without:
                yield as_tables([Problem(one.where, _ENDED)])
            else:
                tell(Begun(number))
                yield alone(self.work, one)


@dataclass
class _Read:
    """The people of some input, each time anew: counted and told; the problems are kept."""

    found: _People
    tell: Told
    people: int = 0
    problems: list[Problem] = field(default_factory=list[Problem])

    def __iter__(self) -> Iterator[Given]:
        self.people, told, size = 0, 0, 0
        self.problems.clear()
        for one in self.found():
            if isinstance(one, Problem):
                self.problems.append(one)
                continue
            self.people += 1
            size += len(one.content)
            yield one
            if size >= _OFTEN:
                self.tell(Progress(self.people - told, size))
                told, size = self.people, 0
                gc.collect()
        self.tell(Progress(self.people - told, size))


def _given(piece: Piece) -> Iterator[Given | Problem]:
    """The people of a piece, and what in it is nobody."""
    for place, content in placed(piece):
        yield given_or_problem(content, place.decode())
