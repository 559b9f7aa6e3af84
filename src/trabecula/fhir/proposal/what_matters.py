"""What matters, written: goals, answers, preferences, refusals and agents.

`fhir.goals`, `fhir.wishes` and `fhir.directives` read back what is written here.
"""

from collections.abc import Iterable
from typing import Final

from trabecula.fhir.directives import AGENTS, DENY
from trabecula.fhir.fact_bundle import observation_of
from trabecula.fhir.goals import BASELINE, IMPORTANCE, LEVEL, LIMIT
from trabecula.fhir.proposal.decision import care_plan_of
from trabecula.fhir.proposal.identity import reference_in
from trabecula.fhir.proposal.written import Written, bundle, day_of, moment_of
from trabecula.fhir.wishes import ATTAINMENT, CARE_PREFERENCE, INTERVENTION_PREFERENCE, ONLY_IF
from trabecula.fhir.writing import Json, coded
from trabecula.language.code import FACT, GOAL, LOINC, WISH
from trabecula.language.edition import OpenEdition
from trabecula.language.goal import Elicitation
from trabecula.pathway.facts import Facts
from trabecula.pathway.what_matters import SoughtGoal, WhatMatters
from trabecula.pathway.wishes import Agent, Attainment, Goal, Wish, WishKind

_PERSONAL_GOAL: Final = coded(LOINC, "87528-6", "Personal health goal")
_TREATMENT: Final = {"system": LOINC, "code": "75773-2"}
_CARE: Final = {"system": LOINC, "code": "95541-9"}
_AGENT_SCOPE: Final = {"coding": [{"system": LOINC, "code": "81377-4"}]}
_TERMINOLOGY: Final = "http://terminology.hl7.org/CodeSystem"
_DIRECTIVE: Final = {"coding": [{"system": f"{_TERMINOLOGY}/consentcategorycodes", "code": "acd"}]}
_SCOPE: Final = {"coding": [{"system": f"{_TERMINOLOGY}/consentscope", "code": "treatment"}]}
_POLICY: Final = {"text": "What the person said, written down; local law decides what it binds."}
_NOT_SAID: Final = {
    "extension": [
        {
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "unknown",
        }
    ]
}
_PERMIT: Final = "permit"
_OF_CARE: Final = (WishKind.FEAR, WishKind.TRADE_OFF, WishKind.PLACE, WishKind.CARE)


def write_what_matters(matters: WhatMatters, facts: Facts, opened: OpenEdition) -> bytes:
    """What matters as a Bundle. The same gives the same bytes."""
    writing, asked = Written(facts), opened.edition.elicitation
    resources = [part for sought in matters.goals for part in _goal(sought, writing)]
    if asked is not None:
        resources += [*_answers(facts, asked), *_refusals(matters, facts, asked, writing)]
    resources += [_wish(wish, writing) for wish in matters.wishes]
    resources += [part for agent in matters.agents for part in _agent(agent, writing)]
    resources += [care_plan_of(decision, writing, opened) for decision in matters.decisions]
    return bundle(list({each["id"]: each for each in resources}.values()))


def _goal(sought: SoughtGoal, writing: Written) -> Iterable[Json]:
    """A goal in the person's own words, and an observation for each review of it."""
    goal = sought.goal
    references = (reference_in(each) for each in goal.addresses)
    resource = writing.resource(
        "Goal",
        extension=[*_extensions(goal)],
        lifecycleStatus=goal.status,
        _lifecycleStatus=None if goal.status else _NOT_SAID,
        achievementStatus=goal.achievement
        and {"coding": [{"system": f"{_TERMINOLOGY}/goal-achievement", "code": goal.achievement}]},
        category=[
            _PERSONAL_GOAL,
            *([coded(GOAL, goal.domain, goal.domain)] if goal.domain else []),
        ],
        description={"text": goal.text},
        subject=writing.person,
        startDate=day_of(goal.begun),
        target=[*_target(goal)],
        statusDate=day_of(goal.changed),
        expressedBy=writing.person if goal.by == "person" else None,
        addresses=[{"reference": found} for found in references if found],
    )
    yield resource
    for review in sought.reviews:
        yield _attainment(review, resource["id"], writing)


def _extensions(goal: Goal) -> Iterable[Json]:
    if goal.baseline:
        yield {"url": BASELINE, "valueString": goal.baseline}
    if goal.importance is not None:
        yield {"url": IMPORTANCE, "valueInteger": goal.importance}
    for level, says in goal.levels:
        parts: list[Json] = [{"url": "level", "valueInteger": level}]
        if says:
            parts.append({"url": "says", "valueString": says})
        yield {"url": LEVEL, "extension": parts}
    for limit in goal.limits:
        yield {"url": LIMIT, "valueString": limit}


