"""Values: a fact's value, or why there is none, as an Observation or its component says it."""

from collections.abc import Iterator
from typing import Any, Final, cast

from trabecula.fhir.instruments.addresses import fact_codes
from trabecula.fhir.systems import DATA_ABSENT, UCUM
from trabecula.fhir.writing import Json, coded
from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.code import FACT
from trabecula.language.fact import Fact, Raw
from trabecula.language.item import NotAnswered
from trabecula.language.number import Counted, Measured
from trabecula.pathway.scores import Answer

SCORE: Final = "{score}"
_REASONS: Final = {
    NotAnswered.NOT_ASKED: ("not-asked", "Not Asked"),
    NotAnswered.UNKNOWN: ("asked-unknown", "Asked But Unknown"),
    NotAnswered.REFUSED: ("asked-declined", "Asked But Declined"),
    NotAnswered.NOT_APPLICABLE: ("not-applicable", "Not Applicable"),
}


def components(item: Fact, answer: Answer) -> Iterator[Json]:
    """The answer to one item; of a list, one answer for each part that was asked.

    Under our code alone: several facts may share a LOINC code, and the answer is to one of them.
    """
    code = {"code": coded(FACT, item.key, item.name)}
    if isinstance(answer, NotAnswered):
        yield code | absent(*_REASONS[answer])
    elif item.lists:
        yield from _found(item, cast("frozenset[str]", answer))
    else:
        yield code | value(item, answer)


def named(fact: Fact) -> Json:
    """All codes of a score, in our own words."""
    return {"code": {"coding": fact_codes(fact), "text": fact.name}}


def value(fact: Fact, said: Raw) -> Json:
    """A value in the element of its kind."""
    if said is NEVER:
        return {"valueCodeableConcept": coded(FACT, NEVER.value, NEVER.value)}
    if isinstance(said, bool):
        return {"valueBoolean": said}
    if isinstance(fact, Measured):
        unit = cast("Measured[Any]", fact).measured_in
        return quantity(cast("float", said), unit.ucum, unit.symbol)
    if isinstance(fact, Counted):
        return {"valueInteger": said}
    return {"valueCodeableConcept": coded(FACT, str(said), fact.say(said))}


def score_value(fact: Fact, said: Raw) -> Json:
    """The value of a score: what is counted is in points."""
    if isinstance(fact, Counted):
        return quantity(cast("float", said), SCORE)
    return value(fact, said)


def quantity(number: float, unit: str, symbol: str = "") -> Json:
    """A number in a unit of UCUM."""
    said = {"unit": symbol} if symbol else {}
    return {"valueQuantity": {"value": number, **said, "system": UCUM, "code": unit}}


def absent(code: str, display: str) -> Json:
    """Why there is no value."""
    coding = {"system": DATA_ABSENT, "code": code, "display": display}
    return {"dataAbsentReason": {"coding": [coding], "text": display}}


def _found(item: Fact, found: frozenset[str]) -> Iterator[Json]:
    """Each part of a list; of one not asked to its end, only what was found."""
    for part in item.allowed:
        if part in found or not isinstance(found, AtLeast):
            words = f"{item.name}: {item.say_item(part)}"
            yield {"code": coded(FACT, f"{item.key}.{part}", words), "valueBoolean": part in found}
