"""Official wording: the texts of a publisher's Questionnaire, matched with an instrument by code.

Items are told by LOINC and by our own codes, never by their place or their text.
"""

from codecs import BOM_UTF8
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

import msgspec

from trabecula.errors import TrabeculaError
from trabecula.fhir.concepts import codes_of
from trabecula.fhir.elements import TYPE, Coding, Concept, Element
from trabecula.fhir.forms import QUESTIONNAIRE
from trabecula.fhir.instruments.addresses import loinc_of
from trabecula.fhir.link import asks_why, loinc_of_link
from trabecula.language.code import FACT, INSTRUMENT, Code
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument
from trabecula.language.site import Wording


class PublishedItem(Element):
    """An item of a publisher's form."""

    link_id: str = ""
    code: list[Coding] | None = None
    text: str = ""
    item: list["PublishedItem"] | None = None


class Published(Element):
    """What is read of a publisher's form."""

    type: str = msgspec.field(default="", name=TYPE)
    url: str = ""
    title: str = ""
    name: str = ""
    version: str = ""
    publisher: str = ""
    copyright: str = ""
    code: list[Coding] | None = None
    item: list[PublishedItem] | None = None


def read_published(content: bytes) -> Published:
    """A publisher's form. Raises `TrabeculaError` where it is no Questionnaire with items."""
    try:
        form = msgspec.json.decode(content.removeprefix(BOM_UTF8), type=Published)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise TrabeculaError(f"it is no FHIR Questionnaire in JSON: {error}") from None
    if form.type != QUESTIONNAIRE:
        said = form.type or "no resource"
        raise TrabeculaError(f"it is {said}: give a Questionnaire, as the publisher writes it")
    if not form.item:
        raise TrabeculaError("the Questionnaire has no items, so it has no wording")
    return form


def matched(
    form: Published, instruments: Sequence[Instrument], loaded: date, wanted: str = ""
) -> Wording:
    """The wording of the instrument that the form is, or of the ``wanted`` one.

    Raises `TrabeculaError` where it is none or may be several, where an item is there twice or
    without a text, and where a score needs an item that is not there.
    """
    items = _by_code(form.item or [])
    candidates = [one for one in instruments if one.name == wanted or not wanted]
    instrument = _meant(form, candidates, items)
    texts = {
        fact.key: text for fact in instrument.items if (text := _text(fact, instrument, items))
    }
    if missing := [item for item in _needed(instrument) if item.key not in texts]:
        lacking = ", ".join(f"{item.key} ({item.name})" for item in missing)
        raise TrabeculaError(
            f"only {len(texts)} of the {len(instrument.items)} items of {instrument.name} are in "
            f"it by LOINC or our codes; not {lacking}: nothing was loaded"
        )
    return Wording(
        instrument.name,
        loaded,
        texts,
        form.title or form.name,
        form.version,
        form.publisher,
        form.copyright,
        form.url,
    )


def _needed(instrument: Instrument) -> Iterator[Fact]:
    """The items of scores; what no score needs may be left out by a publisher."""
    needed = {item for score in instrument.scores for item in score.of}
    return (item for item in instrument.items if item in needed)


def _meant(
    form: Published,
    instruments: Sequence[Instrument],
    items: Mapping[Code, Sequence[PublishedItem]],
) -> Instrument:
    """The instrument that the form says it is; else the one of which it has most items, if all."""
    counts = {
        one: sum(any(code in items for code in _codes(item)) for item in one.items)
        for one in instruments
    }
    some = {one: count for one, count in counts.items() if count}
    said = set(codes_of(Concept(form.code)))
    named = [one for one in some if _is_named(one, said)]
    if named:
        return named[0] if len(named) == 1 else _several(named)
    if not some:
        raise TrabeculaError(
            "no instrument has an item with a code of this form: its items need item.code from "
            f"LOINC, or from {FACT}; 'trabecula score show NAME --format fhir' has both"
        )
    whole = [one for one in some if all(_found(item, items) for item in _needed(one))]
    most = max(some[one] for one in whole or some)
    best = [one for one in whole or some if some[one] == most]
    return best[0] if len(best) == 1 else _several(best)


def _is_named(instrument: Instrument, said: set[Code]) -> bool:
    own = (Code(INSTRUMENT, instrument.name), *instrument.codes)
    return not said.isdisjoint(own)


def _several(instruments: Iterable[Instrument]) -> Instrument:
    names = " or ".join(one.name for one in instruments)
    raise TrabeculaError(f"it may be {names}: say which with --instrument NAME")


def _text(fact: Fact, instrument: Instrument, items: Mapping[Code, Sequence[PublishedItem]]) -> str:
    """The one text of an item; empty where the form does not have the item."""
    found = _found(fact, items)
    if len(found) > 1:
        links = ", ".join(item.link_id or "an item without a link id" for item in found)
        raise TrabeculaError(
            f"{fact.key} ({fact.name}) of {instrument.name} is in it more than once: {links}"
        )
    text = found[0].text.strip() if found else ""
    if found and not text:
        raise TrabeculaError(f"{fact.key} ({fact.name}) of {instrument.name} has no text in it")
    return text


def _found(fact: Fact, items: Mapping[Code, Sequence[PublishedItem]]) -> list[PublishedItem]:
    own = (item for code in _codes(fact) for item in items.get(code, ()))
    return list({id(item): item for item in own}.values())


def _codes(fact: Fact) -> tuple[Code, ...]:
    return (Code(FACT, fact.key), *loinc_of(fact))


def _by_code(items: Iterable[PublishedItem]) -> Mapping[Code, Sequence[PublishedItem]]:
    """Every item of the form that asks for something, under each code by which it is told."""
    found: defaultdict[Code, list[PublishedItem]] = defaultdict(list)
    waiting = list(items)[::-1]
    while waiting:
        item = waiting.pop()
        for code in () if asks_why(item.link_id) else _told_by(item):
            found[code].append(item)
        waiting += (item.item or [])[::-1]
    return found


def _told_by(item: PublishedItem) -> Iterable[Code]:
    """The codes of an item; without any, the LOINC code with which its link id ends."""
    return codes_of(Concept(item.code)) or loinc_of_link(item.link_id)
