"""Observations and answered questionnaires as findings, each component and answer by itself."""

from collections.abc import Iterator, Mapping
from typing import Final

from trabecula.fhir.people import refers_to_another
from trabecula.fhir.reading import Reading, codes_of, words_of
from trabecula.fhir.resources import (
    Concept,
    Item,
    Observation,
    Questionnaire,
    QuestionnaireResponse,
)
from trabecula.fhir.values import answer_of, choices_of, value_of
from trabecula.language.code import FACT, LOINC, SNOMED_CT, Code
from trabecula.pathway.record import Entry, Moment

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
    about = reading.names(observed.focus, origin)
    if any(refers_to_another(reference, reading.person) for reference in about):
        return
    when = (
        reading.ended(origin, observed.effective_date_time, observed.effective_period)
        if observed.effective_instant is None
        else reading.when(origin, observed.effective_instant)
    )
    codes = codes_of(observed.code)
    place = reading.place(observed.body_site, observed.extension, origin)
    element, value, text = value_of(observed)
    entry = Entry(origin, element, codes, when, value, text, place, about)
    if MEDICINES in codes and isinstance(value, tuple) and not NO_MEDICINES.isdisjoint(value):
        reading.record.medicine_lists.append(entry)
        return
    findings = reading.record.findings
    findings.append(entry)
    for number, component in enumerate(observed.component or ()):
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
    for element, item in _items(response.item):
        codes = _codes(item, known)
        if codes and item.answer:
            _answered(item, f"{origin}", element, codes, when, reading)


def _answered(
    item: Item, origin: str, element: str, codes: tuple[Code, ...], when: Moment | None,
    reading: Reading,
) -> None:  # fmt: skip
    answers = item.answer or []
    findings = reading.record.findings
    if any(answer.value_coding for answer in answers):
        value = choices_of(answers)
        text = words_of(Concept([one.value_coding for one in answers if one.value_coding]))
        findings.append(Entry(origin, f"{element}.answer", codes, when, value, text))
        return
    for number, answer in enumerate(answers):
        name, value, text = answer_of(answer)
        if name:
            where = f"{element}.answer[{number}].{name}"
            findings.append(Entry(origin, where, codes, when, value, text))


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
    own = (Code(FACT, item.link_id),) if item.link_id else ()
    return (*own, *codes_of(Concept(item.code)), *known.get(item.link_id or "", ()))
