"""A check-in as FHIR: its answers as a response to its form, and when that came into the record.

``authored`` is the day that it is about, ``Provenance.recorded`` when it came. Each answer has the
link id of its question in the form, so that a response of any other program is read alike.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

import msgspec

from trabecula.errors import UnusableAnswers
from trabecula.fhir.checked import whole
from trabecula.fhir.forms import form_url
from trabecula.fhir.link import NO_ANSWER, PAIN, PAIN_SIDE
from trabecula.fhir.proposal.written import Written, bundle
from trabecula.fhir.questions import UNANSWERED
from trabecula.fhir.resources import Answer, Item, QuestionnaireResponse
from trabecula.fhir.systems import UCUM
from trabecula.fhir.values import answer_of
from trabecula.fhir.writing import Json, coded
from trabecula.language.check_in import SIDE
from trabecula.language.code import FACT, SNOMED_CT
from trabecula.language.fact import Fact, YesNo
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.language.number import Measured, Number
from trabecula.pathway.check_in import LEFT, RIGHT, Reply, Said
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Absent, Amount

_UNKNOWN, _REFUSED = UNANSWERED
_WHY: Final = {NotAnswered.UNKNOWN: _UNKNOWN, NotAnswered.REFUSED: _REFUSED}
_SAID_WHY: Final = {str(coding["code"]): state.value for state, coding in _WHY.items()}
_SIDES: Final = {
    LEFT: {"system": SNOMED_CT, "code": "7771000", "display": "left"},
    RIGHT: {"system": SNOMED_CT, "code": "24028007", "display": "right"},
}
_SIDE_OF: Final = {coding["code"]: side for side, coding in _SIDES.items()}
_SENT: Final = ("completed", "amended", "in-progress", "stopped")
"""What was answered so far counts: nobody reaches the end of a form to tell of an emergency."""
_ACTIVITY: Final = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"


def write_check_in(reply: Reply, facts: Facts, edition: str) -> bytes:
    """A check-in as a Bundle of its response and of the provenance of that.

    The same answers of one day, by the same, are the same resources. ``edition`` is the name of the
    edition whose form was answered.
    """
    writing = Written(facts)
    source = writing.person if reply.by is Assessor.PERSON else _near(reply.name)
    time = f"T{reply.at}:00{reply.zone}" if reply.at and reply.zone else ""
    response = writing.resource(
        "QuestionnaireResponse",
        questionnaire=f"{form_url(reply.check_in.form)}|{edition}",
        status="completed",
        subject=writing.person,
        authored=f"{reply.day.isoformat()}{time}",
        author=source,
        source=source,
        item=_items(reply),
    )
    target = {"reference": f"urn:uuid:{response['id']}", "type": "QuestionnaireResponse"}
    provenance = writing.resource("Provenance", target=[target])
    return bundle(
        [
            response,
            provenance
            | {
                "recorded": reply.recorded,
                "activity": coded(_ACTIVITY, "CREATE", "create"),
                "agent": [{"who": source}],
            },
        ]
    )


def _near(name: str) -> Json:
    return {"type": "RelatedPerson", "display": name or "a carer"}


def _items(reply: Reply) -> list[Json]:
    items: list[Json] = []
    for fact in reply.check_in.form.facts:
        if fact.lists:
            inside = [
                _answered(f"{fact.key}.{item}", fact, reply.answers[f"{fact.key}.{item}"])
                for item in fact.allowed
                if f"{fact.key}.{item}" in reply.answers
            ]
            items += [{"linkId": fact.key, "item": inside}] if inside else []
        elif fact.key in reply.answers:
            items.append(_answered(fact.key, fact, reply.answers[fact.key]))
    return [*items, *_pain(reply)]


def _pain(reply: Reply) -> list[Json]:
    """What was told of one place; nothing of a pain whose place is not told."""
    place, *others = reply.check_in.form.of_pains or (None,)
    if place is None or isinstance(reply.answers.get(place.key, NotAnswered.UNKNOWN), NotAnswered):
        return []
    said = dict(reply.answers)
    for of_place, of_person in reply.check_in.at_the_place:
        if of_person.key in said:
            said[of_place.key] = said[of_person.key]
    inside = [
        _answered(fact.key, fact, said[fact.key]) for fact in (place, *others) if fact.key in said
    ]
    if (side := said.get(SIDE)) is not None:
        coding = _WHY[side] if isinstance(side, NotAnswered) else _SIDES[str(side)]
        inside.insert(1, {"linkId": PAIN_SIDE, "answer": [{"valueCoding": coding}]})
    return [{"linkId": PAIN, "item": inside}]


def _answered(link: str, fact: Fact, said: Said) -> Json:
    if isinstance(said, NotAnswered):
        link = f"{link}{NO_ANSWER}" if isinstance(fact, Number) else link
        return {"linkId": link, "answer": [{"valueCoding": _WHY[said]}]}
    return {"linkId": link, "answer": [_value(fact, said)]}


def _value(fact: Fact, said: Said) -> Json:
    if isinstance(fact, Measured):
        unit = cast("Measured[Any]", fact).measured_in
        quantity = {"value": said, "unit": unit.symbol, "system": UCUM, "code": unit.ucum}
        return {"valueQuantity": quantity}
    if isinstance(fact, Number):
        return {"valueInteger": said}
    code = ("yes" if said else "no") if isinstance(fact, YesNo) or fact.lists else str(said)
    words = fact.say_item(code) if code in fact.allowed else code
    return {"valueCoding": {"system": FACT, "code": code, "display": words}}


class Responded(msgspec.Struct, frozen=True, gc=False):
    """A response of another program: its answers by link id, of which form, when, and by whom.

    ``subject`` is the reference to the person whom it is about, empty where it names none.
    """

    answers: Mapping[str, Any]
    form: str
    subject: str
    authored: str
    by: str
    name: str


_response: Final = msgspec.json.Decoder(whole(QuestionnaireResponse))


def responded(content: bytes) -> Responded:
    """What a QuestionnaireResponse answers. Raises `UnusableAnswers` where it is none."""
    try:
        response: Any = _response.decode(content)
    except msgspec.DecodeError as error:
        raise UnusableAnswers(f"the QuestionnaireResponse cannot be read: {error}") from None
    if response.status not in _SENT:
        raise UnusableAnswers(
            f"the response is {response.status or 'without a status'}: nothing of it counts"
        )
    who = response.source or response.author
    kind = "" if who is None else who.type or (who.reference or "").partition("/")[0]
    return Responded(
        dict(_said(response.item)),
        (response.questionnaire or "").partition("|")[0].rpartition(":")[2],
        (response.subject and response.subject.reference) or "",
        response.authored or "",
        Assessor.CARER.value if kind == "RelatedPerson" else "",
        (who and who.display) or "",
    )


def _said(items: list[Item] | None) -> Iterator[tuple[str, Any]]:
    for item in items or ():
        link = (item.link_id or "").removesuffix(NO_ANSWER)
        if len(item.answer or ()) > 1:
            raise UnusableAnswers(f"{link} has more than one answer: give one")
        for answer in item.answer or ():
            yield link, _plain(answer)
        yield from _said(item.item)


def _plain(answer: Answer) -> Any:
    _, value, text = answer_of(answer)
    match value:
        case Absent(reason):
            return _SAID_WHY.get(reason, reason)
        case Amount(number, unit):
            return {"value": number, "unit": unit} if unit else number
        case (code, *_):
            return _SIDE_OF.get(code.code, code.code) if code.system == SNOMED_CT else code.code
        case bool() | int() | str():
            return value
        case _:
            return text
