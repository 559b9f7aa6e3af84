"""What the medicines of a record, and the person's death, told of some facts on each day."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Generic, TypeVar

from trabecula.language.carrier import DeathDate, Taken
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.index import Index, Since
from trabecula.pathway.facts.medicines import not_taken, origin_of, taken_now, times_since
from trabecula.pathway.facts.subjects import death
from trabecula.pathway.record import Entry, MedicineEntry, Record

Kind = TypeVar("Kind")
Told = dict[str, list[Candidate]]
_ONE_DAY = timedelta(1)


class _Remembered(Generic[Kind]):
    """What stands under each medicine, found once."""

    def __init__(self, found: Mapping[int, Sequence[Kind]]) -> None:
        self._found = found

    def of(self, medicine: MedicineEntry) -> Sequence[Kind]:
        return self._found[id(medicine)]


class MedicinesThen:
    """What a record tells of these facts by its medicines, its lists of them, and a death.

    ``origins`` are where it is told: what comes from there is told for each day by this alone.
    """

    def __init__(
        self, record: Record, index: Index, facts: Mapping[str, Fact], edition: OpenEdition
    ) -> None:
        self._person, self._edition = record.person, edition
        taken = {
            id(one): [(fact, value) for fact, value in index.taken.of(one) if fact.key in facts]
            for one in record.medicines
        }
        since = {
            id(one): [each for each in index.since_medicine.of(one) if each.fact.key in facts]
            for one in record.medicines
        }
        self.taken, self.since_medicine = _Remembered(taken), _Remembered(since)
        self.taking = [fact for fact in index.taking if fact.key in facts]
        self._taken = [
            fact
            for fact in facts.values()
            if any(isinstance(carrier, Taken) for carrier in fact.carried_by)
        ]
        self._given = [one for one in record.medicines if since[id(one)]]
        self._nothing = record.medicine_lists if self.taking else []
        self._whole = record.whole_medicine_lists if self.taking else []
        self._listed = [one for one in record.medicines if self._whole or taken[id(one)]]
        self._deaths = [
            Since(fact, carrier.by)
            for fact, carrier in index.of_the_subject
            if isinstance(carrier, DeathDate) and fact.key in facts
        ]
        self._changes = sorted(set(self._days_of_change()))
        self._until = date.min
        self._held: Told = {}
        self._doses: Sequence[MedicineEntry] = ()
        self.origins = {
            *map(origin_of, record.medicines),
            *(one.origin for one in (*self._nothing, *self._whole)),
            f"{record.person.origin}.deceased",
        }

    def days(self, limits: Mapping[str, int]) -> Iterator[date]:
        """The days on which it may tell something else, or a time since passes a limit."""
        yield from self._changes
        for one in self._given:
            limit = max(limits.get(each.fact.key, 0) for each in self.since_medicine.of(one))
            if one.until is not None:
                yield from (one.until.day + timedelta(n) for n in range(limit + 1))
        if self._person.died is not None:
            limit = max((limits.get(each.fact.key, 0) for each in self._deaths), default=0)
            yield from (self._person.died.day + timedelta(n) for n in range(limit + 1))

    def on(self, day: date) -> Told:
        """What it tells on a day; days are asked for in their order."""
        if day >= self._until:
            self._until = next((each for each in self._changes if each > day), date.max)
            self._held, self._doses = self._held_on(day), self._doses_that_count(day)
        told = {key: list(candidates) for key, candidates in self._held.items()}
        _add(told, times_since(self._doses, self, day))
        for each in self._deaths:
            _add(told, death(each, self._person, day))
        return told

    def _held_on(self, day: date) -> Told:
        told: Told = {}
        listed = [one for one in self._listed if _by(one, day)]
        _add(told, taken_now(listed, self, self._edition, day))
        nothing, whole = (
            [one for one in some if _by(one, day)] for some in (self._nothing, self._whole)
        )
        _add(told, not_taken(nothing, whole, listed, self))
        return told

    def _doses_that_count(self, day: date) -> Sequence[MedicineEntry]:
        """Without doses that a later one of the same medicine leaves nothing to tell of."""
        doses = [one for one in self._given if _by(one, day)]
        last: dict[object, date] = {}
        for one in doses:
            if (end := _exact_end(one, day)) is not None:
                kind = self._kind(one)
                last[kind] = max(end, last.get(kind, date.min))
        ended = ((one, _exact_end(one, day)) for one in doses)
        return [one for one, end in ended if end is None or end == last[self._kind(one)]]

    def _kind(self, dose: MedicineEntry) -> object:
        return frozenset(dose.codes), *self.since_medicine.of(dose)

    def _days_of_change(self) -> Iterator[date]:
        graces = {timedelta(self._edition.shelf_life_days(fact) or 0) for fact in self._taken}
        for one in (*self._listed, *self._given, *self._nothing, *self._whole):
            if one.when is not None:
                yield one.when.day
            if isinstance(one, MedicineEntry) and one.until is not None:
                yield one.until.day
                for grace in graces:
                    if one.until.latest < date.max - grace - _ONE_DAY:
                        yield one.until.latest + grace + _ONE_DAY


def _add(told: Told, more: Iterable[tuple[Fact, Candidate]]) -> None:
    for fact, candidate in more:
        told.setdefault(fact.key, []).append(candidate)


def _by(entry: Entry | MedicineEntry, day: date) -> bool:
    return entry.when is None or entry.when.day <= day


def _exact_end(dose: MedicineEntry, day: date) -> date | None:
    """The day on which it was given last, where that is known exactly and is not ahead."""
    until = dose.until
    return until.day if until is not None and until.day == until.latest <= day else None
