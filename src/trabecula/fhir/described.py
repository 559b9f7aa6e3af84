"""The lesion that a group of answers is about: a recorded one that it names, or one it tells of."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from trabecula.fhir.answered_form import Leaf
from trabecula.fhir.concepts import side_of
from trabecula.fhir.elements import Concept
from trabecula.fhir.link import LESION_SIDE, WHICH_LESION
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Answer
from trabecula.fhir.units import convert
from trabecula.fhir.values import answer_of
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, Code
from trabecula.language.fact import Raw
from trabecula.pathway.facts.index import Carried
from trabecula.pathway.facts.value import Unusable, value_of
from trabecula.pathway.record import Absent, LesionEntry, Moment, Place

_LEFT_OUT: Final = "; what this group says is left out"


class Group(Struct):
    """The answers about one lesion or pain; where it has no element, those outside of any group."""

    element: str
    id: str = ""
    pain: bool = False
    answered: list[Leaf] = []

    def answers(self, link: str) -> list[Answer]:
        """All answers of the items with this link id."""
        items = (leaf.item for leaf in self.answered if leaf.item.link_id == link)
        return [answer for item in items for answer in item.answer or ()]

    def answers_about(self, asked: Code) -> list[Answer]:
        """All answers of the items that ask this."""
        items = (leaf.item for leaf in self.answered if asked in leaf.codes)
        return [answer for item in items for answer in item.answer or ()]


class _NoLesion(ValueError):
    """Why a group is about no lesion that can be told."""


def lesions_of(
    groups: Iterable[Group], origin: str, when: Moment | None, reading: Reading
) -> Mapping[str, tuple[str, ...] | None]:
    """By the element of each group: the lesion that it is about; None where that cannot be told.

    A lesion that is described here is added to the reading. It is named by the id of its group,
    else by its side and site, so that no other takes its place where the response is amended. Why
    a group is about no lesion is a problem.
    """
    about: dict[str, tuple[str, ...] | None] = {"": ()}
    described: dict[str, LesionEntry] = {}
    for group in groups:
        if group.element and group.answered and not group.pain:
            about[group.element] = None
            try:
                about[group.element] = _named(group, origin, reading)
                if not about[group.element]:
                    described[group.element] = _described(group, origin, when, reading)
            except _NoLesion as why:
                reading.problem(f"{origin}.{group.element}", f"{why}{_LEFT_OUT}")
    for element, lesion in _told_apart(described, origin, reading):
        about[element] = (lesion.id,)
        reading.described.append(lesion)
    return about


def _named(group: Group, origin: str, reading: Reading) -> tuple[str, ...]:
    """The recorded lesion to which the group refers, if it does."""
    answers = group.answers(WHICH_LESION)
    named = reading.names((a.value_reference for a in answers if a.value_reference), origin)
    if len(named) < len(answers):
        raise _NoLesion("which lesion is meant is said without a reference that can be followed")
    return named


def _described(group: Group, origin: str, when: Moment | None, reading: Reading) -> LesionEntry:
    site, words = _site(group, reading)
    side = side_said(group, LESION_SIDE, origin, reading)
    name = group.id or f"{side}-{site}".removeprefix("-")
    label, place = f"{side} {words}".strip(), Place(side=side)
    own_id = f"{origin}#{name}"
    return LesionEntry(own_id, label, (own_id,), place, when, described=True)


def _site(group: Group, reading: Reading) -> tuple[Raw, str]:
    """The one site that is said, and its words. Raises `_NoLesion` where there is not one."""
    fact = reading.site
    said = [] if fact is None else group.answers_about(Code(FACT, fact.key))
    values = [answer_of(answer)[1] for answer in said]
    if fact is None or not values or any(isinstance(value, Absent) for value in values):
        raise _NoLesion("a lesion is described without saying which, or where: say one of them")
    try:
        sites = {value_of(Carried(fact, Observed(())), value, convert) for value in values}
    except Unusable as reason:
        raise _NoLesion(f"a lesion is described at no site that can be read: {reason}") from None
    if len(sites) > 1:
        words = " and ".join(sorted(map(fact.say, sites)))
        raise _NoLesion(f"one lesion is described at several sites, {words}: say which")
    (site,) = sites
    return site, fact.say(site)


def side_said(group: Group, link: str, origin: str, reading: Reading) -> str:
    """The side that a group's item with this link id says: ``left``, ``right``, or empty."""
    answers = group.answers(link)
    if not answers:
        return ""
    said = [a for a in answers if not isinstance(answer_of(a)[1], Absent)]
    side = side_of([Concept([a.value_coding for a in said if a.value_coding])])
    if said and not side:
        what = "the side is neither left nor right: it counts as not said"
        reading.problem(f"{origin}.{group.element}", what)
    return side


def _told_apart(
    described: Mapping[str, LesionEntry], origin: str, reading: Reading
) -> Iterator[tuple[str, LesionEntry]]:
    """The lesions whose name no other group of the response has."""
    named: defaultdict[str, list[str]] = defaultdict(list)
    for element, lesion in described.items():
        named[lesion.id].append(element)
    for elements in named.values():
        first, *others = elements
        if not others:
            yield first, described[first]
            continue
        what = f"it may be the same {described[first].label} lesion as that of {', '.join(others)}"
        advice = "say which lesion each is, or its side, or give each group an id of its own"
        reading.problem(f"{origin}.{first}", f"{what}: {advice}; what they say is left out")
