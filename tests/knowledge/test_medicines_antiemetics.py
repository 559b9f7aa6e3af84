"""Medicines against nausea: edges of kidneys and liver, ceilings, scales, slips."""

from dataclasses import replace

import pytest

from trabecula.knowledge.medicines.antiemetics import MEDICINES
from trabecula.knowledge.medicines.antiemetics.haloperidol import haloperidol
from trabecula.knowledge.medicines.antiemetics.metoclopramide import metoclopramide
from trabecula.knowledge.medicines.antiemetics.olanzapine import olanzapine
from trabecula.knowledge.medicines.antiemetics.ondansetron import ondansetron
from trabecula.language.dose import Amount, Ceiling, Dose, hours, mg
from trabecula.language.dosing import NotComputed
from trabecula.language.medicine import QT, Medicine
from trabecula.language.organ_function import Action, ChildPugh, NotStated, OrganAdvice
from trabecula.language.quantity import Days, MillilitresPerMinute
from trabecula.language.route import Route
from trabecula.language.table import Ranges


def at(medicine: Medicine, clearance: float) -> OrganAdvice:
    assert isinstance(medicine.kidneys, Ranges)
    return medicine.kidneys.at(MillilitresPerMinute(clearance)).holds


def in_class_c(medicine: Medicine) -> OrganAdvice:
    assert not isinstance(medicine.liver, NotStated)
    return medicine.liver.at(ChildPugh.C).holds


def most_a_day(advice: OrganAdvice) -> Amount | None:
    return None if advice.ceiling is None else advice.ceiling.per_day


@pytest.mark.parametrize(
    ("clearance", "most"),
    [(0, "7.5"), (14.99, "7.5"), (15, "15"), (15.01, "15"), (59.99, "15"), (60, None)],
)
def test_metoclopramide_by_kidneys(clearance: float, most: str | None) -> None:
    assert most_a_day(at(metoclopramide, clearance)) == (None if most is None else mg(most))


def test_metoclopramide_is_capped_by_day_by_weight_and_in_days() -> None:
    ceiling = metoclopramide.dosing[0].ceiling
    assert ceiling == Ceiling(mg(30), per_kilogram_a_day=mg("0.5"), longest=Days(5))


@pytest.mark.parametrize(
    ("clearance", "action"),
    [(0, Action.REDUCE), (9.99, Action.REDUCE), (10, Action.CAUTION), (10.01, Action.CAUTION)],
)
def test_haloperidol_by_kidneys(clearance: float, action: Action) -> None:
    assert at(haloperidol, clearance).action is action


@pytest.mark.parametrize(
    ("medicine", "most"),
    [(metoclopramide, "15"), (haloperidol, "2.5"), (ondansetron, "8")],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_the_most_a_day_in_class_c(medicine: Medicine, most: str) -> None:
    assert most_a_day(in_class_c(medicine)) == mg(most)


def test_olanzapine_starts_low_in_class_c() -> None:
    start = in_class_c(olanzapine).start
    assert start is not None
    assert (start.least, start.most) == (mg("2.5"), None)


def test_ondansetron_in_a_vein_has_a_most_at_a_time_and_no_computed_dose() -> None:
    injection = next(each for each in ondansetron.dosing if Route.INTRAVENOUS in each.routes)
    assert isinstance(injection.start, NotComputed)
    assert isinstance(injection.ceiling, Ceiling)
    assert injection.ceiling.per_dose == mg(16)
    assert [limit.ceiling and limit.ceiling.per_dose for limit in injection.limits] == [mg(8)]


@pytest.mark.parametrize(
    ("medicine", "qt"),
    [(haloperidol, QT.KNOWN), (ondansetron, QT.KNOWN), (metoclopramide, QT.CONDITIONAL)],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_the_qt(medicine: Medicine, qt: QT) -> None:
    assert medicine.qt is qt


@pytest.mark.parametrize(("scale", "points"), [("ACB 2008", 1), ("ACBcalc", 2), ("AEC", 0)])
def test_scales_differ_on_haloperidol(scale: str, points: int) -> None:
    assert {level.holds: level.points for level in haloperidol.anticholinergic}[scale] == points


@pytest.mark.parametrize("medicine", MEDICINES, ids=lambda each: each.name)
def test_a_thousandfold_slip_is_refused(medicine: Medicine) -> None:
    dosing = medicine.dosing[0]
    assert isinstance(dosing.start, Dose)
    for times in (1000, 0.001):
        slip = mg(f"{float(dosing.start.least.number) * times:.7f}")
        with pytest.raises(ValueError, match=r"above the ceiling|so far below"):
            replace(dosing, start=Dose(slip, every=hours(24)))
