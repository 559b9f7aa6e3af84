"""When each resource came into the record: as it says itself, else as a Provenance says of it."""

from collections.abc import Collection as Among
from datetime import date

from trabecula.fhir.collection import Collection
from trabecula.fhir.medicine_resources import MedicationRequest, MedicationStatement
from trabecula.fhir.moments import moment
from trabecula.fhir.record_resources import DocumentReference, Provenance
from trabecula.fhir.resources import AboutPerson, Condition, Observation, Patient
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Problem


class Recorded:
    """By origin when a resource came into the record; of the others that is not said.

    Of several Provenances of one resource the earliest counts: it was there since then.
    """

    def __init__(self, collection: Collection) -> None:
        self.problems: list[Problem] = []
        self._when: dict[str, Moment] = {}
        own: dict[str, Moment] = {}
        for origin, resource in collection:
            if text := _own(resource):
                self._put(own, origin, text, origin)
        for origin, said in collection.of(Provenance):
            for target in said.target or () if said.recorded else ():
                self._put(self._when, collection.origin(target, origin), said.recorded, origin)
        self._when |= own

    def of(self, origin: str) -> Moment | None:
        """When it came into the record; None where that is not said."""
        return self._when.get(origin)

    def after(self, day: date, collection: Collection) -> Among[str]:
        """What came into the record after a day. Who the person is, stays."""
        later = {origin for origin, when in self._when.items() if when.day > day}
        return later.difference(origin for origin, _ in collection.of(Patient))

    def _put(self, held: dict[str, Moment], origin: str, text: str | None, where: str) -> None:
        try:
            when = moment(text or "")
        except ValueError:
            what = f"{text!r} is no date: when it was recorded counts as not said"
            self.problems.append(Problem(where, what))
            return
        earlier = held.setdefault(origin, when)
        if when.day < earlier.day:
            held[origin] = when


def _own(resource: AboutPerson) -> str | None:
    match resource:
        case Observation(issued=said) | Condition(recorded_date=said):
            return said
        case MedicationStatement(date_asserted=said) | MedicationRequest(authored_on=said):
            return said
        case DocumentReference(date=said):
            return said
        case _:
            return None
