"""What a cohort is read from: each file, what it holds, and how it is packed.

Both are found by looking at its first bytes, never by its name.
"""

import gzip
import re
import sys
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from enum import Enum
from io import BufferedReader, FileIO
from pathlib import Path
from typing import IO, Final, cast

import msgspec
import zstandard

from trabecula.errors import UnreadableRecord

STANDARD_INPUT: Final = "standard input"
"""How standard input is named in messages."""
BLOCK: Final = 1 << 20
_MANY: Final = 64
_TYPE: Final = re.compile(rb'"resourceType"\s*:\s*"(\w+)"')
_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"
_UTF_16: Final = (b"\xff\xfe", b"\xfe\xff")
_BADLY_PACKED: Final = (EOFError, gzip.BadGzipFile, zlib.error, zstandard.ZstdError)


class Kind(Enum):
    """What a file holds."""

    BUNDLES = "one Bundle a line"
    RESOURCES = "one resource a line"
    BUNDLE = "one Bundle over several lines"
    RESOURCE = "one resource over several lines"
    OTHER = "no FHIR"


class Packing(Enum):
    """How a file is packed, with about how many times longer it is when unpacked."""

    PLAIN = 1
    GZIP = 10
    ZSTANDARD = 11


class Source(msgspec.Struct, frozen=True):
    """One file: how messages name it, and where it is (nowhere: standard input)."""

    name: str
    path: str
    kind: Kind
    packing: Packing
    size: int
    changed: int

    @property
    def length(self) -> int:
        """About how many bytes it has when unpacked; 0 where nobody knows."""
        return self.size * self.packing.value


class _Typed(msgspec.Struct, rename="camel"):
    resource_type: str | None = None


_typed: Final = msgspec.json.Decoder(_Typed)


def sources(given: Path) -> list[Source]:
    """The files of a folder in the order of their names, or the one file.

    Raises `UnreadableRecord` where nothing is there.
    """
    try:
        paths = [given]
        if given.is_dir():
            paths = sorted(
                one for one in given.iterdir() if one.is_file() and not one.name.startswith(".")
            )
        found = [_source(path, path.name if path is not given else str(given)) for path in paths]
    except OSError as error:
        raise UnreadableRecord(
            f"{error.filename or given} cannot be read: {error.strerror}; give a file or a folder"
        ) from None
    if not found:
        raise UnreadableRecord(f"the folder {given} holds no files: give one with FHIR records")
    return found


def _source(path: Path, name: str) -> Source:
    with path.open("rb") as stream:
        packing = packing_of(stream.read(4))
    with unpacking(name), opened(path, packing) as plain:
        kind = kind_of(plain.read(BLOCK), path, packing)
    told = path.stat()
    return Source(name, str(path), kind, packing, told.st_size, told.st_mtime_ns)


@contextmanager
def unpacking(name: str) -> Generator[None]:
    """Where something is unpacked: raises `UnreadableRecord` where it was cut off or is damaged."""
    try:
        yield
    except _BADLY_PACKED as error:
        raise UnreadableRecord(f"{name} cannot be unpacked: {error}; fetch it again") from None


def packing_of(start: bytes) -> Packing:
    """How a file is packed that begins so."""
    if start.startswith(b"\x1f\x8b"):
        return Packing.GZIP
    return Packing.ZSTANDARD if start.startswith(b"\x28\xb5\x2f\xfd") else Packing.PLAIN


def opened(path: Path, packing: Packing) -> IO[bytes]:
    """A file as it is when unpacked."""
    if packing is Packing.GZIP:
        return cast("IO[bytes]", gzip.open(path))
    return unpacked(path.open("rb"), packing)


def unpacked(stream: IO[bytes], packing: Packing) -> IO[bytes]:
    """A stream as it is when unpacked."""
    match packing:
        case Packing.PLAIN:
            return stream
        case Packing.GZIP:
            return cast("IO[bytes]", gzip.open(stream))
        case Packing.ZSTANDARD:
            reader = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
            return cast("IO[bytes]", reader)


def standard_input() -> BufferedReader:
    """Standard input. Raises `UnreadableRecord` where it is closed.

    It is opened anew, so that a thread that waits for it holds up nothing else.
    """
    if (given := getattr(sys, "stdin", None)) is None:
        raise UnreadableRecord("standard input is closed: give a file, or pipe something in")
    return BufferedReader(FileIO(given.fileno(), closefd=False), BLOCK)


def kind_of(head: bytes, path: Path | None, packing: Packing) -> Kind:
    """What a file holds that begins so.

    Raises `UnreadableRecord` for what is in UTF-16.
    """
    if head.startswith(_UTF_16):
        raise UnreadableRecord(f"{path} is in UTF-16: save it in UTF-8, as FHIR requires")
    for name, whole in _first_lines(head.removeprefix(_BYTE_ORDER_MARK)):
        if whole:
            return {"Bundle": Kind.BUNDLES, "": Kind.OTHER}.get(name, Kind.RESOURCES)
    first = head.removeprefix(_BYTE_ORDER_MARK).lstrip()
    if not first.startswith(b"{"):
        return Kind.OTHER
    if b"\n" not in first and len(head) >= BLOCK:
        return Kind.BUNDLES if _named(first) == b"Bundle" else Kind.RESOURCES
    named = _of_document(first, path, packing)
    return {b"Bundle": Kind.BUNDLE, b"": Kind.OTHER}.get(named, Kind.RESOURCE)


def _first_lines(head: bytes) -> Iterator[tuple[str, bool]]:
    """Of the first lines that are not empty, the type, and whether the line is whole JSON."""
    lines = (line for line in head.split(b"\n", _MANY) if line.strip())
    for _, line in zip(range(2), lines, strict=False):
        try:
            yield _typed.decode(line).resource_type or "", True
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            yield "", False


def _named(start: bytes) -> bytes:
    found = _TYPE.search(start)
    return found[1] if found else b""


def _of_document(first: bytes, path: Path | None, packing: Packing) -> bytes:
    """The type of a document over several lines; the whole is read where its start may mislead."""
    found = _TYPE.search(first)
    if path is None or (found is not None and b"[" not in first[: found.start()]):
        return found[1] if found else b""
    try:
        with opened(path, packing) as whole:
            return (_typed.decode(whole.read()).resource_type or "").encode()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _named(first)
