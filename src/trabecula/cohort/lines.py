"""The lines of a piece of the input, each with the place where it stands.

They are read one after the other into the same small room: to hold a whole piece would cost more
than all else here, as the system has to find fresh memory for it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from trabecula.cohort.pieces import Documents, Lines, Piece
from trabecula.cohort.sources import BLOCK, opened, packing_of

_BYTE_ORDER_MARK: Final = b"\xef\xbb\xbf"


def lines(piece: Lines) -> Iterator[bytes]:
    """The lines of a piece, each with an end."""
    with Path(piece.path).open("rb", buffering=BLOCK) as stream:
        stream.seek(piece.start)
        if piece.first == 1 and stream.read(len(_BYTE_ORDER_MARK)) != _BYTE_ORDER_MARK:
            stream.seek(piece.start)
        left = piece.end - stream.tell()
        for line in stream:
            left -= len(line)
            if left > 0:
                yield line
            else:
                yield line if line.endswith(b"\n") else line + b"\n"
                return


def document(path: Path) -> bytes:
    """A file of one document, unpacked."""
    with path.open("rb") as stream:
        packing = packing_of(stream.read(4))
    with opened(path, packing) as whole:
        return whole.read().removeprefix(_BYTE_ORDER_MARK)


def placed(piece: Piece) -> Iterator[tuple[bytes, bytes]]:
    """Each line or document, with its place: the file, and the number of the line."""
    match piece:
        case Lines():
            file = f"{piece.source}, line ".encode()
            for number, line in enumerate(lines(piece), piece.first):
                yield b"%b%d" % (file, number), line
        case Documents():
            for name, path in piece.files:
                yield name.encode(), document(Path(path))
