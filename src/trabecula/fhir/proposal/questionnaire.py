"""The questionnaire: every open question of a plan, each with a way not to answer it."""

from collections.abc import Mapping

from trabecula.fhir.forms import QUESTIONNAIRE
from trabecula.fhir.proposal.identity import Identity
from trabecula.fhir.questions import items
from trabecula.fhir.writing import Json
from trabecula.language.condition import About
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
    """The items of one question; a line where there is no lesion yet to ask it of, and where the
    answer is read from another place: of a pain from its own form, of a medicine from its entry.
    """
    fact, about = question.fact, question.about
    text = _text(question, facts)
    if about is facts.person:
        return items(fact, text)
    if about.id is not None and fact.about is About.LESION:
        return items(fact, text, about.id)
    link = fact.key if about.id is None else f"{fact.key}@{about.id}"
    return [{"linkId": link, "text": f"{text}: {_FIRST[fact.about]}", "type": "display"}]


_FIRST: Mapping[About, str] = {
    About.LESION: "record the lesion first",
    About.PAIN: "answer it in the form 'pains'",
    About.MEDICINE: "record it with the medicine",
}


def _text(question: Question, facts: Facts) -> str:
    asks, about = question.fact.asks, question.about
    if about is facts.person:
        return asks
    return f"{asks} ({about.label}{f', {about.id}' if facts.alike(about) > 1 else ''})"
