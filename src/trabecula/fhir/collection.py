"""The resources of a record, each once, and how references find them."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import Final, TypeVar

import msgspec
from msgspec.structs import replace

from trabecula.fhir.decode import Found
from trabecula.fhir.elements import Reference
from trabecula.fhir.resources import AboutPerson
from trabecula.pathway.record import Problem

Kind = TypeVar("Kind", bound=AboutPerson)
_SEGMENTS: Final = 2
_DIGITS: Final = 12


def resource_type(kind: type[AboutPerson]) -> str:
    """The FHIR name of a resource type."""
    return str(kind.__struct_config__.tag)


class Collection:
    """Resources by origin (``Observation/abc``), in the order in which they were read.

    The same resource twice counts once. Of two contents under one id the newer counts, and a
    problem says so.
    """

    def __init__(self, found: Iterable[Found]) -> None:
        self.problems: list[Problem] = []
        self._held: dict[str, AboutPerson] = {}
        self._of: dict[type[AboutPerson], dict[str, AboutPerson]] = {}
        self._addresses: dict[str, str] = {}
        self._without_id: set[str] = set()
        for resource, address in found:
            self._put(resource, address)
        for origin, resource in self._held.items():
            self._of.setdefault(type(resource), {})[origin] = resource

    def __iter__(self) -> Iterator[tuple[str, AboutPerson]]:
        return iter(self._held.items())

    def of(self, kind: type[Kind]) -> Iterator[tuple[str, Kind]]:
        """Every resource of one type."""
        for origin, resource in self._of.get(kind, {}).items():
            if isinstance(resource, kind):
                yield origin, resource

    def leave_out(self, origins: Iterable[str]) -> None:
        """Hold these no longer, as if they had never been read."""
        for origin in origins:
            resource = self._held.pop(origin, None)
            if resource is not None:
                del self._of[type(resource)][origin]

    def get(self, origin: str, kind: type[Kind]) -> Kind | None:
        """The resource of this origin, if it is held and is of this type."""
        resource = self._held.get(origin)
        return resource if isinstance(resource, kind) else None

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

    def _put(self, resource: AboutPerson, address: str | None) -> None:
        origin = self._name(resource, address)
        if origin is None:
            return
        if address:
            self._addresses[address] = origin
        held = self._held.setdefault(origin, resource)
        if held is not resource and held != replace(resource, meta=held.meta):
            self._held[origin] = self._newer(origin, held, resource)

    def _name(self, resource: AboutPerson, address: str | None) -> str | None:
        """The origin; None where the same content was read before without any name.

        What has no name is told by its content, so that no other takes its place.
        """
        name = resource_type(type(resource))
        if resource.id:
            return f"{name}/{resource.id}"
        if address:
            return _relative(address)
        content = sha256(msgspec.json.encode(resource)).hexdigest()[:_DIGITS]
        if content in self._without_id:
            return None
        self._without_id.add(content)
        return f"{name}/(no id, {content})"

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
    text = resource.meta.last_updated if resource.meta else None
    try:
        return datetime.fromisoformat(text).timestamp() if text else None
    except (ValueError, OverflowError):
        return None


def _version(resource: AboutPerson) -> float | None:
    text = resource.meta.version_id if resource.meta else None
    return float(text) if text and text.isascii() and text.isdigit() else None


def _relative(text: str) -> str:
    text = text.partition("/_history/")[0]
    if text.startswith("urn:"):
        return text
    return "/".join(text.rsplit("/", _SEGMENTS)[-_SEGMENTS:])
