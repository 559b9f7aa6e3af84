"""The input in pieces, each for one worker at one time: whole lines, or whole files."""

import zlib
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import IO, Final

from msgspec import Struct

from trabecula.cohort.sources import (
    BLOCK,
    STANDARD_INPUT,
    Kind,
    Packing,
    Source,
    kind_of,
    opened,
    packing_of,
    standard_input,
    unpacked,
    unpacking,
)
from trabecula.errors import UnreadableRecord

_LINE: Final = b"\n"


class Lines(Struct, frozen=True, tag=True):
    """Whole lines of a file: the bytes in which they are, and the number of the first.

    ``passing`` says that the file holds this piece only, and is removed when it is done.
    ``checksum`` tells it from another input, where that cannot be told beforehand.
    """

    number: int
    kind: Kind
    source: str
    path: str
    start: int
    end: int
    first: int
    passing: bool = False
    checksum: int | None = None

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return self.end - self.start

    def let_go(self) -> None:
        """Remove its file, if that holds this piece only."""
        if self.passing:
            Path(self.path).unlink(missing_ok=True)

    def __str__(self) -> str:
        return f"{self.source}, from line {self.first}"


class Documents(Struct, frozen=True, tag=True):
    """Whole files of one document each: how messages name them, and where they are."""

    number: int
    kind: Kind
    files: tuple[tuple[str, str], ...]
    size: int
    checksum: int | None = None

    def let_go(self) -> None:
        """Nothing is removed: the files are those that were given."""

    def __str__(self) -> str:
        return f"{self.files[0][0]} to {self.files[-1][0]}"


Piece = Lines | Documents


class Cutting:
    """Cuts the input into pieces of about ``size`` bytes.

    What is packed, and standard input, is laid aside in ``folder``, a piece at a time.
    """

    def __init__(self, size: int, folder: Path) -> None:
        self._size, self._folder, self._number = size, folder, 0

    def of(self, found: Iterable[Source]) -> Iterator[Piece]:
        """The pieces of files, in their order; documents after the others."""
        found = tuple(found)
        for source in found:
            if source.kind in (Kind.BUNDLES, Kind.RESOURCES):
                yield from self._of_file(source)
        for kind in (Kind.BUNDLE, Kind.RESOURCE):
            yield from self._of_documents([one for one in found if one.kind is kind], kind)

    def of_standard_input(self) -> Iterator[Piece]:
        """The pieces of standard input. Raises `UnreadableRecord`."""
        stream = standard_input()
        blocks = _blocks(unpacked(stream, packing_of(stream.peek(4))), STANDARD_INPUT)
        head = next(blocks, b"")
        kind = kind_of(head, None, Packing.PLAIN)
        whole = chain([head], blocks)
        if kind is Kind.OTHER:
            raise UnreadableRecord(
                "standard input holds no FHIR: give Bundles or resources, one a line"
            )
        if kind in (Kind.BUNDLE, Kind.RESOURCE):
            yield self._of_one_document(whole, kind)
        else:
            yield from self._laid_aside(whole, STANDARD_INPUT, kind, told=True)

    def _of_file(self, source: Source) -> Iterator[Piece]:
        path = Path(source.path)
        if source.packing is not Packing.PLAIN:
            with opened(path, source.packing) as stream:
                yield from self._laid_aside(_blocks(stream, source.name), source.name, source.kind)
            return
        start, first = 0, 1
        for end, lines in _cuts(path, self._size):
            yield Lines(self._next(), source.kind, source.name, source.path, start, end, first)
            start, first = end, first + lines

    def _laid_aside(
        self, blocks: Iterator[bytes], name: str, kind: Kind, *, told: bool = False
    ) -> Iterator[Piece]:
        """Pieces of what can be read once only: each in a file of its own."""
        first, left = 1, b""
        while True:
            number = self._next()
            path = self._folder / f"passing-{number:06}"
            with path.open("wb") as aside:
                end, lines, left, checksum = _lay(blocks, left, self._size, aside)
            if not end:
                path.unlink()
                return
            yield Lines(
                number, kind, name, str(path), 0, end, first, True, checksum if told else None
            )
            first += lines

    def _of_documents(self, found: list[Source], kind: Kind) -> Iterator[Piece]:
        files: list[tuple[str, str]] = []
        size = 0
        for source in found:
            files.append((source.name, source.path))
            size += source.length
            if size >= self._size:
                yield Documents(self._next(), kind, tuple(files), size)
                files, size = [], 0
        if files:
            yield Documents(self._next(), kind, tuple(files), size)

    def _of_one_document(self, blocks: Iterable[bytes], kind: Kind) -> Piece:
        path = self._folder / "passing-document"
        content = b"".join(blocks)
        path.write_bytes(content)
        files = ((STANDARD_INPUT, str(path)),)
        return Documents(self._next(), kind, files, len(content), zlib.crc32(content))

    def _next(self) -> int:
        self._number += 1
        return self._number - 1


def _blocks(stream: IO[bytes], name: str) -> Iterator[bytes]:
    with unpacking(name):
        while block := stream.read(BLOCK):
            yield block


def _lines_in(block: bytes | bytearray, end: int) -> int:
    """How many lines end in it; `find` is faster than `count` where lines are long."""
    lines, at = 0, block.find(_LINE, 0, end)
    while at >= 0:
        lines, at = lines + 1, block.find(_LINE, at + 1, end)
    return lines


def _cuts(path: Path, size: int) -> Iterator[tuple[int, int]]:
    """Where pieces of a file end, each after a whole line, and how many lines each has."""
    start = at = lines = 0
    block = bytearray(BLOCK)
    with path.open("rb", buffering=0) as stream:
        while length := stream.readinto(block):
            last = block.rfind(_LINE, 0, length) + 1
            lines += _lines_in(block, length)
            if last and at + last - start >= size:
                start = at + last
                yield start, lines
                lines = 0
            at += length
    if at > start:
        yield at, lines


def _lay(
    blocks: Iterator[bytes], left: bytes, size: int, aside: IO[bytes]
) -> tuple[int, int, bytes, int]:
    """Lay whole lines aside, about as many bytes as asked for.

    Gives how many bytes and lines that are, what is left of the last block, and a checksum.
    """
    end = lines = checksum = 0
    for block in chain([left] if left else [], blocks):
        last = block.rfind(_LINE) + 1 if end + len(block) >= size else 0
        whole = block[:last] if last else block
        aside.write(whole)
        end, lines = end + len(whole), lines + _lines_in(whole, len(whole))
        checksum = zlib.crc32(whole, checksum)
        if last:
            return end, lines, block[last:], checksum
    return end, lines, b"", checksum
