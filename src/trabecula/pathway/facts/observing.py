"""Observing: what the findings of a record say, each of the person, a lesion or a pain."""

from collections.abc import Sequence
from datetime import date
from itertools import count
from operator import itemgetter
from typing import Final

from trabecula.language.code import Code
from trabecula.language.condition import About
from trabecula.language.instrument import Assessor
from trabecula.pathway.facts.administrations import Administrations
from trabecula.pathway.facts.answered import answered
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.carrying import Carrying, Doubt, Reader, Readers
from trabecula.pathway.facts.finding import Facts
from trabecula.pathway.facts.index import Index
from trabecula.pathway.facts.medicines import held, origin_of
from trabecula.pathway.facts.places import PERSON, ROOM, Places
from trabecula.pathway.facts.recorded import Recorded, Series
from trabecula.pathway.lesions import Ambiguous, Lesions
from trabecula.pathway.record import NOWHERE, Entry, Problem

_UNREAD: Final = "none of its answers is of a question that is known here: they were left out"
_CARER: Final = Assessor.CARER.value
_place = itemgetter(0)


class _Same(Series):
    """The entries under the same codes that say all of it of the person, by carers or others."""

    __slots__ = ("by_carer", "carrying")

    def __init__(self, carrying: Carrying, *, by_carer: bool) -> None:
        super().__init__()
        self.carrying, self.by_carer = carrying, by_carer


class Observing:
    """Puts what findings say where it belongs; what cannot be read or placed is a problem."""

    def __init__(self, facts: Facts, places: Places, meant: Lesions, readers: Readers) -> None:
        self._facts, self._places, self._meant, self._readers = facts, places, meant, readers
        self._index: Index = readers.index
        self._forms: dict[str, bool] = {}
        self._same: dict[tuple[Code, ...], _Same] = {}
        self._same_by_carers: dict[tuple[Code, ...], _Same] = {}
        self._problems: list[tuple[int, Problem]] = []
        self._unplaced: list[tuple[Entry, Carrying]] = []

    def observe(self, findings: Sequence[Entry]) -> None:
        """Put what each of these findings says where it belongs."""
        places, forms = self._places, self._forms
        same_by_others, same_by_carers = self._same, self._same_by_carers
        for place, entry in zip(count(0, ROOM), findings, strict=False):
            said = same_by_carers if entry.assessor == _CARER else same_by_others
            same = said.get(entry.codes) or self._new(entry)
            carrying, value = same.carrying, entry.value
            if entry.form and not forms.get(entry.origin):
                places.position = place
                self._answered(entry, carrying)
            is_plain = carrying.is_plain and entry.place is NOWHERE and not entry.about
            if is_plain and value is not None:
                if not same.sources:
                    self._attach(same)
                same.sources.append(entry)
                same.places.append(place)
                if carrying.answers:
                    sitting = self._sittings(PERSON).sitting_of(entry)
                    for reader in carrying.answers:
                        sitting.put(reader, reader.said(value).value, entry)
            else:
                places.position = place
                self._any(entry, carrying)
        for same in (*same_by_others.values(), *same_by_carers.values()):
            if same.sources:
                same.find_the_newest()
                self._look_through(same)
        self._problems.sort(key=_place)
        self._facts.problems += [problem for _, problem in self._problems]
        self._problems.clear()
        places.position = ROOM * len(findings)

    def _new(self, entry: Entry) -> _Same:
        by_carer = entry.assessor == _CARER
        said = self._same_by_carers if by_carer else self._same
        same = said[entry.codes] = _Same(self._readers[entry.codes], by_carer=by_carer)
        return same

    def _attach(self, same: _Same) -> None:
        places, by_carer = self._places, same.by_carer
        for doubt in same.carrying.doubts:
            recorded = places.candidates[PERSON][doubt.key]
            recorded.attach(doubt, same, by_carer=by_carer)
        for reader in same.carrying.plain:
            carers = by_carer and not reader.is_of_the_carer
            in_place = carers and reader.is_for_the_person
            recorded = self._recorded(PERSON, reader)
            recorded.attach(reader, same, by_carer=carers, in_place=in_place)

    def _look_through(self, same: _Same) -> None:
        """Look for what cannot be read, or not exactly, and for doubts, once for equal values."""
        carrying, entries = same.carrying, same.sources
        unclear = not carrying.are_clear({(one.value.__class__, one.value) for one in entries})
        for doubt in carrying.doubts:
            recorded = self._places.candidates[PERSON][doubt.key]
            recorded.silent += len(entries)
            if unclear:
                recorded.silent -= sum(doubt.is_unsure(entry.value) for entry in entries)
                recorded.gaps = True
        if unclear:
            for place, entry in zip(same.places, entries, strict=True):
                for reader in carrying.plain:
                    self._look_at(self._recorded(PERSON, reader), place, reader, entry)

    def _look_at(self, recorded: Recorded, place: int, reader: Reader, entry: Entry) -> None:
        said = reader.said(entry.value)
        if said.problem:
            what = f"{said.problem} {entry.text}".rstrip()
            self._problems.append((place, Problem(origin_of(entry), what)))
        if said.value is None:
            recorded.gaps = True
        if said.limits:
            by_carer = entry.assessor == _CARER and not reader.is_of_the_carer
            recorded.is_not_plain(by_carer=by_carer)

    def close(self, as_of: date) -> None:
        """Put what waits until all is told: what was said of a pain without its place."""
        self._of_the_only_pain(as_of)
        self._facts.problems += [problem for _, problem in self._problems]
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
            names_one = entry.about and any(
                one.key in self._index.own_keys for one in carrying.of_lesions
            )
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
                    self._places.position += 1
                    self._observed(place if place is not None else PERSON, one, entry)
        if place is None:
            for origin in dict.fromkeys(entry.origin for entry, _ in self._unplaced):
                what = "it is about a pain: say which, by its place on the body map"
                self._problems.append((self._places.position, Problem(origin, what)))

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
            recorded.silent += not doubt.is_unsure(entry.value)
            recorded.gaps = True
            series = recorded.series(doubt, by_carer=entry.assessor == _CARER)
            series.put(self._places.position, entry)

    def _observed(self, place: int, reader: Reader, entry: Entry) -> None:
        if reader.not_sure or (entry.value is None and not entry.text):
            return
        places = self._places
        if reader.is_answer:
            sitting = self._sittings(place).sitting_of(entry)
            sitting.put(reader, reader.said(entry.value).value, entry)
        if reader.is_settled and reader.about is not places.about(place):
            self._look_at(Recorded(), places.position, reader, entry)
            return
        by_carer = entry.assessor == _CARER and not reader.is_of_the_carer
        in_place = by_carer and reader.is_for_the_person
        recorded = self._recorded(place, reader)
        series = recorded.series(reader, by_carer=by_carer, in_place=in_place)
        series.put(places.position, entry)
        self._look_at(recorded, places.position, reader, entry)

    def _sittings(self, place: int) -> Administrations:
        return self._places.sittings.get(place) or self._places.new_sittings(place)

    def _recorded(self, place: int, reader: Reader) -> Recorded:
        places = self._places
        group = places.candidates if reader.is_settled else places.answers
        return group[place][reader.key]

    def _problem(self, entry: Entry, what: str) -> None:
        self._problems.append((self._places.position, Problem(origin_of(entry), what)))
