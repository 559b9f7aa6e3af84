"""FHIR R4 resources that say what matters to a person, typed: only what is read of them."""

from msgspec import field

from trabecula.fhir.elements import (
    NOTHING,
    Concept,
    ContactPoint,
    Element,
    Extension,
    HumanName,
    Period,
    Quantity,
    RawReference,
    Reference,
    Resource,
)


class Target(Element):
    measure: Concept | None = None
    detail_quantity: Quantity | None = None
    detail_codeable_concept: Concept | None = None
    detail_string: str | None = None
    detail_boolean: bool | None = None
    detail_integer: int | None = None
    due_date: str | None = None


class Goal(Resource):
    lifecycle_status: str | None = None
    achievement_status: Concept | None = None
    category: list[Concept] | None = None
    description: Concept | None = None
    start_date: str | None = None
    status_date: str | None = None
    target: list[Target] | None = None
    expressed_by: Reference | None = None
    addresses: list[Reference] | None = None
    extension: list[Extension] | None = None


class ActivityDetail(Element):
    code: Concept | None = None
    status: str | None = None
    status_reason: Concept | None = None
    description: str | None = None


class Activity(Element):
    detail: ActivityDetail | None = None


class CarePlan(Resource):
    status: str | None = None
    category: list[Concept] | None = None
    title: str | None = None
    period: Period | None = None
    created: str | None = None
    addresses: list[Reference] | None = None
    author: Reference | None = None
    contributor: list[Reference] | None = None
    instantiates_uri: list[str | None] | None = None
    activity: list[Activity] | None = None
    extension: list[Extension] | None = None


class Actor(Element):
    role: Concept | None = None
    reference: Reference | None = None


class Provision(Element):
    type: str | None = None
    period: Period | None = None
    actor: list[Actor] | None = None
    action: list[Concept] | None = None
    code: list[Concept] | None = None
    provision: list["Provision"] | None = None


class Consent(Resource):
    subject: RawReference = field(default=NOTHING, name="patient")
    status: str | None = None
    scope: Concept | None = None
    category: list[Concept] | None = None
    date_time: str | None = None
    provision: Provision | None = None


class RelatedPerson(Resource):
    subject: RawReference = field(default=NOTHING, name="patient")
    active: bool | None = None
    relationship: list[Concept] | None = None
    name: list[HumanName] | None = None
    telecom: list[ContactPoint] | None = None
