"""Whom a resource is about, read from its line alone, with nothing else of it.

References are followed as the reader follows them: relative, absolute, of a version, bare ids;
and ``urn:uuid:``, where that is the id of the person.
"""

from typing import Any, Final, Union, cast, get_args

import msgspec
from msgspec import Struct, field

from trabecula.fhir.medicine_resources import Medication
from trabecula.fhir.record_resources import Provenance
from trabecula.fhir.resources import (
    AnyResource,
    Bundle,
    Device,
    Patient,
    Questionnaire,
    Unread,
)

_TYPE: Final = "resourceType"
_URN: Final = "urn:uuid:"
_PATIENT: Final = "Patient/"


class Referred(Struct, gc=False):
    """What a reference says."""

    reference: str | None = None


class Named(Struct, rename="camel", gc=False):
    """A resource that is read: its id, whom it is about, and what else it refers to."""

    id: str | None = None
    subject: Referred | None = None
    medication_reference: Referred | None = None
    device: Referred | None = None
    questionnaire: str | None = None
    url: str | None = None


class NotRead(Struct, gc=False):
    """A resource of a type that is not read."""


def _named(kind: type[Struct]) -> type[Named]:
    """What is to be known of a type; some call the person otherwise (``patient``, ``for``)."""
    fields = msgspec.structs.fields(kind)
    person = next((one.encode_name for one in fields if one.name == "subject"), "subject")
    subject = ("subject", Referred | None, field(default=None, name=person))
    tag = kind.__struct_config__.tag
    made = msgspec.defstruct(
        kind.__name__, [subject], bases=(Named,), tag_field=_TYPE, tag=tag, gc=False
    )
    return cast("type[Named]", made)


def _not_read(kind: type[Struct]) -> type[NotRead]:
    tag = kind.__struct_config__.tag
    made = msgspec.defstruct(
        kind.__name__, [], bases=(NotRead,), tag_field=_TYPE, tag=tag, gc=False
    )
    return cast("type[NotRead]", made)


_EVERY: Final[tuple[type[Struct], ...]] = get_args(AnyResource)
_LEFT_OUT: Final = (Unread, Provenance)
"""What is not read; and when something came into the record, on which no answer depends."""
_READ: Final = {kind: _named(kind) for kind in _EVERY if not issubclass(kind, _LEFT_OUT)}
_UNREAD: Final = tuple(_not_read(kind) for kind in _EVERY if issubclass(kind, _LEFT_OUT))
_ANY: Any = Union[(*_READ.values(), *_UNREAD)]

resource: Final[msgspec.json.Decoder[Named | NotRead]] = msgspec.json.Decoder(_ANY)
"""Reads one line."""

BUNDLE: Final = _READ[Bundle]
PATIENT: Final = _READ[Patient]
_SHARED: Final = {_READ[Medication]: "Medication/", _READ[Device]: "Device/"}
_FORM: Final = _READ[Questionnaire]


def person_of(named: Named) -> str:
    """The id of the person whom a resource is about; empty where it names none."""
    if type(named) is PATIENT:
        return named.id or ""
    text = named.subject.reference if named.subject is not None else None
    if not text:
        return ""
    if text.startswith(_PATIENT) and text.find("/", len(_PATIENT)) < 0:
        return text[len(_PATIENT) :]
    if text.startswith(_URN):
        return text[len(_URN) :]
    kind, _, own_id = _origin(text).rpartition("/")
    return own_id if kind in ("", "Patient") and ":" not in own_id and "#" not in own_id else ""


def shared_as(named: Named) -> str:
    """By what name others refer to a resource that may name nobody; empty where it is no such."""
    if type(named) is _FORM:
        return _form(named.url)
    kind = _SHARED.get(type(named))
    return f"{kind}{named.id}" if kind and named.id else ""


def refers_to(named: Named) -> bytes:
    """The name of the shared resource that one refers to; empty where it refers to none."""
    if named.questionnaire is not None:
        return _form(named.questionnaire).encode()
    referred = named.medication_reference or named.device
    text = referred.reference if referred is not None else None
    return _origin(text).encode() if text and "#" not in text else b""


def _form(canonical: str | None) -> str:
    return f"Questionnaire {canonical.partition('|')[0]}" if canonical else ""


def _origin(text: str) -> str:
    """What a reference names, without its server and its version: ``Patient/abc``."""
    return "/".join(text.partition("/_history/")[0].rsplit("/", 2)[-2:])
