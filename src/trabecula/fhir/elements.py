"""The parts of FHIR resources, typed: only what is read of them."""

from typing import Annotated, Final, TypeAlias, TypeVar

import msgspec
from msgspec import Raw

Part = TypeVar("Part")

NOTHING: Final = Raw(b"null")
"""A part that is not there."""

WHOLE: Final = "whole"
"""What the bytes of a part hold, under this name in what is noted of its type."""


def decoder(kind: type[Part]) -> msgspec.json.Decoder[Part | None]:
    """What decodes a part; None for one that is not there."""
    return msgspec.json.Decoder(kind | None)


class Element(msgspec.Struct, rename="camel", gc=False):
    """A part of a resource."""


class Weight(Element):
    """An extension that may say how much an answer counts."""

    url: str | None = None
    value_decimal: float | None = None


class Coding(Element):
    system: str | None = None
    code: str | None = None
    display: str | None = None
    extension: list[Weight] | None = None


class Concept(Element):
    """A CodeableConcept."""

    coding: list[Coding] | None = None
    text: str | None = None


class Communication(Element):
    language: Concept | None = None
    preferred: bool | None = None


class AnswerOption(Element):
    value_coding: Coding | None = None
    extension: list[Weight] | None = None


class Reference(Element):
    reference: str | None = None
    type: str | None = None
    display: str | None = None


class Extension(Element):
    url: str | None = None
    value_reference: Reference | None = None
    value_codeable_concept: Concept | None = None
    value_date_time: str | None = None
    value_string: str | None = None
    value_integer: int | None = None
    value_code: str | None = None
    extension: list["Extension"] | None = None


class Site(Concept):
    """A body site, whose side may stand in an extension."""

    extension: list[Extension] | None = None


class Period(Element):
    start: str | None = None
    end: str | None = None


class Quantity(Element):
    value: float | None = None
    comparator: str | None = None
    unit: str | None = None
    system: str | None = None
    code: str | None = None


class Range(Element):
    low: Quantity | None = None
    high: Quantity | None = None


class Ratio(Element):
    numerator: Quantity | None = None
    denominator: Quantity | None = None


class HumanName(Element):
    use: str | None = None
    text: str | None = None
    family: str | None = None
    given: list[str | None] | None = None


class ContactPoint(Element):
    system: str | None = None
    value: str | None = None


class Meta(Element):
    version_id: str | None = None
    last_updated: str | None = None
    profile: list[str | None] | None = None


RawCoding: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Coding})]
RawConcept: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Concept})]
RawConcepts: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: list[Concept]})]
RawQuantity: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Quantity})]
RawReference: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Reference})]
RawReferences: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: list[Reference]})]
RawSite: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Site})]
RawSites: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: list[Site]})]

TYPE: Final = "resourceType"


class Identified(Element):
    """What every resource that is read has."""

    id: str | None = None
    meta: Raw = NOTHING


class Resource(Identified, tag_field=TYPE, tag=True):
    """A resource that may be about a person."""

    subject: RawReference = NOTHING


def meta_of(part: Raw) -> Meta:
    """What a resource says about itself; nothing where that cannot be read."""
    try:
        return _meta.decode(part) or Meta()
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return Meta()


_meta: Final = decoder(Meta)
