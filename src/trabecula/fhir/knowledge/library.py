"""Libraries: the edition with all that it is composed of, and its rows of arbitration."""

from base64 import b64encode
from collections.abc import Iterable
from typing import Final

import msgspec

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.writing import Json, local_policy
from trabecula.language.arbitration import Row
from trabecula.language.edition import Edition
from trabecula.language.statement import Statement

LIBRARY: Final = "Library"
CONTEXT: Final = "urn:trabecula:library:edition"
ARBITRATION: Final = "urn:trabecula:library:arbitration"
_HOW_TO_EVALUATE: Final = """\
Evaluate each condition on a Bundle of type collection with Observations about one subject: the \
person, or one bone lesion with the person's facts beside its own. Each known fact is one \
Observation coded with the fact's key in urn:trabecula:fact. Its value is a boolean, an integer, \
a quantity in exactly the fact's own UCUM unit, or a concept with a code of urn:trabecula:fact; \
a time since what never happened is the concept never; a checklist has a component with a \
boolean for each item that was asked. A fact that is not known, too old or in conflict has no \
Observation, or one without a value. The answer true is applies, false does not apply, and \
empty not known, which is not false: it is a question to ask. Rows of arbitration act on what \
applies, afterwards."""


def edition_library(imprint: Imprint, parts: Iterable[Json]) -> Json:
    """The edition: what it is composed of, how to evaluate it, and what this clinic has set."""
    edition = imprint.opened.edition
    head = {
        **imprint.head(LIBRARY, CONTEXT, f"Trabecula, edition {edition.name}"),
        **imprint.standing(edition.statements),
    }
    composed = [
        {"type": "composed-of", "display": part["title"], "resource": imprint.refer(part["url"])}
        for part in parts
    ]
    return {
        **head,
        "type": _type("asset-collection", "Asset Collection"),
        "description": "\n".join([head["description"], *local_policy(imprint.opened)]),
        "effectivePeriod": {"start": edition.in_force.isoformat()},
        "relatedArtifact": [
            {
                "type": "documentation",
                "label": "How to evaluate",
                "display": _HOW_TO_EVALUATE,
            },
            *composed,
        ],
    }


def arbitration_library(imprint: Imprint) -> Json:
    """What speaks first, what pulls different ways, and what says a part of what; as JSON."""
    edition = imprint.opened.edition
    content = msgspec.json.encode(_arbitration(edition))
    return {
        **imprint.head(LIBRARY, ARBITRATION, "What speaks first"),
        **imprint.standing(edition.statements),
        "type": _type("logic-library", "Logic Library"),
        "content": [{"contentType": "application/json", "data": b64encode(content).decode()}],
    }


def _type(code: str, display: str) -> Json:
    system = "http://terminology.hl7.org/CodeSystem/library-type"
    return {"coding": [{"system": system, "code": code, "display": display}]}


def _arbitration(edition: Edition) -> Json:
    return {
        "rows": [_row(row) for row in edition.arbitration],
        "clashes": [
            {"first": clash.first.code, "second": clash.second.code, "why": clash.why}
            for clash in edition.clashes
        ],
        "inside": [
            {"part": inside.part.code, "whole": inside.whole.code} for inside in edition.inside
        ],
    }


def _row(row: Row) -> Json:
    targets = row.targets if isinstance(row.targets, str) else _codes(row.targets)
    return {
        "row": row.code,
        "when_any": _codes(row.when_any),
        "unless_any": _codes(row.unless_any),
        "action": row.action.value,
        "targets": targets,
        "spinal_only": row.spinal_only,
        "reason": row.reason,
    }


def _codes(statements: Iterable[Statement]) -> list[str]:
    return [statement.code for statement in statements]
