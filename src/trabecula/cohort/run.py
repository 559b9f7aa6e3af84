"""The door: everybody in some files through a batch function, into Parquet, on all cores.

::

    report = run(Path("export"), Path("out"), work=answering, settings={})

A run that was ended goes on where it was, when the same is called again.
"""

import math
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from trabecula.cohort.crew import Alone, Crew
from trabecula.cohort.doing import Doing
from trabecula.cohort.given import BatchFunction
from trabecula.cohort.parts import PROBLEMS, Done, Folder, Run
from trabecula.cohort.pieces import Cutting, Piece
from trabecula.cohort.segments import Segment, slices
from trabecula.cohort.sources import Kind, Source, sources
from trabecula.cohort.tasks import Answer, Gather, Join, Progress, Refer, Sort, Task
from trabecula.errors import NoSuchPerson, UnusableRun

STANDARD_INPUT: Final = Path("-")
_MEBIBYTE: Final = 1 << 20
_OF_A_PROCESS: Final = 150 * _MEBIBYTE
"""What a worker takes by itself, without any people: measured."""
_TIMES: Final = 3
"""How many times its size a piece takes while it is answered: measured."""
_LARGE, _SMALL, _SMALLEST = 64 * _MEBIBYTE, 4 * _MEBIBYTE, _MEBIBYTE // 4
"""How large pieces are: at most, where all are few, and where memory is short."""
_PIECES_EACH: Final = 8
"""How many pieces each worker has at least, so that all end at about the same time."""
_UNEVEN: Final = 1.25
"""How much less than a piece a partition is meant to be, so that few exceed it."""
_MOST_PARTITIONS: Final = 1024
_OF_UNKNOWN: Final = 256
"""Partitions where the length of the input is not known."""
_FIRST: Final = 5


@dataclass(frozen=True)
class Step:
    """How far a run is: what is being done, how many bytes of how many, and people."""

    doing: str
    size: int
    of: int
    people: int


@dataclass(frozen=True)
class Report:
    """What came of a run: records read, rows of each table, bytes, and what could not be read.

    ``people`` counts also those of whom nothing could be read; the rows are of all others.
    ``passed_over`` are files that hold no FHIR.
    """

    people: int
    rows: Mapping[str, int]
    size: int
    first_problems: tuple[tuple[str, str], ...]
    passed_over: tuple[str, ...]

    @property
    def problems(self) -> int:
        """How many things could not be read, in whole or in part."""
        return self.rows.get(PROBLEMS, 0)


def run(
    source: Path,
    out: Path,
    *,
    work: Callable[[], BatchFunction],
    settings: Mapping[str, str],
    workers: int | None = None,
    memory: int = 2 << 30,
    batch: int | None = None,
    again: bool = False,
    tell: Callable[[Step], None] = lambda _: None,
) -> Report:
    """Read everybody in a file, a folder or standard input (``-``), and write the tables.

    ``work`` is called once in each worker and gives the batch function; it must be importable
    there. ``settings`` are what it depends on: a run goes on only under the same. ``memory`` is
    for all processes together, in bytes; ``batch`` is about how many of the input a worker reads
    for one part of the tables, by default as many as memory allows.
    With no ``workers`` (0) all is done in this process; by default there is one for each core, as
    far as memory allows.

    Raises `UnreadableRecord`, `UnusableRun`, and `NoSuchPerson` where nobody could be read.
    """
    count = _workers(memory) if workers is None else workers
    found = [] if source == STANDARD_INPUT else sources(source)
    folder = Folder(out)
    begun = folder.begin(_plan(found, settings, memory, max(count, 1), batch), again=again)
    if found and (all_done := folder.done("all")) is not None:
        folder.finish()
        return _report(all_done, folder, found)
    opening = partial(_doing, folder, work)
    with Crew(count, opening) if count else Alone(opening) as crew:
        steps = _Steps(folder, crew, begun, tell)
        whole = steps.all(found)
    folder.mark(whole)
    folder.finish()
    return _report(whole, folder, found)


