"""A decision, written: one care plan, each option or measure an activity with its outcome.

`fhir.goals` reads back what is written here.
"""

from typing import Final

from trabecula.fhir.goals import ALTERNATIVE, DECIDED, EDITION
from trabecula.fhir.proposal.written import Written, bundle, day_of
from trabecula.fhir.writing import Json
from trabecula.language.code import DECISION, OPTION, STATEMENT
from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import Facts
from trabecula.pathway.wishes import Choice, Decision, Outcome

_STATUS: Final = {
    Outcome.CHOSEN: "not-started",
    Outcome.DEFERRED: "on-hold",
    Outcome.DECLINED: "cancelled",
}


def write_decision(decision: Decision, facts: Facts, opened: OpenEdition) -> bytes:
    """A decision as a Bundle of one care plan. The same decision gives the same bytes."""
    return bundle([care_plan_of(decision, Written(facts), opened)])


def care_plan_of(decision: Decision, writing: Written, opened: OpenEdition) -> Json:
    """The care plan of a decision, with what was on the table and the edition that put it there."""
    edition = f"{EDITION}{decision.edition}:policy:{decision.policy}" if decision.edition else None
    return writing.resource(
        "CarePlan",
        extension=[{"url": ALTERNATIVE, "valueCode": code} for code in decision.alternatives],
        instantiatesUri=[edition] if edition else [],
        status="active",
        intent="plan",
        category=[{"coding": [{"system": DECIDED.system, "code": DECIDED.code}]}],
        title="What was decided",
        subject=writing.person,
        created=day_of(decision.when),
        author={"display": decision.by} if decision.by else None,
        contributor=[{"display": name} for name in decision.with_whom],
        activity=[{"detail": _detail(choice, opened)} for choice in decision.choices],
    )


def _detail(choice: Choice, opened: OpenEdition) -> Json:
    system = STATEMENT if opened.statement(choice.code) is not None else OPTION
    reason = {
        "coding": [{"system": DECISION, "code": choice.outcome.value}],
        "text": choice.because,
    }
    detail = {
        "code": {
            "coding": [{"system": system, "code": choice.code, "display": choice.title}],
            "text": choice.title,
        },
        "status": _STATUS[choice.outcome],
        "statusReason": {name: part for name, part in reason.items() if part},
        "doNotPerform": choice.outcome is Outcome.DECLINED,
        "description": choice.said,
    }
    return {name: part for name, part in detail.items() if part != ""}
