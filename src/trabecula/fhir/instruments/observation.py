"""The scores of one administration as FHIR Observations: one for each score.

Each says from what it was derived. Where the answers stand in no resource of the record, one more
Observation holds them, and the scores are derived from that.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID, uuid5

import msgspec

from trabecula.fhir.instruments.addresses import BOUND, instrument_codes
from trabecula.fhir.instruments.values import absent, components, named, score_value
from trabecula.fhir.proposal.basis import NOT_REVIEWED
from trabecula.fhir.proposal.identity import reference_in
from trabecula.fhir.writing import Json, coded, noted
from trabecula.language.code import SITE, SNOMED_CT
from trabecula.language.instrument import Assessor, Bands
from trabecula.language.item import NotAnswered
from trabecula.pathway.facts import Pain, Subject
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Result, Scored

_OBSERVATIONS: Final = UUID("5b7d8a1e-9c53-5f0e-8d52-1f6f3a9b7c44")
OBSERVATION_CATEGORY: Final = "http://terminology.hl7.org/CodeSystem/observation-category"
_TYPES: Final = {Assessor.CARER: "RelatedPerson", Assessor.CLINICIAN: "Practitioner"}
_SIDES: Final = {"left": "7771000", "right": "24028007"}
_SOURCES: Final = re.compile(r"(?:Observation|QuestionnaireResponse)/.+")


@dataclass(frozen=True)
class Context:
    """Of whom and of what a result is: a reference to the person, and the lesion or pain if any."""

    subject: str
    about: Subject | None = None

    def performer(self, assessor: Assessor | None) -> list[Json]:
        """Who answered: the person by reference, another by the kind of person."""
        if assessor is None:
            return []
        if assessor is Assessor.PERSON:
            return [{"reference": self.subject}]
        return [{"type": _TYPES[assessor]}]


def observations_of(result: Result, context: Context) -> list[Json]:
    """The scores of one administration, and before them the answers that no resource holds."""
    sources = _sources(result)
    if sources or not result.answers:
        return [_score(result, each, context, sources) for each in result.scores]
    answers = _identified(_answers(result, context))
    held = [f"urn:uuid:{answers['id']}"]
    return [answers, *(_score(result, each, context, held) for each in result.scores)]


def _score(result: Result, scored: Scored, context: Context, sources: list[str]) -> Json:
    value = scored.value
    fact = scored.score.gives
    said = {
        **_head(result, context, "preliminary" if value is None else "final"),
        **named(fact),
        **(_absent(result, scored) if value is None else score_value(fact, value)),
        "interpretation": [{"text": words} for words in _bands(scored)],
        "note": noted(_notes(result, scored)),
        "method": {"text": f"{result.instrument.version}: {scored.score.words}"},
        "derivedFrom": [{"reference": source} for source in sources],
        "component": _bounds(scored),
    }
    return _identified(said)


def _answers(result: Result, context: Context) -> Json:
    answers = result.answers
    given = [
        component
        for item in result.instrument.items
        if item.key in answers
        for component in components(item, answers[item.key])
    ]
    return {
        **_head(result, context, "final"),
        "code": {"coding": instrument_codes(result.instrument), "text": result.instrument.title},
        "method": {"text": result.instrument.version},
        "component": given,
    }


def _head(result: Result, context: Context, status: str) -> Json:
    """What every Observation of an administration says alike."""
    return {
        "resourceType": "Observation",
        "status": status,
        "category": [{"coding": [{"system": OBSERVATION_CATEGORY, "code": _category(result)}]}],
        "subject": {"reference": context.subject},
        **_about(context.about),
        **_effective(result.when),
        "performer": context.performer(result.assessor),
    }


def _category(result: Result) -> str:
    return "survey" if result.instrument.self_report else "exam"


def _about(about: Subject | None) -> Json:
    """The lesion as the focus; a pain by its place, which tells it apart."""
    if isinstance(about, Pain) and about.place is not None:
        place = about.place
        codings = [{"system": SITE, "code": place.site.code, "display": place.site.label}]
        if place.side in _SIDES:
            side = {"system": SNOMED_CT, "code": _SIDES[place.side], "display": place.side}
            codings.append(side)
        return {"bodySite": {"coding": codings, "text": place.label}}
    reference = reference_in(about.id) if about is not None and about.id else None
    return {"focus": [{"reference": reference}]} if reference else {}


def _effective(when: Moment | None) -> Json:
    """The date as precise as it was given; a time of day needs its zone."""
    if when is None or when.day == date.min:
        return {}
    if when.latest == date.max:
        return {"effectivePeriod": {"start": str(when.day)}}
    if when.day != when.latest:
        length = 7 if when.day.month == when.latest.month else 4
        return {"effectiveDateTime": str(when.day)[:length]}
    time = f"T{when.time}:00{when.zone}" if when.time and when.zone else ""
    return {"effectiveDateTime": f"{when.day}{time}"}


def _absent(result: Result, scored: Scored) -> Json:
    """Why there is no score: refused, not known, not asked or, of an examination, not done."""
    states = [result.answers.get(item.key, NotAnswered.NOT_ASKED) for item in scored.missing]
    if NotAnswered.REFUSED in states:
        return absent("asked-declined", "Asked But Declined")
    if not states or NotAnswered.UNKNOWN in states:
        return absent("unknown", "Unknown")
    if _category(result) == "exam":
        return absent("not-performed", "Not Performed")
    return absent("not-asked", "Not Asked")


def _bands(scored: Scored) -> Iterator[str]:
    """Every band that the score is, or can still be, in, by the scheme that names it."""
    for scheme in scored.score.bands:
        if names := _named_bands(scored, scheme):
            yield f"{scheme.scheme}: {names}"


def _named_bands(scored: Scored, scheme: Bands) -> str:
    return " or ".join(band.name for band in scored.bands(scheme))


def _bounds(scored: Scored) -> list[Json]:
    """The two ends between which a score lies that cannot be told."""
    if scored.lowest is None or scored.highest is None:
        return []
    return [
        {
            "code": coded(BOUND, end, f"{end} possible"),
            **score_value(scored.score.gives, number),
        }
        for end, number in (("lowest", scored.lowest), ("highest", scored.highest))
    ]


def _notes(result: Result, scored: Scored) -> Iterator[str]:
    instrument, score = result.instrument, scored.score
    yield f"{NOT_REVIEWED}."
    yield f"{instrument.title}, asking about {instrument.recall}."
    yield f"Licence: {instrument.licence.terms}"
    citation = score.source
    yield f"Source: {citation.source.citation} ({citation.place}); {score.checked.value}."
    if scored.missing:
        yield f"Without an answer: {'; '.join(_missing(result, scored))}. Rule: {score.missing}."
    if scored.possible:
        yield f"It can be {' or '.join(score.gives.say(each) for each in scored.possible)}."
    if result.recorded:
        yield "It stood in the record as it is, without its answers."


def _missing(result: Result, scored: Scored) -> Iterator[str]:
    for item in scored.missing:
        state = result.answers.get(item.key, NotAnswered.NOT_ASKED)
        yield f"{item.name} ({state.words if isinstance(state, NotAnswered) else 'not known'})"


def _sources(result: Result) -> list[str]:
    """The Observations and responses that hold the answers, each once, in order."""
    origins = (part for origin in result.origins for part in origin.split(" and "))
    found = (reference_in(origin) for origin in origins)
    return list(dict.fromkeys(each for each in found if each and _SOURCES.fullmatch(each)))


def _identified(resource: Json) -> Json:
    """Without what is empty, and with an id: the same content has the same."""
    told = {name: part for name, part in resource.items() if part not in ([], {}, None)}
    seed = msgspec.json.encode(told).decode()
    return {"resourceType": "Observation", "id": str(uuid5(_OBSERVATIONS, seed)), **told}