def _workers(memory: int) -> int:
    """One for each core, but no more than memory allows."""
    return max(1, min(os.cpu_count() or 1, memory // (2 * _OF_A_PROCESS)))


def _plan(
    found: list[Source],
    settings: Mapping[str, str],
    memory: int,
    workers: int,
    batch: int | None,
) -> Run:
    length = sum(one.length for one in found)
    piece = batch or _piece(length, memory, workers)
    partitions = math.ceil(length * _UNEVEN / piece) if found else _OF_UNKNOWN
    return Run(
        dict(settings),
        tuple((one.name, one.size, one.changed) for one in found),
        piece,
        max(1, min(_MOST_PARTITIONS, partitions)),
    )


def _piece(length: int, memory: int, workers: int) -> int:
    room = (memory - (workers + 1) * _OF_A_PROCESS) // (workers * _TIMES)
    some_each = max(length // (workers * _PIECES_EACH), _SMALL) if length else _LARGE
    return max(min(_LARGE, room, some_each), _SMALLEST)


def _doing(folder: Folder, work: Callable[[], BatchFunction]) -> Doing:
    return Doing(folder, work())


def _report(whole: Done, folder: Folder, found: list[Source]) -> Report:
    return reported(
        whole.people,
        whole.rows,
        whole.size,
        folder.first_problems(_FIRST),
        tuple(one.name for one in found if one.kind is Kind.OTHER),
    )


def reported(
    people: int,
    rows: Mapping[str, int],
    size: int,
    first_problems: Sequence[tuple[str, str]],
    passed_over: tuple[str, ...] = (),
) -> Report:
    """What came of a run. Raises `NoSuchPerson` where nobody could be read."""
    if not any(count for table, count in rows.items() if table != PROBLEMS):
        first = "; first, " + ": ".join(first_problems[0]) if first_problems else ""
        empty = f"; no FHIR is in {', '.join(passed_over[:_FIRST])}" if passed_over else ""
        raise NoSuchPerson(
            f"nobody could be read: give Bundles or resources as NDJSON{empty}{first}"
        )
    return Report(people, rows, size, tuple(first_problems), passed_over)


def _another(folder: Folder) -> str:
    return (
        f"{folder.path} holds a run of another input: give another --out, or --again to begin anew"
    )


@dataclass
class _Steps:
    """The steps of a run, one after the other; what is done already is left out."""

    folder: Folder
    crew: Crew | Alone
    run: Run
    tell: Callable[[Step], None]
    _told: int = 0
    _people: int = 0
    _rows: dict[str, int] = field(default_factory=dict[str, int])
    _size: int = 0

    def all(self, found: list[Source]) -> Done:
        """Everything, to what came of it."""
        cutting = Cutting(self.run.piece, self.folder.spill)
        pieces = cutting.of(found) if found else cutting.of_standard_input()
        read = self._do("reading", map(self._first, pieces), sum(one.length for one in found))
        names = {one.name for one in read}
        if (self.folder.done_of("part") | self.folder.done_of("sort")) - names:
            raise UnusableRun(_another(self.folder))
        in_order = sorted((one for one in read if one.segments), key=lambda one: one.name)
        if in_order:
            people, shared = map(list, zip(*(one.segments for one in in_order), strict=True))
            self._gather(people + self._given_out(people, shared))
        return Done("all", self._people, self._rows, self._size)

    def _first(self, piece: Piece) -> Task:
        alone = piece.kind in (Kind.BUNDLES, Kind.BUNDLE)
        return Answer(piece) if alone else Sort(piece, self.run.partitions)

    def _given_out(self, people: list[Segment], shared: list[Segment]) -> list[Segment]:
        """Shared resources, for everybody who refers to them."""
        count = self.run.partitions
        if not any(one.ends[-1] for one in shared):
            return []
        refer = (Refer(each, count, slices(people, each)) for each in range(count))
        referring = self._segments("finding who refers to what", refer)
        join = (
            Join(each, count, slices(shared, each), slices(referring, each))
            for each in range(count)
        )
        return self._segments("giving out what is shared", join)

    def _segments(self, doing: str, tasks: Iterable[Task]) -> list[Segment]:
        done = sorted(self._do(doing, tasks, 0), key=lambda one: one.name)
        return [segment for one in done for segment in one.segments]

    def _gather(self, people: list[Segment]) -> None:
        tasks: list[Task] = []
        for partition in range(self.run.partitions):
            of_it = slices(people, partition)
            size = sum(one.size for one in of_it)
            shares = math.ceil(size / self.run.piece)
            for share in range(shares):
                tasks.append(Gather(len(tasks), self.run.partitions, share, shares, of_it))
        self._do("answering", tasks, sum(one.size for one in tasks))

    def _do(self, doing: str, tasks: Iterable[Task], of: int) -> list[Done]:
        """Do what is not done, and tell how far it is."""
        done: list[Done] = []
        at = 0

        def left() -> Iterator[Task]:
            nonlocal at
            for task in tasks:
                if (before := self._before(task)) is None:
                    yield task
                else:
                    self._told += before.people
                    at += task.size
                    done.append(before)

        def progress(more: Progress) -> None:
            nonlocal at
            at += more.size
            self._told += more.people
            self.tell(Step(doing, at, of, self._told))

        for one in self.crew.do(left(), progress):
            done.append(one)
        for one in done:
            self._people += one.people
            self._size += one.size
            for table, rows in one.rows.items():
                self._rows[table] = self._rows.get(table, 0) + rows
        return done

    def _before(self, task: Task) -> Done | None:
        """What came of a task in a run that was ended. Raises `UnusableRun` for another input."""
        done = self.folder.done(task.name)
        if done is not None and isinstance(task, Answer | Sort):
            task.piece.let_go()
            if done.checksum != task.piece.checksum:
                raise UnusableRun(_another(self.folder))
        return done
