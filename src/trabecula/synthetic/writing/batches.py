"""Batches: invented people written many at a time, in their order, on as many workers as wanted.

A batch always holds the same people, and each is invented by number: the same bytes come out
whatever the number of workers, and of whatever length the whole is.
"""

import gc
import gzip
import signal
from collections import defaultdict, deque
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import islice
from multiprocessing import get_context
from threading import current_thread, main_thread
from typing import Final, Literal, TypeAlias

import zstandard
from msgspec import Struct

from trabecula.synthetic.inventing import invent
from trabecula.synthetic.person import InventedPerson
from trabecula.synthetic.writing.record import bundle, lines, truths

Layout: TypeAlias = Literal["bulk", "bundles"]
Compression: TypeAlias = Literal["gz", "zst"]
PEOPLE: Final = "people"
"""The name of the file of Bundles, one person a line; in the bulk layout a name is a type."""

_TOGETHER: Final = 20
"""People in a batch: some four megabytes."""

_AHEAD: Final = 2
"""Batches under way for each worker: enough to keep it busy, and no more than memory takes."""


class Wanted(Struct, frozen=True):
    """Which people: numbers 1 to ``people`` of a seed, each told of from ``first`` for so many
    days; in which layout, and compressed or not.
    """

    people: int
    seed: int
    first: date
    days: int = 180
    layout: Layout = "bulk"
    compression: Compression | None = None

    @property
    def until(self) -> date:
        """The last day that is told of."""
        return self.first + timedelta(self.days - 1)


class Batch(Struct, frozen=True):
    """What was written of some people: content by the name of its file, how many lines each has,
    and the truths, which belong to no record.
    """

    people: int
    files: Mapping[str, bytes]
    lines: Mapping[str, int]
    truths: bytes


def batches(wanted: Wanted, workers: int = 1) -> Iterator[Batch]:
    """Everybody who is wanted, batch by batch, in the order of their numbers.

    With one worker it is this process. Only so many batches are made as are taken.
    """
    starts = range(1, wanted.people + 1, _TOGETHER)
    if workers == 1:
        yield from (write_batch(wanted, start) for start in starts)
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as crew:
        left = iter(starts)
        with _uninterrupted():
            under_way: deque[Future[Batch]] = deque(
                crew.submit(write_batch, wanted, start) for start in islice(left, workers * _AHEAD)
            )
        try:
            while under_way:
                yield under_way.popleft().result()
                under_way.extend(
                    crew.submit(write_batch, wanted, start) for start in islice(left, 1)
                )
        finally:
            crew.shutdown(cancel_futures=True)


@contextmanager
def _uninterrupted() -> Generator[None]:
    """Workers that start meanwhile leave an interruption to the process that started them."""
    if current_thread() is not main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def write_batch(wanted: Wanted, start: int) -> Batch:
    """The people from number ``start`` on, as many as one batch holds."""
    with _without_collection():
        return _written(wanted, start)


def _written(wanted: Wanted, start: int) -> Batch:
    people = [
        invent(number, wanted.seed, wanted.first, wanted.days)
        for number in range(start, min(start + _TOGETHER, wanted.people + 1))
    ]
    files = _bundles(people, wanted) if wanted.layout == "bundles" else _by_type(people, wanted)
    return Batch(
        len(people),
        {name: _compressed(content, wanted.compression) for name, (content, _) in files.items()},
        {name: lines for name, (_, lines) in files.items()},
        b"".join(map(truths, people)),
    )


def _bundles(people: Sequence[InventedPerson], wanted: Wanted) -> Mapping[str, tuple[bytes, int]]:
    """The one file, with how many lines it has."""
    return {PEOPLE: (b"".join([bundle(one, wanted.until) for one in people]), len(people))}


def _by_type(people: Sequence[InventedPerson], wanted: Wanted) -> Mapping[str, tuple[bytes, int]]:
    """A file for each type of resource, with how many lines it has."""
    parts: defaultdict[str, list[str]] = defaultdict(list)
    for one in people:
        for name, written in lines(one, wanted.until).items():
            parts[name] += written
    return {
        name: ("\n".join([*written, ""]).encode("ascii"), len(written))
        for name, written in parts.items()
    }


def _compressed(content: bytes, how: Compression | None) -> bytes:
    """The content as a member of its file: files of several members are read as one."""
    if how == "gz":
        return gzip.compress(content, compresslevel=1, mtime=0)
    if how == "zst":
        return zstandard.ZstdCompressor(level=1).compress(content)
    return content


@contextmanager
def _without_collection() -> Generator[None]:
    """People are trees: to look for circles among them finds none, and takes its time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
