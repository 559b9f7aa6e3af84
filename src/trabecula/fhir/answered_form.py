"""The form that a response answers: what each item asks, and how much each choice counts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import Any, Final, NamedTuple, TypeAlias

from trabecula.fhir.concepts import codes_of
from trabecula.fhir.elements import Concept
from trabecula.fhir.link import WHERE, code_and_lesion, loinc_of_link
from trabecula.fhir.resources import Branch, Item
from trabecula.fhir.values import Weights, answer_of
from trabecula.language.code import FACT, Code
from trabecula.pathway.record import Value

Told: TypeAlias = tuple[str, tuple[Code, ...], Value, str, tuple[str, ...]]
"""One answer: where it stands, what it answers, its value, that in words, and of which lesion."""


class Leaf(NamedTuple):
    """An answered item that asks something that is known, and what each of its answers tells.

    Where it only tells which lesion or pain is meant, nothing is told.
    """

    element: str
    item: Item
    codes: tuple[Code, ...]
    told: tuple[Told, ...]


_MOST: Final = 16_384
"""How many items of one form are remembered, before all are forgotten."""


@dataclass(frozen=True, slots=True)
class AnsweredForm:
    """Its name, whether its link ids are ours, and by link id its items' codes, and how much each
    choice counts.
    """

    name: str
    ours: bool
    codes: Mapping[str, tuple[Code, ...]]
    weights: Mapping[str, Weights]
    met: dict[tuple[str, bytes], tuple[Leaf, ...]] = field(default_factory=dict[Any, Any])
    """The answered items in each item that was met and is in no group, by its place and bytes."""

    def asked(self, item: Item) -> tuple[Code, ...]:
        """What an item asks: by its link id, if that is ours or of LOINC, and by its codes.

        Where the form has a code of ours, its others say the same less exactly.
        """
        link = item.link_id or ""
        own = loinc_of_link(link) or self._own(link)
        of_form = self.codes.get(link, ())
        ours = tuple(code for code in of_form if code.system == FACT)
        return tuple(dict.fromkeys((*own, *codes_of(Concept(item.code)), *(ours or of_form))))

    def _own(self, link: str) -> tuple[Code, ...]:
        name, _ = code_and_lesion(link)
        return (Code(FACT, name),) if name and self.ours else ()

    def worth(self, item: Item, codes: tuple[Code, ...]) -> Weights | None:
        """How much each choice counts; None for an item of ours, which has choices of its own."""
        if any(code.system == FACT for code in codes):
            return None
        return self.weights.get(item.link_id or "", {})

    def links(self, item: Item | Branch) -> str:
        """The link id of an item, where link ids are ours."""
        return (item.link_id or "") if self.ours else ""

    def leaf(self, element: str, item: Item) -> tuple[Leaf, ...]:
        """An item itself, if it was answered and asks something that is known."""
        if not item.answer or not (codes := self.asked(item)):
            return ()
        told = () if self.links(item) in WHERE else tuple(self._told(element, item, codes))
        return (Leaf(element, item, codes, told),)

    def _told(self, element: str, item: Item, codes: tuple[Code, ...]) -> Iterator[Told]:
        """The answers, one by one: several that differ are never one answer."""
        _, lesion = code_and_lesion(self.links(item))
        about, worth = (lesion,) if lesion else (), self.worth(item, codes)
        codes = _shared(codes)
        for number, answer in enumerate(item.answer or ()):
            name, value, text = answer_of(answer, worth)
            inner = "answer" if name == "valueCoding" else f"answer[{number}].{name}".rstrip(".")
            yield intern(f"{element}.{inner}"), codes, value, text, about

    def remember(self, element: str, part: bytes, leaves: tuple[Leaf, ...]) -> None:
        """Hold the answered items in an item."""
        if len(self.met) >= _MOST:
            self.met.clear()
        self.met[element, part] = leaves


@lru_cache(maxsize=_MOST)
def _shared(codes: tuple[Code, ...]) -> tuple[Code, ...]:
    """One object for equal codes, as for equal elements: what is used often stays at hand."""
    return codes
