"""Diagnoses: the primary tumour, each metastasis of bone with its structure, pains, other illness.

ICD-10 and SNOMED CT by number only; the words are ours. The codes of `PRIMARIES` and `ILLNESSES`
are from knowledge, not checked, where no list of ours holds them.
"""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final

from trabecula.fhir.writing import Json
from trabecula.knowledge.facts.cancer import primary_tumour
from trabecula.knowledge.facts.cancer_codes import METASTASIS_MORPHOLOGY_CODES, PRIMARY_TUMOUR_CODES
from trabecula.language.code import FACT, ICD_10, SNOMED_CT
from trabecula.synthetic.person import Diagnosis, Illness, InventedPerson
from trabecula.synthetic.writing.places import in_words, location, place, qualifier
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
_MCODE: Final = "http://hl7.org/fhir/us/mcode/StructureDefinition"
PRIMARIES: Final[Mapping[str, str]] = {
    "breast": "C50.9", "prostate_crpc": "C61", "prostate_hspc": "C61", "lung": "C34.9",
    "sclc": "", "renal": "C64", "thyroid": "C73", "myeloma": "C90.0", "lymphoma": "C85.9",
    "melanoma": "C43.9", "sarcoma": "C49.9", "gi": "C26.9", "germ_cell": "C62.9",
    "other": "C67.9", "unknown": "C80.0",
}  # fmt: skip
"""ICD-10 of each primary tumour, empty where it would say another; *other* is of the bladder."""

ILLNESSES: Final[Mapping[Illness, tuple[str, str]]] = {
    "visceral_metastases": ("C78.7", "Metastases in the liver"),
    "heart_failure": ("I50.9", "Heart failure"),
    "ischaemic_heart_disease": ("I25.9", "Ischaemic heart disease"),
    "copd": ("J44.9", "Chronic obstructive pulmonary disease"),
    "liver_disease": ("K74.6", "Cirrhosis of the liver"),
    "diabetes": ("E11.9", "Type 2 diabetes"),
    "hypertension": ("I10", "High blood pressure"),
    "sleep_apnoea": ("G47.3", "Sleep apnoea"),
    "glaucoma": ("H40.9", "Glaucoma"),
    "seizures": ("G40.9", "Epilepsy"),
    "gastrointestinal_bleed": ("K92.2", "Gastrointestinal bleeding"),
    "depression": ("F32.9", "Depressive episode"),
    "pathological_fracture": ("M90.7", "Pathological fracture in neoplastic disease"),
    "cord_compression": ("G95.2", "Compression of the spinal cord"),
    "hypercalcaemia": ("E83.5", "Hypercalcaemia"),
    "neutropenic_sepsis": ("D70", "Neutropenic sepsis"),
    "osteonecrosis_of_jaw": ("M87.1", "Osteonecrosis of the jaw due to a medicine"),
    "venous_thrombosis": ("I82.9", "Venous thrombosis"),
}
"""ICD-10 of each illness, and our words for it."""


def write_conditions(person: InventedPerson, written: Resources) -> None:
    """Every diagnosis, and beside each metastasis its structure."""
    primary = f"{person.id}-primary"
    state = _SECONDARY_TO % primary
    _write_primary(person, written, primary)
    for lesion in person.lesions:
        name = f"{person.id}-{lesion.id}"
        written.put(_STRUCTURE, name, _structure(lesion.site, lesion.side))
        site = _site(lesion.site, lesion.side)
        written.put(_METASTASIS, name, DAYS[lesion.found], _AT % name + site + state)
    for pain in person.pains:
        more = _site(pain.place, pain.side) + _state(pain.until)
        written.add(_PAIN, DAYS[pain.since], more)
    for illness in person.diagnoses:
        due_to = _due_to(illness, person.id)
        more = _illness(illness.kind) + due_to + _state(illness.until)
        written.add(_ILLNESS, DAYS[illness.since], more)


def _write_primary(person: InventedPerson, written: Resources, name: str) -> None:
    """The primary tumour; an observation of our own says it where no code does."""
    day = DAYS[person.diagnosed]
    more = _tumour(person.primary, person.subtype) + _ACTIVE
    written.put(_PRIMARY, name, day, more)
    if person.primary not in PRIMARY_TUMOUR_CODES:
        written.add(_WHICH_PRIMARY, day, person.primary, primary_tumour.say(person.primary))


