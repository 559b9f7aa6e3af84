"""Check-ins: the answers of one, as a response to its form.

It is what `fhir.check_in` writes of a check-in that somebody answered; each answer is encoded once.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.fhir.forms import form_url
from trabecula.fhir.instruments.values import quantity
from trabecula.fhir.link import PAIN, PAIN_SIDE
from trabecula.fhir.writing import Json
from trabecula.knowledge.editions import CURRENT
from trabecula.language.check_in import SIDE, CheckIn
from trabecula.language.code import FACT, SNOMED_CT
from trabecula.language.fact import Fact, YesNo
from trabecula.language.number import Measured, Number
from trabecula.synthetic.person import InventedPerson, Told
from trabecula.synthetic.writing.findings import FACTS
from trabecula.synthetic.writing.places import SIDES
from trabecula.synthetic.writing.template import (
    DAYS,
    MORE,
    SLOT,
    Kind,
    Remembered,
    Resources,
    encoded,
    kind,
    members,
    number,
)

PLACE: Final = "p_place"
"""The name of the answer that says where the pain is."""


class _Form(Struct, frozen=True):
    """A form: what is written of a response to it, and what of each answer, in its order.

    ``signs`` are the checklists, each with the names of its items; ``here`` is asked of the pain
    that is told of.
    """

    response: Kind
    facts: tuple[tuple[str, Remembered[Told]], ...]
    signs: tuple[tuple[tuple[str, ...], Remembered[tuple[Told | None, ...]]], ...]
    here: tuple[tuple[str, Remembered[Told]], ...]


def write_check_ins(person: InventedPerson, written: Resources) -> None:
    """A QuestionnaireResponse for each check-in."""
    sources = {
        "person": members({"source": {"reference": f"Patient/{person.id}"}}),
        "carer": _CARER,
    }
    for one in person.check_ins:
        form = FORMS[one.form]
        when = f"{DAYS[one.day]}T{one.time}:00Z" if one.time else DAYS[one.day]
        items = _items(form, dict(one.answers))
        more = f'{sources[one.by]},"item":[{items}]' if items else sources[one.by]
        written.add(form.response, when, more)


_CARER: Final = members({"source": {"type": "RelatedPerson", "display": "a carer"}})


def _items(form: _Form, answers: Mapping[str, Told]) -> str:
    items = [texts[answers[name]] for name, texts in form.facts if name in answers]
    items += [texts[tuple(map(answers.get, names))] for names, texts in form.signs]
    if form.here and PLACE in answers:
        items.append(_pain(form, answers))
    return ",".join(filter(None, items))


def _pain(form: _Form, answers: Mapping[str, Told]) -> str:
    """What is told of the place of the pain, its side after it."""
    inside = [texts[answers[name]] for name, texts in form.here if name in answers]
    if SIDE in answers:
        inside.insert(1, _SIDES[str(answers[SIDE])])
    return f'{{"linkId":"{PAIN}","item":[{",".join(inside)}]}}'


def _answers(link: str) -> Remembered[Told]:
    """The texts of one question, by what is answered: ``ValueError`` for what is no answer."""
    fact = FACTS[link.partition(".")[0]]
    return Remembered(lambda told: encoded({"linkId": link, "answer": [_value(fact, told)]}))


def _signs(checklist: str, names: Sequence[str]) -> Remembered[tuple[Told | None, ...]]:
    """The texts of a checklist, by the answers to its items; none, where none was answered."""
    items = [_answers(name) for name in names]

    def said(told: tuple[Told | None, ...]) -> str:
        pairs = zip(items, told, strict=True)
        inside = ",".join([texts[one] for texts, one in pairs if one is not None])
        return f'{{"linkId":"{checklist}","item":[{inside}]}}' if inside else ""

    return Remembered(said)


def _value(fact: Fact, told: Told) -> Json:
    if fact.lists:
        return _choice(fact, "yes" if told else "no")
    value = fact.read(told)
    if isinstance(fact, Measured):
        unit = cast("Measured[Any]", fact).measured_in
        return quantity(number(cast("float", value)), unit.ucum, unit.symbol)
    if isinstance(fact, Number):
        return {"valueInteger": value}
    yes = isinstance(fact, YesNo)
    return _choice(fact, ("yes" if value else "no") if yes else str(value))


def _choice(fact: Fact, code: str) -> Json:
    words = fact.say_item(code) if code in fact.allowed else code
    return {"valueCoding": {"system": FACT, "code": code, "display": words}}


def _side(side: str) -> str:
    coding = {"system": SNOMED_CT, "code": SIDES[side], "display": side}
    return encoded({"linkId": PAIN_SIDE, "answer": [{"valueCoding": coding}]})


_SIDES: Final = Remembered(_side)


def _form(asked: CheckIn) -> _Form:
    response = kind(
        "QuestionnaireResponse",
        {
            "questionnaire": f"{form_url(asked.form)}|{CURRENT.name}",
            "status": "completed",
            "authored": SLOT,
            MORE: None,
        },
    )
    signs = [sign.key for sign in asked.signs]
    lists = {
        fact.key: tuple(name for name in signs if name.startswith(f"{fact.key}."))
        for fact in asked.form.facts
        if fact.lists
    }
    same = {of_place.key: of_person.key for of_place, of_person in asked.at_the_place}
    return _Form(
        response,
        tuple((fact.key, _answers(fact.key)) for fact in asked.form.facts if not fact.lists),
        tuple((names, _signs(checklist, names)) for checklist, names in lists.items()),
        tuple((same.get(fact.key, fact.key), _answers(fact.key)) for fact in asked.form.of_pains),
    )


FORMS: Final = {asked.name: _form(asked) for asked in CURRENT.check_ins}
"""The forms, by the name of their check-in."""
