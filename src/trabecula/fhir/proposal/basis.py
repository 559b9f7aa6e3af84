"""Basis: on what a statement rests, and who has reviewed it, for programs and for people.

Every resource that carries a statement carries this extension; requests say it as notes too,
so that a receiver who does not know the extension still reads it.
"""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.writing import Json
from trabecula.language.review import ReviewState
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Statement
from trabecula.pathway.recommendations import Recommendations

BASIS: Final = "urn:trabecula:basis"
NOT_REVIEWED: Final = "Draft: not reviewed by a clinician"


def basis(statement: Statement, recommendations: Recommendations) -> Json:
    """The strength, evidence, sources and review state of a statement, as one extension."""
    return basis_reviewed(statement, recommendations.review_of(statement))


def basis_reviewed(statement: Statement, review: ReviewState) -> Json:
    """The same, where it is known whether a clinician stands behind the statement."""
    return {
        "url": BASIS,
        "extension": [
            {"url": "statement", "valueCode": statement.code},
            {"url": "strength", "valueString": statement.strength.value},
            {"url": "evidence", "valueString": statement.evidence},
            {"url": "checked", "valueString": statement.checked.value},
            {"url": "review", "valueString": review.value},
            *(_source(citation) for citation in statement.sources),
        ],
    }


def basis_of_row(sources: Iterable[Citation], checked: Checked | None, option: str = "") -> Json:
    """On what a row or an option rests; nobody has signed those, so they are drafts."""
    parts = [
        *([{"url": "option", "valueCode": option}] if option else []),
        *([] if checked is None else [{"url": "checked", "valueString": checked.value}]),
        {"url": "review", "valueString": ReviewState.DRAFT.value},
        *(_source(citation) for citation in sources),
    ]
    return {"url": BASIS, "extension": parts}


def _source(citation: Citation) -> Json:
    return {
        "url": "source",
        "extension": [
            {"url": "key", "valueString": citation.source.key},
            {"url": "citation", "valueString": citation.source.citation},
            {"url": "reference", "valueString": citation.source.reference},
            {"url": "place", "valueString": citation.place},
            {"url": "checked", "valueString": citation.source.checked.value},
        ],
    }


def basis_in_words(statement: Statement, recommendations: Recommendations) -> str:
    """The same, as one line to read."""
    sources = "; ".join(
        f"{citation.source.citation} ({citation.place}; {citation.source.checked.value})"
        for citation in statement.sources
    )
    return (
        f"{statement.code}: strength {statement.strength}; evidence: {statement.evidence}; "
        f"numbers {statement.checked.value}. Sources: {sources}. "
        f"{_review(statement, recommendations)}."
    )


def _review(statement: Statement, recommendations: Recommendations) -> str:
    state = recommendations.review_of(statement)
    if state is not ReviewState.REVIEWED:
        return NOT_REVIEWED if state is ReviewState.DRAFT else f"Draft: {state}"
    signed = recommendations.edition.reviews[statement.code]
    return f"Reviewed by {signed.reviewer}, {signed.role}, on {signed.signed}"
