"""From bytes to typed resources: one document, or one a line.

The fast way decodes everything at once. Where something in it is malformed, its resources are
decoded one by one, and what cannot be read becomes a problem.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, NoReturn, TypeAlias, cast

import msgspec
from msgspec import Raw

from trabecula.errors import UnreadableRecord
from trabecula.fhir.checked import checked
from trabecula.fhir.resources import READ, AboutPerson, AnyResource, Bundle, Link, anything
from trabecula.pathway.record import Problem

MALFORMED: Final = (msgspec.ValidationError, UnicodeDecodeError, RecursionError)
"""What one malformed part raises; JSON that is no JSON raises `msgspec.DecodeError`."""


Found: TypeAlias = tuple[AboutPerson, str | None]
"""A resource, and the address that its bundle gives it."""

_READ: Final = frozenset(READ) - {Bundle}


@dataclass(slots=True)
class Decoded:
    """The resources that could be read, and what could not."""

    found: list[Found] = field(default_factory=list[Found])
    problems: list[Problem] = field(default_factory=list[Problem])
    understood: int = 0

    def take(self, resource: AnyResource | None, address: str | None, where: str) -> None:
        """Add a resource, or all that a bundle holds; types that are not read are passed over."""
        self.understood += 1
        if isinstance(resource, Bundle):
            self._bundle(resource, where)
        elif type(resource) in _READ:
            self.found.append((cast("AboutPerson", resource), address))

    def _bundle(self, bundle: Bundle, where: str) -> None:
        self._linked(bundle.link, where)
        found = self.found
        for entry in bundle.entry or ():
            if entry is None:
                continue
            resource: Any = entry.resource
            if type(resource) in _READ:
                found.append((resource, entry.full_url))
            elif isinstance(resource, Bundle):
                self._bundle(resource, where)

    def piece(self, data: bytes | Raw, address: str | None, where: str) -> None:
        """Add what can be read of one resource, and a problem for what cannot."""
        try:
            checked.decode(data)
        except MALFORMED as error:
            self._apart(data, address, where, error)
        else:
            self.take(anything.decode(data), address, where)

    def _apart(self, data: bytes | Raw, address: str | None, where: str, error: Exception) -> None:
        try:
            bundle = _loose_bundle.decode(data)
        except MALFORMED:
            bundle = None
        if bundle is None or bundle.resource_type != "Bundle":
            self.problems.append(Problem(*_malformed(data, address, where, error)))
            return
        self.understood += 1
        self._linked(bundle.link, where)
        for number, raw in enumerate(bundle.entry or ()):
            self._entry(raw, f"{where}, entry {number}")

    def _entry(self, raw: Raw, where: str) -> None:
        try:
            entry = _loose_entry.decode(raw)
        except MALFORMED as error:
            self.problems.append(Problem(where, f"it cannot be read: {_reason(error)}"))
            return
        if entry is not None and bytes(entry.resource) != b"null":
            self.piece(entry.resource, entry.full_url, where)

    def _linked(self, links: list[Link] | None, where: str) -> None:
        if any(link.relation == "next" for link in links or ()):
            what = "this is one page of several: what the next pages hold is missing here"
            self.problems.append(Problem(where, what))


class _LooseEntry(msgspec.Struct, rename="camel"):
    full_url: str | None = None
    resource: Raw = Raw(b"null")


class _LooseBundle(msgspec.Struct, rename="camel"):
    resource_type: str | None = None
    entry: list[Raw] | None = None
    link: list[Link] | None = None


_loose_bundle: Final = msgspec.json.Decoder(_LooseBundle)
_loose_entry: Final = msgspec.json.Decoder(_LooseEntry | None)
_members: Final = msgspec.json.Decoder(dict[str, Raw])


def decode(data: bytes, source: str) -> Decoded:
    """The resources of one document, as long as nothing in it is malformed.

    Parts that are left as bytes are not looked at. Raises `msgspec.DecodeError` and what is
    `MALFORMED`, also for NDJSON: then `decode_apart` tells what is wrong where.
    """
    decoded = Decoded()
    decoded.take(anything.decode(_in_utf_8(data, source)), None, source)
    return decoded


def decode_apart(data: bytes, source: str) -> Decoded:
    """The resources of one document, or of NDJSON, each decoded by itself with all its parts.

    ``source`` names it in messages. Raises `UnreadableRecord` where nothing can be read.
    """
    text = _in_utf_8(data, source)
    decoded = Decoded()
    try:
        decoded.piece(text, None, source)
    except msgspec.DecodeError as error:
        decoded = Decoded()
        lines = [(number, line) for number, line in _lines(text) if line]
        if len(lines) < 2 or not _is_whole(lines[0][1]):
            _no_json(text, source, error)
        _read_lines(lines, source, decoded)
    if not decoded.understood:
        first = decoded.problems[0]
        raise UnreadableRecord(f"{first.where}: {first.what}")
    return decoded


def _in_utf_8(data: bytes, source: str) -> bytes:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise UnreadableRecord(f"{source} is in UTF-16: save it in UTF-8, as FHIR requires")
    text = data.removeprefix(b"\xef\xbb\xbf")
    if not text.strip():
        raise UnreadableRecord(f"{source} is empty: give a FHIR resource, a Bundle or NDJSON")
    return text


def _lines(text: bytes) -> Iterator[tuple[int, bytes]]:
    return enumerate((line.strip() for line in text.split(b"\n")), start=1)


def _is_whole(line: bytes) -> bool:
    try:
        _members.decode(line)
    except (msgspec.DecodeError, RecursionError):
        return False
    return True


def _read_lines(lines: list[tuple[int, bytes]], source: str, decoded: Decoded) -> None:
    for number, line in lines:
        where = f"{source}, line {number}"
        try:
            decoded.piece(line, None, where)
        except msgspec.DecodeError as error:
            _, column, reason = _place(line, error)
            decoded.problems.append(Problem(where, f"column {column}: {reason}"))


def _no_json(text: bytes, source: str, error: msgspec.DecodeError) -> NoReturn:
    line, column, reason = _place(text, error)
    raise UnreadableRecord(f"{source}: line {line}, column {column}: {reason}") from None


def _place(text: bytes, error: msgspec.DecodeError) -> tuple[int, int, str]:
    """Line, column and reason, in the words of whoever has to mend it."""
    found = re.search(r"\(byte (\d+)\)", str(error))
    if found is None:
        reason = "the JSON ends before it is complete: it was cut off; export or fetch it again"
        place = len(text)
    else:
        place = int(found[1])
        reason = f"this is not JSON: {_what_stands(text, place, str(error))}"
    line = text.count(b"\n", 0, place) + 1
    column = len(text[text.rfind(b"\n", 0, place) + 1 : place].decode(errors="replace")) + 1
    return line, column, reason


def _what_stands(text: bytes, place: int, message: str) -> str:
    if text[place : place + 10].lstrip(b"-").startswith((b"NaN", b"Infinity")):
        return "NaN and Infinity are no numbers; leave the value out, or say why it is absent"
    return re.sub(r"JSON is malformed: (.*) \(byte \d+\)", r"\1", message)


def _malformed(
    data: bytes | Raw, address: str | None, where: str, error: Exception
) -> tuple[str, str]:
    """Where and what: the resource's type and id, as far as they can be made out."""
    try:
        kind, own_id = _name(data)
    except RecursionError as deep:
        kind, own_id, error = "", "", deep
    named = f"{where}, {kind}/{own_id or address or '(no id)'}" if kind else where
    reason = _reason(error)
    if isinstance(error, msgspec.ValidationError) and not kind:
        return where, "this is JSON but no FHIR resource: it has no resourceType"
    if f"Invalid value '{kind}'" in reason:
        return named, f"FHIR R4 has no resource type {kind}: it was left out"
    return named, f"it cannot be read and was left out: {reason}"


def _name(data: bytes | Raw) -> tuple[str, str]:
    try:
        members = _members.decode(data)
        kind, own_id = (
            msgspec.json.decode(members.get(name, b'""')) for name in ("resourceType", "id")
        )
    except (msgspec.DecodeError, UnicodeDecodeError):
        return "", ""
    return (
        kind if isinstance(kind, str) else "",
        own_id if isinstance(own_id, str) else "",
    )


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "its parts are nested too deeply"
    if isinstance(error, UnicodeDecodeError):
        return "its text is not UTF-8"
    return str(error)
