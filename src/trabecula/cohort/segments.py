"""Records on disk, sorted into partitions: each worker writes files that hold all partitions.

Packed, they take a tenth of the disk. A record is a line of four fields, apart by tabs: whose it
is, its place in the input, what it refers to, and the resource. Whose it is tells its partition.
"""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path
from typing import IO, Final, TypeAlias, cast
from zlib import crc32

import zstandard
from msgspec import Struct

from trabecula.cohort.sources import BLOCK

UNFINISHED: Final = ".unfinished"
"""How files end that are not whole yet."""
_LEVEL: Final = -1
"""How hard to pack: hardly, for speed; that makes a tenth of FHIR already."""
_TOGETHER: Final = 512
Record: TypeAlias = tuple[bytes, bytes, bytes, bytes]
"""Whose it is, its place, what it refers to, and the resource."""


class Slice(Struct, frozen=True):
    """One partition in one file: from where to where."""

    path: str
    start: int
    end: int
    size: int
    """How many bytes it has when unpacked."""


class Segment(Struct, frozen=True):
    """A file of sorted records: where each of its partitions ends, and its size unpacked."""

    path: str
    ends: tuple[int, ...]
    sizes: tuple[int, ...]

    def slice(self, partition: int) -> Slice:
        """Where a partition is."""
        start = self.ends[partition - 1] if partition else 0
        return Slice(self.path, start, self.ends[partition], self.sizes[partition])


class Sorting:
    """Sorts records into partitions."""

    def __init__(self, partitions: int) -> None:
        self._held: list[list[bytes]] = [[] for _ in range(partitions)]
        self._sizes = [0] * partitions
        self._partitions = partitions

    def add(self, whose: bytes, place: bytes, refers: bytes, resource: bytes) -> None:
        """Put a record into its partition; the resource is a line, with its end."""
        record = b"%b\t%b\t%b\t%b" % (whose, place, refers, resource)
        partition = crc32(whose) % self._partitions
        self._held[partition].append(record)
        self._sizes[partition] += len(record)

    def write(self, path: Path) -> Segment:
        """Write what was added; the file is whole, or is not there."""
        ends: list[int] = []
        with whole(path) as aside, aside.open("wb") as stream:
            for held in self._held:
                if held:
                    _pack(held, stream)
                ends.append(stream.tell())
        return Segment(str(path), tuple(ends), tuple(self._sizes))


@contextmanager
def whole(path: Path) -> Generator[Path]:
    """Where to write a file that is whole, or is not there.

    Each process has its own place: a worker may outlive a run that was killed, for a moment.
    """
    aside = path.with_name(f"{path.name}.{os.getpid()}{UNFINISHED}")
    yield aside
    aside.replace(path)


def _pack(held: list[bytes], stream: IO[bytes]) -> None:
    with zstandard.ZstdCompressor(_LEVEL).stream_writer(stream, closefd=False) as packed:
        for first in range(0, len(held), _TOGETHER):
            packed.write(b"".join(held[first : first + _TOGETHER]))


def slices(segments: Iterable[Segment], partition: int) -> tuple[Slice, ...]:
    """One partition in all these files, in their order; empty ones left out."""
    every = (segment.slice(partition) for segment in segments)
    return tuple(one for one in every if one.end > one.start)


def share_of(whose: bytes, partitions: int, shares: int) -> int:
    """Which share of its partition a record is in, where that is read in several."""
    return crc32(whose) // partitions % shares


def records(parts: Sequence[Slice]) -> Iterator[Record]:
    """The records of some slices, in the order in which they were added."""
    for one in parts:
        with Path(one.path).open("rb", buffering=0) as stream:
            stream.seek(one.start)
            packed = BytesIO(stream.read(one.end - one.start))
        reader = zstandard.ZstdDecompressor().stream_reader(packed)
        for line in BufferedReader(cast("RawIOBase", reader), BLOCK):
            whose, place, refers, resource = line.split(b"\t", 3)
            yield whose, place, refers, resource
