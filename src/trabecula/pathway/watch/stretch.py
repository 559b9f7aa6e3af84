"""A stretch of days with the same lesions and pains: what is known on each of them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeAlias

from msgspec.structs import replace as changed

from trabecula.language.carrier import Between, SinceProcedure
from trabecula.language.derivation import OverTime
from trabecula.pathway.facts.answered import was_never_unsure
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.derived import derive
from trabecula.pathway.facts.finding import Facts, Pain, Subject
from trabecula.pathway.facts.gathering import index_of
from trabecula.pathway.facts.settlement import void
from trabecula.pathway.record import Record
from trabecula.pathway.watch.line import Line
from trabecula.pathway.watch.medicines_then import MedicinesThen
from trabecula.pathway.watch.reads import Reads
from trabecula.pathway.watch.told_until import ToldUntil

Moment: TypeAlias = tuple[date, str]
"""A day, and where it is not the whole of it, the time until which."""


class Stretch:
    """The days from ``first`` until that of ``facts``, of which all is known on the last.

    ``also`` are days on which something else may change.
    """

    def __init__(
        self, record: Record, facts: Facts, first: date, read: Reads, also: Iterable[date]
    ) -> None:
        self._facts, self._first, self._read, self._also = facts, first, read, also
        edition = read.edition
        self._medicines = MedicinesThen(record, index_of(edition), read.facts, edition)
        self._subjects = [
            _Followed(subject, read, self._medicines.origins)
            for subject in (facts.person, *facts.lesions, *facts.pains)
        ]
        self._told = ToldUntil(facts, read.over_time)
        self._derivations = [
            one
            for one in read.derivations
            if not isinstance(one, OverTime) or self._told.holds(one)
        ]

    def days(self) -> Iterator[Facts]:
        """What is known of the facts that are read, on each day on which that may change.

        Where a report was overtaken on its day, first what was known at its time: a fever at nine
        was a fever, whatever the thermometer says at noon.
        """
        overtaken: defaultdict[date, set[str]] = defaultdict(set)
        for each in self._subjects:
            for day, time in each.overtaken():
                overtaken[day].add(time)
        moments = [(day, time) for day in self._days() for time in (*sorted(overtaken[day]), "")]
        settled = list(self._settled(moments))
        base = [each.last for each in self._subjects]
        for derivation in self._derivations:
            for facts in settled:
                derive(self._told.on(facts, base), self._read.edition, (derivation,))
        yield from settled

    def _days(self) -> Sequence[date]:
        last, told = self._facts.as_of, self._told.first()
        days = {self._first, *self._also, *self._medicines.days(self._read.limits)}
        for each in self._subjects:
            days.update(each.days())
        if told is not None:
            from_then_on = max(told, self._first)
            number = (last - from_then_on).days + 1
            days.update(from_then_on + timedelta(n) for n in range(number))
        return sorted(day for day in days if self._first <= day <= last)

    def _settled(self, moments: Sequence[Moment]) -> Iterator[Facts]:
        """What was told, settled for each of these moments, before anything is reckoned of it."""
        person, *others = self._subjects
        of_the_person = person.on_each(moments, [self._medicines.on(day) for day, _ in moments])
        nothing: list[Mapping[str, Sequence[Candidate]]] = [{} for _ in moments]
        of_others = [each.on_each(moments, nothing) for each in others]
        lesions = len(self._facts.lesions)
        for place, ((day, until), known) in enumerate(zip(moments, of_the_person, strict=True)):
            rest = [each[place] for each in of_others]
            for each in (known, *rest):
                void(each.findings, known.findings)
            facts = Facts(day, known, rest[:lesions], until=until)
            facts.pains = [one for one in rest[lesions:] if isinstance(one, Pain)]
            yield facts


class _Followed:
    """One subject, and the lines of the facts that are read of it."""

    def __init__(self, subject: Subject, read: Reads, moving: set[str]) -> None:
        self.last, self._read = subject, read
        self._known_facts = read.edition.facts
        doubts = index_of(read.edition).doubts
        self._aged: dict[str, _Aged] = {}
        self._lines: dict[str, Line] = {}
        for key, fact in read.facts.items():
            told = [one for one in subject.reports.get(key, ()) if one.origin not in moving]
            by = next((c.by for c in fact.carried_by if isinstance(c, SinceProcedure)), None)
            if told and not (key in doubts and was_never_unsure(told)):
                aged = [one for one in told if one.standing and by is not None]
                if by is not None and aged:
                    self._aged[key] = _Aged(aged, by)
                    told = [one for one in told if not one.standing]
                self._lines[key] = Line(fact, told, read.edition)

    def days(self) -> Iterator[date]:
        for key, line in self._lines.items():
            limit = self._read.limits.get(key)
            yield from line.days(limit)
            if key in self._aged:
                yield from self._aged[key].days(limit or 0)

    def overtaken(self) -> Iterator[tuple[date, str]]:
        """The days and times of what a later report of the same day overtakes."""
        for line in self._lines.values():
            yield from line.overtaken()

    def on_each(
        self, moments: Sequence[Moment], beside: Sequence[Mapping[str, Sequence[Candidate]]]
    ) -> Sequence[Subject]:
        """What is known at each moment, of what was told by then and what held ``beside`` it.

        One fact after the other goes through all moments, which is faster than the other way.
        """
        subjects = [self._new() for _ in moments]
        beside_some = {key: None for each in beside for key in each}
        for key in beside_some:
            if key not in self._lines:
                self._lines[key] = Line(self._read.facts[key], (), self._read.edition)
        for key, line in self._lines.items():
            aged, is_fact = self._aged.get(key), key in self._known_facts
            for (day, until), held, subject in zip(moments, beside, subjects, strict=True):
                if aged is not None:
                    line.put(aged.on(day))
                elif key in beside_some:
                    line.put(held.get(key, ()))
                finding = line.until(day, until) if until else line.on(day)
                if finding is not None:
                    (subject.findings if is_fact else subject.items)[key] = finding
        return subjects

    def _new(self) -> Subject:
        if isinstance(self.last, Pain):
            return replace(self.last, findings={}, own={}, items={}, results=[], reports={})
        return Subject(self.last.id, self.last.label)


class _Aged:
    """Times since procedures, each as long ago as it is on the day; only the last can count."""

    def __init__(self, told: Sequence[Candidate], by: Between) -> None:
        self._by = by
        self._exact = [one for one in told if one.value is not None and one.when is not None]
        self._others = [one for one in told if one.value is None or one.when is None]

    def days(self, limit: int) -> Iterator[date]:
        for one in (*self._exact, *self._others):
            if one.when is not None:
                yield from (one.when.day + timedelta(n) for n in range(limit + 1))

    def on(self, day: date) -> Sequence[Candidate]:
        past = [one for one in self._exact if one.when and one.when.day <= day]
        last = max((one.when.day for one in past if one.when), default=None)
        newest = [
            changed(one, value=self._by(one.when.day, day))
            for one in past
            if one.when and one.when.day == last
        ]
        return [*newest, *(one for one in self._others if not one.when or one.when.day <= day)]
