"""Courses of medicines that are treatments: when they were begun, and when their dose changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise, zip_longest

from trabecula.language.edition import OpenEdition
from trabecula.language.response import ResponseRules, Treated
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.record import Record
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.taken.agents import Families
from trabecula.pathway.taken.over_time import (
    MedicineCourse,
    Stretch,
    courses_of,
    without_change_overs,
)
from trabecula.pathway.times import days_in

_A_DAY = timedelta(days=1)


def medicines(
    record: Record, edition: OpenEdition, rules: ResponseRules, as_of: date
) -> Iterator[Treatment]:
    """Each start of a medicine that is a treatment of the rules, and each change where it counts.

    A dose that is not known is another than one that is.
    """
    gap = days_in(edition.policy.value(rules.gap))
    formulary = edition.edition.formulary
    if formulary is None:
        return
    courses = courses_of(record, ingredients_of(formulary), as_of)
    for key, treated in rules.treated.items():
        if treated.medicines:
            families = Families(treated.medicines)
            mine = [one for one in courses if any(families.of(i.agent) for i in one.ingredients)]
            yield from _by_dose(key, treated, without_change_overs(mine), gap)


@dataclass(frozen=True, slots=True)
class _Told:
    """What is told of the dose from a day until another: of each medicine, what and how much."""

    first: date
    last: date
    doses: frozenset[tuple[str, str]]
    stretches: tuple[Stretch, ...]

    @property
    def label(self) -> str:
        return " and ".join(sorted({_name(one) for one in self.stretches}))

    @property
    def origins(self) -> tuple[str, ...]:
        return tuple(sorted({entry.origin for one in self.stretches for entry in one.entries}))


def _by_dose(
    key: str, treated: Treated, courses: Sequence[MedicineCourse], gap: int
) -> Iterator[Treatment]:
    """A treatment for each start, or each change of the dose; a short gap is none."""
    found: list[Treatment] = []
    before: _Told | None = None
    for told in _told(courses):
        goes_on = before is not None and (told.first - before.last).days <= gap
        changed = before is None or told.doses != before.doses
        if found and goes_on and not (changed and treated.by_change):
            change = told.first if changed else found[-1].last_change
            found[-1] = replace(found[-1], ended=told.last, last_change=change)
        else:
            days = (told.first, told.last)
            one = Treatment(key, told.label, *days, told.origins, last_change=told.first)
            found.append(replace(one, is_change=goes_on))
        before = told
    for one, after in zip_longest(found, found[1:]):
        yield replace(one, next=after and after.begun)


def _told(courses: Sequence[MedicineCourse]) -> Iterator[_Told]:
    stretches = [stretch for course in courses for stretch in course.stretches]
    changes = sorted({day for one in stretches for day in (one.first, one.last + _A_DAY)})
    for day, after in pairwise(changes):
        running = tuple(one for one in stretches if one.first <= day <= one.last)
        if running:
            doses = frozenset((_name(one), _dose(one)) for one in running)
            yield _Told(day, after - _A_DAY, doses, running)


def _name(stretch: Stretch) -> str:
    medicine = stretch.medicine
    if medicine is None:
        return stretch.entries[-1].text
    names = {name for one in medicine.ingredients for name in one.names}
    return " with ".join(sorted(names)) or medicine.label


def _dose(stretch: Stretch) -> str:
    medicine = stretch.medicine
    return "not known" if medicine is None else str((medicine.route, medicine.amounts))
