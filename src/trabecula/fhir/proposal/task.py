"""Tasks: each piece of work of a care plan as a proposed Task, with its owners and its clock."""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.proposal.basis import NOT_REVIEWED, basis, basis_of_row
from trabecula.fhir.proposal.identity import Identity, person
from trabecula.fhir.proposal.option_request import kind_of
from trabecula.fhir.proposal.request import CLOCK, REQUEST, meta_of, priority
from trabecula.fhir.proposal.warning import requests_of
from trabecula.fhir.systems import UCUM
from trabecula.fhir.writing import Json, noted
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.task import Task, Whence

TASK: Final = "Task"
COMPOSED: Final = "composed"


def which(care: CarePlan) -> str:
    """Names one alternative among those of a person: by what it holds."""
    return " ".join((COMPOSED, *(option.key for option in care.alternative.options)))


def task_resource(task: Task, care: CarePlan, identity: Identity) -> Json:
    """One task. Its focus is the request that it carries out."""
    recommendations = care.options.recommendations
    facts = recommendations.facts
    statements = dict.fromkeys(item.statement for item in task.items)
    bases = [basis(statement, recommendations) for statement in statements]
    resource: Json = {
        "resourceType": TASK,
        "id": identity.id_of(TASK, f"{which(care)} {task.key}"),
        "meta": meta_of(statements),
        "extension": [*_clock(task), *(bases or [basis_of_row(task.sources, task.checked)])],
        "basedOn": [identity.refer("CarePlan", which(care))],
        "status": "draft",
        "intent": "proposal",
        "priority": priority(task.urgency),
        "code": {"text": task.whence.value},
        "description": task.title,
        "focus": _focus(task, care, identity),
        "for": person(facts),
        "authoredOn": facts.as_of.isoformat(),
        "performerType": [{"text": role.value} for role in task.owners],
        "note": noted(_notes(task)),
        "restriction": _restriction(task),
        "input": [
            {"type": {"text": "question"}, "valueString": getattr(fact, "asks", fact.name)}
            for fact in task.asks
            if fact not in recommendations.edition.edition.private_facts
        ],
    }
    return {name: value for name, value in resource.items() if value}


def _notes(task: Task) -> Iterable[str]:
    """What a question asks is its input; of statements their basis says who reviewed them."""
    if task.whence is not Whence.QUESTION:
        yield from task.lines
    if task.note:
        yield task.note
    if not task.items:
        yield NOT_REVIEWED


def _clock(task: Task) -> Iterable[Json]:
    if task.due.hours is not None:
        duration = {"value": task.due.hours, "unit": "hours", "system": UCUM, "code": "h"}
        yield {"url": CLOCK, "valueDuration": duration}


def _focus(task: Task, care: CarePlan, identity: Identity) -> Json | None:
    if task.option is not None:
        return identity.refer(kind_of(task.option), task.option.key)
    whole = requests_of(care.plan)
    code = next((whole[i.statement].code for i in task.items if i.statement in whole), None)
    return None if code is None else identity.refer(REQUEST, code)


def _restriction(task: Task) -> Json | None:
    days = {"start": task.due.earliest, "end": task.due.latest}
    period = {name: day.isoformat() for name, day in days.items() if day is not None}
    return {"period": period} if period else None
