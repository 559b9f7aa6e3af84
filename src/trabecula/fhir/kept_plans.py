"""Kept plans, from the documents of a record."""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.concepts import codes_of
from trabecula.fhir.elements import Extension
from trabecula.fhir.reading import Reading
from trabecula.fhir.record_resources import DocumentReference
from trabecula.language.code import DOCUMENT, Code
from trabecula.pathway.record import Document, KeptPlan

KEPT_PLAN: Final = Code(DOCUMENT, "kept-plan")
SHA_256: Final = "urn:trabecula:sha-256"
"""The checksum that is relied on; the hash of an Attachment is SHA-1, as FHIR has it."""

_WITHDRAWN: Final = ("superseded", "entered-in-error")


def document_reference(held: DocumentReference, origin: str, reading: Reading) -> None:
    """A kept plan; other documents say nothing here, and what was withdrawn nothing any more."""
    if KEPT_PLAN not in codes_of(held.type) or held.status in _WITHDRAWN:
        return
    began = held.context.period.start if held.context and held.context.period else None
    of = reading.planned(f"{origin}.context", began)
    author = next(iter(held.author or ()), None)
    reading.record.kept_plans.append(
        KeptPlan(
            origin,
            of and of.day,
            reading.recorded(origin),
            (author.display if author else None) or "",
            held.description or "",
            tuple(_documents(held)),
        )
    )


def _documents(held: DocumentReference) -> Iterator[Document]:
    for content in held.content or ():
        attached = content.attachment
        if attached is not None:
            kind = (attached.content_type or "").partition(";")[0]
            yield Document(kind, attached.data or "", _sha_256(attached.extension or []))


def _sha_256(extensions: list[Extension]) -> str:
    return next((one.value_string or "" for one in extensions if one.url == SHA_256), "")
