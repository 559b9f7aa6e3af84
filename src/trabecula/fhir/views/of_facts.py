"""Views of what carries a fact: every observation, condition and medicine, whatever its day.

They hold what was recorded, not what is known: which value counts on a day, whether it is too old
or in conflict is settled by `trabecula cohort`.
"""

from collections.abc import Iterator
from typing import Final

from trabecula.fhir.knowledge.imprint import Imprint
from trabecula.fhir.views.definition import coded, column, concerns, definition, is_shareable
from trabecula.fhir.writing import Json
from trabecula.language.carrier import Diagnosed, Observed, Taken
from trabecula.language.code import FACT, Code
from trabecula.language.fact import Fact

_VALUE: Final = (
    column("quantity", "value.ofType(Quantity).value", "decimal"),
    column("comparator", "value.ofType(Quantity).comparator", "code"),
    column("unit", "value.ofType(Quantity).code", "code"),
    column("unit_as_written", "value.ofType(Quantity).unit", "string"),
    column("whole_number", "value.ofType(integer)", "integer"),
    column("yes", "value.ofType(boolean)", "boolean"),
    column("words", "value.ofType(string)", "string"),
)
_CODED_VALUE: Final[Json] = {
    "forEachOrNull": "value.ofType(CodeableConcept).coding",
    "column": [column("system", "system", "uri"), column("code", "code", "code")],
}
_OBSERVED: Final = (
    *concerns("subject"),
    column("status", "status", "code"),
    column("day", "effective.ofType(dateTime)", "dateTime"),
    column("day_from", "effective.ofType(Period).start", "dateTime"),
    column("day_until", "effective.ofType(Period).end", "dateTime"),
    column("focus", "focus.first().reference", "string"),
    column("site", "bodySite.coding.code.first()", "code"),
)
_ABSENT: Final = column("absent", "dataAbsentReason.coding.code.first()", "code")
_DIAGNOSED: Final = (
    *concerns("subject"),
    column("clinical_status", "clinicalStatus.coding.code.first()", "code"),
    column("verification_status", "verificationStatus.coding.code.first()", "code"),
    column("onset", "onset.ofType(dateTime)", "dateTime"),
    column("abatement", "abatement.ofType(dateTime)", "dateTime"),
    column("recorded", "recordedDate", "dateTime"),
)


def views_of(fact: Fact, imprint: Imprint) -> Iterator[Json]:
    """The views of what carries a fact: its observations, their components, its diagnoses, and
    the orders and statements of its medicines.
    """
    items = fact.allowed if fact.lists else ()
    own = (Code(FACT, fact.key), *(Code(FACT, f"{fact.key}.{item}") for item in items))
    observed = (*own, *_codes(fact, Observed))
    yield _observed(fact, observed, imprint)
    yield _components(fact, observed, imprint)
    if diagnosed := _codes(fact, Diagnosed):
        yield definition(
            f"{fact.key}_diagnosed",
            f"{fact.name}: diagnoses",
            "Condition",
            [{"column": [*_DIAGNOSED]}],
            imprint,
            where=coded("code", diagnosed),
            shareable=is_shareable(diagnosed),
        )
    if taken := _codes(fact, Taken):
        yield from _taken(fact, taken, imprint)


def _codes(fact: Fact, kind: type[Observed | Diagnosed | Taken]) -> tuple[Code, ...]:
    found: dict[Code, None] = {}
    for carrier in fact.carried_by:
        match carrier:
            case Observed(codes=codes) if kind is Observed:
                found |= dict.fromkeys(codes)
            case Diagnosed(answers=answers) if kind is Diagnosed:
                found |= dict.fromkeys(code for codes in answers.values() for code in codes)
            case Taken(answers=groups) if kind is Taken:
                found |= dict.fromkeys(code for each in groups.values() for code in each.codes)
            case _:
                pass
    return tuple(found)


def _observed(fact: Fact, codes: tuple[Code, ...], imprint: Imprint) -> Json:
    columns = {"column": [*_OBSERVED, *_VALUE, _ABSENT]}
    return definition(
        fact.key,
        f"{fact.name}: observations",
        "Observation",
        [columns, _CODED_VALUE],
        imprint,
        where=coded("code", codes),
        shareable=is_shareable(codes),
    )


def _components(fact: Fact, codes: tuple[Code, ...], imprint: Imprint) -> Json:
    path = coded("code", codes)
    part = {
        "forEach": f"component.where({path})",
        "column": [*_VALUE, _ABSENT],
        "select": [_CODED_VALUE],
    }
    return definition(
        f"{fact.key}_component",
        f"{fact.name}: components of observations",
        "Observation",
        [{"column": [*_OBSERVED]}, part],
        imprint,
        where=f"component.where({path}).exists()",
        shareable=is_shareable(codes),
    )


def _taken(fact: Fact, codes: tuple[Code, ...], imprint: Imprint) -> Iterator[Json]:
    for resource, name, day in (
        ("MedicationRequest", "ordered", "authoredOn"),
        ("MedicationStatement", "stated", "effective.ofType(dateTime)"),
    ):
        columns = [
            *concerns("subject"),
            column("status", "status", "code"),
            column("day", day, "dateTime"),
        ]
        coding: Json = {
            "forEach": "medication.ofType(CodeableConcept).coding",
            "column": [column("system", "system", "uri"), column("code", "code", "code")],
        }
        yield definition(
            f"{fact.key}_{name}",
            f"{fact.name}: medicines {name}",
            resource,
            [{"column": columns}, coding],
            imprint,
            where=coded("medication.ofType(CodeableConcept)", codes),
            shareable=is_shareable(codes),
        )
