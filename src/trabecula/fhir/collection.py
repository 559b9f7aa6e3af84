"""The resources of a record, each once, and how references find them."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from hashlib import sha256
from operator import attrgetter
from typing import Any, Final, TypeAlias, TypeVar

import msgspec
from msgspec import Raw
from msgspec.structs import replace

from trabecula.fhir.checked import checked
from trabecula.fhir.decode import Found
from trabecula.fhir.elements import Reference, decoder, meta_of
from trabecula.fhir.medicine_resources import MedicationRequest, MedicationStatement
from trabecula.fhir.record_resources import DocumentReference
from trabecula.fhir.resources import READ, AboutPerson, Condition, Observation
from trabecula.pathway.record import Problem

Kind = TypeVar("Kind", bound=AboutPerson)
_reference: Final = decoder(Reference)
_SEGMENTS: Final = 2
_DIGITS: Final = 12


_OwnDate: TypeAlias = Callable[[Any], str | None]

_DATED: Final[Mapping[type[AboutPerson], _OwnDate]] = {
    Observation: attrgetter("issued"),
    Condition: attrgetter("recorded_date"),
    MedicationStatement: attrgetter("date_asserted"),
    MedicationRequest: attrgetter("authored_on"),
    DocumentReference: attrgetter("date"),
}
"""What says when it came into the record, of the types that say so themselves."""


def resource_type(kind: type[AboutPerson]) -> str:
    """The FHIR name of a resource type."""
    return str(kind.__struct_config__.tag)


_OF_KIND: Final[Mapping[type[AboutPerson], tuple[str, _OwnDate | None]]] = {
    kind: (f"{resource_type(kind)}/", _DATED.get(kind)) for kind in READ
}
"""How the origins of each type begin, and what dates it."""


class Collection:
    """Resources by origin (``Observation/abc``), in the order in which they were read.

    The same resource twice counts once. Of two contents under one id the newer counts, and a
    problem says so. ``dated`` is by origin when each says itself that it came into the record.
    """

    def __init__(self, found: Iterable[Found]) -> None:
        self.problems: list[Problem] = []
        self.dated: dict[str, str] = {}
        self._held: dict[str, AboutPerson] = {}
        self._addresses: dict[str, str] = {}
        self._without_id: set[str] = set()
        held, addresses, dated = self._held, self._addresses, self.dated
        for resource, address in found:
            beginning, own_date = _OF_KIND[type(resource)]
            own_id = resource.id
            origin = beginning + own_id if own_id else self._unnamed(resource, address)
            if origin is None:
                continue
            if address:
                addresses[address] = origin
            if origin in held:
                self._again(origin, resource)
                continue
            held[origin] = resource
            if own_date is not None and (text := own_date(resource)):
                dated[origin] = text
        self._kinds = frozenset(map(type, held.values()))

    def __iter__(self) -> Iterator[tuple[str, AboutPerson]]:
        return iter(self._held.items())

    def of(self, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
        """Every resource of one type."""
        if kind in self._kinds:
            for origin, resource in self._held.items():
                if type(resource) is kind:
                    yield origin, resource

    def leave_out(self, origins: Iterable[str]) -> None:
        """Hold these no longer, as if they had never been read."""
        for origin in origins:
            self._held.pop(origin, None)

    def get(self, origin: str, kind: type[Kind]) -> Kind | None:
        """The resource of this origin, if it is held and is of this type."""
        resource = self._held.get(origin)
        return resource if isinstance(resource, kind) else None

    def named(self, reference: Raw, of: str = "") -> str:
        """The origin that a reference names which is left as bytes; empty where it names none."""
        return self.origin(_reference.decode(reference), of)

    def origin(self, reference: Reference | None, of: str = "") -> str:
        """The origin that a reference names; empty where it names none.

        ``of`` is the resource that holds the reference: what is contained in it is named
        ``Condition/abc#contained``.
        """
        text = reference.reference if reference is not None else None
        if not text:
            return ""
        if (known := self._addresses.get(text)) is not None:
            return known
        if text[0] == "#":
            return of + text
        if ":" not in text and "/_history" not in text:
            return text
        return _relative(text)

    def _unnamed(self, resource: AboutPerson, address: str | None) -> str | None:
        """The origin of what has no id; None where the same was read before without any name.

        What has no name is told by its content, so that no other takes its place.
        """
        if address:
            return _relative(address)
        content = sha256(msgspec.json.encode(_whole(resource))).hexdigest()[:_DIGITS]
        if content in self._without_id:
            return None
        self._without_id.add(content)
        return f"{resource_type(type(resource))}/(no id, {content})"

    def _again(self, origin: str, resource: AboutPerson) -> None:
        """Hold the newer of two contents, where they differ in more than what they say of it."""
        held = self._held[origin]
        if _whole(held) == replace(_whole(resource), meta=held.meta):
            return
        newer = self._held[origin] = self._newer(origin, held, resource)
        _, own_date = _OF_KIND[type(newer)]
        self.dated.pop(origin, None)
        if own_date is not None and (text := own_date(newer)):
            self.dated[origin] = text

    def _newer(self, origin: str, held: AboutPerson, other: AboutPerson) -> AboutPerson:
        for said, ages in (("meta.lastUpdated", _updated), ("meta.versionId", _version)):
            first, second = ages(held), ages(other)
            if first is not None and second is not None and first != second:
                self._twice(origin, f"the newer by {said} counts")
                return other if second > first else held
        self._twice(origin, "which is newer cannot be told, so the later in the record counts")
        return other

    def _twice(self, origin: str, counts: str) -> None:
        self.problems.append(
            Problem(origin, f"two different contents have this id: {counts}; mend the record")
        )


def _updated(resource: AboutPerson) -> float | None:
    text = meta_of(resource.meta).last_updated
    try:
        return datetime.fromisoformat(text).timestamp() if text else None
    except (ValueError, OverflowError):
        return None


def _version(resource: AboutPerson) -> float | None:
    text = meta_of(resource.meta).version_id
    return float(text) if text and text.isascii() and text.isdigit() else None


def _whole(resource: AboutPerson) -> Any:
    """With all its parts decoded, so that it is the same however it is spaced."""
    return checked.decode(msgspec.json.encode(resource))


def _relative(text: str) -> str:
    text = text.partition("/_history/")[0]
    if text.startswith("urn:"):
        return text
    return "/".join(text.rsplit("/", _SEGMENTS)[-_SEGMENTS:])
