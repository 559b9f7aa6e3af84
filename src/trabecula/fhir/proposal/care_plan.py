"""The care plan: the requests in the plan's order, and what was held back and why."""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.proposal.basis import NOT_REVIEWED
from trabecula.fhir.proposal.identity import Identity, person
from trabecula.fhir.proposal.request import REQUEST, named
from trabecula.fhir.writing import Json, local_policy, noted
from trabecula.language.review import ReviewState
from trabecula.pathway.plan import Measure, Plan
from trabecula.pathway.recommendations import Recommendation

CARE_PLAN: Final = "CarePlan"
TITLE: Final = "Plan for pain and mobility in bone metastases"


def care_plan(plan: Plan, supporting: Iterable[Json], identity: Identity) -> Json:
    """The draft plan. ``supporting`` are references to its warnings and its questionnaire."""
    facts, opened = plan.recommendations.facts, plan.recommendations.edition
    resource = {
        "resourceType": CARE_PLAN,
        "id": identity.id_of(CARE_PLAN),
        "instantiatesUri": [
            f"urn:trabecula:edition:{opened.edition.name}:policy:{opened.policy_digest}"
        ],
        "status": "draft",
        "intent": "proposal",
        "title": TITLE,
        "subject": person(facts),
        "created": facts.as_of.isoformat(),
        "supportingInfo": list(supporting),
        "activity": [
            {"reference": identity.refer(REQUEST, measure.statement.code)}
            for measure in plan.measures
        ],
        "note": noted(
            [*_draft(plan), *local_policy(opened), *_held_back(plan.held_back), *_problems(plan)]
        ),
    }
    return {name: value for name, value in resource.items() if value}


def _draft(plan: Plan) -> list[str]:
    review_of = plan.recommendations.review_of
    every = {
        item.statement for measure in plan.measures for item in (*measure.items, *measure.parts)
    }
    reviewed = all(review_of(statement) is ReviewState.REVIEWED for statement in every)
    return [] if reviewed and every else [NOT_REVIEWED]


def _held_back(measures: Iterable[Measure]) -> list[str]:
    lines = [_held(item) for measure in measures for item in (*measure.items, *measure.parts)]
    return list(dict.fromkeys(lines))


def _held(item: Recommendation) -> str:
    reasons = "; ".join(
        f"{effect.row.reason} ({effect.row.code}, by {', '.join(named(by) for by in effect.by)})"
        for effect in item.held_by
    )
    return (
        f"{str(item.status).capitalize()}: {named(item.statement)}, {item.about.label}: {reasons}"
    )


def _problems(plan: Plan) -> list[str]:
    problems = plan.recommendations.facts.problems
    return [f"Not read or not placed: {problem.where}: {problem.what}" for problem in problems]
