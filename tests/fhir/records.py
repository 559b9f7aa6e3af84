"""Small FHIR records to read, and where the real ones are."""

import json
from pathlib import Path
from typing import Any, Final

from trabecula.fhir.read import read
from trabecula.language.code import LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Record

Json = dict[str, Any]

SHARED: Final = Path(__file__).parents[2].parent / "shared" / "fhir"
BONE: Final = (Code(SNOMED_CT, "94222008"), Code("http://hl7.org/fhir/sid/icd-10", "C79.5", True))
ME: Final[Json] = {"reference": "Patient/p_1"}
PATIENT: Final[Json] = {"resourceType": "Patient", "id": "p_1", "birthDate": "1950-02-03"}
CLINICAL: Final = "http://terminology.hl7.org/CodeSystem/condition-clinical"
CERTAINTY: Final = "http://terminology.hl7.org/CodeSystem/condition-ver-status"
UCUM: Final = "http://unitsofmeasure.org"


def concept(code: str, system: str = SNOMED_CT, **more: Any) -> Json:
    return {"coding": [{"system": system, "code": code}], **more}


def bundle(*resources: Any, **more: Any) -> bytes:
    entries = [{"resource": resource} for resource in resources]
    return json.dumps({"resourceType": "Bundle", "entry": entries, **more}).encode()


def record(*resources: Any, patient: str | None = None, **options: Any) -> Record:
    """The record of a patient and these resources."""
    return read(bundle(PATIENT, *resources), patient, BONE, **options)


def observation(**more: Any) -> Json:
    return {
        "resourceType": "Observation",
        "id": "o_1",
        "status": "final",
        "subject": ME,
        "code": concept("29265-6", LOINC),
        "effectiveDateTime": "2026-03-01T08:15:00+05:30",
    } | more


def quantity(value: float, code: str = "mmol/L", **more: Any) -> Json:
    return {"value": value, "system": UCUM, "code": code} | more


def condition(own_id: str = "c_1", code: str = "94222008", **more: Any) -> Json:
    return {
        "resourceType": "Condition",
        "id": own_id,
        "subject": ME,
        "clinicalStatus": concept("active", CLINICAL),
        "verificationStatus": concept("confirmed", CERTAINTY),
        "code": concept(code),
        "recordedDate": "2026-02-01",
    } | more


def structure(own_id: str, site: str, **more: Any) -> Json:
    return {
        "resourceType": "BodyStructure",
        "id": own_id,
        "patient": ME,
        "location": concept(site),
    } | more


def order(**more: Any) -> Json:
    return {
        "resourceType": "MedicationRequest",
        "id": "m_1",
        "status": "active",
        "intent": "order",
        "subject": ME,
        "medicationCodeableConcept": {"text": "morphine"},
        "authoredOn": "2026-01-10",
    } | more


def procedure(**more: Any) -> Json:
    return {
        "resourceType": "Procedure",
        "id": "x_1",
        "status": "completed",
        "subject": ME,
        "code": concept("1217123003"),
        "performedPeriod": {"start": "2026-01-01", "end": "2026-01-10"},
    } | more


def side(code: str) -> Json:
    return {
        "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier",
        "valueCodeableConcept": concept(code),
    }
