"""The door: an instrument as a Questionnaire, results and assessments as Bundles, in bytes."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID, uuid5

import msgspec

from trabecula.errors import UnreadableRecord
from trabecula.fhir.instruments.observation import Context, observations_of
from trabecula.fhir.instruments.questionnaire import questionnaire_of
from trabecula.fhir.proposal.identity import person
from trabecula.fhir.writing import entry
from trabecula.language.edition import Edition
from trabecula.language.instrument import Instrument
from trabecula.language.site import Wording
from trabecula.pathway.assessment import Assessment
from trabecula.pathway.scores import Result

_RESULTS: Final = UUID("c7f1b0d4-4a3c-5f5e-9a36-7d1f0e2b6a90")


def write_questionnaire(
    instrument: Instrument, edition: Edition, wording: Wording | None = None
) -> bytes:
    """The instrument as a Questionnaire. The same edition and wording give the same bytes."""
    return msgspec.json.encode(questionnaire_of(instrument, edition, wording))


def write_assessment(assessment: Assessment) -> bytes:
    """Every result of an assessment that the record does not hold already, as a Bundle.

    Each is of the person, of its lesion or of its pain. Raises `UnreadableRecord` where the person
    has no id, so that nothing could say of whom it is.
    """
    facts = assessment.facts
    subject = person(facts).get("reference")
    if subject is None:
        raise UnreadableRecord(
            "an Observation is of somebody: the person has no id that FHIR takes"
        )
    return write_results(
        (result, Context(subject, None if about is facts.person else about))
        for about, result in assessment.results
        if not result.recorded
    )


def write_results(results: Iterable[tuple[Result, Context]]) -> bytes:
    """Results, each with whom it is about, as a Bundle of Observations."""
    observations = [
        observation
        for result, context in results
        for observation in observations_of(result, context)
    ]
    name = uuid5(_RESULTS, "\n".join(each["id"] for each in observations))
    bundle = {
        "resourceType": "Bundle",
        "id": str(name),
        "type": "collection",
        "entry": [entry(each) for each in observations],
    }
    return msgspec.json.encode({name: part for name, part in bundle.items() if part})