def _condition(content: Json) -> Json:
    """Its onset is a slot, and all that is not the same each time; what is said is sure."""
    sure = {"coding": [{"system": f"{_HL7}/condition-ver-status", "code": "confirmed"}]}
    filed = {"system": f"{_HL7}/condition-category", "code": "problem-list-item"}
    return {
        **content,
        "verificationStatus": sure,
        "category": [{"coding": [filed]}],
        "onsetDateTime": SLOT,
        MORE: None,
    }


def _profile(name: str) -> Json:
    return {"meta": {"profile": [f"{_MCODE}/{name}"]}}


def _concept(system: str, code: str, words: str) -> Json:
    return {"coding": [{"system": system, "code": code}], "text": words}


def _status(code: str) -> Json:
    return {"clinicalStatus": {"coding": [{"system": f"{_HL7}/condition-clinical", "code": code}]}}


_PRIMARY: Final = kind("Condition", _condition(_profile("mcode-primary-cancer-condition")))
_METASTASIS: Final = kind(
    "Condition",
    _condition(
        _profile("mcode-secondary-cancer-condition")
        | {"code": _concept(SNOMED_CT, "94222008", "Metastasis in bone")}
    ),
)
_PAIN: Final = kind(
    "Condition", _condition({"code": _concept(SNOMED_CT, "12584003", "Pain in a bone")})
)
_ILLNESS: Final = kind("Condition", _condition({}))
_STRUCTURE: Final = kind(
    "BodyStructure",
    {
        "active": True,
        "morphology": {
            "coding": [{"system": SNOMED_CT, "code": METASTASIS_MORPHOLOGY_CODES[0].code}]
        },
        MORE: None,
    },
    "patient",
)
_WHICH_PRIMARY: Final = kind(
    "Observation",
    {
        "status": "final",
        "code": {
            "coding": [{"system": FACT, "code": primary_tumour.key}],
            "text": primary_tumour.name,
        },
        "effectiveDateTime": SLOT,
        "valueCodeableConcept": {
            "coding": [{"system": FACT, "code": SLOT}],
            "text": SLOT,
        },
    },
)
_ACTIVE: Final = members(_status("active"))
_RESOLVED: Final = fragment(_status("resolved") | {"abatementDateTime": SLOT})
_AT: Final = fragment(
    {
        "extension": [
            {
                "url": "http://hl7.org/fhir/StructureDefinition/bodySite",
                "valueReference": {"reference": f"BodyStructure/{SLOT}"},
            }
        ]
    }
)
_SECONDARY_TO: Final = fragment(
    _status("active") | {"evidence": [{"detail": [{"reference": f"Condition/{SLOT}"}]}]}
)
_DUE_TO: Final = fragment(
    {
        "extension": [
            {
                "url": "http://hl7.org/fhir/StructureDefinition/condition-dueTo",
                "valueReference": {"reference": f"Condition/{SLOT}-{SLOT}"},
            }
        ]
    }
)


def _state(until: date | None) -> str:
    return _ACTIVE if until is None else _RESOLVED % DAYS[until]


def _due_to(illness: Diagnosis, person: str) -> str:
    """The metastasis from which it comes, such as that of a fracture."""
    return _DUE_TO % (person, illness.lesion) if illness.lesion else ""


@cache
def _tumour(primary: str, subtype: str) -> str:
    exact = [code for code in PRIMARY_TUMOUR_CODES.get(primary, ()) if code.system == SNOMED_CT]
    codings = [{"system": SNOMED_CT, "code": code.code} for code in exact[:1]]
    if number := PRIMARIES[primary]:
        codings.append({"system": ICD_10, "code": number})
    words = ", ".join(part for part in (primary_tumour.say(primary), subtype) if part)
    return members({"code": {"coding": codings, "text": words.replace("_", " ")}})


@cache
def _illness(which: Illness) -> str:
    return members({"code": _concept(ICD_10, *ILLNESSES[which])})


@cache
def _site(site: str, side: str) -> str:
    return members({"bodySite": [place(site, side)]})


@cache
def _structure(site: str, side: str) -> str:
    sided = {"locationQualifier": [qualifier(side)]} if side else {}
    return members({"location": location(site), **sided, "description": in_words(site, side)})
