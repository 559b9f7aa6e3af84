"""Which form a response answers: as the record holds it, or by its name alone."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from trabecula.fhir.answered_form import AnsweredForm
from trabecula.fhir.concepts import codes_of
from trabecula.fhir.contained import inside
from trabecula.fhir.elements import Concept
from trabecula.fhir.reading import Reading
from trabecula.fhir.resources import Item, Questionnaire, QuestionnaireResponse
from trabecula.fhir.values import Weights, weight
from trabecula.language.code import FACT, INSTRUMENT, LOINC, QUESTIONNAIRE, Code

_OURS: Final = (f"{QUESTIONNAIRE}:", f"{INSTRUMENT}:", "urn:uuid:")
"""How the addresses of our forms and instruments begin, and of the questions of a plan."""


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
