"""Observing: what the findings of a record say, each of the person, a lesion or a pain."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.instrument import Assessor
from trabecula.pathway.facts.answered import answered
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.carrying import Carrying, Doubt, Reader, Readers
from trabecula.pathway.facts.finding import Facts
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.medicines import held, origin_of
from trabecula.pathway.facts.places import PERSON, Places
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.record import NOWHERE, Entry, Problem

_UNREAD: Final = "none of its answers is of a question that is known here: they were left out"
_CARER: Final = Assessor.CARER.value


class Observing:
    """Puts what findings say where it belongs; what cannot be read or placed is a problem."""

    def __init__(
        self, facts: Facts, places: Places, meant: Lesions, readers: Readers, edition: OpenEdition
    ) -> None:
        self._facts, self._places, self._meant, self._readers = facts, places, meant, readers
        self._index: Index = readers.index
        self._own = {fact.key for fact in edition.edition.own_facts.values()}
        self._forms: dict[str, bool] = {}
        self._unplaced: list[tuple[Entry, Carrying]] = []

    def observe(self, findings: Iterable[Entry]) -> None:
        """Put what each of these findings says where it belongs."""
        readers, observed, forms = self._readers, self._observed, self._forms
        for entry in findings:
            carrying = readers[entry.codes]
            if entry.form and not forms.get(entry.origin):
                self._answered(entry, carrying)
            if carrying.is_plain and entry.place is NOWHERE and not entry.about:
                for doubt in carrying.doubts:
                    self._doubted(doubt, entry)
                for reader in carrying.plain:
                    observed(PERSON, reader, entry)
            else:
                self._any(entry, carrying)

    def close(self, as_of: date) -> None:
        """Put what waits until all is told: what was said of a pain without its place."""
        self._of_the_only_pain(as_of)
        for origin, is_read in self._forms.items():
            if not is_read:
                self._facts.problems.append(Problem(origin, _UNREAD))

    def _answered(self, entry: Entry, carrying: Carrying) -> None:
        if entry.origin not in self._forms:
            self._places.add(PERSON, answered(entry, self._index))
        self._forms[entry.origin] = carrying.carries

    def _any(self, entry: Entry, carrying: Carrying) -> None:
        if entry.value is None:
            for fact, value, counts in carrying.diagnosed:
                if counts != "suspected" and fact.about is About.PERSON:
                    found = held(fact, value, entry.when, entry.origin)
                    self._places.add(PERSON, [(fact, found)])
        if carrying.problem:
            self._problem(entry, carrying.problem)
        if carrying.is_read:
            for doubt in carrying.doubts:
                self._doubted(doubt, entry)
            self._carried(entry, carrying)

    def _carried(self, entry: Entry, carrying: Carrying) -> None:
        others, placed = carrying.others, False
        if carrying.pains:
            if entry.place is not NOWHERE:
                if self._index.map.is_at_several(entry.place):
                    what = "it is at two places of the body map: say which one is meant"
                    self._problem(entry, what)
                    return
                placed = self._of_a_pain(entry, carrying)
            if placed:
                others = carrying.of_lesions
            elif carrying.waits_for_a_place:
                self._unplaced.append((entry, carrying))
        if not others:
            return
        lesion = self._meant.of(entry)
        if isinstance(lesion, Ambiguous):
            self._which(entry, others, lesion)
            return
        place = self._places.of_lesion(lesion)
        if carrying.of_lesions and not place:
            if placed:
                return
            names_one = entry.about and any(one.key in self._own for one in carrying.of_lesions)
            if names_one or len(carrying.of_lesions) == len(others):
                self._of_no_lesion(entry)
                return
            others = carrying.of_the_person
        elif carrying.of_lesions:
            others = carrying.of_lesions
        for one in others:
            self._observed(place if one.about is About.LESION else PERSON, one, entry)

    def _of_a_pain(self, entry: Entry, carrying: Carrying) -> bool:
        """Whether it says something of the pain at its place."""
        place = self._places.of_pain(entry)
        if place is None:
            return False
        for one in carrying.pains:
            self._observed(place, one, entry)
        return True

    def _of_the_only_pain(self, as_of: date) -> None:
        """What was said of a pain without its place: of the only pain, or a question."""
        place = self._places.only_pain(as_of) if self._unplaced else None
        for entry, carrying in self._unplaced:
            for one in carrying.pains:
                if place is not None or one.is_answer:
                    self._observed(place if place is not None else PERSON, one, entry)
        if place is None:
            for origin in dict.fromkeys(entry.origin for entry, _ in self._unplaced):
                what = "it is about a pain: say which, by its place on the body map"
                self._facts.problems.append(Problem(origin, what))

    def _of_no_lesion(self, entry: Entry) -> None:
        named = " and ".join(entry.about)
        what = f"it names {named}, which is no" if named else "it is about a lesion, but names no"
        self._problem(entry, f"{what} recorded lesion: say which lesion is meant")

    def _which(self, entry: Entry, carried: Sequence[Reader], meant: Ambiguous) -> None:
        """A finding of one of several lesions is a question about each of them, never a guess."""
        said = " or ".join(
            f"{self._index.map.label(lesion)} ({lesion.id})" for lesion in meant.lesions
        )
        self._problem(entry, f"it may be about {said}: say which lesion is meant")
        unsaid = Candidate(None, entry.when, origin_of(entry), state=State.WHICH_LESION)
        for one in carried:
            if one.about is About.LESION:
                for lesion in meant.lesions:
                    self._places.add(self._places.of_lesion(lesion), [(one.fact, unsaid)])

    def _doubted(self, doubt: Doubt, entry: Entry) -> None:
        if entry.value is not None:
            recorded = self._places.candidates[PERSON][doubt.key]
            recorded.silent += doubt.value(entry) is not True
            if entry.assessor == _CARER:
                recorded.put_by_carer(doubt, entry, doubt.item)
            else:
                recorded.put(doubt, entry, doubt.item)

    def _observed(self, place: int, reader: Reader, entry: Entry) -> None:
        value = entry.value
        if reader.not_sure or (value is None and not entry.text):
            return
        said, places = reader.said(value), self._places
        if said.problem:
            self._problem(entry, f"{said.problem} {entry.text}".rstrip())
        if reader.is_answer:
            sittings = places.sittings.get(place) or places.new_sittings(place)
            sittings.put(reader, said.value, entry)
        is_elsewhere = place or not reader.is_of_the_person
        if is_elsewhere and reader.is_settled and reader.about is not places.about(place):
            return
        group = places.candidates if reader.is_settled else places.answers
        recorded = group[place][reader.key]
        exact = not said.limits
        if entry.assessor == _CARER and not reader.is_of_the_carer:
            in_place = reader.is_for_the_person
            recorded.put_by_carer(reader, entry, reader.item, exact=exact, in_place=in_place)
        else:
            recorded.put(reader, entry, reader.item, exact=exact)

    def _problem(self, entry: Entry, what: str) -> None:
        self._facts.problems.append(Problem(origin_of(entry), what))
