"""What any record holds beside, and nothing here reads: reports of the laboratory, cover, claims.

A record without these would be easier to read than any that a hospital has.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from trabecula.language.code import LOINC, SNOMED_CT
from trabecula.synthetic.person import InventedPerson
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    SLOT,
    Resources,
    fragment,
    kind,
    members,
)

_HL7: Final = "http://terminology.hl7.org/CodeSystem"


def write_beside(
    person: InventedPerson, results: Mapping[date, Sequence[str]], written: Resources
) -> None:
    """A report for each day of ``results`` (the ids of them), a claim for each contact, the rest.

    Every day is one on which the person was seen anyway: nothing here makes a record newer.
    """
    written.put(_NO_ALLERGY, f"{person.id}-allergy", DAYS[person.diagnosed])
    cover = f"{person.id}-cover"
    written.put(_COVER, cover, DAYS[person.diagnosed], _PAID_BY % person.id)
    for day, names in results.items():
        said = [{"reference": f"Observation/{name}"} for name in names]
        written.add(_REPORT, DAYS[day], DAYS[day], members({"result": said}))
    for done in person.done:
        if done.kind in ("visit", "admission"):
            contact = f"{person.id}-{done.id}"
            day = DAYS[done.since]
            written.put(_CLAIM, contact, day, day, DAYS[done.until or done.since], cover, contact)


def _coded(system: str, code: str) -> dict[str, list[dict[str, str]]]:
    return {"coding": [{"system": system, "code": code}]}


_REPORT: Final = kind(
    "DiagnosticReport",
    {
        "status": "final",
        "category": [_coded(f"{_HL7}/v2-0074", "LAB")],
        "code": _coded(LOINC, "11502-2") | {"text": "Report of the laboratory"},
        "effectiveDateTime": SLOT,
        "issued": f"{SLOT}T17:00:00Z",
        "performer": [{"display": "Laboratory of the invented hospital"}],
        MORE: None,
    },
)
_NO_ALLERGY: Final = kind(
    "AllergyIntolerance",
    {
        "clinicalStatus": _coded(f"{_HL7}/allergyintolerance-clinical", "active"),
        "verificationStatus": _coded(f"{_HL7}/allergyintolerance-verification", "confirmed"),
        "code": _coded(SNOMED_CT, "716186003") | {"text": "No known allergy"},
        "recordedDate": SLOT,
    },
    "patient",
)
_COVER: Final = kind(
    "Coverage",
    {
        "status": "active",
        "relationship": _coded(f"{_HL7}/subscriber-relationship", "self"),
        "period": {"start": SLOT},
        "payor": [{"display": "Invented health fund"}],
        MORE: None,
    },
    "beneficiary",
)
_PAID_BY: Final = fragment({"subscriberId": SLOT})
_CLAIM: Final = kind(
    "Claim",
    {
        "status": "active",
        "type": _coded(f"{_HL7}/claim-type", "institutional"),
        "use": "claim",
        "created": SLOT,
        "billablePeriod": {"start": SLOT, "end": SLOT},
        "provider": {"display": "The invented hospital"},
        "priority": _coded(f"{_HL7}/processpriority", "normal"),
        "insurance": [
            {"sequence": 1, "focal": True, "coverage": {"reference": f"Coverage/{SLOT}"}}
        ],
        "item": [
            {
                "sequence": 1,
                "productOrService": {"text": "Contact with the service"},
                "encounter": [{"reference": f"Encounter/{SLOT}"}],
            }
        ],
    },
    "patient",
)
