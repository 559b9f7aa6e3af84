"""FHIR R4 resources about the record itself, typed: only what is read of them."""

from trabecula.fhir.elements import Concept, Element, Extension, Period, Reference, Resource


class Provenance(Resource):
    """When something came into the record."""

    target: list[Reference] | None = None
    recorded: str | None = None


class Attachment(Element):
    """A document's bytes in base64, how many they are, and their checksums."""

    content_type: str | None = None
    data: str | None = None
    creation: str | None = None
    extension: list[Extension] | None = None


class Content(Element):
    """One form in which a document is held."""

    attachment: Attachment | None = None


class DocumentContext(Element):
    """Of which days a document is."""

    period: Period | None = None


class DocumentReference(Resource):
    """A document that the record holds."""

    status: str | None = None
    type: Concept | None = None
    date: str | None = None
    description: str | None = None
    author: list[Reference] | None = None
    content: list[Content] | None = None
    context: DocumentContext | None = None
