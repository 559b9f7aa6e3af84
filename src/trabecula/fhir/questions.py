"""Questions: the questionnaire items that ask for one fact, each with a way not to answer.

An item's ``linkId`` is the fact's key, for a lesion followed by ``@`` and the lesion's id, so
that an answer finds its fact and its lesion again. Whoever does not know, or would rather not
say, can say so: among the choices where the answer is a choice, and in an item of its own,
shown while there is no answer, where it is a number. A number is asked as a quantity, so that
its unit comes back with it.
"""

import math
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypeAlias, cast

from trabecula.fhir.link import NO_ANSWER, link_id
from trabecula.fhir.systems import DATA_ABSENT, UCUM
from trabecula.fhir.writing import Json
from trabecula.language.code import FACT
from trabecula.language.fact import Fact
from trabecula.language.number import Measured, Number, TimeSince
from trabecula.language.quantity import Quantity

_YES_NO: Final = (("yes", "yes"), ("no", "no"))
UNANSWERED: Final = (
    {"system": DATA_ABSENT, "code": "asked-unknown", "display": "I do not know"},
    {"system": DATA_ABSENT, "code": "asked-declined", "display": "I prefer not to say"},
)
"""The choices for whoever does not know, or would rather not say."""
_UNIT_OPTION: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
_BOUND: Final = "http://hl7.org/fhir/StructureDefinition/{}Value"
_QUANTITY_BOUND: Final = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-{}Quantity"
)


Offered: TypeAlias = Mapping[str, str]
"""The answers that are offered, or the items of a checklist that are asked, each in words."""


def items(
    fact: Fact, text: str, lesion: str | None = None, offered: Offered | None = None
) -> list[Json]:
    """The item that asks for a fact, and the one that says why there is no number, if it needs it.

    ``lesion`` is the id of the lesion that it is asked of. ``offered`` stands in for all that the
    fact allows, in its own words.
    """
    item = _item(fact.key, fact.name, lesion) | {"text": text}
    offered = offered or {name: fact.say_item(name) for name in fact.allowed}
    if fact.lists:
        each = [_found(fact, name, words, lesion) for name, words in offered.items()]
        return [item | {"type": "group", "required": False, "item": each}]
    if isinstance(fact, Number):
        return [item | _number(fact), _without_number(fact, lesion)]
    return [item | _choice(offered.items() or _YES_NO)]


def _item(name: str, words: str, lesion: str | None) -> Json:
    return {"linkId": link_id(name, lesion), "code": [_code(name, words)]}


def _found(fact: Fact, name: str, words: str, lesion: str | None) -> Json:
    """One item of a checklist: asked by itself, so that a list left half answered is not whole."""
    item = _item(f"{fact.key}.{name}", f"{fact.name}: {fact.say_item(name)}", lesion)
    return item | {"text": words} | _choice(_YES_NO)


def _choice(options: Iterable[tuple[str, str]]) -> Json:
    codings = [*(_code(code, words) for code, words in options), *UNANSWERED]
    answers = [{"valueCoding": coding} for coding in codings]
    return {"type": "choice", "required": False, "answerOption": answers}


def _number(fact: Number) -> Json:
    unit = _unit(fact)
    kind = "integer" if unit is None else "quantity"
    option = [] if unit is None else [{"url": _UNIT_OPTION, "valueCoding": _unit_coding(unit)}]
    ends = (("min", fact.lowest), ("max", fact.highest))
    bounds = [_bound(end, value, unit) for end, value in ends if math.isfinite(value)]
    extensions = [*option, *bounds]
    item: Json = {"type": kind, "required": False}
    return item | {"extension": extensions} if extensions else item


def _unit(fact: Fact) -> type[Quantity] | None:
    return cast("Measured[Any]", fact).measured_in if isinstance(fact, Measured) else None


def _unit_coding(unit: type[Quantity]) -> Json:
    return {"system": UCUM, "code": unit.ucum, "display": unit.symbol}


def _bound(end: str, value: float, unit: type[Quantity] | None) -> Json:
    if unit is None:
        return {"url": _BOUND.format(end), "valueInteger": int(value)}
    quantity = {"value": value, "unit": unit.symbol, "system": UCUM, "code": unit.ucum}
    return {"url": _QUANTITY_BOUND.format(end), "valueQuantity": quantity}


def _without_number(fact: Number, lesion: str | None) -> Json:
    never = [("never", "never")] if isinstance(fact, TimeSince) else []
    asked = {"question": link_id(fact.key, lesion), "operator": "exists", "answerBoolean": False}
    return {
        "linkId": link_id(f"{fact.key}{NO_ANSWER}", lesion),
        "code": [_code(fact.key, fact.name)],
        "text": "If there is no number:",
        "enableWhen": [asked],
        **_choice(never),
    }


def _code(code: str, display: str) -> Json:
    return {"system": FACT, "code": code, "display": display}
