"""Records on disk, sorted into partitions: each worker writes files that hold all partitions.

A record is a line of four fields, apart by tabs: whose it is, its place in the input, what it
refers to, and the resource. The partition of a record is told by whose it is.
"""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias
from zlib import crc32

from msgspec import Struct

Record: TypeAlias = tuple[bytes, bytes, bytes, bytes]
"""Whose it is, its place, what it refers to, and the resource."""


class Slice(Struct, frozen=True):
    """One partition in one file: from where to where."""

    path: str
    start: int
    end: int


class Segment(Struct, frozen=True):
    """A file of sorted records: where each of its partitions ends."""

    path: str
    ends: tuple[int, ...]

    def slice(self, partition: int) -> Slice:
        """Where a partition is."""
        return Slice(self.path, self.ends[partition - 1] if partition else 0, self.ends[partition])


class Sorting:
    """Sorts records into partitions."""

    def __init__(self, partitions: int) -> None:
        self._held: list[list[bytes]] = [[] for _ in range(partitions)]
        self._partitions = partitions

    def add(self, whose: bytes, place: bytes, refers: bytes, resource: bytes) -> None:
        """Put a record into its partition."""
        self._held[crc32(whose) % self._partitions].append(
            b"%b\t%b\t%b\t%b\n" % (whose, place, refers, resource)
        )

    def write(self, path: Path) -> Segment:
        """Write what was added; the file is whole, or is not there."""
        aside = path.with_suffix(".part")
        ends: list[int] = []
        with aside.open("wb") as stream:
            for held in self._held:
                stream.write(b"".join(held))
                ends.append(stream.tell())
        aside.replace(path)
        return Segment(str(path), tuple(ends))


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
            content = stream.read(one.end - one.start)
        for line in content[:-1].split(b"\n"):
            whose, place, refers, resource = line.split(b"\t", 3)
            yield whose, place, refers, resource
