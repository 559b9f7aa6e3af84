"""The workers: processes that do tasks side by side, and are replaced where one is ended.

A task on which a worker is ended, by its system for want of memory or by hand, is done again with
no other beside it; if it ends again, person by person, so that all are done but the one.
"""

import gc
import logging
import os
import signal
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing import get_context, resource_tracker
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Final, Self

from msgspec import Struct

from trabecula.cohort.ahead import Ahead
from trabecula.cohort.doing import Doing
from trabecula.cohort.parts import Done
from trabecula.cohort.tasks import Answer, Apart, Begun, Gather, Progress, Task
from trabecula.errors import TrabeculaError, UnusableRun

_MOST_ENDED: Final = 20
"""On so many people of one task may workers be ended, before it is not about the people."""
_spawning: Final = get_context("spawn")


class Ready(Struct, frozen=True):
    """A worker has begun."""


class Failed(Struct, frozen=True):
    """A worker could not begin, or go on: why."""

    why: str


def labour(connection: Connection, open_: Callable[[], Doing]) -> None:
    """What a worker does: one task after the other, until it is told to stop."""
    if "TRABECULA_TRACEBACK" in os.environ:
        logging.basicConfig()
    try:
        doing = open_()
        gc.collect()
        gc.freeze()
        gc.disable()
        connection.send(Ready())
        while (asked := connection.recv()) is not None:
            task, apart = asked
            connection.send(doing.do(task, apart, connection.send))
    except (EOFError, BrokenPipeError):
        return
    except (TrabeculaError, OSError) as error:
        connection.send(Failed(str(error)))


@dataclass
class _Job:
    """A task, and how often a worker was ended on it."""

    task: Task
    ended: int = 0
    person: int | None = None
    without: frozenset[int] = frozenset()

    @property
    def apart(self) -> Apart | None:
        return Apart(self.without) if self.ended > 1 else None

    def end(self) -> None:
        """A worker was ended on it. Raises `UnusableRun` where it cannot be done."""
        self.ended += 1
        if self.person is not None:
            self.without |= {self.person}
        elif self.ended > 2 or (self.ended == 2 and not isinstance(self.task, Answer | Gather)):
            raise UnusableRun(_cannot(self.task))
        if len(self.without) > _MOST_ENDED:
            raise UnusableRun(_cannot(self.task))
        self.person = None


def _cannot(task: Task) -> str:
    return (
        f"workers were ended again and again at {getattr(task, 'piece', task.name)}: "
        "give it more memory, or fewer workers, and run the same command to go on"
    )


@dataclass
class _Worker:
    process: BaseProcess
    connection: Connection
    job: _Job | None = None
    ready: bool = False


@contextmanager
def _uninterrupted() -> Generator[None]:
    """A process that is begun here is not interrupted at the terminal, only this one is.

    What tracks resources is begun before, for it lets interruptions through when it begins.
    """
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@dataclass(frozen=True)
class Alone:
    """No workers: tasks are done in this process, one after the other."""

    open_: Callable[[], Doing]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nobody is let go."""

    def do(self, tasks: Iterable[Task], tell: Callable[[Progress], None]) -> Iterator[Done]:
        """Do tasks, as they come."""

        def told(message: Progress | Begun) -> None:
            if isinstance(message, Progress):
                tell(message)

        doing = self.open_()
        for task in tasks:
            yield doing.do(task, None, told)


@dataclass
class Crew:
    """Some workers. Enter it to have them, and leave it to let them go."""

    count: int
    open_: Callable[[], Doing]
    _workers: list[_Worker] = field(default_factory=list[_Worker])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        for worker in self._workers:
            if kind is None:
                with suppress(OSError):
                    worker.connection.send(None)
            else:
                worker.process.terminate()
        for worker in self._workers:
            worker.process.join()
            worker.connection.close()

    def do(self, tasks: Iterable[Task], tell: Callable[[Progress], None]) -> Iterator[Done]:
        """Do tasks, as they come, in any order. Raises `UnusableRun`."""
        again: list[_Job] = []
        with Ahead(tasks, self.count + 1) as ahead:
            while True:
                self._hand_out(ahead, again)
                busy = [worker for worker in self._workers if worker.job is not None]
                if not busy and ahead.ended and not again:
                    return
                waited = [worker.connection for worker in busy]
                for ready in wait([*waited, *([] if ahead.ended else [ahead.bell])]):
                    if ready is ahead.bell:
                        ahead.heard()
                        continue
                    worker = next(one for one in busy if one.connection is ready)
                    done = self._hear(worker, again, tell)
                    if done is not None:
                        yield done

    def _hand_out(self, ahead: Ahead[Task], again: list[_Job]) -> None:
        """Give work to whoever has none; what is done again is done with no other beside it."""
        while self._has_room() and (task := ahead.next()) is not None:
            self._give(_Job(task))
        if again and ahead.ended and all(worker.job is None for worker in self._workers):
            self._give(again.pop())

    def _has_room(self) -> bool:
        return len(self._workers) < self.count or any(one.job is None for one in self._workers)

    def _give(self, job: _Job) -> None:
        worker = next((one for one in self._workers if one.job is None), None) or self._begin()
        worker.job = job
        with suppress(BrokenPipeError):
            worker.connection.send((job.task, job.apart))

    def _begin(self) -> _Worker:
        mine, theirs = _spawning.Pipe()
        process = _spawning.Process(target=labour, args=(theirs, self.open_), daemon=True)
        with _uninterrupted():
            process.start()
        theirs.close()
        worker = _Worker(process, mine)
        self._workers.append(worker)
        return worker

    def _hear(
        self, worker: _Worker, again: list[_Job], tell: Callable[[Progress], None]
    ) -> Done | None:
        try:
            message = worker.connection.recv()
        except (EOFError, ConnectionResetError):
            self._end(worker, again)
            return None
        assert worker.job is not None
        match message:
            case Ready():
                worker.ready = True
            case Progress():
                tell(message)
            case Begun(person):
                worker.job.person = person
            case Done():
                worker.job = None
                return message
            case _:
                raise UnusableRun(message.why)
        return None

    def _end(self, worker: _Worker, again: list[_Job]) -> None:
        """A worker was ended: what it did is done again."""
        self._workers.remove(worker)
        worker.process.join()
        worker.connection.close()
        if not worker.ready:
            raise UnusableRun(
                "a worker ended before it began: is there memory enough, and is what runs this "
                "guarded by  if __name__ == '__main__'?"
            )
        assert worker.job is not None
        worker.job.end()
        again.append(worker.job)
