"""Answered questionnaires as findings: each answer by itself, and the lesion that it is about."""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.answered_form import AnsweredForm, every_item, form_of
from trabecula.fhir.described import Group, lesions_of, side_said
from trabecula.fhir.link import LESION, PAIN, PAIN_SIDE, WHERE, code_and_lesion
from trabecula.fhir.people import assessor
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Item, QuestionnaireResponse
from trabecula.fhir.values import Weights, answer_of
from trabecula.language.code import FACT, SITE, Code
from trabecula.pathway.record import NOWHERE, Entry, Place

_UNREAD: Final = "none of its answers has a code that is known here: they were left out"


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
    came = reading.recorded(origin)
    form = form_of(response, origin, reading)
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
                    form=form.name or origin, assessor=by, recorded=came,
                )  # fmt: skip
                reading.record.findings += _answers(item, said, form.worth(item, codes))


def _grouped(response: QuestionnaireResponse, form: AnsweredForm) -> list[Group]:
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
        if code.system in (FACT, SITE)
    }
    if len(codes) != 1:
        what = "says no place, or more than one" if group.answered else ""
        if what:
            left_out = "say where it is; what this group says is left out"
            reading.problem(f"{origin}.{group.element}", f"a pain {what}: {left_out}")
        return NOWHERE
    return Place(tuple(codes), side_said(group, PAIN_SIDE, origin, reading))


def _answers(item: Item, said: Entry, worth: Weights | None) -> Iterator[Entry]:
    """The answers of one item, one by one: several that differ are never one answer."""
    for number, answer in enumerate(item.answer or ()):
        name, value, text = answer_of(answer, worth)
        element = "answer" if name == "valueCoding" else f"answer[{number}].{name}".rstrip(".")
        yield Entry(
            said.origin, f"{said.element}.{element}", said.codes, said.when, value, text,
            place=said.place, about=said.about, form=said.form, assessor=said.assessor,
            recorded=said.recorded,
        )  # fmt: skip


def _has_answers(response: QuestionnaireResponse) -> bool:
    return any(item.answer for item in every_item(response.item))


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


def _assessor(response: QuestionnaireResponse, origin: str, reading: Reading) -> str:
    """Who answered; who wrote the answers down says so only where that is not a clinician."""
    said = reading.who([response.source], origin)
    wrote = reading.who([response.author], origin)
    by = assessor(said or wrote, reading.person)
    return "" if not said and by == "clinician" else by
