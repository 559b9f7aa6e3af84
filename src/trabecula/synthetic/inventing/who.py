"""Who it is: primary tumour, sex, age, other illnesses, and when life and record begin and end."""

from datetime import date
from math import log
from typing import Final, cast

from trabecula.synthetic.figures import disorder, people
from trabecula.synthetic.inventing.chance import NEVER, Chance, Value, days_until, one_of
from trabecula.synthetic.inventing.course import BEFORE, Course, calendar
from trabecula.synthetic.inventing.doses import FOR_ILLNESS
from trabecula.synthetic.person import Finding, Illness, InventedPerson

_primary = one_of(people.primaries)
_receptors = one_of(people.receptors)
_lung = one_of(people.histology_of_lung_cancer)
_language = one_of(people.languages)
_deprivation = one_of(people.deprivation)
_performance = one_of(people.performance)
_completeness = one_of(disorder.completeness)
_age_with_breast_cancer = Value(people.age_with_breast_cancer)
_age_with_prostate_cancer = Value(people.age_with_prostate_cancer)
_age_of_others = Value(people.age_of_others)
_years_before_bone = Value(people.years_before_bone)
_WOMEN: Final = people.women.by_name
_DYING: Final = {name: -log(alive) for name, alive in people.survival.by_name.items()}
"""Deaths in a year, at an even rate, from the share that lives a year."""
_ILLNESSES: Final = tuple(people.illnesses.by_name.items())
_KNOWN_BEFORE: Final = people.known_before.of_one
_FIRST_NAMES: Final = {
    "female": ("Ada", "Bea", "Cora", "Dina", "Edda", "Fern", "Greta", "Hanna", "Ines", "Juno"),
    "male": ("Arno", "Ben", "Carl", "Dan", "Emil", "Finn", "Georg", "Hugo", "Ivo", "Jan"),
}
_LAST_NAMES: Final = (
    "Ashfield", "Birkholm", "Cresswell", "Dunmore", "Elmwood", "Fairhaven", "Glenrock",
    "Hazelton", "Ironbridge", "Juniper", "Kestrel", "Larkspur", "Meadows", "Northgate", "Oakley",
    "Pinecrest", "Quarry", "Rowan", "Stillwater", "Thornbury",
)  # fmt: skip


def begin(chance: Chance, seed: int, number: int, first: date, days: int) -> Course:
    """A person with nothing but who they are, and the frame of their course."""
    primary = _primary(chance)
    known, seen = _found(chance, days)
    dies = seen + 1 + days_until(chance, _DYING[primary])
    person = _person(chance, f"invented-{seed}-{number}", primary, first.toordinal() + known)
    if dies < days:
        person.died = date.fromordinal(first.toordinal() + dies)
    course = Course(
        person,
        chance,
        calendar(first, days),
        known,
        seen,
        min(dies, days - 1),
        float(_completeness(chance)),
        int(_performance(chance)),
        dies if dies < days + 60 else NEVER,
    )
    _fall_ill(course)
    if deprivation := int(_deprivation(chance)):
        day = date.fromordinal(first.toordinal() + seen)
        person.findings.append(Finding("area_deprivation", deprivation, day))
    return course


def _found(chance: Chance, days: int) -> tuple[int, int]:
    """When bone metastases were found, and the first day in the service."""
    if chance() < _KNOWN_BEFORE:
        return -1 - min(BEFORE - 250, days_until(chance, 1.0)), 0
    known = int(chance() * days / 2)
    return known, min(days - 1, known + int(chance() * 10))


def _person(chance: Chance, identifier: str, primary: str, found: int) -> InventedPerson:
    sex = "female" if chance() < _WOMEN.get(primary, 0.0) else "male"
    age = _age(chance, primary)
    first_name = _FIRST_NAMES[sex][int(chance() * 10)]
    return InventedPerson(
        identifier,
        f"{first_name} {_LAST_NAMES[int(chance() * 20)]}",
        sex,
        date.fromordinal(found - int((age + chance()) * 365.25)),
        primary,
        date.fromordinal(found - int(_years_before_bone(chance) * 365.25)),
        _subtype(chance, primary),
        _language(chance),
    )


def _age(chance: Chance, primary: str) -> float:
    if primary == "breast":
        return _age_with_breast_cancer(chance)
    if primary.startswith("prostate"):
        return _age_with_prostate_cancer(chance)
    return _age_of_others(chance)


def _subtype(chance: Chance, primary: str) -> str:
    if primary == "breast":
        return _receptors(chance)
    return _lung(chance) if primary == "lung" else ""


def _fall_ill(course: Course) -> None:
    """Other illnesses, from before, each with the medicine that goes with it."""
    for illness, share in _ILLNESSES:
        if course.chance() < share:
            since = course.between(-BEFORE + 10, -1)
            course.diagnose(cast("Illness", illness), since)
            if (dose := FOR_ILLNESS.get(illness)) is not None:
                course.order(dose, since, why=illness)
