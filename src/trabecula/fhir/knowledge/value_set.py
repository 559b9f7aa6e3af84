"""Value sets: what each fact with named values can be, and what each checklist asks."""

from typing import Final

from trabecula.fhir.knowledge.code_system import item_code
from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.writing import Json
from trabecula.language.code import FACT
from trabecula.language.fact import Fact

VALUES: Final = "ValueSet"


def value_sets(imprint: Imprint) -> list[Json]:
    """One for each fact whose values or items are named, in the fact's own words."""
    return [_value_set(fact, imprint) for fact in imprint.opened.edition.facts if fact.allowed]


def _value_set(fact: Fact, imprint: Imprint) -> Json:
    concepts = [
        {"code": item_code(fact, value), "display": fact.say_item(value)} for value in fact.allowed
    ]
    included = {"system": FACT, "version": imprint.version, "concept": concepts}
    return {
        **imprint.head(VALUES, f"urn:trabecula:value-set:{fact.key}", fact.name),
        **imprint.standing(imprint.opened.edition.statements),
        "purpose": fact.asks,
        "compose": {"include": [included]},
    }
