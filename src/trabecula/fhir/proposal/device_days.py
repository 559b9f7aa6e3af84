"""What a phone or a watch told, written: one Observation a day and measure, and a Provenance.

The ids come of the person, the day and the value: the same export again adds nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from trabecula.devices.days import DayValue
from trabecula.fhir.instruments.observation import OBSERVATION_CATEGORY
from trabecula.fhir.instruments.values import named, quantity, value
from trabecula.fhir.proposal.written import Written, bundle
from trabecula.fhir.writing import Json
from trabecula.language.fact import Fact
from trabecula.language.number import Counted
from trabecula.pathway.facts import Facts

_AGENT: Final = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
_DIGEST: Final = "urn:trabecula:sha-256"
_STATED: Final = "stated when the export was imported, not measured"


@dataclass(frozen=True, slots=True)
class Imported:
    """An import: when it was done, of which kind of export, and the SHA-256 of its file."""

    at: datetime
    format: str
    digest: str


def write_device_days(
    values: Iterable[DayValue], facts: Facts, items: Mapping[str, Fact], imported: Imported
) -> bytes:
    """The days as a Bundle. ``items`` are those of instruments, by key."""
    writing, issued = Written(facts), imported.at.isoformat(timespec="seconds")
    told = [_observation(each, items[each.measure], writing) for each in values]
    source = _provenance(told, writing, imported)
    observations = [resource | {"issued": issued} for resource in told]
    return bundle([*observations, source | {"recorded": issued}])


def _observation(told: DayValue, item: Fact, writing: Written) -> Json:
    return writing.resource(
        "Observation",
        status="final",
        category=[{"coding": [{"system": OBSERVATION_CATEGORY, "code": "activity"}]}],
        subject=writing.person,
        effectiveDateTime=told.day.isoformat(),
        method={"text": _STATED} if told.stated else None,
        device={"display": told.kind.value},
        **named(item),
        **_amount(item, told.amount),
    )


def _amount(item: Fact, amount: float) -> Json:
    if isinstance(item, Counted):
        return quantity(int(amount), item.counted_in[0], item.counted_in[-1])
    return value(item, amount)


def _provenance(told: list[Json], writing: Written, imported: Imported) -> Json:
    source = {
        "display": f"export of {imported.format}",
        "identifier": {"system": _DIGEST, "value": imported.digest},
    }
    return writing.resource(
        "Provenance",
        target=[{"reference": f"urn:uuid:{each['id']}"} for each in told],
        agent=[
            {
                "type": {"coding": [{"system": _AGENT, "code": "assembler"}]},
                "who": {"display": "Trabecula"},
            }
        ],
        entity=[{"role": "source", "what": source}],
    )
