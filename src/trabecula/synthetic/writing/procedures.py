"""What was done: courses of radiotherapy as mCODE summarises them, operations, visits, imaging.

SNOMED CT by number only; operations in words alone, since no list of ours holds their codes. Of
imaging there is the study and its report, which nothing reads: they are there as in any record.
"""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from trabecula.fhir.writing import Json
from trabecula.language.code import LOINC, SNOMED_CT
from trabecula.synthetic.person import Done, InventedPerson, Lesion, Procedure
from trabecula.synthetic.writing.places import in_words, place
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    NUMBER,
    SLOT,
    Kind,
    Resources,
    fragment,
    kind,
    members,
)

_MCODE: Final = "http://hl7.org/fhir/us/mcode/StructureDefinition"
_ACT: Final = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_CENTIGRAY: Final = 100


def write_procedures(person: InventedPerson, written: Resources) -> None:
    """A Procedure, an Encounter, or a study with its report, for each thing done."""
    lesions = {lesion.id: lesion for lesion in person.lesions}
    for done in person.done:
        _WRITERS[done.kind](done, lesions.get(done.lesion), written)


def _procedure(code: Json, more: Json | None = None) -> Kind:
    """Its start, its end, and its place are slots."""
    period = {"start": SLOT, "end": SLOT}
    content = {"status": "completed", "code": code, **(more or {}), "performedPeriod": period}
    return kind("Procedure", {**content, MORE: None})


def _coded(number: str, words: str) -> Json:
    return {"coding": [{"system": SNOMED_CT, "code": number}], "text": words}


_SURGICAL: Final = {"category": _coded("387713003", "Operation")}
_DONE: Final[Mapping[Procedure, Kind]] = {
    "radiotherapy": _procedure(
        _coded("1217123003", "Course of radiotherapy"),
        {"meta": {"profile": [f"{_MCODE}/mcode-radiotherapy-course-summary"]}},
    ),
    "fixation": _procedure({"text": "Fixation of a long bone"}, _SURGICAL),
    "spinal_decompression": _procedure(
        {"text": "Decompression and stabilisation of the spine"}, _SURGICAL
    ),
    "vertebroplasty": _procedure({"text": "Vertebroplasty"}, _SURGICAL),
    "physiotherapy": _procedure(_coded("91251008", "Physiotherapy")),
    "dental_check": _procedure(_coded("34043003", "Dental check")),
    "goals_of_care_talk": _procedure(_coded("713603004", "Talk about goals of care")),
}
_REASON: Final = {"reasonReference": [{"reference": f"Condition/{SLOT}-{SLOT}"}]}
_TREATED: Final = fragment(_REASON)
_DELIVERED: Final = fragment(
    {
        "extension": [
            {"url": f"{_MCODE}/mcode-radiotherapy-sessions", "valueUnsignedInt": NUMBER},
            {
                "url": f"{_MCODE}/mcode-radiotherapy-dose-delivered-to-volume",
                "extension": [
                    {
                        "url": "volume",
                        "valueReference": {"reference": f"BodyStructure/{SLOT}-{SLOT}"},
                    },
                    {
                        "url": "totalDoseDelivered",
                        "valueQuantity": {
                            "value": NUMBER,
                            "unit": "cGy",
                            "system": "http://unitsofmeasure.org",
                            "code": "cGy",
                        },
                    },
                    {"url": "fractionsDelivered", "valueUnsignedInt": NUMBER},
                ],
            },
        ]
    }
)


def _write_done(done: Done, lesion: Lesion | None, written: Resources) -> None:
    more = ""
    if lesion is not None:
        named = (written.id, lesion.id)
        more = _TREATED % named + _site(lesion.site, lesion.side)
        if done.dose is not None and done.fractions is not None:
            dose = f"{done.dose * _CENTIGRAY:g}"
            more += _DELIVERED % (done.fractions, *named, dose, done.fractions)
    name = f"{written.id}-{done.id}"
    ended = DAYS[done.until or done.since]
    written.put(_DONE[done.kind], name, DAYS[done.since], ended, more)


@cache
def _site(site: str, side: str) -> str:
    return members({"bodySite": [place(site, side)]})


def _contact(code: str, words: str) -> Kind:
    return kind(
        "Encounter",
        {
            "status": "finished",
            "class": {"system": _ACT, "code": code},
            "type": [{"text": words}],
            "period": {"start": SLOT, "end": SLOT},
        },
    )


_CONTACTS: Final[Mapping[Procedure, Kind]] = {
    "visit": _contact("AMB", "Visit to the clinic"),
    "admission": _contact("IMP", "Stay in hospital"),
}


def _write_contact(done: Done, _: Lesion | None, written: Resources) -> None:
    name = f"{written.id}-{done.id}"
    ended = DAYS[done.until or done.since]
    written.put(_CONTACTS[done.kind], name, DAYS[done.since], ended)


_MODALITIES: Final[Mapping[Procedure, tuple[str, str]]] = {
    "ct": ("CT", "CT"),
    "bone_scan": ("NM", "Bone scan"),
    "mri_spine": ("MR", "MRI of the whole spine"),
}
"""Code of DICOM, and our words."""

_STUDIES: Final = {
    which: kind(
        "ImagingStudy",
        {
            "status": "available",
            "modality": [
                {"system": "http://dicom.nema.org/resources/ontology/DCM", "code": modality}
            ],
            "description": words,
            "started": SLOT,
            "numberOfSeries": 1,
        },
    )
    for which, (modality, words) in _MODALITIES.items()
}
_REPORTS: Final = {
    which: kind(
        "DiagnosticReport",
        {
            "status": "final",
            "category": [{"coding": [{"system": LOINC, "code": "LP29684-5"}]}],
            "code": {"coding": [{"system": LOINC, "code": "18748-4"}], "text": words},
            "effectiveDateTime": SLOT,
            "imagingStudy": [{"reference": f"ImagingStudy/{SLOT}-{SLOT}"}],
            "conclusion": SLOT,
        },
    )
    for which, (_, words) in _MODALITIES.items()
}


def _write_imaging(done: Done, lesion: Lesion | None, written: Resources) -> None:
    name, day = f"{written.id}-{done.id}", DAYS[done.since]
    written.put(_STUDIES[done.kind], name, day)
    where = "" if lesion is None else f" in the {in_words(lesion.site, lesion.side)}"
    found = f"Metastasis of bone{where}; for the look and the size see the observations."
    written.put(_REPORTS[done.kind], name, day, written.id, done.id, found)


_WRITERS: Final[Mapping[Procedure, Callable[[Done, Lesion | None, Resources], None]]] = {
    **dict.fromkeys(_DONE, _write_done),
    **dict.fromkeys(_CONTACTS, _write_contact),
    **dict.fromkeys(_MODALITIES, _write_imaging),
}
