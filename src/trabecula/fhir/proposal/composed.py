"""The alternatives as one group of requests, and the composed plan of one of them with its team."""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.proposal.basis import NOT_REVIEWED
from trabecula.fhir.proposal.care_plan import CARE_PLAN
from trabecula.fhir.proposal.identity import Identity, person, reference_in
from trabecula.fhir.proposal.option_request import kind_of, option_request
from trabecula.fhir.proposal.request import meta_of
from trabecula.fhir.proposal.task import TASK, task_resource, which
from trabecula.fhir.writing import Json, noted
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.pathway.care_plan.left import Left
from trabecula.pathway.care_plan.task import Task
from trabecula.pathway.options.alternative import Alternative
from trabecula.pathway.options.for_person import OptionForPerson

GROUP: Final = "RequestGroup"
TEAM: Final = "CareTeam"
_EXACTLY_ONE: Final = "exactly-one"


def composed(care: CarePlan, identity: Identity) -> list[Json]:
    """The group of alternatives, their requests, and one of them as a care plan with its tasks."""
    requests = [option_request(option, care.plan, identity) for option in _options(care)]
    tasks = [task_resource(task, care, identity) for task in care.tasks]
    team = [_team(care, identity)] if care.tasks else []
    return [_care_plan(care, identity), *team, _group(care, identity), *requests, *tasks]


def _alternatives(care: CarePlan) -> list[Alternative]:
    """All that there are to choose from, the composed one among them."""
    options = care.options
    found: dict[tuple[str, ...], Alternative] = {}
    for each in (care.alternative, *options.alternatives, options.carrying_on):
        found.setdefault(tuple(option.key for option in each.options), each)
    return list(found.values())


def _options(care: CarePlan) -> Iterable[OptionForPerson]:
    every = (option for each in _alternatives(care) for option in each.options)
    return {option.key: option for option in every}.values()


def _care_plan(care: CarePlan, identity: Identity) -> Json:
    facts = care.options.recommendations.facts
    goals = (reference_in(one.goal.origin) for one in care.options.matters.goals if one.sought)
    resource: Json = {
        "resourceType": CARE_PLAN,
        "id": identity.id_of(CARE_PLAN, which(care)),
        "basedOn": [identity.refer(CARE_PLAN)],
        "status": "draft",
        "intent": "proposal",
        "title": f"Plan: {_title(care.alternative)}",
        "subject": person(facts),
        "period": {"start": facts.as_of.isoformat(), "end": care.schedule.until.isoformat()},
        "created": facts.as_of.isoformat(),
        "careTeam": [identity.refer(TEAM, which(care))] if care.tasks else [],
        "supportingInfo": [identity.refer(GROUP, which(care))],
        "goal": [{"reference": goal} for goal in goals if goal],
        "activity": [{"reference": _refer(task, care, identity)} for task in care.tasks],
        "note": noted([NOT_REVIEWED, *map(_left, care.left)]),
    }
    return {name: value for name, value in resource.items() if value}


def _title(alternative: Alternative) -> str:
    return ", ".join(alternative.kinds)


def _left(left: Left) -> str:
    statement = left.items[0].statement
    about = ", ".join(dict.fromkeys(item.about.label for item in left.items))
    return f"Left: {statement.code} {statement.title}, {about}: {left.why}. {left.says}".strip()


def _refer(task: Task, care: CarePlan, identity: Identity) -> Json:
    return identity.refer(TASK, f"{which(care)} {task.key}")


def _team(care: CarePlan, identity: Identity) -> Json:
    """Everybody who owns a task, by role: who that is, the clinic knows."""
    roles = dict.fromkeys(role for task in care.tasks for role in task.owners)
    return {
        "resourceType": TEAM,
        "id": identity.id_of(TEAM, which(care)),
        "status": "proposed",
        "name": "Proposed team, by role",
        "subject": person(care.options.recommendations.facts),
        "participant": [{"role": [{"text": role.value}]} for role in roles],
        "note": noted([NOT_REVIEWED]),
    }


def _group(care: CarePlan, identity: Identity) -> Json:
    facts = care.options.recommendations.facts
    choice = {
        "title": "One of these plans",
        "groupingBehavior": "logical-group",
        "selectionBehavior": _EXACTLY_ONE,
        "action": [_action(each, care, identity) for each in _alternatives(care)],
    }
    return {
        "resourceType": GROUP,
        "id": identity.id_of(GROUP, which(care)),
        "status": "draft",
        "intent": "proposal",
        "subject": person(facts),
        "authoredOn": facts.as_of.isoformat(),
        "action": [choice],
        "note": noted([NOT_REVIEWED]),
    }


def _action(alternative: Alternative, care: CarePlan, identity: Identity) -> Json:
    """One alternative: the composed one with its tasks in sequence, another with its options.

    One without either points to what applies whatever is chosen.
    """
    own = alternative is care.alternative
    steps = (
        [_step(task, care, identity) for task in care.tasks]
        if own
        else [_choice(option, identity) for option in alternative.options]
    )
    head: Json = {"title": _title(alternative), "description": _holds(alternative)}
    if not steps:
        return head | {"resource": identity.refer(CARE_PLAN)}
    return head | {"groupingBehavior": "logical-group", "selectionBehavior": "all", "action": steps}


def _holds(alternative: Alternative) -> str:
    return "; ".join(option.title for option in alternative.options) or "Nothing new is begun"


def _choice(option: OptionForPerson, identity: Identity) -> Json:
    return {"title": option.title, "resource": identity.refer(kind_of(option), option.key)}


def _step(task: Task, care: CarePlan, identity: Identity) -> Json:
    related = [
        *({"actionId": _named(key, identity), "relationship": "after"} for key in task.after),
        *(
            {"actionId": _named(key, identity), "relationship": "concurrent-with-start"}
            for key in task.goes_with
        ),
    ]
    step: Json = {
        "id": _named(task.key, identity),
        "title": None if meta_of(item.statement for item in task.items) else task.title,
        "relatedAction": related,
        "resource": _refer(task, care, identity),
    }
    return {name: value for name, value in step.items() if value}


def _named(key: str, identity: Identity) -> str:
    return identity.id_of("action", key)
