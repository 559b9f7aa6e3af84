"""The lines of a piece of the input, each with the place where it stands."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from trabecula.cohort.pieces import Documents, Lines, Piece
from trabecula.cohort.sources import opened, packing_of

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def lines(piece: Lines) -> list[bytes]:
    """All lines of a piece, without their ends."""
    with Path(piece.path).open("rb", buffering=0) as stream:
        stream.seek(piece.start)
        content = stream.read(piece.size)
    if piece.first == 1:
        content = content.removeprefix(_BYTE_ORDER_MARK)
    if content.endswith(b"\n"):
        content = content[:-1]
    return content.split(b"\n")


def document(path: Path) -> bytes:
    """A file of one document, unpacked."""
    with path.open("rb") as stream:
        packing = packing_of(stream.read(4))
    with opened(path, packing) as whole:
        return whole.read().removeprefix(_BYTE_ORDER_MARK)


def placed(piece: Piece) -> Iterator[tuple[str, bytes]]:
    """Each line or document, with its place: the file, and the number of the line."""
    match piece:
        case Lines():
            for number, line in enumerate(lines(piece), piece.first):
                yield f"{piece.source}, line {number}", line
        case Documents():
            for name, path in piece.files:
                yield name, document(Path(path))
