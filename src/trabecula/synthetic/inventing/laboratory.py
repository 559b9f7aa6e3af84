"""Blood tests: about each person's own means, every few weeks and more often when ill."""

from typing import Final

from msgspec import Struct

from trabecula.synthetic.figures import blood, disorder, treatments
from trabecula.synthetic.inventing.chance import FINE, NEVER, Value
from trabecula.synthetic.inventing.course import BEFORE, Course
from trabecula.synthetic.person import Finding

_TESTS: Final = (
    ("ca_total", blood.calcium, 1.2),
    ("albumin", blood.albumin, 12.0),
    ("creatinine", blood.creatinine, 30.0),
    ("hb", blood.haemoglobin, 5.0),
    ("platelets", blood.platelets, 12.0),
    ("anc", blood.neutrophils, 0.2),
    ("sodium", blood.sodium, 112.0),
    ("potassium", blood.potassium, 2.4),
    ("magnesium", blood.magnesium, 0.35),
    ("phosphate", blood.phosphate, 0.3),
    ("glucose", blood.glucose, 2.5),
)
"""Each with the least that is ever invented."""
_USUAL: Final = tuple(
    (fact, Value(spread).table, spread.deviation, spread.places or None, least)
    for fact, spread, least in _TESTS
)
_STRAYS: Final = Value(blood.from_one_draw_to_the_next).table
_days_between = Value(blood.days_between_draws)
_vitamin_d = Value(blood.vitamin_d)
_bilirubin = Value(blood.bilirubin)
_OTHER_UNIT: Final = disorder.other_unit.of_one
_SECOND_VALUE: Final = disorder.second_value.of_one
_SEEN_LAST: Final = treatments.seen_on_last_day.of_one
_STALE: Final = disorder.stale.of_one
_CONVENTIONAL: Final = {
    "ca_total": "mg/dL", "albumin": "g/dL", "creatinine": "mg/dL", "vitd": "ng/mL",
    "bilirubin": "mg/dL",
}  # fmt: skip
_TIMES: Final = ("07:40", "08:15", "08:50", "09:30", "10:20", "11:10", "13:40", "15:05")
_ANAEMIA_OF_CHEMOTHERAPY: Final = -0.01
"""Grams of haemoglobin a decilitre that are lost each day of it."""


class Usual(Struct, frozen=True, gc=False):
    """One person's usual value of one test, and how it is written."""

    fact: str
    mean: float
    deviation: float
    places: int | None
    least: float
    unit: str


def draw_blood(course: Course) -> list[int]:
    """Adds all results; gives the days on which blood was drawn as planned."""
    chance = course.chance
    units = _CONVENTIONAL if chance() < _OTHER_UNIT else {}
    means = [
        Usual(fact, table[int(chance() * FINE)], deviation, places, least, units.get(fact, ""))
        for fact, table, deviation, places, least in _USUAL
    ]
    planned = _planned(course)
    ill = [day for day in course.abnormal if day <= course.last]
    for day in sorted({*planned, *ill}):
        _draw(course, means, day)
    _seldom(course, units)
    return planned


def _planned(course: Course) -> list[int]:
    days: list[int] = []
    day = course.seen
    while day <= course.last:
        days.append(day)
        day += int(_days_between(course.chance))
    if course.dies == NEVER and course.chance() < _SEEN_LAST and days[-1] < course.last:
        days.append(course.last)
    if course.chance() < _STALE:
        days.insert(0, max(-BEFORE, course.known - course.between(60, 200)))
    return days


def _draw(course: Course, usual: list[Usual], day: int) -> None:
    """All tests of one day: what is usual, with what illness adds to it."""
    chance, recorded = course.chance, course.recorded
    found, when = course.person.findings, course.date(day)
    time = _TIMES[int(chance() * 8)]
    added = dict(course.abnormal.get(day, ()))
    if course.chemotherapy:
        added["hb"] = _ANAEMIA_OF_CHEMOTHERAPY * max(0, day - course.known)
        added["hb"] = max(-2.0, added["hb"])
    for test in usual:
        if chance() < recorded:
            fact = test.fact
            value = test.mean + test.deviation * _STRAYS[int(chance() * FINE)] + added.get(fact, 0)
            value = round(max(test.least, value), test.places)
            found.append(Finding(fact, value, when, time, "", "", test.unit))
    if chance() < _SECOND_VALUE:
        _draw_again(course, usual[int(chance() * len(usual))], day)


def _draw_again(course: Course, test: Usual, day: int) -> None:
    """A second sample of the same day, in the evening, with another value."""
    value = test.mean + test.deviation * _STRAYS[int(course.chance() * FINE)]
    value = round(max(test.least, value), test.places)
    finding = Finding(test.fact, value, course.date(day), "18:30", "", "", test.unit)
    course.person.findings.append(finding)


def _seldom(course: Course, units: dict[str, str]) -> None:
    """What is tested once."""
    day = course.between(course.seen, course.last)
    for fact, draw, share in (("vitd", _vitamin_d, 0.45), ("bilirubin", _bilirubin, 0.7)):
        if course.chance() < share * course.recorded:
            value, unit = draw(course.chance), units.get(fact, "")
            course.person.findings.append(
                Finding(fact, value, course.date(day), "08:15", "", "", unit)
            )
