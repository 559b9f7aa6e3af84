"""Observations and answered questionnaires as findings, each component and answer by itself."""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from trabecula.fhir.elements import Concept
from trabecula.fhir.link import LESION, WHICH_LESION, code_and_lesion
from trabecula.fhir.people import refers_to_another
from trabecula.fhir.reading import Reading, codes_of
from trabecula.fhir.resources import Answer, Item, Observation, Questionnaire, QuestionnaireResponse
from trabecula.fhir.values import answer_of, choices_of, value_of
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Entry

MEDICINES: Final = Code(LOINC, "10160-0")
"""The list of medicines that a person takes."""

NO_MEDICINES: Final = frozenset(
    {
        Code(SNOMED_CT, "787481004"),
        Code("http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips", "no-known-medications"),
        Code("http://terminology.hl7.org/CodeSystem/list-empty-reason", "nilknown"),
    }
)
"""No known medicines, in SNOMED CT, in the International Patient Summary, and of a list."""

_WITHDRAWN: Final = ("entered-in-error", "cancelled")


def observation(observed: Observation, origin: str, reading: Reading) -> None:
    """A finding for the observation and one for each component.

    One that was withdrawn, or whose focus is somebody else, says nothing about the person.
    """
    if observed.status in _WITHDRAWN:
        return
    about = reading.names(observed.focus, origin) if observed.focus else ()
    if about and any(refers_to_another(reference, reading.person) for reference in about):
        return
    day = observed.effective_date_time or observed.effective_instant
    when = reading.ended(origin, day, observed.effective_period)
    codes = codes_of(observed.code)
    place = reading.place(observed.body_site, observed.extension, origin)
    element, value, text = value_of(observed)
    entry = Entry(origin, element, codes, when, value, text, place, about)
    if MEDICINES in codes and isinstance(value, tuple) and not NO_MEDICINES.isdisjoint(value):
        reading.record.medicine_lists.append(entry)
        return
    findings = reading.record.findings
    findings.append(entry)
    if not observed.component:
        return
    for number, component in enumerate(observed.component):
        element, value, text = value_of(component)
        where = f"component[{number}].{element}" if element else f"component[{number}]"
        codes = codes_of(component.code)
        findings.append(Entry(origin, where, codes, when, value, text, place, about))


def questionnaire_response(response: QuestionnaireResponse, origin: str, reading: Reading) -> None:
    """A finding for every item that was answered, under its link id and its codes."""
    if response.status in _WITHDRAWN:
        return
    when = reading.when(origin, response.authored)
    known = _questions(response.questionnaire, reading)
    described = _described(response, origin, reading)
    for element, item in _items(response.item):
        codes = _codes(item, known)
        if codes and item.answer:
            _, lesion = code_and_lesion(item.link_id or "")
            group = next((of for start, of in described.items() if element.startswith(start)), ())
            said = Entry(origin, element, codes, when, about=(lesion,) if lesion else group)
            reading.record.findings += _answered(item.answer, said)


def _described(
    response: QuestionnaireResponse, origin: str, reading: Reading
) -> Mapping[str, tuple[str, ...]]:
    """For each group that describes one lesion: where it begins, and the lesion that it is about.

    That is the recorded lesion to which the group refers, else one that is described here first.
    """
    found: dict[str, tuple[str, ...]] = {}
    for element, item in _items(response.item):
        if item.link_id == LESION:
            of = [
                reading.collection.origin(answer.value_reference, origin)
                for inside in item.item or ()
                if inside.link_id == WHICH_LESION
                for answer in inside.answer or ()
                if answer.value_reference is not None
            ]
            found[f"{element}."] = tuple(of) or (f"{origin}.{element}",)
            if not of:
                reading.described.append(f"{origin}.{element}")
    return found


def _answered(answers: list[Answer], said: Entry) -> Iterator[Entry]:
    """The answers of one item: choices together, all others one by one."""
    if any(answer.value_coding for answer in answers):
        value, text = choices_of(answers)
        yield replace(said, element=f"{said.element}.answer", value=value, text=text)
        return
    for number, answer in enumerate(answers):
        name, value, text = answer_of(answer)
        if name:
            element = f"{said.element}.answer[{number}].{name}"
            yield replace(said, element=element, value=value, text=text)


def _items(items: list[Item] | None) -> Iterator[tuple[str, Item]]:
    """Every item at any depth, in order, with where it stands."""
    waiting = _numbered("item", items)
    while waiting:
        element, item = waiting.pop()
        yield element, item
        below = _numbered(f"{element}.item", item.item)
        for number, answer in enumerate(item.answer or ()):
            below += _numbered(f"{element}.answer[{number}].item", answer.item)
        waiting += below


def _numbered(path: str, items: list[Item] | None) -> list[tuple[str, Item]]:
    return [(f"{path}[{number}]", item) for number, item in enumerate(items or ())][::-1]


def _questions(canonical: str | None, reading: Reading) -> Mapping[str, tuple[Code, ...]]:
    """The codes of the questionnaire's own items, where the record holds the questionnaire."""
    url = (canonical or "").partition("|")[0]
    if not url:
        return {}
    return {
        item.link_id: codes_of(Concept(item.code))
        for _, questionnaire in reading.collection.of(Questionnaire)
        if questionnaire.url == url
        for _, item in _items(questionnaire.item)
        if item.link_id
    }


def _codes(item: Item, known: Mapping[str, tuple[Code, ...]]) -> tuple[Code, ...]:
    name, _ = code_and_lesion(item.link_id or "")
    own = (Code(FACT, name),) if name else ()
    codes = (*own, *codes_of(Concept(item.code)), *known.get(item.link_id or "", ()))
    return tuple(dict.fromkeys(codes))
