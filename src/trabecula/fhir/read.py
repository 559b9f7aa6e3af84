"""The door: one person's record from FHIR R4, in a file, a folder, or bytes."""

from collections.abc import Callable
from collections.abc import Collection as Among
from datetime import date
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

import msgspec

from trabecula.errors import UnreadableRecord
from trabecula.fhir.collection import Collection
from trabecula.fhir.decode import MALFORMED, Decoded, decode, decode_apart
from trabecula.fhir.entries import READERS
from trabecula.fhir.lesions import Bone, lesions
from trabecula.fhir.medicine_lists import settle_lists
from trabecula.fhir.people import Belonging, origin_of_person, person
from trabecula.fhir.reading import Reading
from trabecula.fhir.recorded import Recorded
from trabecula.language.code import Code
from trabecula.language.fact import Fact
from trabecula.pathway.record import Problem, Record

_Way: TypeAlias = Callable[[bytes, str], Decoded]

_ENDINGS: Final = (".json", ".ndjson")


def read(
    source: Path | str | bytes,
    patient: str | None = None,
    bone_metastasis_codes: tuple[Code, ...] = (),
    *,
    bone_sites: Among[Code] = (),
    metastasis_morphologies: Among[Code] = (),
    site: Fact | None = None,
    place_of_pain: Fact | None = None,
    recorded_by: date | None = None,
) -> Record:
    """The record of one person: a Bundle, a resource, NDJSON, or a folder of them.

    ``patient`` is the id of the person where there are several. ``bone_sites`` and
    ``metastasis_morphologies`` tell which body structures are lesions by themselves; ``site`` is
    the fact by which a form says where a lesion is: without it, no form describes one;
    ``place_of_pain`` is the same for a pain. With ``recorded_by`` it is as if what came into the
    record after that day were not there; what does not say when it came stays. What cannot
    be read in part is in the record's ``problems``. Raises `UnreadableRecord`, `SeveralPeople`
    and `NoSuchPerson`.
    """
    bone = Bone(bone_metastasis_codes, bone_sites, metastasis_morphologies)
    asked = _Asked(patient, bone, site, place_of_pain, recorded_by)
    given, name = _given(source)
    try:
        return _record(_decoded(given, name, decode), asked)
    except (msgspec.DecodeError, *MALFORMED):
        return _record(_decoded(given, name, decode_apart), asked, apart=True)


class _Asked(NamedTuple):
    """Of whom a record is read, and with what."""

    patient: str | None
    bone: Bone
    site: Fact | None
    place_of_pain: Fact | None
    recorded_by: date | None


def _record(decoded: Decoded, asked: _Asked, *, apart: bool = False) -> Record:
    """What was decoded as a record.

    What was not decoded ``apart`` may hold malformed parts: then this raises `msgspec.DecodeError`
    or what is `MALFORMED`.
    """
    collection = Collection(decoded.found)
    recorded = Recorded(collection)
    if asked.recorded_by is not None:
        collection.leave_out(recorded.after(asked.recorded_by, collection))
    origin = origin_of_person(collection, asked.patient)
    who, problems = person(collection, origin)
    before = (*decoded.problems, *collection.problems, *recorded.problems, *problems)
    record = Record(who, problems=[*before])
    reading = Reading(
        record, collection, origin, recorded, site=asked.site, place_of_pain=asked.place_of_pain
    )
    others = _read_all(reading, chosen=asked.patient is not None, apart=apart)
    settle_lists(reading)
    record.lesions = lesions(reading, others, asked.bone)
    return record


def _read_all(reading: Reading, *, chosen: bool, apart: bool) -> set[str]:
    """Read what is about the person; gives the origins of what is about others."""
    belonging = Belonging(reading.collection, reading.person, chosen=chosen)
    others: set[str] = set()
    for origin, resource in reading.collection:
        if resource.subject != belonging.usual and not belonging.holds(origin, resource):
            others.add(origin)
            continue
        reader = READERS.get(type(resource))
        if reader is None:
            continue
        try:
            reader(resource, origin, reading)
        except RecursionError:
            if not apart:
                raise
            reading.problem(origin, "its parts are nested too deeply: it was left out")
    died = reading.record.person.died
    if died is not None:
        reading.days.add(died.day)
    reading.record.problems += belonging.problems()
    return others


def _given(source: Path | str | bytes) -> tuple[bytes | Path, str]:
    """Bytes and what names them, or a folder. A file is read here, since a pipe gives it once."""
    if isinstance(source, bytes):
        return source, "the input"
    path = Path(source)
    return (path, str(path)) if path.is_dir() else (_bytes(path), str(path))


def _decoded(given: bytes | Path, name: str, way: _Way) -> Decoded:
    return way(given, name) if isinstance(given, bytes) else _folder(given, way)


def _folder(path: Path, way: _Way) -> Decoded:
    files = sorted(one for one in path.iterdir() if one.suffix in _ENDINGS and one.is_file())
    if not files:
        raise UnreadableRecord(
            f"the folder {path} holds no *.json or *.ndjson: give a folder of FHIR resources"
        )
    decoded = Decoded()
    for file in files:
        _add(file, decoded, way)
    if not decoded.understood:
        first = decoded.problems[0]
        raise UnreadableRecord(f"nothing in the folder {path} could be read; first, {first.what}")
    return decoded


def _add(file: Path, decoded: Decoded, way: _Way) -> None:
    """Add one file of a folder; a file that cannot be read is a problem, not the end."""
    try:
        one = way(_bytes(file), file.name)
    except UnreadableRecord as error:
        decoded.problems.append(Problem(file.name, str(error)))
        return
    decoded.found += one.found
    decoded.problems += one.problems
    decoded.understood += one.understood


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except (OSError, ValueError) as error:
        what = (isinstance(error, OSError) and error.strerror) or str(error)
        raise UnreadableRecord(f"{path} cannot be read: {what}; give a file or a folder") from None
