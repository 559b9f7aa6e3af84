"""Code systems: the facts with what they can be, and the statements."""

from collections.abc import Iterator
from typing import Any, Final, cast

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.writing import Json
from trabecula.language.answer import NEVER
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import FACT, STATEMENT
from trabecula.language.fact import Fact, YesNo
from trabecula.language.number import Counted, Measured, TimeSince

SYSTEM: Final = "CodeSystem"
_PROPERTIES: Final = (
    ("kind", "code", "What a fact's value is; or item or value, for what facts can have"),
    ("unit", "string", "The unit of a measured fact, in UCUM"),
    ("about", "code", "Whether a fact is about the person or about one lesion"),
    ("of", "code", "The facts of which this is an item or a value"),
)
_KINDS: Final = (
    (YesNo, "yes-no"),
    (Counted, "count"),
    (TimeSince, "time-since"),
    (Measured, "quantity"),
    (Chosen, "choice"),
    (Checklist, "checklist"),
)
_ANSWERS: Final[tuple[Json, ...]] = tuple(
    {
        "code": answer,
        "display": answer,
        "definition": "An answer to a question, in a form.",
        "property": [{"code": "kind", "valueCode": "value"}],
    }
    for answer in ("yes", "no")
)


def fact_system(imprint: Imprint) -> Json:
    """Every fact by its key, every item of a checklist, and every value of a choice.

    So too every item of an instrument that a form asks beside facts.
    """
    edition = imprint.opened.edition
    asked = (fact for form in edition.questionnaires for fact in form.every_fact)
    facts = tuple(dict.fromkeys((*edition.facts, *asked)))
    concepts = [*map(_fact, facts), *_items(facts), *_values(facts), *_ANSWERS]
    return {
        **_system(imprint, FACT, "Facts"),
        "property": [
            {"code": code, "type": kind, "description": words} for code, kind, words in _PROPERTIES
        ],
        "count": len(concepts),
        "concept": concepts,
    }


def statement_system(imprint: Imprint) -> Json:
    """Every statement by its code."""
    concepts = [
        {
            "code": statement.code,
            "display": statement.title,
            "definition": " ".join(statement.says),
        }
        for statement in imprint.opened.edition.statements
    ]
    return {
        **_system(imprint, STATEMENT, "Statements"),
        "count": len(concepts),
        "concept": concepts,
    }


def item_code(fact: Fact, item: str) -> str:
    """The code of a value that a fact can have, or of an item that a checklist asks."""
    return f"{fact.key}.{item}" if fact.lists else item


def _system(imprint: Imprint, url: str, title: str) -> Json:
    return {
        **imprint.head(SYSTEM, url, title),
        **imprint.standing(imprint.opened.edition.statements),
        "caseSensitive": True,
        "content": "complete",
    }


def _fact(fact: Fact) -> Json:
    kind = next(name for made, name in _KINDS if isinstance(fact, made))
    told = [
        {"code": "kind", "valueCode": kind},
        {"code": "about", "valueCode": fact.about.value},
    ]
    if isinstance(fact, Measured):
        unit = cast("Measured[Any]", fact).measured_in.ucum
        told.append({"code": "unit", "valueString": unit})
    return {
        "code": fact.key,
        "display": fact.name,
        "definition": fact.meaning or fact.asks,
        "property": told,
    }


def _items(facts: tuple[Fact, ...]) -> Iterator[Json]:
    for fact in facts:
        for item in fact.allowed if fact.lists else ():
            words = f"{fact.name}: {fact.say_item(item)}"
            yield _part(item_code(fact, item), words, "item", [fact])


def _values(facts: tuple[Fact, ...]) -> Iterator[Json]:
    """Each value once, with every fact that has it; how each fact says it is in its value set."""
    users: dict[str, list[Fact]] = {}
    for fact in facts:
        for value in () if fact.lists else fact.allowed:
            users.setdefault(value, []).append(fact)
    times: list[Fact] = [fact for fact in facts if isinstance(fact, TimeSince)]
    users.setdefault(NEVER.value, []).extend(times)
    for value, having in users.items():
        said = {fact.say_item(value) for fact in having}
        yield _part(value, said.pop() if len(said) == 1 else value, "value", having)


def _part(code: str, display: str, kind: str, facts: list[Fact]) -> Json:
    used = [{"code": "of", "valueCode": fact.key} for fact in facts]
    return {
        "code": code,
        "display": display,
        "property": [{"code": "kind", "valueCode": kind}, *used],
    }
