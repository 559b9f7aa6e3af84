"""Activity definitions: what each statement offers, as a proposal and never as an order."""

from typing import Final

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.knowledge.related import citations
from trabecula.fhir.proposal.basis import basis_reviewed
from trabecula.fhir.proposal.request import REQUEST, advice, priority
from trabecula.fhir.writing import Json, coded
from trabecula.language.code import STATEMENT
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement

ACTIVITY: Final = "ActivityDefinition"


def activity_url(statement: Statement) -> str:
    """The canonical address of a statement's activity."""
    return f"urn:trabecula:activity-definition:{statement.code}"


def activity_definition(statement: Statement, imprint: Imprint) -> Json:
    """What is proposed where the statement applies, with its cautions and its basis."""
    standing = imprint.standing([statement])
    activity = {
        **imprint.head(ACTIVITY, activity_url(statement), statement.title),
        **standing,
        **_review(statement, imprint),
        "extension": [basis_reviewed(statement, imprint.review_of(statement))],
        "description": "\n".join([*statement.says, standing["description"]]),
        "usage": "\n".join(advice(statement)),
        "identifier": [{"system": STATEMENT, "value": code} for code in statement.also],
        "topic": [{"text": statement.modality.value}],
        "relatedArtifact": citations(statement),
        "kind": REQUEST,
        "code": coded(STATEMENT, statement.code, statement.title),
        "intent": "proposal",
        "priority": priority(imprint.opened.urgencies[statement]),
        "participant": [
            {"type": "practitioner", "role": {"text": role.value}} for role in statement.owner
        ],
    }
    return {name: value for name, value in activity.items() if value}


def _review(statement: Statement, imprint: Imprint) -> Json:
    if imprint.review_of(statement) is not ReviewState.REVIEWED:
        return {}
    review = imprint.opened.reviews[statement.code]
    return {
        "lastReviewDate": review.signed.isoformat(),
        "reviewer": [{"name": f"{review.reviewer}, {review.role}"}],
    }
