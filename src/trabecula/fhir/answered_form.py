"""The form that a response answers: what each item asks, and how much each choice counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from sys import intern
from typing import Any, Final, NamedTuple, TypeAlias

from trabecula.fhir.concepts import codes_of
from trabecula.fhir.contained import inside
from trabecula.fhir.elements import Concept
from trabecula.fhir.link import WHERE, code_and_lesion, loinc_of_link
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Branch, Item, Questionnaire, QuestionnaireResponse
from trabecula.fhir.values import Weights, answer_of, weight
from trabecula.language.code import FACT, INSTRUMENT, LOINC, QUESTIONNAIRE, Code
from trabecula.pathway.record import Value

_OURS: Final = (f"{QUESTIONNAIRE}:", f"{INSTRUMENT}:", "urn:uuid:")
"""How the addresses of our forms and instruments begin, and of the questions of a plan."""


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


def form_of(response: QuestionnaireResponse, origin: str, reading: Reading) -> AnsweredForm:
    """What is known of the form. Where none is named, the link ids are taken for ours."""
    canonical = response.questionnaire or ""
    known = reading.forms.get(canonical)
    if known is None and canonical.startswith("#"):
        known = _known(canonical, _contained(response), reading)
    elif known is None:
        known = reading.forms[canonical] = _known(canonical, _held(canonical, reading), reading)
    form, why = known
    if why:
        reading.problem(f"{origin}.questionnaire", why)
    return form


def _known(
    canonical: str, held: Sequence[Questionnaire], reading: Reading
) -> tuple[AnsweredForm, str]:
    """The form, and why it is not taken from the record, where that has to be said."""
    form = held[0] if held and all(_is_like(one, held[0]) for one in held) else None
    if form is None:
        url = canonical.partition("|")[0]
        why = "" if not url or url.startswith(_OURS) else _why_none(canonical, held, reading)
        return _by_name(url), why
    url = form.url or canonical.partition("|")[0]
    items = {item.link_id: item for item in every_item(form.item) if item.link_id}
    codes = {link: codes_of(Concept(item.code)) for link, item in items.items()}
    weights = {link: _weights(item) for link, item in items.items() if item.answer_option}
    coded = any(code.system == FACT for each in codes.values() for code in each)
    name = url if url.startswith(_OURS) else _panel(form) or url
    return AnsweredForm(name, not url or url.startswith(_OURS) or coded, codes, weights), ""


@lru_cache(maxsize=1024)
def _by_name(url: str) -> AnsweredForm:
    """A form that the record does not hold: its link ids are all that says what it asks."""
    return AnsweredForm(url, not url or url.startswith(_OURS), {}, {})


def every_item(items: Iterable[Item] | None) -> Iterator[Item]:
    """The items, and all that are below them."""
    waiting = list(items or ())
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.item or ()


def _contained(response: QuestionnaireResponse) -> Sequence[Questionnaire]:
    own_id = (response.questionnaire or "").removeprefix("#")
    found = inside(response.contained or (), own_id, Questionnaire)
    return [] if found is None else [found]


def _held(canonical: str, reading: Reading) -> Sequence[Questionnaire]:
    """The forms of the record that a canonical means: of its version, where it says one."""
    url, _, version = canonical.partition("|")
    return [
        form
        for _, form in reading.collection.of(Questionnaire)
        if url and form.url == url and version in ("", form.version)
    ]


def _is_like(one: Questionnaire, other: Questionnaire) -> bool:
    return (one.code, one.item) == (other.code, other.item)


def _why_none(canonical: str, held: Sequence[Questionnaire], reading: Reading) -> str:
    """Why none of the forms that are there is taken; empty where there are none."""
    left_out = "what its items ask and its choices count is not taken from there"
    if held:
        return f"the record holds {canonical} in {len(held)} ways that differ: {left_out}"
    if canonical.startswith("#"):
        return f"{canonical} is no form that the response contains: {left_out}"
    url, _, version = canonical.partition("|")
    if _held(url, reading):
        return f"the record holds {url}, but not its version {version}: {left_out}"
    return ""


def _panel(form: Questionnaire | None) -> str:
    """The LOINC panel that a form says it is; empty where it says none, or several."""
    codes = codes_of(Concept(form.code)) if form is not None else ()
    panels = {code.code for code in codes if code.system == LOINC}
    return f"{LOINC}/{panels.pop()}" if len(panels) == 1 else ""


def _weights(item: Item) -> Weights:
    """How much each choice counts; nothing for one that is there with several weights."""
    found: dict[Code, set[float]] = {}
    for option in item.answer_option or ():
        coding = option.value_coding
        number = weight([*(option.extension or ()), *((coding and coding.extension) or ())])
        if coding is not None and coding.code and number is not None:
            found.setdefault(Code(coding.system or "", coding.code), set()).add(number)
    return {code: numbers.pop() for code, numbers in found.items() if len(numbers) == 1}
