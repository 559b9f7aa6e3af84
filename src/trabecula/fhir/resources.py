"""FHIR R4 resources, typed: only what is read of them. All other content is skipped unread.

Every type of R4 is known by name, so that a record may hold any of them. The structs are trees
without circles, so the garbage collector need not track them (``gc=False``).
"""

from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias, Union

import msgspec
from msgspec import Raw, field

from trabecula.fhir.elements import (
    NOTHING,
    TYPE,
    WHOLE,
    AnswerOption,
    Coding,
    Communication,
    Concept,
    Element,
    Extension,
    HumanName,
    Period,
    Quantity,
    Range,
    Ratio,
    RawCoding,
    RawConcept,
    RawConcepts,
    RawQuantity,
    RawReference,
    RawReferences,
    RawSite,
    RawSites,
    Reference,
    Resource,
)
from trabecula.fhir.medicine_resources import (
    Medication,
    MedicationAdministration,
    MedicationDispense,
    MedicationRequest,
    MedicationStatement,
    MedicineList,
    Timing,
)
from trabecula.fhir.record_resources import DocumentReference, Provenance
from trabecula.fhir.task_resources import Task
from trabecula.fhir.unread_resources import UNREAD, Unread
from trabecula.fhir.wish_resources import CarePlan, Consent, Goal, RelatedPerson


class Patient(Resource):
    subject: Raw = NOTHING
    name: list[HumanName] | None = None
    birth_date: str | None = None
    gender: str | None = None
    deceased_boolean: bool | None = None
    deceased_date_time: str | None = None
    communication: list[Communication] | None = None


class Condition(Resource):
    clinical_status: RawConcept = NOTHING
    verification_status: RawConcept = NOTHING
    code: RawConcept = NOTHING
    body_site: RawSites = NOTHING
    onset_date_time: str | None = None
    onset_period: Period | None = None
    abatement_date_time: str | None = None
    abatement_period: Period | None = None
    recorded_date: str | None = None
    extension: list[Extension] | None = None


class Valued(Element):
    """A value of any kind, or why there is none."""

    code: RawConcept = NOTHING
    value_quantity: RawQuantity = NOTHING
    value_codeable_concept: RawConcept = NOTHING
    value_string: str | None = None
    value_boolean: bool | None = None
    value_integer: int | None = None
    value_range: Range | None = None
    value_ratio: Ratio | None = None
    value_time: str | None = None
    value_date_time: str | None = None
    value_period: Period | None = None
    data_absent_reason: RawConcept = NOTHING


RawComponent: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Valued})]


class Observation(Valued, tag_field=TYPE, tag=True):
    id: str | None = None
    meta: Raw = NOTHING
    subject: RawReference = NOTHING
    status: str | None = None
    focus: RawReferences = NOTHING
    effective_date_time: str | None = None
    effective_period: Period | None = None
    effective_instant: str | None = None
    issued: str | None = None
    performer: RawReferences = NOTHING
    body_site: RawSite = NOTHING
    category: RawConcepts = NOTHING
    component: list[RawComponent] | None = None
    extension: list[Extension] | None = None


class Answer(Element):
    value_boolean: bool | None = None
    value_decimal: float | None = None
    value_integer: int | None = None
    value_date: str | None = None
    value_date_time: str | None = None
    value_time: str | None = None
    value_string: str | None = None
    value_coding: Coding | None = None
    value_quantity: Quantity | None = None
    value_reference: Reference | None = None
    item: list["Item"] | None = None


class Item(Element):
    """An item of a questionnaire, or of the answers to one."""

    id: str | None = None
    link_id: str | None = None
    code: list[Coding] | None = None
    answer_option: list[AnswerOption] | None = None
    answer: list[Answer] | None = None
    item: list["Item"] | None = None


class Branch(Element):
    """An item with what it holds left as bytes."""

    id: str | None = None
    link_id: str | None = None
    code: list[Coding] | None = None
    answer_option: list[AnswerOption] | None = None
    answer: Raw = NOTHING
    item: list[Raw] | None = None


RawItem: TypeAlias = Annotated[Raw, msgspec.Meta(extra={WHOLE: Item})]


class Questionnaire(Resource):
    url: str | None = None
    version: str | None = None
    code: list[Coding] | None = None
    item: list[Item] | None = None


class QuestionnaireResponse(Resource):
    contained: list[Raw] | None = None
    questionnaire: str | None = None
    status: str | None = None
    authored: str | None = None
    source: RawReference = NOTHING
    author: RawReference = NOTHING
    item: list[RawItem] | None = None


class Section(Element):
    code: Concept | None = None
    empty_reason: Concept | None = None
    entry: list[Reference] | None = None
    section: list["Section"] | None = None


class Composition(Resource):
    status: str | None = None
    type: Concept | None = None
    date: str | None = None
    section: list[Section] | None = None


class Procedure(Resource):
    status: str | None = None
    code: RawConcept = NOTHING
    body_site: RawSites = NOTHING
    performed_date_time: str | None = None
    performed_period: Period | None = None
    reason_reference: RawReferences = NOTHING
    extension: list[Extension] | None = None


class ServiceRequest(Resource):
    status: str | None = None
    intent: str | None = None
    do_not_perform: bool | None = None
    category: list[Concept] | None = None
    code: RawConcept = NOTHING
    body_site: RawSites = NOTHING
    authored_on: str | None = None
    occurrence_timing: Timing | None = None
    reason_reference: RawReferences = NOTHING
    extension: list[Extension] | None = None


class BodyStructure(Resource):
    subject: RawReference = field(default=NOTHING, name="patient")
    active: bool | None = None
    morphology: RawConcept = NOTHING
    location: RawSite = NOTHING
    location_qualifier: RawConcepts = NOTHING
    description: str | None = None
    extension: list[Extension] | None = None


class Device(Resource):
    subject: RawReference = field(default=NOTHING, name="patient")
    status: str | None = None
    type: Concept | None = None


class DeviceUseStatement(Resource):
    status: str | None = None
    device: Reference | None = None
    body_site: RawSite = NOTHING
    recorded_on: str | None = None
    timing_date_time: str | None = None
    timing_period: Period | None = None


class Encounter(Resource):
    status: str | None = None
    kind: RawCoding = field(default=NOTHING, name="class")
    type: RawConcepts = NOTHING
    period: Period | None = None


class Link(Element):
    relation: str | None = None


class BundleEntry(Element):
    """A resource, and the address that its bundle gives it."""

    full_url: str | None = None
    resource: "AnyResource | None" = None


class Bundle(Resource):
    entry: list[BundleEntry | None] | None = None
    link: list[Link] | None = None


READ: Final = (
    Patient, Condition, Observation, Questionnaire, QuestionnaireResponse, Medication,
    MedicationRequest, MedicationStatement, MedicationAdministration, MedicationDispense,
    MedicineList, Composition, Procedure, ServiceRequest, BodyStructure, Goal, CarePlan, Consent,
    Device, DeviceUseStatement, Encounter, RelatedPerson, Task, Provenance, DocumentReference,
    Bundle,
)  # fmt: skip

AboutPerson: TypeAlias = Resource | Observation
"""A resource that is read."""

if TYPE_CHECKING:
    AnyResource: TypeAlias = AboutPerson | Unread
else:
    AnyResource: Any = Union[(*READ, *UNREAD)]

anything: Final[msgspec.json.Decoder[AnyResource]] = msgspec.json.Decoder(AnyResource)
