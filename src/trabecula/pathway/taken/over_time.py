"""Medicines over time: on which days each was taken, and how much, as the record tells of it now.

What was stopped on a day that the record does not say was perhaps taken until the next order of it:
then it is not known whether it was. Between two stretches nothing tells that it was taken.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from datetime import date, timedelta

from msgspec import Struct

from trabecula.pathway.dosage import AsNeeded
from trabecula.pathway.record import MedicineEntry, Record
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients
from trabecula.pathway.taken.taken import TakenMedicine, medicine_of
from trabecula.pathway.taken.understood import Told, told

_A_DAY = timedelta(days=1)
LAST_DAY = date(9999, 1, 1)
"""No day after it is reckoned with: records write the end of time for what has no end."""


class Stretch(Struct, frozen=True, gc=False):
    """Days, both included, on which the same is told of a medicine.

    ``medicine`` is None where it is not known whether, or how much of it, was taken: ``not_known``
    says why.
    """

    first: date
    last: date
    entries: tuple[MedicineEntry, ...]
    medicine: TakenMedicine | None
    not_known: str = ""


class MedicineCourse(Struct, frozen=True, gc=False):
    """One medicine over time, in order of time."""

    label: str
    ingredients: tuple[Ingredient, ...]
    stretches: tuple[Stretch, ...]


class _Span(Struct, frozen=True, gc=False):
    """Days on which an entry tells that its medicine was taken, or ``perhaps`` taken."""

    first: date
    last: date
    entry: MedicineEntry
    perhaps: bool = False


def courses_of(
    record: Record,
    ingredients: Ingredients,
    as_of: date,
    is_asked_for: Callable[[Sequence[Ingredient]], bool] = bool,
) -> tuple[MedicineCourse, ...]:
    """Each medicine of a record over time until a day, whatever the order of its entries.

    By their ingredients, medicines can be asked for.
    """
    as_of = min(as_of, LAST_DAY)
    groups: defaultdict[tuple[object, ...], list[Told]] = defaultdict(list)
    for entry in sorted((*record.medicines, *record.medicines_not_taken), key=_order):
        if entry.when is None or entry.when.day <= as_of:
            one = told(entry, ingredients)
            groups[one[1].key].append(one)
    refused = frozenset([entry.origin for entry in record.medicines_not_taken])
    courses = [
        _course(group, refused, ingredients, as_of)
        for group in groups.values()
        if is_asked_for(group[-1][1].ingredients)
    ]
    return tuple([course for course in courses if course.stretches])


def without_change_overs(courses: Sequence[MedicineCourse]) -> tuple[MedicineCourse, ...]:
    """The courses without the last day of one that gives way to another on it: the other counts."""
    begun = {course.stretches[0].first for course in courses}
    return tuple(_until_the_next(course, begun) for course in courses)


def _until_the_next(course: MedicineCourse, begun: Collection[date]) -> MedicineCourse:
    last = course.stretches[-1]
    ends = all(entry.until is not None or not entry.taken for entry in last.entries)
    if not ends or last.last not in begun or last.first == last.last:
        return course
    shorter = Stretch(last.first, last.last - _A_DAY, last.entries, last.medicine, last.not_known)
    return MedicineCourse(course.label, course.ingredients, (*course.stretches[:-1], shorter))


def _order(entry: MedicineEntry) -> tuple[date, str, str]:
    when = entry.when
    return (
        (date.min, "", entry.origin) if when is None else (when.day, when.time or "", entry.origin)
    )


def _course(
    told: Sequence[Told], refused: frozenset[str], ingredients: Ingredients, as_of: date
) -> MedicineCourse:
    group = [entry for entry, _ in told]
    spans = [span for span in _spans(group, refused, as_of) if span.first <= span.last]
    halted = [entry for entry in group if entry.halted]
    stretches: list[Stretch] = []
    for first, last, running in _between(spans, [_halted_on(entry) for entry in halted], as_of):
        entries = _telling(running)
        against = [entry for entry in halted if _halted_on(entry) <= first and entry not in entries]
        before = stretches[-1] if stretches else None
        if before and before.last + _A_DAY == first and before.entries == entries and not against:
            stretches[-1] = Stretch(before.first, last, entries, before.medicine, before.not_known)
        else:
            stretches.append(_stretch(first, last, running, against, ingredients))
    newest = told[-1][1]
    return MedicineCourse(newest.label, newest.ingredients, tuple(stretches))


def _spans(group: Sequence[MedicineEntry], refused: frozenset[str], as_of: date) -> Iterator[_Span]:
    begun: defaultdict[bool, set[date]] = defaultdict(set)
    for entry in group:
        if entry.when and entry.kind != "administration":
            begun[is_as_needed(entry)].add(entry.when.day)
    for entry in group:
        if entry.origin in refused:
            continue
        if entry.when is None:
            yield from _undated(entry, min(map(min, begun.values()), default=as_of), as_of)
        elif _has_ended(entry, as_of) or entry.taken:
            yield from _taken(entry, begun[is_as_needed(entry)], as_of)
        else:
            yield _perhaps(entry, begun[is_as_needed(entry)], as_of)


def is_as_needed(entry: MedicineEntry) -> bool:
    """Whether all of it is: then an order of a regular dose neither ends it nor is ended by it."""
    return all(one.as_needed is AsNeeded.YES for one in entry.dosages) and bool(entry.dosages)


def _has_ended(entry: MedicineEntry, as_of: date) -> bool:
    """Whether a statement says on which day it ended; the end of a stopped order was planned."""
    return entry.kind == "statement" and entry.until is not None and entry.until.latest <= as_of


def _undated(entry: MedicineEntry, first: date, as_of: date) -> Iterator[_Span]:
    """Taken now, and since when is not known."""
    last = as_of if entry.until is None else min(entry.until.latest, as_of)
    if entry.taken:
        yield _Span(first, min(last, as_of - _A_DAY), entry, perhaps=True)
        if last == as_of:
            yield _Span(as_of, as_of, entry)


def _taken(entry: MedicineEntry, begun: Collection[date], as_of: date) -> Iterator[_Span]:
    """On the day on which another of the same medicine begins, that one counts."""
    assert entry.when is not None
    last = as_of if entry.until is None else min(entry.until.latest, as_of)
    if entry.until is not None and entry.when.day < entry.until.day in begun:
        last = min(last, entry.until.day - _A_DAY)
    yield _Span(entry.when.day, min(entry.when.latest - _A_DAY, last), entry, perhaps=True)
    yield _Span(entry.when.latest, last, entry)


def _perhaps(entry: MedicineEntry, begun: Iterable[date], as_of: date) -> _Span:
    """Stopped, on a day that is not said: before the next was ordered, and before it was told."""
    assert entry.when is not None
    over = [as_of, *(day for day in begun if day > entry.when.day)]
    if entry.told is not None:
        over.append(entry.told.day)
    if entry.until is not None:
        over.append(min(entry.until.latest, LAST_DAY) + _A_DAY)
    return _Span(entry.when.day, min(over) - _A_DAY, entry, perhaps=True)


def _halted_on(entry: MedicineEntry) -> date:
    """The first day on which an entry speaks against the others of its medicine."""
    days = [moment.day for moment in (entry.when, entry.told) if moment]
    if entry.kind == "statement" and entry.until:
        days.append(entry.until.day)
    return max(days, default=date.min)


def _between(
    spans: Sequence[_Span], halts: Iterable[date], as_of: date
) -> Iterator[tuple[date, date, list[_Span]]]:
    """From one change to the next: the spans that run, where any does."""
    starts: defaultdict[date, list[_Span]] = defaultdict(list)
    ends: defaultdict[date, list[_Span]] = defaultdict(list)
    for span in spans:
        starts[span.first].append(span)
        ends[span.last + _A_DAY].append(span)
    changes = sorted({*starts, *ends, *(day for day in halts if starts and day > min(starts))})
    running: dict[int, _Span] = {}
    for number, day in enumerate(changes):
        for span in ends.get(day, ()):
            running.pop(id(span), None)
        running |= {id(span): span for span in starts.get(day, ())}
        if running and day <= as_of:
            after = changes[number + 1] if number + 1 < len(changes) else as_of + _A_DAY
            yield day, min(after - _A_DAY, as_of), list(running.values())


def _telling(running: Iterable[_Span]) -> tuple[MedicineEntry, ...]:
    """The entries that tell of the dose: of single doses that were given, none beside an order."""
    entries = sorted((span.entry for span in running), key=_order)
    return tuple(one for one in entries if one.kind != "administration") or tuple(entries)


def _stretch(
    first: date,
    last: date,
    running: Sequence[_Span],
    against: Sequence[MedicineEntry],
    ingredients: Ingredients,
) -> Stretch:
    entries = _telling(running)
    sure = [span.entry for span in running if not span.perhaps and span.entry in entries]
    doubtful = [
        span.entry.origin
        for span in running
        if span.perhaps and span.entry in entries and (span.entry.when or not sure)
    ]
    if doubtful:
        why = f"{' and '.join(sorted(doubtful))}: on which days it was taken is not said"
        return Stretch(first, last, entries, None, why)
    if all(entry.kind == "administration" for entry in sure):
        why = "single doses are recorded, and no order: a day's dose is not known"
        return Stretch(first, last, entries, None, why)
    surely = [told(entry, ingredients) for entry in sorted(sure, key=_order)]
    medicine = medicine_of(surely, against)
    return Stretch(first, last, entries, medicine, "; ".join(medicine.unclear))
