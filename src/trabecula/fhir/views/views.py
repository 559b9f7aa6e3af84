"""Every view: of the people, their lesions, medicines, procedures and forms, and of each fact."""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.views.definition import coded, column, concerns, definition, is_shareable
from trabecula.fhir.views.of_facts import views_of
from trabecula.fhir.writing import Json
from trabecula.language.edition import OpenEdition

_CODING: Final = (column("system", "system", "uri"), column("code", "code", "code"))


def views(opened: OpenEdition) -> Iterator[Json]:
    """The ViewDefinitions of an edition, each with a name of its own, none of a private fact."""
    imprint = Imprint(opened)
    yield _people(imprint)
    yield _bone_metastases(imprint)
    yield _medicines(imprint)
    yield _procedures(imprint)
    yield _answers(imprint)
    for fact in opened.edition.facts:
        if fact not in opened.edition.private_facts:
            yield from views_of(fact, imprint)


def _people(imprint: Imprint) -> Json:
    columns = [
        column("id", "getResourceKey()", "string"),
        column("born", "birthDate", "date"),
        column("sex", "gender", "code"),
        column("died", "deceased.ofType(dateTime)", "dateTime"),
        column("has_died", "deceased.ofType(boolean)", "boolean"),
    ]
    return definition("people", "People", "Patient", [{"column": columns}], imprint)


def _bone_metastases(imprint: Imprint) -> Json:
    codes = imprint.opened.edition.bone_metastasis_codes
    columns = [
        *concerns("subject"),
        column("clinical_status", "clinicalStatus.coding.code.first()", "code"),
        column("onset", "onset.ofType(dateTime)", "dateTime"),
        column("recorded", "recordedDate", "dateTime"),
    ]
    sites: Json = {
        "forEachOrNull": "bodySite.coding",
        "column": [column("site_system", "system", "uri"), column("site", "code", "code")],
    }
    return definition(
        "bone_metastases",
        "Bone metastases",
        "Condition",
        [{"column": columns}, sites],
        imprint,
        where=coded("code", codes),
        shareable=is_shareable(codes),
    )


def _medicines(imprint: Imprint) -> Json:
    columns = [
        *concerns("subject"),
        column("status", "status", "code"),
        column("ordered", "authoredOn", "dateTime"),
        column("words", "medication.ofType(CodeableConcept).text", "string"),
        column("dose", "dosageInstruction.first().doseAndRate.first().dose.ofType(Quantity).value",
               "decimal"),
        column("unit", "dosageInstruction.first().doseAndRate.first().dose.ofType(Quantity).code",
               "code"),
        column("frequency", "dosageInstruction.first().timing.repeat.frequency", "positiveInt"),
        column("period", "dosageInstruction.first().timing.repeat.period", "decimal"),
        column("period_unit", "dosageInstruction.first().timing.repeat.periodUnit", "code"),
        column("as_needed", "dosageInstruction.first().asNeeded.ofType(boolean)", "boolean"),
    ]  # fmt: skip
    coding: Json = {
        "forEachOrNull": "medication.ofType(CodeableConcept).coding",
        "column": [*_CODING],
    }
    title = "Medicines as they were ordered"
    select = [{"column": columns}, coding]
    return definition("medicines_ordered", title, "MedicationRequest", select, imprint)


def _procedures(imprint: Imprint) -> Json:
    columns = [
        *concerns("subject"),
        column("status", "status", "code"),
        column("day", "performed.ofType(dateTime)", "dateTime"),
        column("day_from", "performed.ofType(Period).start", "dateTime"),
        column("day_until", "performed.ofType(Period).end", "dateTime"),
    ]
    coding: Json = {"forEachOrNull": "code.coding", "column": [*_CODING]}
    select = [{"column": columns}, coding]
    return definition("procedures", "Procedures", "Procedure", select, imprint)


def _answers(imprint: Imprint) -> Json:
    columns = [
        *concerns("subject"),
        column("form", "questionnaire", "canonical"),
        column("status", "status", "code"),
        column("authored", "authored", "dateTime"),
    ]
    items: Json = {
        "forEach": "item",
        "column": [column("question", "linkId", "string")],
        "select": [
            {
                "forEachOrNull": "answer",
                "column": [
                    column("yes", "value.ofType(boolean)", "boolean"),
                    column("whole_number", "value.ofType(integer)", "integer"),
                    column("number", "value.ofType(decimal)", "decimal"),
                    column("code", "value.ofType(Coding).code", "code"),
                    column("words", "value.ofType(string)", "string"),
                ],
            }
        ],
    }
    return definition(
        "answers",
        "Answers to forms",
        "QuestionnaireResponse",
        [{"column": columns}, items],
        imprint,
    )
