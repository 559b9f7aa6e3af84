"""Forms: a questionnaire of the knowledge as a FHIR Questionnaire, blank or for one record.

In a blank form about lesions the group `LESION` repeats, and its first item says which recorded
lesion it is about; without that, and with a site, it describes a lesion that is not recorded yet.
"""

from typing import Final

from trabecula.fhir.link import LESION, WHICH_LESION, link_id
from trabecula.fhir.questions import items
from trabecula.fhir.writing import Json
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.questionnaire import Questionnaire
from trabecula.pathway.facts import Facts, Subject
from trabecula.pathway.questions import makes_sense

QUESTIONNAIRE: Final = "Questionnaire"
_REFERS_TO: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-referenceResource"
_LESIONS: Final = ("Condition", "BodyStructure")
_DRAFT: Final = "Draft: not reviewed by a clinician."


def form(questionnaire: Questionnaire, opened: OpenEdition, facts: Facts | None = None) -> Json:
    """A FHIR Questionnaire; with a person's facts, the lesions that are recorded are in it."""
    return {
        "resourceType": QUESTIONNAIRE,
        "id": questionnaire.name,
        "url": form_url(questionnaire),
        "version": opened.edition.name,
        "name": questionnaire.name.replace("-", " ").title().replace(" ", ""),
        "title": questionnaire.title,
        "status": "draft",
        "experimental": True,
        "date": opened.edition.in_force.isoformat(),
        **form_body(questionnaire, facts),
    }


def form_url(questionnaire: Questionnaire) -> str:
    """The canonical address of a questionnaire."""
    return f"urn:trabecula:questionnaire:{questionnaire.name}"


def form_body(questionnaire: Questionnaire, facts: Facts | None = None) -> Json:
    """What a form asks and of whom, without what names it and its edition."""
    return {
        "subjectType": ["Patient"],
        "description": _DRAFT,
        "purpose": f"{questionnaire.purpose} Asked by: {questionnaire.asked_by}.",
        "item": _items(questionnaire, facts),
    }


def _items(questionnaire: Questionnaire, facts: Facts | None) -> list[Json]:
    if questionnaire.about is About.PERSON:
        return _questions(questionnaire)
    recorded = [lesion for lesion in facts.lesions if lesion.id] if facts is not None else []
    groups = [
        _group(link_id(LESION, lesion.id), lesion.label, _questions_of(lesion, questionnaire))
        for lesion in recorded
    ]
    blank = _group(LESION, "Another lesion" if recorded else "Lesion", _described(questionnaire))
    return [*groups, blank | {"repeats": True}]


def _group(link: str, text: str, inside: list[Json]) -> Json:
    return {"linkId": link, "text": text, "type": "group", "required": False, "item": inside}


def _described(questionnaire: Questionnaire) -> list[Json]:
    which = {
        "linkId": WHICH_LESION,
        "text": "Which recorded lesion is this? Leave it out for a lesion that is not recorded.",
        "type": "reference",
        "required": False,
        "extension": [{"url": _REFERS_TO, "valueCode": kind} for kind in _LESIONS],
    }
    return [which, *_questions(questionnaire)]


def _questions(questionnaire: Questionnaire) -> list[Json]:
    return [item for fact in questionnaire.facts for item in items(fact, fact.asks)]


def _questions_of(lesion: Subject, questionnaire: Questionnaire) -> list[Json]:
    values = {key: finding.value for key, finding in lesion.findings.items()}
    return [
        item
        for fact in questionnaire.facts
        if makes_sense(fact, values)
        for item in items(fact, fact.asks, lesion.id)
    ]
