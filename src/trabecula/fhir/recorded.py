"""When each resource came into the record: as it says itself, else as a Provenance says of it."""

from collections.abc import Collection as Among
from datetime import date

from trabecula.fhir.collection import Collection
from trabecula.fhir.moments import MOMENTS
from trabecula.fhir.record_resources import Provenance
from trabecula.fhir.resources import Patient
from trabecula.pathway.moment import Moment
from trabecula.pathway.record import Problem


class Recorded:
    """By origin ``when`` a resource came into the record; of the others that is not said.

    Of several Provenances of one resource the earliest counts: it was there since then.
    """

    def __init__(self, collection: Collection) -> None:
        self.problems: list[Problem] = []
        self.when: dict[str, Moment] = {}
        own: dict[str, Moment] = {}
        for origin, text in collection.dated.items():
            if (said := self._moment(text, origin)) is not None:
                own[origin] = said
        for origin, told in collection.of(Provenance):
            for target in told.target or () if told.recorded else ():
                said = self._moment(told.recorded or "", origin)
                if said is not None:
                    self._earlier(collection.origin(target, origin), said)
        self.when |= own

    def after(self, day: date, collection: Collection) -> Among[str]:
        """What came into the record after a day. Who the person is, stays."""
        later = {origin for origin, when in self.when.items() if when.day > day}
        return later.difference(origin for origin, _ in collection.of(Patient))

    def _earlier(self, origin: str, said: Moment) -> None:
        if said.day < self.when.setdefault(origin, said).day:
            self.when[origin] = said

    def _moment(self, text: str, where: str) -> Moment | None:
        try:
            return MOMENTS[text]
        except ValueError:
            what = f"{text!r} is no date: when it was recorded counts as not said"
            self.problems.append(Problem(where, what))
            return None
