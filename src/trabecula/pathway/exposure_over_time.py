"""Opioid exposure over time: what all opioids came to on each day, as the record tells of it now.

By the first table of the formulary, in mg of oral morphine a day: a measure of exposure, never a
dose to convert to. What is not known stays not known; nothing is only where a list confirms it.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from functools import lru_cache

from trabecula.language.carrier import Taken
from trabecula.language.derivation import FromMedicines, OfMedicines
from trabecula.language.edition import OpenEdition
from trabecula.language.opioid_table import ExposureTable
from trabecula.pathway.facts.grouped import Grouped
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.record import Entry, Record
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients
from trabecula.pathway.taken.opioids import exposure_of, not_recognised, opioids_of
from trabecula.pathway.taken.over_time import (
    LAST_DAY,
    MedicineCourse,
    Stretch,
    courses_of,
    is_as_needed,
    without_change_overs,
)
from trabecula.pathway.taken.understood import told

_A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ExposureSince:
    """What opioids come to from ``day`` on, until the day of the next, in mg of oral morphine.

    ``regular`` lies between two bounds, which are often the same; ``most`` is with all doses as
    needed. Either is None where it is not known: ``not_known`` says why. ``origins`` are the
    resources that tell so.
    """

    day: date
    regular: tuple[Fraction, Fraction] | None
    most: Fraction | None
    origins: tuple[str, ...] = ()
    not_known: str = ""


def exposure_over_time(
    record: Record, edition: OpenEdition, as_of: date
) -> tuple[ExposureSince, ...]:
    """The exposure from the first day on which the record tells of an opioid, each change once.

    Entries later than ``as_of`` are left out; their order in the record makes no difference.
    Nothing comes out where the record tells of no opioid and no list of medicines.
    """
    formulary, as_of = edition.edition.formulary, min(as_of, LAST_DAY)
    if formulary is None:
        return ()
    ingredients = ingredients_of(formulary)
    others = _groups(edition)
    courses = courses_of(record, ingredients, as_of, _may_hold_an_opioid)
    opioids = [one for one in courses if _may_be_an_opioid(one, others)]
    stretches = [one for course in without_change_overs(opioids) for one in course.stretches]
    confirmed = _confirmed_none(record, edition, ingredients, as_of)
    steps: list[ExposureSince] = []
    for day in _changes(stretches, confirmed, as_of):
        running = [one for one in stretches if one.first <= day <= one.last]
        none = next((one for one in confirmed if one[0] <= day <= one[1]), None)
        step = _step(day, running, none, formulary.opioids.exposure[0])
        if not steps or _content(steps[-1]) != _content(step):
            steps.append(step)
    return tuple(steps)


def exposure_on(steps: Sequence[ExposureSince], day: date) -> ExposureSince:
    """The exposure on a day; not known before the first."""
    place = bisect_right(steps, day, key=lambda step: step.day)
    return steps[place - 1] if place else ExposureSince(day, None, None, not_known=_NOT_TOLD)


_NOT_TOLD = "no opioid is recorded for that day, and no list of medicines says that none was taken"


def _content(step: ExposureSince) -> tuple[object, ...]:
    is_known = step.regular is not None or step.most is not None
    return step.regular, step.most, step.not_known, step.origins if is_known else ()


@lru_cache(maxsize=8)
def _groups(edition: OpenEdition) -> Grouped[bool]:
    """Every group of medicines that a fact asks for: what is in one of them is known."""
    formulary = edition.edition.formulary
    groups: Grouped[bool] = Grouped(
        Brands(() if formulary is None else formulary.interactions.brands)
    )
    for fact in edition.edition.facts:
        for carrier in fact.carried_by:
            if isinstance(carrier, Taken):
                for group in carrier.answers.values():
                    groups.put(group, thing=True)
    return groups


def _may_hold_an_opioid(ingredients: Sequence[Ingredient]) -> bool:
    """Whether one of them is an opioid, or not known."""
    return any(one.opioid or not (one.names or one.medicine) for one in ingredients)


def _may_be_an_opioid(course: MedicineCourse, others: Grouped[bool]) -> bool:
    """Whether an opioid is in it, or what is in it is in no group that is known."""
    if any(one.opioid is not None for one in course.ingredients):
        return True
    return not any(others.of(course.stretches[-1].entries[-1]))


def _confirmed_none(
    record: Record, edition: OpenEdition, ingredients: Ingredients, as_of: date
) -> list[tuple[date, date, str]]:
    """The days for which a list confirms that no opioid is taken, and the list.

    It is good for as long as what is recorded of the exposure itself.
    """
    lists = [*record.medicine_lists, *_lists_without(record, ingredients)]
    days = timedelta(days=_keeps(edition))
    return sorted(
        (one.when.day, min(min(one.when.latest, as_of) + days, as_of), one.origin)
        for one in lists
        if one.when is not None and one.when.day <= as_of
    )


def _lists_without(record: Record, ingredients: Ingredients) -> list[Entry]:
    """Whole lists of which every medicine is known to be no opioid."""
    if not record.whole_medicine_lists:
        return []
    opioids = {
        entry.origin
        for entry in record.medicines
        for one in told(entry, ingredients)[1].ingredients
        if one.opioid is not None or not (one.names or one.medicine)
    }
    return [one for one in record.whole_medicine_lists if opioids.isdisjoint(one.about)]


def _keeps(edition: OpenEdition) -> float:
    gives = next(
        one.gives
        for one in edition.edition.derivations
        if isinstance(one, FromMedicines) and one.reads is OfMedicines.EXPOSURE
    )
    return edition.shelf_life_days(gives) or 0


def _changes(
    stretches: Sequence[Stretch], confirmed: Sequence[tuple[date, date, str]], as_of: date
) -> list[date]:
    spans = [(one.first, one.last) for one in stretches] + [one[:2] for one in confirmed]
    days = {day for first, last in spans for day in (first, last + _A_DAY)}
    return sorted(day for day in days if day <= as_of)


def _step(
    day: date,
    running: Sequence[Stretch],
    none: tuple[date, date, str] | None,
    table: ExposureTable,
) -> ExposureSince:
    origins = tuple(sorted({entry.origin for one in running for entry in one.entries}))
    if not running:
        if none is None:
            return ExposureSince(day, None, None, not_known=_NOT_TOLD)
        nothing = Fraction(0)
        return ExposureSince(day, (nothing, nothing), nothing, (none[2],))
    taken = [one.medicine for one in running if one.medicine is not None]
    found = exposure_of(opioids_of(taken), table, not_recognised(taken))
    unsure = [one for one in running if one.medicine is None]
    why = [one.not_known for one in unsure]
    why += [f"{one.medicine.label}: {one.not_known}" for one in found.not_known]
    why += [f"{one.label}: it is not known what it is" for one in found.not_recognised]
    why += [f"{item.dose.opioid.value}: {item.because}" for item in found.at_most.undefined]
    low, high, most = found.lowest.total, found.highest.total, found.at_most.total
    doubtful = [one.entries for one in (*unsure, *(one.medicine for one in found.not_known))]
    doubtful += [one.entries for one in found.not_recognised]
    is_regular_known = all(is_as_needed(entry) for entries in doubtful for entry in entries)
    return ExposureSince(
        day,
        (low.mme, high.mme) if low and high and is_regular_known else None,
        most.mme if most and not doubtful else None,
        origins,
        "; ".join(dict.fromkeys(why)),
    )
