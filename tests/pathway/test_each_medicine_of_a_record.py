"""What the record tells of each medicine: its class, and that it is taken and not asked for."""

import json
from datetime import date

import pytest

from trabecula import journey
from trabecula.pathway.facts import Subject


def medicine(atc: str, text: str) -> Subject:
    coding = {"system": "http://www.whocc.no/atc", "code": atc}
    entries = [
        {"resourceType": "Patient", "id": "one"},
        {
            "resourceType": "MedicationStatement",
            "id": "m",
            "status": "active",
            "subject": {"reference": "Patient/one"},
            "effectivePeriod": {"start": "2026-02-01"},
            "medicationCodeableConcept": {"coding": [coding], "text": text},
        },
    ]
    bundle = {
        "resourceType": "Bundle",
        "type": "collection",
        "entry": [{"resource": entry} for entry in entries],
    }
    record = journey.read(json.dumps(bundle).encode())
    (found,) = journey.know(record, date(2026, 3, 1)).medicines
    return found


@pytest.mark.parametrize(
    ("atc", "text", "kind"),
    [
        ("N02AJ06", "codeine and paracetamol", "weak_opioid"),
        ("N02AJ13", "tramadol and paracetamol", "weak_opioid"),
        ("N02AJ17", "oxycodone and paracetamol", "opioid"),
        ("N02AA01", "morphine", "opioid"),
        ("H02AB02", "dexamethasone", "corticosteroid"),
    ],
)
def test_its_class(atc: str, text: str, kind: str) -> None:
    assert medicine(atc, text).findings["m_class"].value == kind


def test_what_is_taken_is_not_asked_about_as_if_it_were_wished_for() -> None:
    assert medicine("N02AX02", "tramadol").findings["m_requested"].value is False
