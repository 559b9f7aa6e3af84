"""Basis: on what a statement rests, and who has reviewed it, for programs and for people.

Every resource that carries a statement carries this extension; requests say it as notes too,
so that a receiver who does not know the extension still reads it.
"""

from typing import Final

from trabecula.fhir.proposal.identity import Json
from trabecula.language.edition import OpenEdition
from trabecula.language.review import DRAFT
from trabecula.language.source import Citation
from trabecula.language.statement import Statement

BASIS: Final = "urn:trabecula:basis"
NOT_REVIEWED: Final = "Draft: not reviewed by a clinician"


def basis(statement: Statement, edition: OpenEdition) -> Json:
    """The strength, evidence, sources and review state of a statement, as one extension."""
    return {
        "url": BASIS,
        "extension": [
            {"url": "statement", "valueCode": statement.code},
            {"url": "strength", "valueString": statement.strength.value},
            {"url": "evidence", "valueString": statement.evidence},
            {"url": "checked", "valueString": statement.checked.value},
            {"url": "review", "valueString": edition.review_state(statement)},
            *(_source(citation) for citation in statement.sources),
        ],
    }


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


def basis_in_words(statement: Statement, edition: OpenEdition) -> str:
    """The same, as one line to read."""
    sources = "; ".join(
        f"{citation.source.citation} ({citation.place}; {citation.source.checked.value})"
        for citation in statement.sources
    )
    return (
        f"{statement.code}: strength {statement.strength}; evidence: {statement.evidence}; "
        f"numbers {statement.checked.value}. Sources: {sources}. {_review(statement, edition)}."
    )


def _review(statement: Statement, edition: OpenEdition) -> str:
    if edition.review_state(statement) == DRAFT:
        return NOT_REVIEWED
    signed = {review.code: review for review in edition.edition.reviews}[statement.code]
    return f"Reviewed by {signed.reviewer}, {signed.role}, on {signed.signed}"
