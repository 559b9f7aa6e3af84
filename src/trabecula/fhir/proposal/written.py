"""What is written of one person beside the record: ids that stay, dates, Bundles."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID, uuid5

import msgspec

from trabecula.fhir.proposal.identity import person
from trabecula.fhir.writing import Json, entry
from trabecula.pathway.facts import Facts
from trabecula.pathway.moment import Moment

_WRITTEN: Final = UUID("b2c63c5f-1c3e-5d0e-8f55-0a4a0f7e9c11")


class Written:
    """Makes the resources of one person: the same content, the same id."""

    def __init__(self, facts: Facts) -> None:
        self.person = person(facts)
        self._seed = facts.person.id or ""

    def resource(self, kind: str, **members: Any) -> Json:
        """A resource with an id of its own; members without content are left out."""
        held = {name: value for name, value in members.items() if value not in (None, [], "")}
        seed = f"{kind}\n{self._seed}\n{msgspec.json.encode(held, order='deterministic').decode()}"
        return {"resourceType": kind, "id": str(uuid5(_WRITTEN, seed)), **held}


def bundle(resources: Sequence[Json]) -> bytes:
    """The resources as a Bundle. The same resources give the same bytes."""
    written = {
        "resourceType": "Bundle",
        "id": str(uuid5(_WRITTEN, "\n".join(each["id"] for each in resources))),
        "type": "collection",
        "entry": [entry(each) for each in resources],
    }
    return msgspec.json.encode({name: value for name, value in written.items() if value})


def day_of(when: Moment | None) -> str | None:
    """A day as FHIR writes it; as much of it as is known."""
    if when is None:
        return None
    day = when.day.isoformat()
    if when.day == when.latest:
        return day
    return day[:4] if when.day.month != when.latest.month else day[:7]


def moment_of(when: Moment | None) -> str | None:
    """A day, with its time where the zone of that is known."""
    if when is None or when.time is None or not when.zone:
        return day_of(when)
    return f"{when.day.isoformat()}T{when.time}:00{when.zone}"
