"""One invented person's record: the resources by type, as a Bundle, and as lines by type."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

import msgspec

from trabecula.synthetic.person import InventedPerson
from trabecula.synthetic.writing.beside import write_beside
from trabecula.synthetic.writing.check_ins import write_check_ins
from trabecula.synthetic.writing.conditions import write_conditions
from trabecula.synthetic.writing.findings import write_findings
from trabecula.synthetic.writing.medicines import write_medicines
from trabecula.synthetic.writing.procedures import write_procedures
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    SLOT,
    Resources,
    encoded,
    kind,
    members,
    resource_in,
)

TYPES: Final = (
    "Patient", "Condition", "BodyStructure", "Observation", "QuestionnaireResponse",
    "MedicationRequest", "Procedure", "Encounter", "Goal", "ImagingStudy", "DiagnosticReport",
    "AllergyIntolerance", "Coverage", "Claim",
)  # fmt: skip
"""The types of resources that are written, in the order in which they stand in a Bundle."""

NOT_READ: Final = ("ImagingStudy", "DiagnosticReport", "AllergyIntolerance", "Coverage", "Claim")
"""Those that are there as in any record, and that nothing here reads."""

_PATIENT: Final = kind(
    "Patient",
    {
        "meta": {
            "profile": ["http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-cancer-patient"]
        },
        "identifier": [{"system": "http://hospital.example.org/invented", "value": SLOT}],
        MORE: None,
    },
    "",
)
_GOAL: Final = kind(
    "Goal",
    {
        "lifecycleStatus": "active",
        "description": {"text": SLOT},
        "startDate": SLOT,
        MORE: None,
    },
)


_BEGIN: Final = '{"resourceType":"Bundle","id":"%s","type":"collection","entry":['
_END: Final = "]}\n"


def write_resources(person: InventedPerson, until: date) -> Mapping[str, Sequence[str]]:
    """The entries of a person's record, by type. ``until`` is the last day that is told of."""
    written = Resources(person.id, until)
    _write_patient(person, written)
    write_conditions(person, written)
    results = write_findings(person, written)
    write_check_ins(person, written)
    write_medicines(person, written)
    write_procedures(person, written)
    write_beside(person, results, written)
    own = members({"expressedBy": {"reference": f"Patient/{person.id}"}})
    for day, words in person.goals:
        written.add(_GOAL, encoded(words)[1:-1], DAYS[day], own)
    return written.entries


def bundle(person: InventedPerson, until: date) -> bytes:
    """A person's record as a Bundle on one line, which ends."""
    entries = write_resources(person, until)
    said = [entry for name in TYPES for entry in entries.get(name, ())]
    said[0] = _BEGIN % person.id + said[0]
    said[-1] += _END
    return ",".join(said).encode("ascii")


def lines(person: InventedPerson, until: date) -> Mapping[str, Sequence[str]]:
    """A person's record as lines of NDJSON without their ends, by type of resource."""
    entries = write_resources(person, until)
    return {name: list(map(resource_in, written)) for name, written in entries.items()}


def truths(person: InventedPerson) -> bytes:
    """What was planted in a person's course, one line each, for evaluation; no record holds it."""
    lines = [
        msgspec.json.encode({"person": person.id} | msgspec.to_builtins(truth)) + b"\n"
        for truth in person.truths
    ]
    return b"".join(lines)


def _write_patient(person: InventedPerson, written: Resources) -> None:
    *given, family = person.name.split() or [person.id]
    spoken = {"coding": [{"system": "urn:ietf:bcp:47", "code": person.language}]}
    about = {
        "name": [{"use": "official", "family": family, **({"given": given} if given else {})}],
        "gender": person.sex,
        "birthDate": DAYS[person.born],
        "communication": [{"language": spoken, "preferred": True}],
        **({"deceasedDateTime": DAYS[person.died]} if person.died else {}),
    }
    entry = _PATIENT.entry % (person.id, person.id, person.id, members(about))
    written.entries["Patient"].append(entry)