def _target(goal: Goal) -> Iterable[Json]:
    target = {"detailString": goal.target, "dueDate": day_of(goal.due)}
    held = {name: value for name, value in target.items() if value}
    if held:
        yield held


def _attainment(review: Attainment, goal: str, writing: Written) -> Json:
    return writing.resource(
        "Observation",
        status="final",
        code=coded(ATTAINMENT.system, ATTAINMENT.code, "level of attainment of the goal"),
        subject=writing.person,
        focus=[{"reference": f"urn:uuid:{goal}", "type": "Goal"}],
        effectiveDateTime=moment_of(review.when),
        performer=_performer(review.by, writing),
        valueInteger=review.level,
    )


def _performer(by: str, writing: Written) -> list[Json]:
    """The person; of anybody else only the kind is known here."""
    kinds = {"carer": "RelatedPerson", "clinician": "Practitioner"}
    if by == "person":
        return [writing.person]
    return [{"type": kinds[by], "display": by}] if by in kinds else []


def _wish(wish: Wish, writing: Written) -> Json:
    """A preference as PACIO and US Core write them, with our own code beside theirs."""
    of_care = wish.kind in _OF_CARE
    category = CARE_PREFERENCE if of_care else INTERVENTION_PREFERENCE
    own = {"system": WISH, "code": wish.kind.value}
    return writing.resource(
        "Observation",
        extension=[{"url": ONLY_IF, "valueString": wish.only_if}] if wish.only_if else [],
        status="final",
        category=[{"coding": [{"system": category.system, "code": category.code}]}],
        code={
            "coding": [own, _CARE if of_care else _TREATMENT],
            **({"text": wish.asked} if wish.asked else {}),
        },
        subject=writing.person,
        effectiveDateTime=moment_of(wish.when),
        performer=_performer(wish.by, writing),
        valueString=wish.text,
    )


def _answers(facts: Facts, asked: Elicitation) -> Iterable[Json]:
    """What was answered of priorities, pain and refusals, each under its fact."""
    for fact in (*asked.ranks.values(), asked.acceptable_pain, asked.declined):
        observed = observation_of(facts.person.findings.get(fact.key), facts, facts.person)
        if observed is not None:
            yield observed


def _refusals(
    matters: WhatMatters, facts: Facts, asked: Elicitation, writing: Written
) -> Iterable[Json]:
    """What is declined as one consent. What was not declined is not thereby consented to."""
    fact, finding = asked.declined, facts.person.findings.get(asked.declined.key)
    if not matters.declined or finding is None:
        return
    yield writing.resource(
        "Consent",
        status="active",
        scope=_SCOPE,
        category=[_DIRECTIVE],
        patient=writing.person,
        dateTime=finding.day.isoformat() if finding.day else None,
        policyRule=_POLICY,
        provision={
            "provision": [
                {
                    "type": DENY,
                    "code": [
                        coded(FACT, f"{fact.key}.{item}", fact.say_item(item))
                        for item in matters.declined
                    ],
                }
            ]
        },
    )


def _agent(agent: Agent, writing: Written) -> Iterable[Json]:
    """Who may decide, or may not, and the consent that says so."""
    related = writing.resource(
        "RelatedPerson",
        patient=writing.person,
        relationship=[{"text": agent.relation}] if agent.relation else [],
        name=[{"text": agent.name}] if agent.name else [],
        telecom=[{"system": "other", "value": agent.contact}] if agent.contact else [],
    )
    role = next((code for code, place in AGENTS.items() if place == agent.place), None)
    yield related
    yield writing.resource(
        "Consent",
        status="active",
        scope=_AGENT_SCOPE,
        category=[_DIRECTIVE],
        patient=writing.person,
        dateTime=moment_of(agent.when),
        policyRule=_POLICY,
        provision={
            "provision": [
                {
                    "type": _PERMIT if agent.permitted else DENY,
                    "actor": [
                        {
                            "role": {"coding": [{"system": role.system, "code": role.code}]}
                            if role
                            else {},
                            "reference": {"reference": f"urn:uuid:{related['id']}"},
                        }
                    ],
                    **(
                        {"action": [{"text": one} for one in agent.decides]}
                        if agent.decides
                        else {}
                    ),
                }
            ]
        },
    )
