"""A FHIRPath engine beside the plain reading: what a receiver of the knowledge would answer."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, Final, cast

import fhirpathpy  # pyright: ignore[reportMissingTypeStubs]
from fhirpathpy.models import models  # pyright: ignore

from trabecula.fhir.fact_bundle import fact_bundle
from trabecula.language.answer import Answer
from trabecula.language.fact import Fact
from trabecula.language.interpret import Values
from trabecula.pathway.facts import GIVEN, Facts, Finding, Subject

Json = dict[str, Any]
DAY: Final = date(2026, 3, 1)
_ANSWERS: Final = {
    (True,): Answer.APPLIES,
    (False,): Answer.DOES_NOT_APPLY,
    (): Answer.NOT_KNOWN,
}


def subject(facts: Mapping[str, Fact], values: Values) -> Subject:
    """A subject of whom these values are known."""
    found = {
        key: Finding(facts[key], value, DAY, GIVEN)
        for key, value in values.items()
        if value is not None
    }
    return Subject("p", "p", found)


def bundle_of(facts: Iterable[Fact], values: Values) -> Json:
    """What is known of a person, as the Bundle on which expressions are evaluated."""
    person = subject({fact.key: fact for fact in facts}, values)
    return json.loads(fact_bundle(Facts(DAY, person), person))


def evaluate(expression: str, bundle: Json) -> Answer:
    """The answer that a FHIRPath engine gives."""
    return _ANSWERS[tuple(_compiled(expression)(bundle))]


@cache
def _compiled(expression: str) -> Callable[[Json], list[Any]]:
    compiled: Any = fhirpathpy.compile(expression, models["r4"])  # pyright: ignore
    return cast("Callable[[Json], list[Any]]", compiled)
