"""Warnings: emergencies as flags; clashes and hazards of medicines as detected issues."""

from collections.abc import Iterator, Mapping
from typing import Final

from trabecula.fhir.proposal.basis import basis
from trabecula.fhir.proposal.identity import Identity, person, references_of
from trabecula.fhir.proposal.request import REQUEST, named
from trabecula.fhir.writing import Json, coded
from trabecula.language.arbitration import Clash
from trabecula.language.carrier import SinceMedicine, Taken
from trabecula.language.code import STATEMENT
from trabecula.language.statement import Modality, Statement
from trabecula.pathway.plan import Plan
from trabecula.pathway.recommendations import Recommendation

FLAG: Final = "Flag"
ISSUE: Final = "DetectedIssue"
SAFETY: Final = {
    "coding": [
        {
            "system": "http://terminology.hl7.org/CodeSystem/flag-category",
            "code": "safety",
            "display": "Safety",
        }
    ]
}


def flags(plan: Plan, identity: Identity) -> list[Json]:
    """A flag for each shown statement that is immediate, or stands as a restriction."""
    return [
        {
            "resourceType": FLAG,
            "id": identity.id_of(FLAG, statement.code),
            "extension": [basis(statement, plan.recommendations)],
            "status": "active",
            "category": [SAFETY],
            "code": coded(STATEMENT, statement.code, statement.title),
            "subject": person(plan.recommendations.facts),
            "period": {"start": plan.recommendations.facts.as_of.isoformat()},
        }
        for statement in _shown(plan)
        if statement.immediate
    ]


def issues(plan: Plan, identity: Identity) -> list[Json]:
    """Each clash, and each hazard of a medicine that is not immediate, as a detected issue."""
    shown = _shown(plan)
    hazards = [_hazard(plan, items, identity) for items in shown.values() if _is_hazard(items)]
    return [*(_clash(plan, clash, identity) for clash in plan.clashes), *hazards]


def requests_of(plan: Plan) -> Mapping[Statement, Statement]:
    """For each shown statement, the statement in whose request it is."""
    return {item.statement: whole for whole, item in _within(plan)}


def _within(plan: Plan) -> Iterator[tuple[Statement, Recommendation]]:
    for measure in plan.measures:
        for item in (*measure.items, *measure.parts):
            yield measure.statement, item


def _shown(plan: Plan) -> dict[Statement, list[Recommendation]]:
    found: dict[Statement, list[Recommendation]] = {}
    for _, item in _within(plan):
        found.setdefault(item.statement, []).append(item)
    return found


def _is_hazard(items: list[Recommendation]) -> bool:
    """A statement of safety that turns on a medicine; an immediate one is flagged instead."""
    statement = items[0].statement
    if statement.modality is not Modality.SAFETY or statement.immediate:
        return False
    carriers = (c for item in items for f in item.because() for c in f.fact.carried_by)
    return any(isinstance(carrier, Taken | SinceMedicine) for carrier in carriers)


def _clash(plan: Plan, clash: Clash, identity: Identity) -> Json:
    whole = requests_of(plan)
    codes = dict.fromkeys(whole[each].code for each in (clash.first, clash.second))
    name = f"{clash.first.code} {clash.second.code}"
    words = f"Clash: {named(clash.first)} / {named(clash.second)}"
    issue = _issue(plan, identity.id_of(ISSUE, name), {"text": words}, clash.why)
    issue["extension"] = [basis(each, plan.recommendations) for each in (clash.first, clash.second)]
    return issue | {"implicated": [identity.refer(REQUEST, code) for code in codes]}


def _hazard(plan: Plan, items: list[Recommendation], identity: Identity) -> Json:
    statement = items[0].statement
    code = coded(STATEMENT, statement.code, statement.title)
    detail = " ".join(statement.says)
    issue = _issue(plan, identity.id_of(ISSUE, statement.code), code, detail)
    issue["extension"] = [basis(statement, plan.recommendations)]
    request = identity.refer(REQUEST, requests_of(plan)[statement].code)
    sources = references_of(finding for item in items for finding in item.because())
    return issue | {"implicated": [request, *({"reference": source} for source in sources)]}


def _issue(plan: Plan, name: str, code: Json, detail: str) -> Json:
    facts = plan.recommendations.facts
    return {
        "resourceType": ISSUE,
        "id": name,
        "status": "preliminary",
        "code": code,
        "patient": person(facts),
        "identifiedDateTime": facts.as_of.isoformat(),
        "detail": detail,
    }
