"""Gathering: from a record to every candidate value of every fact, and to the facts themselves."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from typing import TypeVar

from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts.alike import alike
from trabecula.pathway.facts.answered import was_never_unsure
from trabecula.pathway.facts.carrying import Readers
from trabecula.pathway.facts.derived import derive
from trabecula.pathway.facts.finding import Facts, Subject
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.medicines import (
    held,
    not_taken,
    origin_of,
    taken_now,
    time_since,
    times_since,
)
from trabecula.pathway.facts.observing import Observing
from trabecula.pathway.facts.of_medicines import take_stock
from trabecula.pathway.facts.over_time import Histories, keys_over_time
from trabecula.pathway.facts.places import PERSON, Places
from trabecula.pathway.facts.settlement import settle, void
from trabecula.pathway.facts.subjects import of_the_subjects
from trabecula.pathway.facts.value import Converter
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.record import Entry, MedicineEntry, Moment, Problem, Record

Dated = TypeVar("Dated", Entry, MedicineEntry)


@lru_cache(maxsize=8)
def index_of(edition: OpenEdition) -> Index:
    """Everything of an edition that a record can carry. Built once."""
    return Index(edition)


@lru_cache(maxsize=8)
def _readers_of(edition: OpenEdition, convert: Converter) -> Readers:
    return Readers(index_of(edition), convert)


def know(record: Record, edition: OpenEdition, as_of: date, convert: Converter) -> Facts:
    """The facts that a record holds for this day; entries later than it are ignored.

    ``convert`` turns a number into another UCUM unit. What could not be read or placed is in
    ``problems``; nothing is guessed.
    """
    gathering = _Gathering(record, edition, as_of, convert)
    gathering.gather()
    facts, places = gathering.facts, gathering.places
    places.score(as_of)
    index, known = gathering.index, edition.facts
    told = zip(facts.subjects(), places.candidates, places.answers, strict=True)
    for subject, candidates, answers in told:
        for key, group in candidates.items():
            fact = known.get(key)
            found = subject.items if fact is None else subject.findings
            meant = index.items[key] if fact is None else fact
            if key in index.doubts and (group.silent == len(group) or was_never_unsure(group)):
                continue
            if len(group) > group.mute:
                found[key] = settle(meant, group, as_of, edition)
        subject.reports, subject.answers = candidates, answers
        void(subject.findings, facts.person.findings)
    take_stock(record, edition, facts)
    derivations = edition.edition.derivations
    derive(Histories(facts, keys_over_time(derivations)), edition, derivations)
    facts.problems += alike(facts.lesions, gathering.lesions, edition.edition.site_key)
    return facts


class _Gathering:
    """Collects every candidate value of every fact, for the person and for each lesion."""

    def __init__(
        self, record: Record, edition: OpenEdition, as_of: date, convert: Converter
    ) -> None:
        self.record, self.edition, self.as_of = record, edition, as_of
        self.index = index_of(edition)
        self.lesions = [lesion for lesion in record.lesions if self._by_now(lesion.when)]
        self.meant = Lesions(self.lesions)
        person = record.person
        self.facts = Facts(
            as_of,
            Subject(person.id or None, person.name or person.id or "the person"),
            [Subject(lesion.id, self.index.map.label(lesion)) for lesion in self.lesions],
            list(record.problems),
            who=person,
            wishes=record.wishes.until(as_of),
        )
        self.places = Places(self.facts, self.lesions, edition, self.index)
        readers = _readers_of(edition, convert)
        self.observing = Observing(self.facts, self.places, self.meant, readers)

    def gather(self) -> None:
        of_the_subjects(self.record, self.lesions, self.places, self.index, self.as_of)
        self.observing.observe(self._until_now(self.record.findings))
        self._diagnosed(self.record.diagnoses, ("active", "ever"))
        self._diagnosed(self.record.past_diagnoses, ("ever",))
        self._diagnosed(self.record.suspected_diagnoses, ("suspected",))
        for entry in self._until_now(self.record.procedures):
            self._procedure(entry)
        for entry in self._until_now(self.record.ongoing_procedures):
            for fact in self.index.underway.find(entry.codes):
                self.places.add(PERSON, [(fact, held(fact, "yes", entry.when, origin_of(entry)))])
        self._medicines()
        self.observing.close(self.as_of)

    def _diagnosed(self, diagnoses: Sequence[Entry], which: tuple[str, ...]) -> None:
        for entry in self._until_now(diagnoses):
            for fact, value, counts in self.index.diagnosed.find(entry.codes):
                if counts in which and fact.about is About.PERSON:
                    self.places.add(PERSON, [(fact, held(fact, value, entry.when, entry.origin))])

    def _procedure(self, entry: Entry) -> None:
        lesion = self.meant.of(entry)
        if isinstance(lesion, Ambiguous):
            if any(self.index.counted.find(entry.codes)):
                self._problem(entry, f"it may have treated {lesion.in_words()}: say which lesion")
            return
        place = self.places.of_lesion(lesion)
        about = About.LESION if place else About.PERSON
        origin = origin_of(entry)
        for since in self.index.since_procedure.find(entry.codes):
            if since.fact.about is about:
                self.places.add(place, [time_since(since, entry.when, origin, self.as_of)])
        for fact in self.index.counted.find(entry.codes):
            if fact.about is about:
                before = self.places.candidates[place][fact.key]
                count = 1 + max((int(str(c.value)) for c in before if c.standing), default=0)
                before.end_standing()
                self.places.put(place, fact, count, entry.when, origin)

    def _medicines(self) -> None:
        record, index = self.record, self.index
        medicines = self._until_now(record.medicines)
        nothing = self._until_now(record.medicine_lists)
        whole = self._until_now(record.whole_medicine_lists)
        self.places.add(PERSON, taken_now(medicines, index, self.edition, self.as_of))
        self.places.add(PERSON, times_since(medicines, index, self.as_of))
        self.places.add(PERSON, not_taken(nothing, whole, medicines, index))

    def _until_now(self, entries: Sequence[Dated]) -> Sequence[Dated]:
        as_of = self.as_of
        told = [one for one in entries if one.when is None or one.when.day <= as_of]
        self.facts.later_entries += len(entries) - len(told)
        return told

    def _by_now(self, when: Moment | None) -> bool:
        return when is None or when.day <= self.as_of

    def _problem(self, entry: Entry, what: str) -> None:
        self.facts.problems.append(Problem(origin_of(entry), what))
