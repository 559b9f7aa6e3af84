"""Answered questionnaires as findings: each answer by itself, and the lesion that it is about."""

from collections.abc import Mapping, Sequence
from typing import Final

import msgspec
from msgspec import Raw

from trabecula.fhir.answered_form import AnsweredForm
from trabecula.fhir.described import Group, lesions_of, side_said
from trabecula.fhir.elements import NOTHING
from trabecula.fhir.link import LESION, PAIN, PAIN_SIDE
from trabecula.fhir.reading import Reading, numbered
from trabecula.fhir.remembered import BYTES
from trabecula.fhir.resources import Branch, Item, QuestionnaireResponse
from trabecula.fhir.which_form import every_item, form_of
from trabecula.language.code import FACT, SITE, Code
from trabecula.pathway.record import NOWHERE, Entry, Place

_UNREAD: Final = "none of its answers has a code that is known here: they were left out"

_OUTSIDE: Final[Mapping[str, tuple[str, ...]]] = {"": ()}
"""The lesions of a response without groups."""

_item: Final = msgspec.json.Decoder(Item)
_branch: Final = msgspec.json.Decoder(Branch)


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
    groups = _grouped(response.item or (), form)
    answered = groups[0].answered or any(group.answered for group in groups)
    if not answered and _has_answers(response):
        reading.problem(origin, _UNREAD)
    of_group = _OUTSIDE if len(groups) == 1 else lesions_of(groups, origin, when, reading)
    by = reading.answered_by(response.source, response.author, origin)
    name, came = form.name or origin, reading.recorded(origin)
    findings = reading.record.findings
    for group in groups:
        place = NOWHERE
        if group.pain and (place := _place(group, origin, reading)) is NOWHERE:
            continue
        lesion = of_group.get(group.element, ())
        for leaf in group.answered:
            for element, codes, value, text, own in leaf.told:
                about = own or lesion
                if about is None:
                    continue
                said = Entry(
                    origin, element, codes, when, value, text, place, about, name, by, None, came
                )
                findings.append(said)


def _grouped(items: Sequence[Raw], form: AnsweredForm) -> list[Group]:
    """What was answered, each item with the innermost group about a lesion in which it stands."""
    groups = [Group("")]
    _gather("item", items, groups[0], groups, form)
    return groups


def _gather(
    path: str, items: Sequence[Raw], group: Group, groups: list[Group], form: AnsweredForm
) -> None:
    """Put what items tell into their groups, adding those that begin."""
    answered, met = group.answered, form.met
    for element, item in zip(numbered(path, len(items)), items, strict=True):
        leaves = met.get((element, BYTES + item))
        if leaves is None:
            _unfold(element, item, group, groups, form)
        else:
            answered += leaves


def _unfold(element: str, part: Raw, group: Group, groups: list[Group], form: AnsweredForm) -> None:
    """An item that was not met before: what it holds is looked up by itself."""
    begun, known = len(groups), len(group.answered)
    branch = _branch.decode(part)
    if branch.item and branch.answer is NOTHING:
        inner = _innermost(element, branch, group, groups, form)
        _gather(f"{element}.item", branch.item, inner, groups, form)
    else:
        _put(element, _item.decode(part), group, groups, form)
    if len(groups) == begun:
        form.remember(element, bytes(part), tuple(group.answered[known:]))


def _put(element: str, item: Item, group: Group, groups: list[Group], form: AnsweredForm) -> None:
    group = _innermost(element, item, group, groups, form)
    group.answered += form.leaf(element, item)
    for where, below in _below(element, item):
        _put(where, below, group, groups, form)


def _innermost(
    element: str, item: Item | Branch, group: Group, groups: list[Group], form: AnsweredForm
) -> Group:
    """The group about a lesion or a pain that an item is, else the one in which it stands."""
    link = form.links(item)
    if link in (LESION, PAIN):
        group = Group(element, item.id or "", pain=link == PAIN)
        groups.append(group)
    return group


def _below(element: str, item: Item) -> list[tuple[str, Item]]:
    """The items of an item, then those of its answers."""
    answers = [
        each
        for number, answer in enumerate(item.answer or ())
        for each in _numbered(f"{element}.answer[{number}].item", answer.item)
    ]
    return _numbered(f"{element}.item", item.item) + answers


def _numbered(path: str, items: list[Item] | None) -> list[tuple[str, Item]]:
    """The items with where they stand."""
    return [(f"{path}[{number}]", item) for number, item in enumerate(items or ())]


def _place(group: Group, origin: str, reading: Reading) -> Place:
    """Where the pain of a group is; nowhere where that is not told."""
    asked = reading.asks_place
    if asked is None:
        return NOWHERE
    codes = {
        Code(SITE, code.code)
        for leaf in group.answered
        if asked in leaf.codes
        for _, _, value, _, _ in leaf.told
        if isinstance(value, tuple)
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


def _has_answers(response: QuestionnaireResponse) -> bool:
    items = map(_item.decode, response.item or ())
    return any(item.answer for item in every_item(items))
