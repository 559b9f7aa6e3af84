"""An instrument as a FHIR Questionnaire: its items, what answers count, and the sums of them.

The items are those of our own forms, so that answers are read back as they were given. What is
asked of a lesion or a pain is asked once for each.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

from trabecula.fhir.forms import QUESTIONNAIRE, form_body
from trabecula.fhir.instruments.addresses import fact_codes, instrument_codes, instrument_url
from trabecula.fhir.instruments.sums import summed
from trabecula.fhir.knowledge.imprint import COPYRIGHT, computable_name
from trabecula.fhir.proposal.basis import NOT_REVIEWED
from trabecula.fhir.questions import UNANSWERED
from trabecula.fhir.systems import DATA_ABSENT, UCUM
from trabecula.fhir.writing import Json
from trabecula.language.condition import About
from trabecula.language.edition import Edition
from trabecula.language.fact import Fact
from trabecula.language.instrument import Instrument, Score
from trabecula.language.item import Graded, Weighed
from trabecula.language.number import Counted, Measured
from trabecula.language.questionnaire import Questionnaire
from trabecula.language.site import Wording, said_wording

_SDC: Final = "http://hl7.org/fhir/uv/sdc/StructureDefinition"
_WEIGHTS: Final = (
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
)
_UNIT: Final = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
_NOT_APPLICABLE: Final = {
    "system": DATA_ABSENT,
    "code": "not-applicable",
    "display": "This does not apply",
}


def questionnaire_of(
    instrument: Instrument, edition: Edition, wording: Wording | None = None
) -> Json:
    """The instrument as a Questionnaire of R4, a draft, in our own labels or the site's wording."""
    return {
        "resourceType": QUESTIONNAIRE,
        "id": instrument.name,
        "url": instrument_url(instrument),
        "version": edition.name,
        "name": computable_name(instrument.name),
        "title": instrument.title,
        "status": "draft",
        "experimental": True,
        "subjectType": ["Patient"],
        "date": edition.in_force.isoformat(),
        "publisher": "Trabecula",
        "description": " ".join(_description(instrument, wording)),
        "purpose": " ".join(_purpose(instrument)),
        "copyright": " ".join(_copyright(instrument, wording)),
        "code": instrument_codes(instrument),
        "item": [*_items(instrument, edition, wording), *_scores(instrument)],
    }


def _description(instrument: Instrument, wording: Wording | None) -> Iterator[str]:
    yield f"{NOT_REVIEWED}."
    words = said_wording(wording)
    yield f"{words[0].upper()}{words[1:]}."
    here = summed(instrument)
    if here:
        yield f"The form itself adds up {', '.join(score.gives.name for score in here)}."
    if others := [each.gives.name for each in instrument.scores if each not in here]:
        yield f"No expression of this form, but Trabecula, works out {', '.join(others)}."


def _purpose(instrument: Instrument) -> Iterator[str]:
    yield instrument.measures
    yield f"Asks about: {instrument.recall}."
    yield f"Answered by: {', '.join(instrument.assessors)}."
    yield f"Repeated: {instrument.interval}."


def _copyright(instrument: Instrument, wording: Wording | None) -> Iterator[str]:
    yield instrument.licence.terms
    if instrument.licensable:
        yield "Off until your site declares its own licence."
    if wording is not None and wording.copyright:
        yield f"The wording: {wording.copyright}"
    yield f"Our own labels and codes: {COPYRIGHT}"


def _items(instrument: Instrument, edition: Edition, wording: Wording | None) -> list[Json]:
    facts = {item.key: item for item in instrument.items}
    return [
        _dressed(item, facts, wording)
        for part in _parts(instrument, edition)
        for item in form_body(part, edition)["item"]
    ]


def _parts(instrument: Instrument, edition: Edition) -> Iterator[Questionnaire]:
    """What is asked of the person, then what is asked of each lesion or pain."""
    for about in About:
        if asked := tuple(item for item in instrument.items if item.about is about):
            place = () if about is About.PERSON else _place(about, edition)
            yield Questionnaire(
                instrument.name,
                instrument.title,
                instrument.measures,
                asked_by=", ".join(instrument.assessors),
                about=about,
                facts=tuple(dict.fromkeys((*place, *asked))),
            )


def _place(about: About, edition: Edition) -> tuple[Fact, ...]:
    """The fact that says where a lesion or a pain is."""
    if about is About.PAIN:
        return (edition.place_of_pain,) if edition.place_of_pain is not None else ()
    return tuple(fact for fact in edition.facts if fact.key == edition.site_key)


def _dressed(item: Json, facts: Mapping[str, Fact], wording: Wording | None) -> Json:
    """An item of a form with all its codes, its wording, and what its answers count."""
    if "item" in item:
        item = item | {"item": [_dressed(each, facts, wording) for each in item["item"]]}
    if UNANSWERED[0] in (option["valueCoding"] for option in _options(item)):
        item = item | {"answerOption": [*_options(item), {"valueCoding": _NOT_APPLICABLE}]}
    fact = facts.get(item["linkId"])
    if fact is None:
        return item
    text = wording.texts.get(fact.key) if wording is not None else None
    weighted = {"answerOption": [_weighted(fact, option) for option in _options(item)]}
    return {
        **item,
        "code": fact_codes(fact),
        "text": text or item["text"],
        **(weighted if _options(item) else {}),
    }


def _options(item: Json) -> list[Json]:
    return item.get("answerOption", [])


def _weighted(fact: Fact, option: Json) -> Json:
    points = _points(fact).get(option["valueCoding"]["code"])
    if points is None or option["valueCoding"]["system"] == DATA_ABSENT:
        return option
    weights = [{"url": url, "valueDecimal": points} for url in _WEIGHTS]
    return {"extension": weights, **option}


def _points(fact: Fact) -> Mapping[str, float]:
    match fact:
        case Graded():
            return dict(zip(fact.options, fact.points, strict=True))
        case Weighed():
            return {"yes": fact.points, "no": 0}
        case _:
            return {}


def _scores(instrument: Instrument) -> list[Json]:
    return [_score(score, expression) for score, expression in summed(instrument).items()]


def _score(score: Score, expression: str) -> Json:
    calculated = {
        "url": f"{_SDC}/sdc-questionnaire-calculatedExpression",
        "valueExpression": {"language": "text/fhirpath", "expression": expression},
    }
    return {
        **_named(score),
        "extension": [calculated, *_unit(score.gives)],
        "text": f"{score.gives.name} ({score.words})",
        "type": "integer" if isinstance(score.gives, Counted) else "decimal",
        "required": False,
        "readOnly": True,
    }


def _named(score: Score) -> Json:
    """The link id and codes of a score.

    A number that FHIRPath rounds in its own way is for the eye only: no fact is read from it.
    """
    if isinstance(score.gives, Counted):
        return {"linkId": score.gives.key, "code": fact_codes(score.gives)}
    return {"linkId": f"@{score.gives.key}"}


def _unit(fact: Fact) -> list[Json]:
    if not isinstance(fact, Measured):
        return []
    unit = cast("Measured[Any]", fact).measured_in
    named = {"system": UCUM, "code": unit.ucum, "display": unit.symbol or "score"}
    return [{"url": _UNIT, "valueCoding": named}]
