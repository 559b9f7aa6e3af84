"""FHIR R4 resources about medicines, typed: only what is read of them."""

from msgspec import Raw

from trabecula.fhir.elements import (
    Concept,
    Element,
    Period,
    Quantity,
    Reference,
    Resource,
)


class Repeat(Element):
    bounds_period: Period | None = None


class Timing(Element):
    repeat: Repeat | None = None


class Dosage(Element):
    timing: Timing | None = None


class Ingredient(Element):
    item_codeable_concept: Concept | None = None


class Medication(Resource):
    code: Concept | None = None
    ingredient: list[Ingredient] | None = None


class Medicine(Resource):
    """What orders, statements, administrations and dispensings of a medicine share."""

    contained: list[Raw] | None = None
    status: str | None = None
    medication_codeable_concept: Concept | None = None
    medication_reference: Reference | None = None
    reason_reference: list[Reference] | None = None


class MedicationRequest(Medicine):
    intent: str | None = None
    do_not_perform: bool | None = None
    authored_on: str | None = None
    dosage_instruction: list[Dosage] | None = None


class MedicationStatement(Medicine):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    date_asserted: str | None = None


class MedicationAdministration(Medicine):
    effective_date_time: str | None = None
    effective_period: Period | None = None


class MedicationDispense(Medicine):
    when_handed_over: str | None = None
    when_prepared: str | None = None
    days_supply: Quantity | None = None


class ListEntry(Element):
    item: Reference | None = None
    deleted: bool | None = None


class MedicineList(Resource, tag="List"):
    status: str | None = None
    mode: str | None = None
    code: Concept | None = None
    date: str | None = None
    empty_reason: Concept | None = None
    entry: list[ListEntry] | None = None
