"""The subjects themselves: what a record says by who the person is and where the lesions are."""

from collections.abc import Iterator, Sequence
from datetime import date
from math import inf

from trabecula.language.answer import NEVER
from trabecula.language.carrier import BirthDate, DeathDate, SexOfRecord
from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.index import Index, Since
from trabecula.pathway.facts.medicines import time_since
from trabecula.pathway.facts.places import PERSON, Places
from trabecula.pathway.record import LesionEntry, Moment, Person, Record


def of_the_subjects(
    record: Record, lesions: Sequence[LesionEntry], places: Places, index: Index, as_of: date
) -> None:
    """Add age, sex and death of the person, and the site and level of each lesion."""
    person, today = record.person, Moment(as_of, as_of)
    for fact, carrier in index.of_the_subject:
        if isinstance(carrier, BirthDate):
            if person.born is not None and person.born <= as_of:
                years = carrier.by(person.born, as_of)
                places.put(PERSON, fact, years, today, f"{person.origin}.birthDate")
        elif isinstance(carrier, DeathDate):
            places.add(PERSON, death(Since(fact, carrier.by), person, as_of))
        elif isinstance(carrier, SexOfRecord):
            if person.sex in fact.allowed:
                places.put(PERSON, fact, person.sex, None, f"{person.origin}.gender")
        else:
            for lesion in lesions:
                _site(fact, lesion, places, index, level=carrier.part == "level")


def death(since: Since, person: Person, as_of: date) -> Iterator[tuple[Fact, Candidate]]:
    """The time since a death; never, where the record of the person holds none.

    Of a death without a day only that it has come.
    """
    origin = f"{person.origin}.deceased"
    if person.died is not None and person.died.day <= as_of:
        yield time_since(since, person.died, origin, as_of)
    elif person.died is None and person.deceased:
        today, limits = Moment(as_of, as_of), (0.0, inf)
        state = State.WITHIN_LIMITS
        yield since.fact, Candidate(None, today, origin, state=state, limits=limits)
    elif person.origin and (person.died is not None or not person.deceased):
        today = Moment(as_of, as_of)
        yield since.fact, Candidate(NEVER, today, origin, standing=True)


def _site(fact: Fact, lesion: LesionEntry, places: Places, index: Index, *, level: bool) -> None:
    for site in index.map.sites_of(lesion.place):
        if (value := site.level if level else site.site) is not None:
            places.put(places.of_lesion(lesion), fact, value, lesion.when, lesion.origins[0])
