"""Plan definitions: one for each clinical question, with an action for each statement."""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.knowledge.activity_definition import activity_url
from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.knowledge.library import ARBITRATION, CONTEXT
from trabecula.fhir.knowledge.related import citations
from trabecula.fhir.path import fhir_path
from trabecula.fhir.proposal.basis import basis_reviewed
from trabecula.fhir.proposal.request import priority
from trabecula.fhir.systems import UCUM
from trabecula.fhir.writing import Json, coded
from trabecula.language.clinical_question import ClinicalQuestion
from trabecula.language.code import FACT, STATEMENT
from trabecula.language.condition import atoms, facts_of
from trabecula.language.statement import Statement, Urgency

PLAN: Final = "PlanDefinition"
ABOUT: Final = "urn:trabecula:about"
ROW: Final = "urn:trabecula:arbitration-row"
_RULE: Final = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/plan-definition-type",
            "code": "eca-rule",
            "display": "ECA Rule",
        }
    ]
}


def plan_definition(question: ClinicalQuestion, imprint: Imprint) -> Json:
    """The question, why it is asked, what misuses it, and its statements as actions."""
    url = f"urn:trabecula:plan-definition:{question.subject}:{question.name}"
    return {
        **imprint.head(PLAN, url, question.title),
        **imprint.standing(question.statements),
        "type": _RULE,
        "purpose": question.why,
        "usage": f"Misuse: {question.misuse}",
        "relatedArtifact": [
            {"type": "depends-on", "resource": imprint.refer(url)}
            for url in (CONTEXT, ARBITRATION, FACT, STATEMENT)
        ],
        "action": [_action(statement, imprint) for statement in question.statements],
    }


def _action(statement: Statement, imprint: Imprint) -> Json:
    urgency = imprint.opened.urgencies[statement]
    action = {
        "extension": [
            basis_reviewed(statement, imprint.review_of(statement)),
            {"url": ABOUT, "valueCode": statement.about.value},
            *_rows(statement, imprint),
        ],
        "title": statement.title,
        "description": "\n".join(statement.says),
        "textEquivalent": imprint.opened.in_words(statement),
        "priority": priority(urgency),
        "code": [coded(STATEMENT, statement.code, statement.title)],
        "documentation": citations(statement),
        "condition": [_condition(statement, imprint)],
        "input": list(_inputs(statement, imprint)),
        "timingRange": _within(urgency),
        "participant": [
            {"type": "practitioner", "role": {"text": role.value}} for role in statement.owner
        ],
        "definitionCanonical": imprint.refer(activity_url(statement)),
    }
    return {name: value for name, value in action.items() if value}


def _rows(statement: Statement, imprint: Imprint) -> Iterator[Json]:
    """The rows of arbitration that can act on the statement, by their codes."""
    for row in imprint.opened.edition.arbitration:
        if row.aims_at(statement):
            yield {"url": ROW, "valueCode": row.code}


def _condition(statement: Statement, imprint: Imprint) -> Json:
    condition = imprint.opened.conditions[statement]
    expression = fhir_path(condition, immediate=statement.immediate)
    return {
        "kind": "applicability",
        "expression": {"language": "text/fhirpath", "expression": expression},
    }


def _inputs(statement: Statement, imprint: Imprint) -> Iterator[Json]:
    """The Observations that the condition asks, one for each fact."""
    asked = {fact.key: fact for atom in atoms(statement.condition) for fact in facts_of(atom)}
    for key, fact in asked.items():
        coding = {"system": FACT, "code": key, "display": fact.name}
        yield {"type": "Observation", "codeFilter": [{"path": "code", "code": [coding]}]}


def _within(urgency: Urgency) -> Json | None:
    """From now until the clock has run; None where there is no clock."""
    hours = urgency.within_hours
    if hours is None:
        return None
    unit = {"unit": "hours", "system": UCUM, "code": "h"}
    return {"low": {"value": 0, **unit}, "high": {"value": hours, **unit}}
