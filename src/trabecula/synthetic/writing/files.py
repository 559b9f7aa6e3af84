"""Files of invented people: a folder as a bulk export gives it, or one file of Bundles.

A file has another name until all of it is written. The truths are beside the folder, never in it:
whoever reads the folder reads records only.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final

import msgspec
from msgspec import Struct

from trabecula.errors import TrabeculaError
from trabecula.synthetic.writing.batches import PEOPLE, Batch, Wanted
from trabecula.synthetic.writing.template import SERVER

MANIFEST: Final = "manifest"
"""The file that lists the others, as the server of a bulk export answers."""

_PART: Final = ".part"


class Written(Struct):
    """What was written: the people, and by file how many lines and bytes."""

    people: int = 0
    lines: Counter[str] = msgspec.field(default_factory=Counter[str])
    bytes: Counter[str] = msgspec.field(default_factory=Counter[str])


def truths_beside(folder: Path) -> Path:
    """Where the truths of a folder are."""
    return folder.with_name(f"{folder.name}.truths.ndjson")


def write_folder(folder: Path, truths: Path, wanted: Wanted, made: Iterable[Batch]) -> Written:
    """Write all batches into a folder, and the truths into a file of their own.

    Raises `TrabeculaError` where the folder holds anything, and ``OSError``.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if any(one.suffix != _PART for one in folder.iterdir()):
        raise TrabeculaError(f"{folder} is not empty: give a folder that is new or empty")
    written = Written()
    with ExitStack() as stack:
        planted = stack.enter_context(_opened(truths))
        files: dict[str, BinaryIO] = {}
        for batch in made:
            for name, content in batch.files.items():
                if name not in files:
                    path = folder / _file_name(name, wanted)
                    files[name] = stack.enter_context(_opened(path))
                files[name].write(content)
            planted.write(batch.truths)
            _count(written, batch)
    for path in (*(folder / _file_name(name, wanted) for name in files), truths):
        _part(path).replace(path)
    if wanted.layout == "bulk":
        (folder / MANIFEST).write_bytes(_manifest(written, wanted))
    return written


def pour(output: BinaryIO, truths: Path | None, made: Iterable[Batch]) -> Written:
    """Write Bundles to an open output as they are made; truths only where a file is named."""
    written = Written()
    with ExitStack() as stack:
        planted = None if truths is None else stack.enter_context(_opened(truths))
        for batch in made:
            output.write(batch.files[PEOPLE])
            output.flush()
            if planted is not None:
                planted.write(batch.truths)
            _count(written, batch)
    if truths is not None:
        _part(truths).replace(truths)
    return written


def _opened(path: Path) -> BinaryIO:
    return _part(path).open("wb")


def _part(path: Path) -> Path:
    return path.with_name(path.name + _PART)


def _count(written: Written, batch: Batch) -> None:
    written.people += batch.people
    written.lines.update(batch.lines)
    written.bytes.update({name: len(content) for name, content in batch.files.items()})


def _file_name(name: str, wanted: Wanted) -> str:
    return f"{name}.ndjson.{wanted.compression}" if wanted.compression else f"{name}.ndjson"


def _manifest(written: Written, wanted: Wanted) -> bytes:
    """The answer of a server whose bulk export is done, on the last day that is told of."""
    said = {
        "transactionTime": f"{wanted.until.isoformat()}T23:59:59Z",
        "request": f"{SERVER}/$export",
        "requiresAccessToken": False,
        "output": list(_outputs(written, wanted)),
        "error": [],
    }
    return msgspec.json.format(msgspec.json.encode(said)) + b"\n"


def _outputs(written: Written, wanted: Wanted) -> Iterator[dict[str, str | int]]:
    for name, lines in sorted(written.lines.items()):
        yield {"type": name, "url": _file_name(name, wanted), "count": lines}
