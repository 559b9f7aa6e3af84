"""Identity: ids and references of the resources of one proposal.

The same plan gives the same ids. Resources of one proposal refer to each other by
``urn:uuid``; what they say about the record, they say with the record's own references.
"""

import re
from collections.abc import Iterable
from typing import Final
from uuid import UUID, uuid5

from trabecula.fhir.writing import Json
from trabecula.pathway.facts import Facts, Finding
from trabecula.pathway.plan import Plan

PERSON: Final = "urn:trabecula:person"
_PROPOSALS: Final = UUID("6b1f5c52-3b0f-5d0e-9a54-6f0a7c1d2e90")
_FHIR_ID: Final = re.compile(r"[A-Za-z0-9\-.]{1,64}")
_REFERENCE: Final = re.compile(
    r"(?P<reference>[A-Z][A-Za-z]+/[A-Za-z0-9\-.]{1,64}?"
    r"|urn:uuid:[0-9a-fA-F-]{36}|urn:oid:[0-9.]+?|https?://\S+?)"
    r"(?:#[^.]*)?(?:\.[a-z][A-Za-z]*(?:\[[^\]]*\])?(?:\.[A-Za-z]+(?:\[[^\]]*\])?)*)?"
)


class Identity:
    """The names of one plan's resources: the same plan, the same names."""

    def __init__(self, plan: Plan) -> None:
        self._seed = "\n".join(_contents(plan))

    def id_of(self, kind: str, name: str = "") -> str:
        """The id of one resource of this kind."""
        return str(uuid5(_PROPOSALS, f"{kind} {name}\n{self._seed}"))

    def refer(self, kind: str, name: str = "") -> Json:
        """A reference to that resource, for the others of this proposal."""
        return {"reference": f"urn:uuid:{self.id_of(kind, name)}", "type": kind}


def _contents(plan: Plan) -> Iterable[str]:
    facts, opened = plan.recommendations.facts, plan.recommendations.edition
    yield f"{opened.edition.name} {opened.policy_digest} {facts.as_of}"
    for subject in facts.subjects():
        yield f"{subject.id} {subject.label}"
        for key in sorted(subject.findings):
            finding = subject.findings[key]
            said = f"{finding.in_words()} {finding.state} {finding.day} {finding.origin}"
            yield f"{key} {said}"


def person(facts: Facts) -> Json:
    """The person as a reference: literal where the id allows it, by identifier if not."""
    subject = facts.person
    if not subject.id:
        return {"type": "Patient", "display": subject.label or "the person"}
    if found := reference_in(subject.id):
        return {"reference": found, "type": "Patient"}
    if _FHIR_ID.fullmatch(subject.id):
        return {"reference": f"Patient/{subject.id}", "type": "Patient"}
    return {"type": "Patient", "identifier": {"system": PERSON, "value": subject.id}}


def reference_in(text: str) -> str | None:
    """The resource that an origin or an id names, without the element; None where it names none."""
    match = _REFERENCE.fullmatch(text)
    return match["reference"] if match else None


def references_of(findings: Iterable[Finding]) -> list[str]:
    """The resources from which findings come, each once, in order."""
    origins = [origin for finding in findings for origin in _origins(finding)]
    found = (reference_in(origin) for origin in origins)
    return list(dict.fromkeys(reference for reference in found if reference))


def _origins(finding: Finding) -> list[str]:
    alternatives = [origin for other in finding.alternatives for origin in _origins(other)]
    return [*finding.origin.split(" and "), *alternatives]
