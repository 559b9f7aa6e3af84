"""Things made ahead in a thread, a few at most, while whoever needs them does something else."""

from collections.abc import Iterable
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from queue import Empty, Queue
from threading import Semaphore, Thread
from types import TracebackType
from typing import Generic, Self, TypeVar

Thing = TypeVar("Thing")


class Ahead(Generic[Thing]):
    """Makes ``things`` ahead, ``most`` of them at most. ``bell`` rings when there is another.

    What goes wrong in making them is raised by `next`.
    """

    def __init__(self, things: Iterable[Thing], most: int) -> None:
        self.ended = False
        """Whether all were given out."""
        self.bell: Connection
        self.bell, self._ring = Pipe(duplex=False)
        self._things = iter(things)
        self._made: Queue[Thing | BaseException | None] = Queue()
        self._room = Semaphore(most)
        self._stopped = False
        self._thread = Thread(target=self._make, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, _: BaseException | None, __: TracebackType | None
    ) -> None:
        self._stopped = True
        self._room.release()
        if kind is None:
            self._thread.join()

    def next(self) -> Thing | None:
        """The next, if it is made."""
        try:
            made = self._made.get_nowait()
        except Empty:
            return None
        if isinstance(made, BaseException):
            raise made
        if made is None:
            self.ended = True
            return None
        self._room.release()
        return made

    def heard(self) -> None:
        """The bell was heard."""
        self.bell.recv_bytes()

    def _make(self) -> None:
        try:
            while self._room.acquire() and not self._stopped:
                self._put(next(self._things))
        except StopIteration:
            self._put(None)
        except BaseException as error:
            self._put(error)

    def _put(self, made: Thing | BaseException | None) -> None:
        self._made.put(made)
        self._ring.send_bytes(b"!")
