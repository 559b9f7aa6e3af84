"""Answered questionnaires as findings: each answer by itself, and the lesion that it is about."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from trabecula.fhir.described import Group, lesions_of, side_said
from trabecula.fhir.elements import Concept
from trabecula.fhir.link import LESION, PAIN, PAIN_SIDE, WHERE, code_and_lesion
from trabecula.fhir.people import assessor
from trabecula.fhir.reading import Reading, codes_of
from trabecula.fhir.resources import Item, Questionnaire, QuestionnaireResponse
from trabecula.fhir.values import answer_of, weight
from trabecula.language.code import FACT, INSTRUMENT, LOINC, SITE, Code
from trabecula.pathway.record import NOWHERE, Entry, Place

_OURS: Final = ("urn:trabecula:questionnaire:", f"{INSTRUMENT}:", "urn:uuid:")
"""How the addresses of our forms and instruments begin, and of the questions of a plan."""
_UNREAD: Final = "none of its answers has a code that is known here: they were left out"
_LOINC: Final = re.compile(r"/(\d{1,7}-\d)$")


@dataclass(frozen=True, slots=True)
class _Form:
    """The questionnaire that was answered: its name, whether its link ids are ours, and by link
    id its items' codes, and how much each choice counts.
    """

    name: str
    ours: bool
    codes: Mapping[str, tuple[Code, ...]]
    weights: Mapping[str, Mapping[Code, float]]

    def asked(self, item: Item) -> tuple[Code, ...]:
        """What an item asks: by its link id, if that is ours, and by its codes.

        Where the form has a code of ours, its others say the same less exactly.
        """
        link = item.link_id or ""
        name, _ = code_and_lesion(link)
        own = (Code(FACT, name),) if name and self.ours else _loinc(link)
        of_form = self.codes.get(link, ())
        ours = tuple(code for code in of_form if code.system == FACT)
        return tuple(dict.fromkeys((*own, *codes_of(Concept(item.code)), *(ours or of_form))))

    def worth(self, item: Item, codes: tuple[Code, ...]) -> Mapping[Code, float] | None:
        """How much each choice counts; None for an item of ours, which has choices of its own."""
        if any(code.system == FACT for code in codes):
            return None
        return self.weights.get(item.link_id or "", {})

    def links(self, item: Item) -> str:
        """The link id of an item, where link ids are ours."""
        return (item.link_id or "") if self.ours else ""


def questionnaire_response(response: QuestionnaireResponse, origin: str, reading: Reading) -> None:
    """A finding for every answer that was given so far, under its link id and its codes.

    Only a response that was entered in error says nothing.
    """
    if response.status == "entered-in-error":
        return
    if response.status == "unknown":
        what = "the status is unknown: its answers count; say whether they stand"
        reading.problem(f"{origin}.status", what)
    when = reading.when(origin, response.authored)
    form = _form(response.questionnaire, reading)
    by = _assessor(response, origin, reading)
    groups = _grouped(response, form)
    if response.item and not any(group.answered for group in groups) and _has_answers(response):
        reading.problem(origin, _UNREAD)
    of_group = lesions_of(groups, origin, when, reading)
    for group in groups:
        place = _place(group, origin, reading)
        if group.pain and place is NOWHERE:
            continue
        for element, item, codes in group.answered:
            _, lesion = code_and_lesion(form.links(item))
            about = (lesion,) if lesion else of_group.get(group.element, ())
            if about is not None and form.links(item) not in WHERE:
                said = Entry(
                    origin, element, codes, when, place=place, about=about,
                    form=form.name or origin, assessor=by,
                )  # fmt: skip
                reading.record.findings += _answers(item, said, form.worth(item, codes))


def _grouped(response: QuestionnaireResponse, form: _Form) -> list[Group]:
    """What was answered, each item with the innermost group about a lesion in which it stands."""
    outside = Group("")
    groups = [outside]
    waiting = [(element, item, outside) for element, item in _numbered("item", response.item)]
    while waiting:
        element, item, group = waiting.pop()
        if form.links(item) in (LESION, PAIN):
            group = Group(element, item.id or "", pain=form.links(item) == PAIN)
            groups.append(group)
        codes = form.asked(item)
        if codes and item.answer:
            group.answered.append((element, item, codes))
        waiting += [(where, below, group) for where, below in _below(element, item)]
    return groups


def _place(group: Group, origin: str, reading: Reading) -> Place:
    """Where the pain of a group is; nowhere, for any other group."""
    if not group.pain or reading.place_of_pain is None:
        return NOWHERE
    said = group.answers_about(Code(FACT, reading.place_of_pain.key))
    codes = {
        Code(SITE, code.code)
        for answer in said
        if isinstance(value := answer_of(answer)[1], tuple)
        for code in value
        if code.system == FACT
    }
    if len(codes) != 1:
        what = "says no place, or more than one" if group.answered else ""
        if what:
            left_out = "say where it is; what this group says is left out"
            reading.problem(f"{origin}.{group.element}", f"a pain {what}: {left_out}")
        return NOWHERE
    return Place(tuple(codes), side_said(group, PAIN_SIDE, origin, reading))


def _answers(item: Item, said: Entry, worth: Mapping[Code, float] | None) -> Iterator[Entry]:
    """The answers of one item, one by one: several that differ are never one answer."""
    for number, answer in enumerate(item.answer or ()):
        name, value, text = answer_of(answer, worth)
        element = "answer" if name == "valueCoding" else f"answer[{number}].{name}".rstrip(".")
        yield Entry(
            said.origin, f"{said.element}.{element}", said.codes, said.when, value, text,
            place=said.place, about=said.about, form=said.form, assessor=said.assessor,
        )  # fmt: skip


def _has_answers(response: QuestionnaireResponse) -> bool:
    return any(item.answer for item in _every(response.item))


def _below(element: str, item: Item) -> list[tuple[str, Item]]:
    below = [
        each
        for number, answer in reversed(list(enumerate(item.answer or ())))
        for each in _numbered(f"{element}.answer[{number}].item", answer.item)
    ]
    return below + _numbered(f"{element}.item", item.item)


def _numbered(path: str, items: list[Item] | None) -> list[tuple[str, Item]]:
    """The items with where they stand, the last first."""
    return [(f"{path}[{number}]", item) for number, item in enumerate(items or ())][::-1]


def _form(canonical: str | None, reading: Reading) -> _Form:
    """What is known of the questionnaire. Where none is named, the link ids are taken for ours."""
    url = (canonical or "").partition("|")[0]
    held = [
        questionnaire
        for _, questionnaire in reading.collection.of(Questionnaire)
        if url and questionnaire.url == url
    ]
    items = {
        item.link_id: item
        for questionnaire in held
        for item in _every(questionnaire.item)
        if item.link_id
    }
    codes = {link: codes_of(Concept(item.code)) for link, item in items.items()}
    weights = {link: _weights(item) for link, item in items.items() if item.answer_option}
    coded = any(code.system == FACT for each in codes.values() for code in each)
    name = url if url.startswith(_OURS) else _panel(held) or url
    return _Form(name, not url or url.startswith(_OURS) or coded, codes, weights)


def _panel(held: Iterable[Questionnaire]) -> str:
    """The LOINC panel that a questionnaire says it is; empty where it says none, or several."""
    codes = {code for each in held for code in codes_of(Concept(each.code))}
    panels = {code.code for code in codes if code.system == LOINC}
    return f"{LOINC}/{panels.pop()}" if len(panels) == 1 else ""


def _weights(item: Item) -> Mapping[Code, float]:
    found: dict[Code, float] = {}
    for option in item.answer_option or ():
        coding = option.value_coding
        number = weight([*(option.extension or ()), *((coding and coding.extension) or ())])
        if coding is not None and coding.code and number is not None:
            found[Code(coding.system or "", coding.code)] = number
    return found


def _loinc(link: str) -> tuple[Code, ...]:
    """The LOINC code that the link id of a published panel ends with: ``/44249-1/44250-9``."""
    found = _LOINC.search(link)
    return (Code(LOINC, found[1]),) if found else ()


def _assessor(response: QuestionnaireResponse, origin: str, reading: Reading) -> str:
    """Who answered; who wrote the answers down says so only where that is not a clinician."""
    said = reading.who([response.source], origin)
    wrote = reading.who([response.author], origin)
    by = assessor(said or wrote, reading.person)
    return "" if not said and by == "clinician" else by


def _every(items: list[Item] | None) -> Iterator[Item]:
    waiting = list(items or ())
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.item or ()
