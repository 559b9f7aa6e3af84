"""The door: an instrument as a Questionnaire, and results as a Bundle, in bytes."""

from collections.abc import Iterable
from typing import Final
from uuid import UUID, uuid5

import msgspec

from trabecula.fhir.instruments.observation import Context, observations_of
from trabecula.fhir.instruments.questionnaire import questionnaire_of
from trabecula.fhir.writing import entry
from trabecula.language.edition import Edition
from trabecula.language.instrument import Instrument
from trabecula.language.site import Wording
from trabecula.pathway.scores import Result

_RESULTS: Final = UUID("c7f1b0d4-4a3c-5f5e-9a36-7d1f0e2b6a90")


def write_questionnaire(
    instrument: Instrument, edition: Edition, wording: Wording | None = None
) -> bytes:
    """The instrument as a Questionnaire. The same edition and wording give the same bytes."""
    return msgspec.json.encode(questionnaire_of(instrument, edition, wording))


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
