"""The questionnaire: every open question of a plan, each with a way not to answer it."""

from trabecula.fhir.forms import QUESTIONNAIRE
from trabecula.fhir.proposal.identity import Identity
from trabecula.fhir.questions import items
from trabecula.fhir.writing import Json
from trabecula.pathway.facts import Facts
from trabecula.pathway.plan import Plan
from trabecula.pathway.questions import Question


def questionnaire(plan: Plan, identity: Identity) -> Json:
    """The open questions of a plan, in its order, but those that a private form asks."""
    facts, opened = plan.recommendations.facts, plan.recommendations.edition
    name = identity.id_of(QUESTIONNAIRE)
    return {
        "resourceType": QUESTIONNAIRE,
        "id": name,
        "url": f"urn:uuid:{name}",
        "version": opened.edition.name,
        "title": "Questions that could change the plan",
        "status": "draft",
        "subjectType": ["Patient"],
        "date": facts.as_of.isoformat(),
        "item": [
            item
            for question in plan.questions
            if question.fact not in opened.edition.private_facts
            for item in _items(question, facts)
        ],
    }


def _items(question: Question, facts: Facts) -> list[Json]:
    """The items of one question; a line where there is no lesion yet to ask it of."""
    fact, about = question.fact, question.about
    text = _text(question, facts)
    if about.id is None and about is not facts.person:
        return [{"linkId": fact.key, "text": f"{text}: record the lesion first", "type": "display"}]
    return items(fact, text, None if about is facts.person else about.id)


def _text(question: Question, facts: Facts) -> str:
    asks, about = question.fact.asks, question.about
    if about is facts.person:
        return asks
    alike = [lesion for lesion in facts.lesions if lesion.label == about.label]
    return f"{asks} ({about.label}{f', {about.id}' if len(alike) > 1 else ''})"
