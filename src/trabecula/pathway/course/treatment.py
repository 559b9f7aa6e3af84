"""Treatments that a course is read against: what was begun, changed or stopped, and when."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from trabecula.language.edition import OpenEdition
from trabecula.pathway.codes import Codes
from trabecula.pathway.dosage import Daily, Dosage
from trabecula.pathway.facts import Facts
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.lesions import Lesions
from trabecula.pathway.record import Entry, LesionEntry, Record
from trabecula.pathway.taken.over_time import MedicineCourse, Stretch, courses_of

_A_DAY = timedelta(days=1)


class Kind(StrEnum):
    """What was done on the day."""

    RADIOTHERAPY = "radiotherapy"
    PROCEDURE = "a procedure"
    STARTED = "started"
    RAISED = "raised"
    LOWERED = "lowered"
    CHANGED = "changed"
    STOPPED = "stopped"


class Treatment(Struct, frozen=True, gc=False):
    """What was done on a day. ``lesion`` is the label of the lesion that it was for.

    ``last`` is the last day of what took longer than one, None while it goes on.
    """

    day: date
    name: str
    kind: Kind
    lesion: str = ""
    last: date | None = None
    origin: str = ""


def treatments(facts: Facts, record: Record, edition: OpenEdition) -> tuple[Treatment, ...]:
    """Radiotherapy, procedures, and each start, change and stop of a medicine that is known here.

    Of what was given in single doses no start or stop is told. Entries later than the day of the
    facts are left out.
    """
    found = {*_procedures(facts, record, edition), *_medicines(facts, record, edition)}
    until_now = (one for one in found if one.day <= facts.as_of)
    return tuple(sorted(until_now, key=lambda one: (one.day, one.name, one.kind, one.origin)))


def _procedures(facts: Facts, record: Record, edition: OpenEdition) -> Iterator[Treatment]:
    support = edition.edition.support
    radiotherapy: Codes[bool] = Codes()
    if support is not None:
        radiotherapy.put_all(support.timeline.radiotherapy, thing=True)
    meant, labels = Lesions(record.lesions), {one.id: one.label for one in facts.lesions}
    for entry in (*record.procedures, *record.ongoing_procedures):
        begun = entry.begun or entry.when
        if begun is not None:
            irradiated = next(radiotherapy.find(entry.codes), False)
            kind = Kind.RADIOTHERAPY if irradiated else Kind.PROCEDURE
            lesion = meant.of(entry)
            label = labels.get(lesion.id, "") if isinstance(lesion, LesionEntry) else ""
            last = None if entry in record.ongoing_procedures or not entry.when else entry.when.day
            yield Treatment(begun.day, _named(entry, kind), kind, label, last, entry.origin)


def _named(entry: Entry, kind: Kind) -> str:
    return entry.text or kind.value


def _medicines(facts: Facts, record: Record, edition: OpenEdition) -> Iterator[Treatment]:
    formulary = edition.edition.formulary
    if formulary is None:
        return
    for course in courses_of(record, ingredients_of(formulary), facts.as_of):
        if any(one.medicine or one.opioid for one in course.ingredients):
            yield from changes_of(course, facts.as_of)


def changes_of(course: MedicineCourse, as_of: date) -> Iterator[Treatment]:
    """Each start, change and stop of one medicine until a day, but for what is given singly."""
    ordered = [one for one in course.stretches if not _is_given_singly(one)]
    for before, stretch in pairwise([None, *ordered]):
        assert stretch is not None
        if before is None or before.last + _A_DAY < stretch.first:
            if before is not None:
                yield _told(before, course, Kind.STOPPED, before.last + _A_DAY)
            yield _told(stretch, course, Kind.STARTED, stretch.first)
        elif (kind := _changed(before, stretch)) is not None:
            yield _told(stretch, course, kind, stretch.first)
    if ordered and ordered[-1].last < as_of:
        yield _told(ordered[-1], course, Kind.STOPPED, ordered[-1].last + _A_DAY)


def _is_given_singly(stretch: Stretch) -> bool:
    return all(entry.kind == "administration" for entry in stretch.entries)


def _told(stretch: Stretch, course: MedicineCourse, kind: Kind, day: date) -> Treatment:
    return Treatment(day, course.label, kind, last=day, origin=stretch.entries[0].origin)


def _changed(before: Stretch, now: Stretch) -> Kind | None:
    """Whether the regular dose rose or fell; else whether the record tells another dosage."""
    earlier, later = _regular(before), _regular(now)
    if not earlier or len(earlier) != len(later) or _units(earlier) != _units(later):
        return None if _dosages(before) == _dosages(now) else Kind.CHANGED
    ends = [
        (old.rate.amount.span, new.rate.amount.span)
        for old, new in zip(earlier, later, strict=True)
    ]
    if all(old == new for old, new in ends):
        return None
    if all(old.low <= new.low and old.high <= new.high for old, new in ends):
        return Kind.RAISED
    fell = all(old.low >= new.low and old.high >= new.high for old, new in ends)
    return Kind.LOWERED if fell else Kind.CHANGED


def _dosages(stretch: Stretch) -> list[Dosage]:
    return [dosage for entry in stretch.entries for dosage in entry.dosages]


def _regular(stretch: Stretch) -> list[Daily]:
    amounts = () if stretch.medicine is None else stretch.medicine.amounts
    return [one.regular for one in amounts if one.regular is not None]


def _units(amounts: list[Daily]) -> list[object]:
    return [(one.rate.amount.unit, one.rate.hours) for one in amounts]
