"""The door: which kind of export a file is, and what it holds."""

import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, Any, Final, cast

import msgspec

from trabecula.devices.apple_health import read_apple_health
from trabecula.devices.diary import Export
from trabecula.devices.health_connect import read_health_connect
from trabecula.devices.health_connect_json import is_of_health_connect, read_health_connect_json
from trabecula.devices.open_mhealth import is_data_point, read_open_mhealth
from trabecula.errors import UnreadableExport

_CHUNK: Final = 1 << 18
_SQLITE: Final = b"SQLite format 3\x00"
_MARK: Final = b"\xef\xbb\xbf"
Aloud = Callable[[Iterable[bytes]], Iterator[bytes]]
"""What passes the pieces of a long file on, and shows somebody that they come."""


def read_export(file: Path, aloud: Aloud = iter) -> Export:
    """What the export of a phone or a watch holds.

    Apple Health (XML, or its zip), Health Connect (its zip, its database, or JSON), Open mHealth
    and IEEE 1752.1 (JSON, or a data point a line). Raises `UnreadableExport`.
    """
    try:
        if zipfile.is_zipfile(file):
            return _zipped(file, aloud)
        with file.open("rb") as stream:
            start = stream.read(_CHUNK).removeprefix(_MARK).lstrip()
            stream.seek(0)
            if start.startswith(_SQLITE):
                return read_health_connect(file)
            if start.startswith(b"<"):
                return read_apple_health(aloud(_pieces(stream)))
            return _of_json(b"".join(aloud(_pieces(stream))))
    except OSError as error:
        raise UnreadableExport(f"{file} cannot be read: {error.strerror or error}") from None


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    while piece := stream.read(_CHUNK):
        yield piece


def _zipped(file: Path, aloud: Aloud) -> Export:
    try:
        with zipfile.ZipFile(file) as archive:
            member = _member(archive)
            with archive.open(member) as stream:
                pieces = aloud(_pieces(stream))
                return _database(pieces) if member.endswith(".db") else read_apple_health(pieces)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise UnreadableExport(f"the zip is broken or locked: {error}") from None


def _member(archive: zipfile.ZipFile) -> str:
    """The one file of the archive that is the export. Apple's has a second one for hospitals."""
    found = [
        name
        for name in archive.namelist()
        if name.endswith(".db") or (name.endswith(".xml") and not name.endswith("_cda.xml"))
    ]
    if len(found) != 1:
        held = "none" if not found else f"several ({', '.join(found[:5])})"
        raise UnreadableExport(
            f"a zip holds one export of Apple Health (.xml) or of Health Connect (.db), this {held}"
        )
    return found[0]


def _database(pieces: Iterable[bytes]) -> Export:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "export.db"
        with copy.open("wb") as out:
            out.writelines(pieces)
        return read_health_connect(copy)


def _of_json(content: bytes) -> Export:
    records = _records(_decoded(content.removeprefix(_MARK)))
    if any(map(is_data_point, records)):
        return read_open_mhealth(filter(is_data_point, records))
    if any(map(is_of_health_connect, records)):
        return read_health_connect_json(records)
    raise UnreadableExport(
        "the JSON is neither of Health Connect (recordType, startTime) nor of Open mHealth "
        "or IEEE 1752.1 (header, body)"
    )


def _decoded(content: bytes) -> Any:
    """One JSON value, or one a line."""
    try:
        return msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError) as error:
        whole = error
    try:
        return msgspec.json.Decoder().decode_lines(content)
    except (msgspec.DecodeError, RecursionError):
        raise UnreadableExport(
            f"it is no zip, no database, no XML and no JSON, or it was cut off: {whole}"
        ) from None


def _records(decoded: Any) -> list[dict[str, Any]]:
    """Each record or data point: in a list, under ``records``, in lists by their type, or one."""
    if isinstance(decoded, list):
        return [record for record in cast("list[Any]", decoded) if isinstance(record, dict)]
    if not isinstance(decoded, dict):
        return []
    held = cast("dict[str, Any]", decoded)
    if "resourceType" in held:
        raise UnreadableExport(
            "this is FHIR, which a record holds as it is: add its resources to the record"
        )
    if is_data_point(held):
        return [held]
    if isinstance(held.get("records"), list):
        return _records(held["records"])
    return [
        {"recordType": kind, **record}
        for kind, listed in held.items()
        if isinstance(listed, list)
        for record in _records(listed)
    ]
