"""Answered forms of ours, and what is known from them."""

import json
from datetime import date
from typing import Any

from trabecula import know, read
from trabecula.fhir.link import LESION, LESION_SIDE
from trabecula.knowledge.editions import CURRENT
from trabecula.language.code import FACT
from trabecula.language.questionnaire import Questionnaire
from trabecula.pathway.facts import Facts

Json = dict[str, Any]
DAY = date(2026, 3, 1)
OPENED = CURRENT.open()
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
PATIENT: Json = {"resourceType": "Patient", "id": "p", "birthDate": "1960-05-05"}
FEMUR: Json = {
    "resourceType": "Condition",
    "id": "femur",
    "subject": {"reference": "Patient/p"},
    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94222008"}]},
    "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "41111004"}]}],
    "recordedDate": "2026-01-01",
}


def response(items: list[Json]) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "r",
        "status": "completed",
        "subject": {"reference": "Patient/p"},
        "authored": "2026-03-01T10:00:00Z",
        "item": items,
    }


def facts_of(*resources: Json) -> Facts:
    entries = [{"resource": one} for one in (PATIENT, *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return know(read(json.dumps(bundle).encode()), DAY, OPENED)


def group(*answers: tuple[str, Json], **also: Any) -> Json:
    inside = [{"linkId": link, "answer": [answer]} for link, answer in answers]
    return {"linkId": LESION, "item": inside, **also}


def lesion_form(*answers: tuple[str, Json]) -> Json:
    return response([group(*answers)])


def chosen(code: str, system: str = FACT) -> Json:
    return {"valueCoding": {"system": system, "code": code}}


THORACIC, RIB = ("l_site", chosen("thoracic")), ("l_site", chosen("rib"))
LYTIC = ("l_look", chosen("lytic"))
PAIN: Json = {"valueQuantity": {"value": 7, "unit": "of 10"}}
YES: Json = {"linkId": "mscc_excluded", "answer": [chosen("yes")]}
LEFT, RIGHT = (
    (LESION_SIDE, chosen(code, "http://snomed.info/sct")) for code in ("7771000", "24028007")
)


def form_of(name: str) -> Questionnaire:
    return next(one for one in CURRENT.questionnaires if one.name == name)


def problems_of(facts: Facts) -> str:
    return "\n".join(f"{problem.where}: {problem.what}" for problem in facts.problems)
