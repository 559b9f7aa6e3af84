"""FHIR R4 resources about medicines, typed: only what is read of them."""

from typing import Annotated, TypeAlias

from msgspec import Meta, Raw

from trabecula.fhir.elements import (
    NOTHING,
    WHOLE,
    Concept,
    Element,
    Period,
    Quantity,
    Range,
    Ratio,
    RawConcept,
    RawConcepts,
    RawQuantity,
    RawReferences,
    Reference,
    Resource,
)


class Repeat(Element):
    bounds_duration: Quantity | None = None
    bounds_period: Period | None = None
    count: float | None = None
    duration: float | None = None
    duration_unit: str | None = None
    frequency: float | None = None
    frequency_max: float | None = None
    period: float | None = None
    period_max: float | None = None
    period_unit: str | None = None
    day_of_week: list[str | None] | None = None
    time_of_day: list[str | None] | None = None
    when: list[str | None] | None = None


class Timing(Element):
    event: list[str | None] | None = None
    repeat: Repeat | None = None
    code: Concept | None = None


class Rated(Element):
    """A rate, in any of the ways in which it may be given."""

    rate_ratio: Ratio | None = None
    rate_range: Range | None = None
    rate_quantity: Quantity | None = None


class DoseAndRate(Rated):
    dose_quantity: Quantity | None = None
    dose_range: Range | None = None


class DosageInstruction(Element):
    """The Dosage of R4."""

    sequence: float | None = None
    text: str | None = None
    additional_instruction: list[Concept] | None = None
    patient_instruction: str | None = None
    timing: Timing | None = None
    as_needed_boolean: bool | None = None
    as_needed_codeable_concept: Concept | None = None
    route: Concept | None = None
    dose_and_rate: list[DoseAndRate] | None = None
    max_dose_per_period: Ratio | None = None
    max_dose_per_administration: Quantity | None = None
    modifier_extension: list[Raw] | None = None


class GivenDosage(Rated):
    """The dosage of a MedicationAdministration."""

    text: str | None = None
    route: Concept | None = None
    dose: Quantity | None = None


RawDosages: TypeAlias = Annotated[Raw, Meta(extra={WHOLE: list[DosageInstruction]})]
RawGiven: TypeAlias = Annotated[Raw, Meta(extra={WHOLE: GivenDosage})]


class Ingredient(Element):
    item_codeable_concept: Concept | None = None
    strength: Ratio | None = None


class Medication(Resource):
    code: Concept | None = None
    form: Concept | None = None
    ingredient: list[Ingredient] | None = None


class Medicine(Resource):
    """What orders, statements, administrations and dispensings of a medicine share."""

    contained: list[Raw] | None = None
    status: str | None = None
    medication_codeable_concept: RawConcept = NOTHING
    medication_reference: Reference | None = None
    reason_reference: RawReferences = NOTHING


class MedicationRequest(Medicine):
    intent: str | None = None
    do_not_perform: bool | None = None
    authored_on: str | None = None
    category: RawConcepts = NOTHING
    dosage_instruction: RawDosages = NOTHING


class MedicationStatement(Medicine):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    date_asserted: str | None = None
    category: RawConcept = NOTHING
    dosage: RawDosages = NOTHING


class MedicationAdministration(Medicine):
    effective_date_time: str | None = None
    effective_period: Period | None = None
    category: RawConcept = NOTHING
    dosage: RawGiven = NOTHING


class MedicationDispense(Medicine):
    when_handed_over: str | None = None
    when_prepared: str | None = None
    category: RawConcept = NOTHING
    quantity: RawQuantity = NOTHING
    days_supply: Quantity | None = None
    dosage_instruction: RawDosages = NOTHING


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
