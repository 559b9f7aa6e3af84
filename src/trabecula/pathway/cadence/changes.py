"""Changes: what was begun, raised, done or ended, after which somebody is asked more often.

An opioid that is new or raised, with all doses as needed: by its amounts where it is taken by the
same ways as before, else by the exposure of the first table; an adjuvant or a corticosteroid that
is new; a procedure; a discharge. A change of which the record
leaves open whether it was one is not ``sure``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from trabecula.language.edition import OpenEdition
from trabecula.language.follow_up import InTouch, State
from trabecula.language.formulary import Formulary
from trabecula.language.medicine import MedicineClass
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.record import Entry, Record
from trabecula.pathway.taken.opioids import exposure_of, opioids_of
from trabecula.pathway.taken.over_time import MedicineCourse, Stretch, courses_of

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the state that it begins, its day, what it was, and the resource that says so."""

    state: State
    day: date
    says: str
    origin: str
    sure: bool = True


def changes(
    record: Record, edition: OpenEdition, touch: InTouch, first: date, as_of: date
) -> tuple[Change, ...]:
    """Every change from one day to another, in order of time, whatever the order of the record."""
    found = [*_procedures(record.procedures, touch), *_discharges(record.contacts, touch)]
    formulary = edition.edition.formulary if record.medicines else None
    if formulary is not None:
        courses = courses_of(record, ingredients_of(formulary), as_of)
        found += [*_begun(courses, touch), *_opioids(courses, formulary, first)]
    by_then = {one for one in found if first <= one.day <= as_of}
    return tuple(sorted(by_then, key=lambda one: (one.day, one.state, one.says, one.origin)))


def _procedures(procedures: Iterable[Entry], touch: InTouch) -> Iterator[Change]:
    for entry in procedures:
        if entry.when is None:
            continue
        said = entry.text.casefold()
        for kind in touch.procedures:
            if any(word in said for word in kind.words):
                sure = entry.when.day == entry.when.latest
                yield Change(kind.state, entry.when.day, entry.text, entry.origin, sure)
                break


def _discharges(contacts: Iterable[Entry], touch: InTouch) -> Iterator[Change]:
    for entry in contacts:
        over = entry.when is not None and entry.when.day == entry.when.latest
        if over and entry.when is not None and set(entry.codes).intersection(touch.stays):
            said = f"discharged: {entry.text}" if entry.text else "discharged"
            yield Change(State.AFTER_A_CHANGE, entry.when.day, said, entry.origin)


def _begun(courses: Iterable[MedicineCourse], touch: InTouch) -> Iterator[Change]:
    """The first day of each medicine of a kind that is asked about; opioids have their own way."""
    for course in courses:
        kinds = {one.medicine.kind for one in course.ingredients if one.medicine is not None}
        if kinds.intersection(touch.new_medicines) - {MedicineClass.OPIOID}:
            first = course.stretches[0]
            yield _change(first.first, f"{course.label} is new", [first], sure=_is_dated(first))


def _opioids(
    courses: Sequence[MedicineCourse], formulary: Formulary, first: date
) -> Iterator[Change]:
    by_opioid: dict[str, list[Stretch]] = {}
    for course in courses:
        for one in course.ingredients:
            if one.opioid is not None:
                by_opioid.setdefault(one.opioid.value, []).extend(course.stretches)
    for name, stretches in by_opioid.items():
        recent = [stretch for stretch in stretches if stretch.last >= first - _A_DAY]
        yield from _of_one(name, recent, formulary)


def _of_one(name: str, stretches: Sequence[Stretch], formulary: Formulary) -> Iterator[Change]:
    """Each day on which an opioid is taken that was not, or more of it than the day before."""
    for day in sorted({stretch.first for stretch in stretches}):
        now, before = _on(day, stretches), _on(day - _A_DAY, stretches)
        begun = [stretch for stretch in now if stretch.first == day]
        if not before:
            sure = any(_is_dated(stretch) for stretch in begun)
            yield _change(day, f"{name} is new", begun, sure=sure)
            continue
        raised = _is_raised(name, now, before, formulary)
        if raised:
            yield _change(day, f"{name} was raised", begun)
        elif raised is None and {_doses(one) for one in now} != {_doses(one) for one in before}:
            yield _change(day, f"whether {name} was raised is not known", begun, sure=False)


def _is_raised(
    name: str, now: Sequence[Stretch], before: Sequence[Stretch], formulary: Formulary
) -> bool | None:
    """By the amounts of a day, where it goes by the same ways; else by exposure."""
    most, was = _amounts(name, now), _amounts(name, before)
    if most is not None and was is not None and most.keys() == was.keys():
        return any(amount > was[way] for way, amount in most.items())
    exposed, exposed_before = _exposure(now, formulary), _exposure(before, formulary)
    if exposed is None or exposed_before is None:
        return None
    return exposed > exposed_before


def _amounts(name: str, stretches: Iterable[Stretch]) -> dict[tuple[object, ...], Fraction] | None:
    """By unit, time and way: the most in a day with all as needed; None where any is not known."""
    found: dict[tuple[object, ...], Fraction] = {}
    for medicine in (stretch.medicine for stretch in stretches):
        if medicine is None:
            return None
        for one, amounts in zip(medicine.ingredients, medicine.amounts, strict=True):
            if one.opioid is None or one.opioid.value != name:
                continue
            daily = [each for each in (amounts.regular, amounts.as_needed) if each is not None]
            if not daily:
                return None
            for each in daily:
                way = (each.rate.amount.unit, each.rate.hours, medicine.route)
                found[way] = found.get(way, Fraction(0)) + each.rate.amount.span.high
    return found


def _doses(stretch: Stretch) -> tuple[object, ...]:
    return tuple(entry.dosages for entry in stretch.entries)


def _on(day: date, stretches: Iterable[Stretch]) -> list[Stretch]:
    return [stretch for stretch in stretches if stretch.first <= day <= stretch.last]


def _exposure(stretches: Iterable[Stretch], formulary: Formulary) -> Fraction | None:
    """The exposure with all doses as needed; None where any of it is not known."""
    medicines = [stretch.medicine for stretch in stretches]
    taken = [medicine for medicine in medicines if medicine is not None]
    found = exposure_of(opioids_of(taken), formulary.opioids.exposure[0])
    total = found.at_most.total
    whole = len(taken) == len(medicines) and found.is_whole
    return total.mme if whole and total is not None else None


def _is_dated(stretch: Stretch) -> bool:
    return any(
        entry.when is not None and entry.when.day == stretch.first for entry in stretch.entries
    )


def _change(day: date, says: str, of: Sequence[Stretch], *, sure: bool = True) -> Change:
    origin = min((entry.origin for stretch in of for entry in stretch.entries), default="")
    return Change(State.AFTER_A_CHANGE, day, says, origin, sure)
