"""When somebody looks through all medicines again, and why."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.side_effect import MedicineReviewRules
from trabecula.pathway.course import Course
from trabecula.pathway.medicines.review import MedicineReview
from trabecula.pathway.medicines.stopping import Stoppable
from trabecula.pathway.record import Record
from trabecula.pathway.side_effects.candidates import begun_of
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.over_time import MedicineCourse
from trabecula.pathway.times import days_in


class Reason(Struct, frozen=True, gc=False):
    """Why a review is due, and since when; None where that is not known."""

    day: date | None
    says: str
    origin: str = ""


@dataclass(frozen=True, slots=True)
class ReviewDue:
    """The next review of all medicines.

    ``last`` is the last one in the record. ``by`` is the day by which the next is due: today or
    earlier where there are ``reasons``; None where none is due. ``silent`` says that none is asked
    for in the last days of life.
    """

    rules: MedicineReviewRules
    last: tuple[date, str] | None
    by: date | None
    reasons: tuple[Reason, ...]
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Reviewing:
    """Works out when the medicines of a person are looked through again."""

    rules: MedicineReviewRules
    record: Record
    review: MedicineReview
    medicines: Sequence[MedicineCourse]
    courses: Sequence[Course]
    days: int

    def due(self) -> ReviewDue | None:
        """The next review; None where it is known that no medicine is taken."""
        facts, edition = self.review.facts, self.review.recommendations.edition
        if facts.no_medicines:
            return None
        last = self._last()
        known = Known({k: one.known for k, one in facts.person.findings.items()}, edition.policy)
        if known.answer(self.rules.unless) is Answer.APPLIES:
            return ReviewDue(self.rules, last, None, (), silent=True)
        every = timedelta(days_in(edition.policy.value(self.rules.every)))
        reasons = tuple(self._reasons(last and last[0], every, known))
        if not reasons:
            return ReviewDue(self.rules, last, last[0] + every if last else None, ())
        by = min((one.day for one in reasons if one.day), default=facts.as_of)
        return ReviewDue(self.rules, last, by, reasons)

    @property
    def _as_of(self) -> date:
        return self.review.facts.as_of

    def _last(self) -> tuple[date, str] | None:
        """The newest review that the record tells of: a procedure or a contact."""
        entries = (*self.record.procedures, *self.record.contacts)
        found = (
            (entry.when.day, entry.origin)
            for entry in entries
            if entry.when and entry.when.day <= self._as_of
            if set(entry.codes).intersection(self.rules.codes)
        )
        return max(found, default=None)

    def _reasons(self, last: date | None, every: timedelta, known: Known) -> Iterator[Reason]:
        falls = tuple(self._falls(last))
        yield from (*falls, *self._changes(last))
        for row in self.review.stoppable:
            is_told = bool(falls) and self._is_of_a_fall(row, known)
            if row.row in self.rules.triggers and row.is_sure and not is_told:
                yield from self._trigger(row, last, known)
        if last is None:
            yield Reason(None, "no review of all medicines is in the record")
        elif last + every <= self._as_of:
            yield Reason(last + every, f"the last review is {every.days} days old, or older")

    def _falls(self, last: date | None) -> Iterator[Reason]:
        since = last or self._as_of - timedelta(self.days)
        for course in self.courses:
            if course.fact is self.rules.fall:
                fell = [one for one in course.values if one.value and one.day > since]
                yield from (Reason(one.day, "a fall", one.reports[0].origin) for one in fell[-1:])

    def _is_of_a_fall(self, stoppable: Stoppable, known: Known) -> bool:
        when = stoppable.row.when
        return when is not None and self.rules.fall in known.turns_on(when)

    def _changes(self, last: date | None) -> Iterator[Reason]:
        since = last or self._as_of - timedelta(self.days)
        for medicine in self.medicines:
            new = [one for one in begun_of(medicine, self._as_of) if one.day > since]
            for one in new[-1:]:
                yield Reason(one.day, f"{medicine.label} was {one.how}", one.origin)

    def _trigger(self, stoppable: Stoppable, last: date | None, known: Known) -> Iterator[Reason]:
        """A trigger that a review has not answered: what it rests on is newer than that."""
        row, findings = stoppable.row, self.review.facts.person.findings
        if row.when is None:
            days = [one.begun for one in stoppable.of]
        else:
            rests_on = (findings.get(fact.key) for fact in known.turns_on(row.when))
            days = [one.day for one in rests_on if one is not None]
        newest = max((day for day in days if day is not None), default=None)
        if last is None or newest is None or newest > last:
            yield Reason(newest, row.because.rstrip("."))
