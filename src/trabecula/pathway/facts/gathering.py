"""Gathering: from a record to every candidate value of every fact, and to the facts themselves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, TypeVar

from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.instrument import Assessor
from trabecula.pathway.facts.alike import alike
from trabecula.pathway.facts.answered import answered, not_sure, was_never_unsure
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.derived import derive
from trabecula.pathway.facts.finding import Facts, Subject
from trabecula.pathway.facts.index import Carried, Index
from trabecula.pathway.facts.medicines import (
    held,
    not_taken,
    origin_of,
    taken_now,
    time_since,
    times_since,
)
from trabecula.pathway.facts.of_medicines import take_stock
from trabecula.pathway.facts.over_time import Histories, keys_over_time
from trabecula.pathway.facts.places import PERSON, Places
from trabecula.pathway.facts.settlement import settle, void
from trabecula.pathway.facts.subjects import of_the_subjects
from trabecula.pathway.facts.value import Converter, Unusable, limits_of, value_of
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.record import Absent, Entry, MedicineEntry, Moment, Problem, Record

Dated = TypeVar("Dated", Entry, MedicineEntry)
_UNREAD: Final = "none of its answers is of a question that is known here: they were left out"


@lru_cache(maxsize=8)
def index_of(edition: OpenEdition) -> Index:
    """Everything of an edition that a record can carry. Built once."""
    return Index(edition)


def know(record: Record, edition: OpenEdition, as_of: date, convert: Converter) -> Facts:
    """The facts that a record holds for this day; entries later than it are ignored.

    ``convert`` turns a number into another UCUM unit. What could not be read or placed is in
    ``problems``; nothing is guessed.
    """
    gathering = _Gathering(record, edition, as_of, convert)
    gathering.gather()
    facts, places = gathering.facts, gathering.places
    places.score(as_of)
    told = zip(facts.subjects(), places.candidates, places.answers, strict=True)
    for subject, candidates, answers in told:
        for key, group in candidates.items():
            if all(candidate.standing and candidate.value is None for candidate in group):
                continue
            fact = edition.facts.get(key)
            found = subject.items if fact is None else subject.findings
            meant = gathering.index.items[key] if fact is None else fact
            if not was_never_unsure(meant, group):
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
        self.record, self.edition, self.as_of, self.convert = record, edition, as_of, convert
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
        self.answered: dict[str, bool] = {}
        self.unplaced: list[tuple[Entry, Sequence[Carried]]] = []
        self.places = Places(self.facts, self.lesions, edition, self.index)

    def gather(self) -> None:
        of_the_subjects(self.record, self.lesions, self.places, self.index, self.as_of)
        for entry in self._until_now(self.record.findings):
            self._finding(entry)
        self._diagnosed(self.record.diagnoses, ("active", "ever"))
        self._diagnosed(self.record.past_diagnoses, ("ever",))
        self._diagnosed(self.record.suspected_diagnoses, ("suspected",))
        for entry in self._until_now(self.record.procedures):
            self._procedure(entry)
        for entry in self._until_now(self.record.ongoing_procedures):
            for fact in self.index.underway.find(entry.codes):
                self.places.add(PERSON, [(fact, held(fact, "yes", entry.when, origin_of(entry)))])
        self._medicines()
        self._of_the_only_pain()
        for origin, is_read in self.answered.items():
            if not is_read:
                self.facts.problems.append(Problem(origin, _UNREAD))

    def _diagnosed(self, diagnoses: Iterable[Entry], which: tuple[str, ...]) -> None:
        for entry in self._until_now(diagnoses):
            for fact, value, counts in self.index.diagnosed.find(entry.codes):
                if counts in which and fact.about is About.PERSON:
                    self.places.add(PERSON, [(fact, held(fact, value, entry.when, entry.origin))])

    def _finding(self, entry: Entry) -> None:
        ours = [code for code in entry.codes if code.system == FACT]
        carried = list(self.index.observed.find(ours or entry.codes))
        if entry.form:
            if entry.origin not in self.answered:
                self.places.add(PERSON, answered(entry, self.index))
            self.answered[entry.origin] = self.answered.get(entry.origin, False) or bool(carried)
        if not carried and entry.value is None:
            self._diagnosed([entry], ("active", "ever"))
        if self._is_of_ours(entry, carried):
            self.places.add(PERSON, not_sure(carried, entry, origin_of(entry)))
            self._carried(entry, carried)

    def _is_of_ours(self, entry: Entry, carried: Sequence[Carried]) -> bool:
        """Whether it carries a fact. A code of ours that names none, or another, is a problem."""
        if carried and len(entry.codes) == 1:
            return True
        if not any(code.system == FACT for code in entry.codes):
            return bool(carried)
        each = [
            {(one.fact.key, one.item) for one in self.index.observed.find((code,))}
            for code in entry.codes
        ]
        named = [names for names in each if names]
        said = " and ".join(f"{code.system}|{code.code}" for code in entry.codes)
        if not named:
            self._problem(entry, f"there is no such fact: {said}")
        elif not set[tuple[str, str]].intersection(*named):
            self._problem(entry, f"its codes name different facts, so it was left out: {said}")
            return False
        return bool(named)

    def _of_a_pain(self, entry: Entry, carried: Sequence[Carried]) -> None:
        """What an entry says of the pain at its place; without one, it waits for the end."""
        place = self.places.of_pain(entry)
        if place is not None:
            for one in carried:
                self._observed(place, one, entry)
        elif self.index.waits_for_a_place(entry.codes, carried):
            self.unplaced.append((entry, carried))

    def _of_the_only_pain(self) -> None:
        """What was said of a pain without its place: of the only pain, or a question."""
        place = self.places.only_pain(self.as_of)
        for entry, carried in self.unplaced:
            for one in carried:
                if place is not None or one.fact in self.index.answers:
                    self._observed(place if place is not None else PERSON, one, entry)
        if place is None:
            for origin in dict.fromkeys(entry.origin for entry, _ in self.unplaced):
                what = "it is about a pain: say which, by its place on the body map"
                self.facts.problems.append(Problem(origin, what))

    def _carried(self, entry: Entry, carried: list[Carried]) -> None:
        placed = False
        if pains := [one for one in carried if self.index.is_of_a_pain(one.fact)]:
            if self.index.map.is_at_several(entry.place):
                self._problem(entry, "it is at two places of the body map: say which one is meant")
                return
            self._of_a_pain(entry, pains)
            placed = self.places.of_pain(entry) is not None
            others = [one for one in carried if one not in pains]
            carried = [one for one in others if not placed or one.fact.about is About.LESION]
            if not carried:
                return
        lesion = self.meant.of(entry)
        if isinstance(lesion, Ambiguous):
            self._which(entry, carried, lesion)
            return
        place = self.places.of_lesion(lesion)
        of_lesion = [one for one in carried if one.fact.about is About.LESION]
        if place and of_lesion:
            carried = of_lesion
        elif of_lesion and placed:
            return
        elif of_lesion and not place:
            own = {fact.key for fact in self.edition.edition.own_facts.values()}
            alone = len(of_lesion) == len(carried)
            if alone or (entry.about and any(one.fact.key in own for one in of_lesion)):
                self._of_no_lesion(entry)
                return
            carried = [one for one in carried if one.fact.about is About.PERSON]
        for one in carried:
            self._observed(place if one.fact.about is About.LESION else PERSON, one, entry)

    def _of_no_lesion(self, entry: Entry) -> None:
        named = " and ".join(entry.about)
        what = f"it names {named}, which is no" if named else "it is about a lesion, but names no"
        self._problem(entry, f"{what} recorded lesion: say which lesion is meant")

    def _which(self, entry: Entry, carried: Sequence[Carried], meant: Ambiguous) -> None:
        """A finding of one of several lesions is a question about each of them, never a guess."""
        said = " or ".join(
            f"{self.index.map.label(lesion)} ({lesion.id})" for lesion in meant.lesions
        )
        self._problem(entry, f"it may be about {said}: say which lesion is meant")
        unsaid = Candidate(None, entry.when, origin_of(entry), state=State.WHICH_LESION)
        for one in carried:
            if one.fact.about is About.LESION:
                for lesion in meant.lesions:
                    self.places.add(self.places.of_lesion(lesion), [(one.fact, unsaid)])

    def _observed(self, place: int, carried: Carried, entry: Entry) -> None:
        value, state, limits = None, State.NOT_ANSWERED, ()
        if carried.not_sure or (entry.value is None and not entry.text):
            return
        if not isinstance(entry.value, Absent):
            try:
                value = value_of(carried, entry.value, self.convert)
                limits = limits_of(carried.fact, entry.value, value)
            except Unusable as reason:
                state = State.UNREADABLE
                self._problem(entry, f"{reason} {entry.text}".rstrip())
        if limits:
            value, state = None, State.WITHIN_LIMITS
        if carried.fact in self.index.answers:
            self.places.answer(place, carried, value, entry)
        settled = self.index.is_settled(carried.fact)
        if settled and carried.fact.about is not self._about(place):
            return
        by_carer = entry.assessor == Assessor.CARER and not self.index.is_of_the_carer(carried.fact)
        in_place = by_carer and self.index.is_for_the_person(carried.fact)
        candidate = Candidate(
            value, entry.when, origin_of(entry), item=carried.item, state=state, limits=limits,
            by_carer=by_carer, in_place=in_place,
        )  # fmt: skip
        group = self.places.candidates if settled else self.places.answers
        group[place][carried.fact.key].append(candidate)

    def _about(self, place: int) -> About:
        if place == PERSON:
            return About.PERSON
        return About.LESION if place <= len(self.lesions) else About.PAIN

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
                before[:] = [c for c in before if not c.standing]
                self.places.put(place, fact, count, entry.when, origin)

    def _medicines(self) -> None:
        record, index = self.record, self.index
        medicines = list(self._until_now(record.medicines))
        nothing = self._until_now(record.medicine_lists)
        whole = self._until_now(record.whole_medicine_lists)
        self.places.add(PERSON, taken_now(medicines, index, self.edition, self.as_of))
        self.places.add(PERSON, times_since(medicines, index, self.as_of))
        self.places.add(PERSON, not_taken(nothing, whole, medicines, index))

    def _until_now(self, entries: Iterable[Dated]) -> Iterator[Dated]:
        for entry in entries:
            if self._by_now(entry.when):
                yield entry
            else:
                self.facts.later_entries += 1

    def _by_now(self, when: Moment | None) -> bool:
        return when is None or when.day <= self.as_of

    def _problem(self, entry: Entry, what: str) -> None:
        self.facts.problems.append(Problem(origin_of(entry), what))
