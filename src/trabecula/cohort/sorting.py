"""Resources by person: sorted into partitions, shared ones given out, and gathered.

1. `sort`: each piece of the input into one segment, by whom each resource is about; what is
   shared, such as a Medication, by its own name.
2. `refer`: of each partition of people, who refers to which shared resource.
3. `join`: of each partition of shared resources, one copy for everybody who refers to it.
4. `gather`: each partition of people, one Bundle a person.

Each step holds one partition at a time, so that memory stays flat; the second and third are left
out where nothing is shared.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import msgspec

from trabecula.cohort.given import Given
from trabecula.cohort.lines import placed
from trabecula.cohort.pieces import Documents, Piece
from trabecula.cohort.segments import Segment, Slice, Sorting, records, share_of
from trabecula.cohort.whose import (
    BUNDLE,
    PATIENT,
    NotRead,
    person_of,
    refers_to,
    resource,
    shared_as,
)
from trabecula.errors import UnreadableRecord
from trabecula.fhir.decode import decode_apart

PERSON: Final = b"Patient"
"""What marks the resource of the person themselves."""
_NOBODY: Final = b"(no id) "
_UUID: Final = re.compile(rb"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_START: Final = b'{"resourceType":"Bundle","type":"collection","entry":[{"resource":'
_BETWEEN: Final = b'},{"resource":'
_END: Final = b"}]}"


class Problem(NamedTuple):
    """What could not be read: where it stood, and why."""

    where: str
    what: str


class Whose(NamedTuple):
    """Whose a resource is: of the person ``key``, or shared, by the name ``key``.

    ``mark`` is the name of what it refers to, or `PERSON` for the Patient itself.
    """

    key: bytes
    mark: bytes
    shared: bool = False


class Sorted(NamedTuple):
    """A piece, sorted: people and shared resources apart, how many lines, and the problems."""

    people: Segment
    shared: Segment
    problems: list[Problem]


def sort(piece: Piece, partitions: int, folder: Path) -> Sorted:
    """Sort the resources of a piece; those of types that are not read are left out."""
    people, shared = Sorting(partitions), Sorting(partitions)
    problems: list[Problem] = []
    whole = isinstance(piece, Documents)
    for place, content in placed(piece):
        line = content.replace(b"\n", b" ") + b"\n" if whole else content
        found = whose(line, place)
        if isinstance(found, Problem):
            problems.append(found)
        elif found is not None:
            (shared if found.shared else people).add(found.key, place, found.mark, line)
    name = f"{piece.number:06}"
    return Sorted(
        people.write(folder / f"people-{name}"), shared.write(folder / f"shared-{name}"), problems
    )


def whose(line: bytes, place: bytes) -> Whose | Problem | None:
    """Whose a resource is; None for one of a type that is not read. ``place`` is where it stood."""
    try:
        named = resource.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return _why(line.strip(), place.decode())
    if isinstance(named, NotRead):
        return None
    person = person_of(named)
    if person and person.isprintable():
        return Whose(person.encode(), PERSON if type(named) is PATIENT else refers_to(named))
    if type(named) is PATIENT:
        return Whose(_NOBODY + place, PERSON)
    if name := shared_as(named):
        return Whose(name.encode(), b"", True)
    return Problem(place.decode(), _nobody(type(named) is BUNDLE))


def _why(line: bytes, place: str) -> Problem:
    if not line:
        return Problem(place, "the line is empty")
    try:
        decode_apart(line, place)
    except UnreadableRecord as error:
        return Problem(place, str(error).removeprefix(f"{place}: ").removeprefix("line 1, "))
    return Problem(place, "it cannot be told whom it is about: it was left out")


def _nobody(is_bundle: bool) -> str:
    if is_bundle:
        return "a Bundle among resources was left out: give files of Bundles, or of resources"
    return "it does not say which patient it is about: it was left out"


def refer(people: Sequence[Slice], partitions: int, target: Path) -> Segment:
    """Who among these people refers to what, sorted by what that is."""
    wanted: dict[tuple[bytes, bytes], None] = {}
    for person, _, refers, _ in records(people):
        if refers and refers != PERSON:
            wanted[refers, person] = None
    found = Sorting(partitions)
    for refers, person in wanted:
        found.add(refers, b"", person, b"\n")
    return found.write(target)


def join(
    shared: Sequence[Slice], referring: Sequence[Slice], partitions: int, target: Path
) -> Segment:
    """These shared resources, once for each person who refers to them, sorted by person."""
    offered: defaultdict[bytes, list[tuple[bytes, bytes]]] = defaultdict(list)
    for name, place, _, line in records(shared):
        offered[name].append((place, line))
    found = Sorting(partitions)
    for name, _, person, _ in records(referring):
        for place, line in offered.get(name, ()):
            found.add(person, place, b"", line)
    return found.write(target)


def gather(people: Sequence[Slice], partitions: int, share: int, shares: int) -> Iterator[Given]:
    """One Bundle for each of these people, in the order in which they first appear."""
    lines: defaultdict[bytes, list[bytes]] = defaultdict(list)
    places: defaultdict[bytes, list[bytes]] = defaultdict(list)
    own: dict[bytes, bytes] = {}
    for person, place, mark, line in records(people):
        if shares > 1 and share_of(person, partitions, shares) != share:
            continue
        if mark == PERSON:
            own.setdefault(person, place)
        lines[person].append(with_address(line, person) if mark == PERSON else line)
        places[person].append(place)
    for person in list(lines):
        held = [place.decode() for place in places.pop(person)]
        where = own[person].decode() if person in own else held[0]
        yield put_together(person, where, lines.pop(person), held)


def put_together(person: bytes, where: str, lines: Sequence[bytes], places: Sequence[str]) -> Given:
    """One person: their resources in one Bundle, with the place of each."""
    nameless = person.startswith(_NOBODY)
    content = _START + _BETWEEN.join(lines) + _END
    return Given(content, where, None if nameless else person.decode(), places)


def with_address(line: bytes, person: bytes) -> bytes:
    """A Patient as the rest of its entry; one whose id is a UUID is found by its URN too."""
    if _UUID.fullmatch(person) is None:
        return line
    return b'%b,"fullUrl":"urn:uuid:%b"' % (line, person)
