"""Answered questionnaires as findings: each answer by itself, and the lesion that it is about."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import msgspec

from trabecula.fhir.answered_form import AnsweredForm, Told, every_item, form_of
from trabecula.fhir.described import Group, lesions_of, side_said
from trabecula.fhir.link import LESION, PAIN, PAIN_SIDE, WHERE, code_and_lesion
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Item, QuestionnaireResponse
from trabecula.fhir.values import answer_of
from trabecula.language.code import FACT, SITE, Code
from trabecula.pathway.record import NOWHERE, Entry, Moment, Place

_UNREAD: Final = "none of its answers has a code that is known here: they were left out"
_MOST: Final = 65_536
"""How many items of one form are remembered, before all are forgotten."""

_item: Final = msgspec.json.Decoder(Item)


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
    form = form_of(response, origin, reading)
    told = _item_by_item(response, form)
    if not any(told):
        told = _in_groups(response, form, origin, when, reading)
    by = reading.answered_by(response.source, response.author, origin)
    name, came = form.name or origin, reading.recorded(origin)
    findings = reading.record.findings
    for answers in told:
        for element, codes, value, text, about, place in answers:
            findings.append(
                Entry(origin, element, codes, when, value, text, place, about, name, by, None, came)
            )


def _item_by_item(response: QuestionnaireResponse, form: AnsweredForm) -> list[tuple[Told, ...]]:
    """What each item tells; nothing where one is in a group about a lesion or a pain."""
    found: list[tuple[Told, ...]] = []
    met = form.met
    for part in enumerate(map(bytes, response.item or ())):
        if part not in met:
            if len(met) >= _MOST:
                met.clear()
            met[part] = _alone(*part, form)
        told = met[part]
        if told is None:
            return []
        found.append(told)
    return found


def _alone(number: int, part: bytes, form: AnsweredForm) -> tuple[Told, ...] | None:
    """What the item of this number tells; None where a group is in it."""
    outside, *groups = _grouped({number: _item.decode(part)}, form)
    return None if groups else tuple(_told(outside, form, NOWHERE, ()))


def _in_groups(
    response: QuestionnaireResponse,
    form: AnsweredForm,
    origin: str,
    when: Moment | None,
    reading: Reading,
) -> list[tuple[Told, ...]]:
    """What each group tells of its lesion or its pain."""
    items = dict(enumerate(map(_item.decode, response.item or ())))
    groups = _grouped(items, form)
    if items and not any(group.answered for group in groups) and _has_answers(items.values()):
        reading.problem(origin, _UNREAD)
    of_group = lesions_of(groups, origin, when, reading)
    found: list[tuple[Told, ...]] = []
    for group in groups:
        place = _place(group, origin, reading)
        if not group.pain or place is not NOWHERE:
            told = _told(group, form, place, of_group.get(group.element, ()))
            found.append(tuple(told))
    return found


def _grouped(items: Mapping[int, Item], form: AnsweredForm) -> list[Group]:
    """What was answered, each item with the innermost group about a lesion in which it stands."""
    outside = Group("")
    groups = [outside]
    waiting = [(f"item[{number}]", item, outside) for number, item in items.items()][::-1]
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


def _told(
    group: Group, form: AnsweredForm, place: Place, lesion: tuple[str, ...] | None
) -> Iterator[Told]:
    """The answers of a group, one by one: several that differ are never one answer.

    An item may name a lesion of its own; without a ``lesion`` only those tell something.
    """
    for element, item, codes in group.answered:
        link = form.links(item)
        _, own = code_and_lesion(link)
        about = (own,) if own else lesion
        if about is None or link in WHERE:
            continue
        worth = form.worth(item, codes)
        for number, answer in enumerate(item.answer or ()):
            name, value, text = answer_of(answer, worth)
            inner = "answer" if name == "valueCoding" else f"answer[{number}].{name}".rstrip(".")
            yield Told(f"{element}.{inner}", codes, value, text, about, place)


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


def _has_answers(items: Iterable[Item]) -> bool:
    return any(item.answer for item in every_item(items))


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
