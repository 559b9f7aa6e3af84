"""Check-ins: the answers of one, as a response to its form.

It is what `fhir.check_in` writes of a check-in that somebody answered; each answer is encoded once.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.fhir.forms import form_url
from trabecula.fhir.link import PAIN, PAIN_SIDE
from trabecula.fhir.systems import UCUM
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
    Resources,
    encoded,
    kind,
    members,
)


class _Form(Struct, frozen=True):
    """A form: what is written of a response to it, and in which order its answers stand.

    ``signs`` are the checklists, each with the names of its items; ``here`` are the facts of the
    pain that is told of, each with the name of the answer that says it.
    """

    response: Kind
    facts: tuple[str, ...]
    signs: tuple[tuple[str, tuple[str, ...]], ...]
    here: tuple[tuple[str, str], ...]


def write_check_ins(person: InventedPerson, written: Resources) -> None:
    """A QuestionnaireResponse for each check-in."""
    sources = {
        "person": members({"source": {"reference": f"Patient/{person.id}"}}),
        "carer": _CARER,
    }
    for one in person.check_ins:
        form = FORMS[one.form]
        when = f"{DAYS[one.day]}T{one.time}:00Z" if one.time else DAYS[one.day]
        items = ",".join(_items(form, dict(one.answers)))
        written.add(form.response, when, f'{sources[one.by]},"item":[{items}]' if items else "")


_CARER: Final = members({"source": {"type": "RelatedPerson", "display": "a carer"}})


def _items(form: _Form, answers: Mapping[str, Told]) -> list[str]:
    items = [_answered(key, key, answers[key]) for key in form.facts if key in answers]
    for checklist, names in form.signs:
        told = tuple([answers.get(name) for name in names])
        if signs := _signs(checklist, names, told):
            items.append(signs)
    if form.here and "p_place" in answers:
        items.append(_pain(form, answers))
    return items


def _pain(form: _Form, answers: Mapping[str, Told]) -> str:
    """What is told of the place of the pain, its side after it."""
    inside = [_answered(key, name, answers[name]) for key, name in form.here if name in answers]
    if SIDE in answers:
        inside.insert(1, _side(str(answers[SIDE])))
    return f'{{"linkId":"{PAIN}","item":[{",".join(inside)}]}}'


@lru_cache(maxsize=1 << 14)
def _signs(checklist: str, names: tuple[str, ...], told: tuple[Told | None, ...]) -> str:
    """The group of a checklist, of the items that were answered; nothing, where none was."""
    answered = zip(names, told, strict=True)
    inside = [_answered(name, name, said) for name, said in answered if said is not None]
    return f'{{"linkId":"{checklist}","item":[{",".join(inside)}]}}' if inside else ""


@lru_cache(maxsize=1 << 16)
def _answered(link: str, name: str, told: Told) -> str:
    """One item. Raises ``ValueError`` for an answer that is none of its fact."""
    fact = FACTS[link.partition(".")[0]]
    return encoded({"linkId": link, "answer": [_value(fact, told)]})


def _value(fact: Fact, told: Told) -> Json:
    if fact.lists:
        return _choice(fact, "yes" if told else "no")
    value = fact.read(told)
    if isinstance(fact, Measured):
        unit = cast("Measured[Any]", fact).measured_in
        quantity = {"value": value, "unit": unit.symbol, "system": UCUM, "code": unit.ucum}
        return {"valueQuantity": quantity}
    if isinstance(fact, Number):
        return {"valueInteger": value}
    yes = isinstance(fact, YesNo)
    return _choice(fact, ("yes" if value else "no") if yes else str(value))


def _choice(fact: Fact, code: str) -> Json:
    words = fact.say_item(code) if code in fact.allowed else code
    return {"valueCoding": {"system": FACT, "code": code, "display": words}}


@lru_cache(maxsize=2)
def _side(side: str) -> str:
    coding = {"system": SNOMED_CT, "code": SIDES[side], "display": side}
    return encoded({"linkId": PAIN_SIDE, "answer": [{"valueCoding": coding}]})


def _form(asked: CheckIn) -> _Form:
    at_the_place = {of_place.key: of_person.key for of_place, of_person in asked.at_the_place}
    names = tuple(sign.key for sign in asked.signs)
    return _Form(
        kind(
            "QuestionnaireResponse",
            {
                "questionnaire": f"{form_url(asked.form)}|{CURRENT.name}",
                "status": "completed",
                "authored": SLOT,
                MORE: None,
            },
        ),
        tuple(fact.key for fact in asked.form.facts if not fact.lists),
        tuple(
            (fact.key, tuple(name for name in names if name.startswith(f"{fact.key}.")))
            for fact in asked.form.facts
            if fact.lists
        ),
        tuple((fact.key, at_the_place.get(fact.key, fact.key)) for fact in asked.form.of_pains),
    )


FORMS: Final = {asked.form.name: _form(asked) for asked in CURRENT.check_ins}
"""The forms of check-ins, by name."""
