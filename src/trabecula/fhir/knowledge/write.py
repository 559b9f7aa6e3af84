"""Writing the knowledge: an edition, as one clinic uses it, as one FHIR R4 Bundle."""

from collections.abc import Iterable
from uuid import NAMESPACE_URL, uuid5

import msgspec

from trabecula.fhir.forms import QUESTIONNAIRE, form_body, form_url
from trabecula.fhir.knowledge.activity_definition import activity_definition
from trabecula.fhir.knowledge.code_system import fact_system, statement_system
from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.knowledge.library import CONTEXT, arbitration_library, edition_library
from trabecula.fhir.knowledge.plan_definition import plan_definition
from trabecula.fhir.knowledge.value_set import value_sets
from trabecula.fhir.writing import Json, entry
from trabecula.language.clinical_question import ClinicalQuestion
from trabecula.language.edition import OpenEdition
from trabecula.language.questionnaire import Questionnaire


def write_knowledge(opened: OpenEdition, questions: Iterable[ClinicalQuestion]) -> bytes:
    """The edition as a Bundle: a Library, and all that it is composed of.

    ``questions`` hold the edition's statements. The same opened edition gives the same bytes.
    """
    imprint = Imprint(opened)
    parts = [
        *(plan_definition(question, imprint) for question in questions),
        *(activity_definition(statement, imprint) for statement in opened.edition.statements),
        arbitration_library(imprint),
        fact_system(imprint),
        statement_system(imprint),
        *value_sets(imprint),
        *(_form(each, imprint) for each in opened.edition.questionnaires),
    ]
    return msgspec.json.encode(
        {
            "resourceType": "Bundle",
            "id": str(uuid5(NAMESPACE_URL, imprint.refer(CONTEXT))),
            "type": "collection",
            "entry": [entry(each) for each in (edition_library(imprint, parts), *parts)],
        }
    )


def _form(questionnaire: Questionnaire, imprint: Imprint) -> Json:
    head = imprint.head(QUESTIONNAIRE, form_url(questionnaire), questionnaire.title)
    return head | form_body(questionnaire, imprint.opened.edition)
