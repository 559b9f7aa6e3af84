"""A kept plan, written: one document of the record in several forms, each with its checksum."""

from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha1, sha256

from trabecula.fhir.kept_plans import KEPT_PLAN, SHA_256
from trabecula.fhir.proposal.care_plan import CARE_PLAN
from trabecula.fhir.proposal.identity import Identity
from trabecula.fhir.proposal.task import which
from trabecula.fhir.proposal.written import Written
from trabecula.fhir.writing import Json, coded
from trabecula.pathway.care_plan.care_plan import CarePlan


def kept_plan(care: CarePlan, forms: Mapping[str, bytes], by: str, at: datetime) -> Json:
    """The document of a care plan, ``by`` whom it was kept, and when.

    ``forms`` are its bytes by media type, the first the one that identifies it: whoever keeps the
    same plan again writes the same id.
    """
    facts = care.options.recommendations.facts
    day = facts.as_of.isoformat()
    first = sha256(next(iter(forms.values()))).hexdigest()
    document = Written(facts).resource(
        "DocumentReference",
        status="current",
        type=coded(KEPT_PLAN.system, KEPT_PLAN.code, "Plan that was kept"),
        author=[{"display": by}],
        description=f"Plan of {day}: {', '.join(care.alternative.kinds)}",
        identifier=[{"system": SHA_256, "value": first}],
        context={"period": {"start": day, "end": day}},
    )
    identity = Identity(care.plan)
    related = [identity.refer(CARE_PLAN, which(care))]
    return {
        **document,
        "subject": Written(facts).person,
        "date": at.isoformat(timespec="seconds"),
        "content": [_content(kind, content, day) for kind, content in forms.items()],
        "context": {**document["context"], "related": related},
    }


def _content(kind: str, content: bytes, day: str) -> Json:
    return {
        "attachment": {
            "extension": [{"url": SHA_256, "valueString": sha256(content).hexdigest()}],
            "contentType": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
            "data": b64encode(content).decode(),
            "size": len(content),
            "hash": b64encode(sha1(content, usedforsecurity=False).digest()).decode(),
            "creation": day,
        }
    }
