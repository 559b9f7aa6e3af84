"""Laxatives and opioid antagonists of the gut: what the errata corrected, edges, slips."""

from dataclasses import replace
from fractions import Fraction

import pytest
from tests.knowledge.doses_for import dose_by

from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicines.bowel import MEDICINES
from trabecula.knowledge.medicines.bowel.bisacodyl import bisacodyl
from trabecula.knowledge.medicines.bowel.methylnaltrexone import methylnaltrexone
from trabecula.knowledge.medicines.bowel.methylnaltrexone_by_organ import injection_by_weight
from trabecula.knowledge.medicines.bowel.naldemedine import naldemedine
from trabecula.knowledge.medicines.bowel.naloxegol import naloxegol
from trabecula.knowledge.medicines.bowel.senna import senna
from trabecula.language.dose import Amount, Dose, hours, mg, mg_per_kilogram
from trabecula.language.fact import Raw
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh, NotStated
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.route import Route
from trabecula.language.table import Ranges
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.taken.known import Known

SLIP = r"above the ceiling|so far below"
NOTHING_AGAINST: dict[str, Raw] = {
    "sact_classes": frozenset[str](),
    "liver_disease": False,
    "cfs": 3,
    "age_years": 60.0,
    "falls_12m": 0,
}


def by(medicine: Medicine, route: Route, **known: Raw | None) -> DoseForPerson:
    return dose_by(medicine, Known({**NOTHING_AGAINST, **known}), route)


@pytest.mark.parametrize(
    ("kilograms", "clearance", "expected"),
    [
        pytest.param(60, 90, "8", id="W61"),
        pytest.param(70, 40, "6", id="W62"),
        (37.9, 90, "5.685"),
        (38, 90, "8"),
        (61.9, 90, "8"),
        (62, 90, "12"),
        (114, 90, "12"),
        (114.1, 90, "17.115"),
        (38, 59.9, "4"),
        (62, 59.9, "6"),
        (62, 60, "12"),
        (62, 29.9, "6"),
        (120, 20, "9"),
        (30, 59.9, "2.25"),
    ],
)
def test_the_injection_goes_by_weight_and_the_kidneys_halve_it(
    kilograms: float, clearance: float, expected: str
) -> None:
    found = by(
        methylnaltrexone,
        Route.SUBCUTANEOUS,
        weight=float(kilograms),
        crcl=float(clearance),
    )
    assert found.verdict is Verdict.OFFERED
    assert found.dose is not None
    assert found.dose.least == mg(expected)
    assert found.most_a_day == mg(expected)


def test_without_a_weight_there_is_no_injection_and_the_weight_is_asked() -> None:
    found = by(methylnaltrexone, Route.SUBCUTANEOUS, crcl=90.0)
    assert found.dose is None
    assert [fact.key for fact in found.asks] == ["weight"]


@pytest.mark.parametrize(
    ("clearance", "expected"), [(0, 150), (30, 150), (59.9, 150), (60, 450), (90, 450)]
)
def test_tablets_are_a_third_below_a_clearance_of_60_not_a_half(
    clearance: float, expected: int
) -> None:
    found = by(methylnaltrexone, Route.ORAL, crcl=float(clearance))
    assert found.dose is not None
    assert found.dose.least == mg(expected)
    assert found.most_a_day == mg(expected)


@pytest.mark.parametrize("grade", ["b", "c"])
def test_tablets_are_150_mg_in_child_pugh_b_and_c(grade: str) -> None:
    found = by(methylnaltrexone, Route.ORAL, crcl=90.0, liver_disease=True, child_pugh=grade)
    assert found.dose is not None
    assert found.dose.least == mg(150)


def test_the_injection_is_halved_at_most_in_child_pugh_c_and_nothing_is_said_of_b() -> None:
    injection = next(each for each in methylnaltrexone.dosing if Route.SUBCUTANEOUS in each.routes)
    assert injection.liver is not None
    assert injection.liver.keys == (ChildPugh.C,)


def test_8_to_12_mg_are_doses_under_the_skin_alone() -> None:
    routes = {
        route
        for dosing in methylnaltrexone.dosing
        if isinstance(dosing.start, Dose) and dosing.start.least == mg(8)
        for route in dosing.routes
    }
    assert routes == {Route.SUBCUTANEOUS}


@pytest.mark.parametrize(
    ("clearance", "expected"), [(0, "12.5"), (59.9, "12.5"), (60, "25"), (60.1, "25")]
)
def test_naloxegol_starts_with_half_below_60(clearance: float, expected: str) -> None:
    found = by(naloxegol, Route.ORAL, crcl=float(clearance))
    assert found.dose is not None
    assert found.dose.least == mg(expected)


@pytest.mark.parametrize("medicine", [naloxegol, naldemedine], ids=lambda each: each.name)
def test_class_c_is_avoided_and_of_a_and_b_nothing_is_stated(medicine: Medicine) -> None:
    assert not isinstance(medicine.liver, NotStated)
    assert medicine.liver.keys == (ChildPugh.C,)


@pytest.mark.parametrize("name", ["methylnaltrexone", "naloxegol", "naldemedine"])
def test_none_beside_a_medicine_against_vegf(name: str) -> None:
    medicine = FORMULARY.medicine(name)
    assert medicine is not None
    found = by(
        medicine,
        Route.ORAL,
        crcl=90.0,
        weight=70.0,
        sact_classes=frozenset({"bevacizumab"}),
    )
    assert found.verdict is Verdict.NOT_OFFERED


@pytest.mark.parametrize(
    ("neutrophils", "platelets", "verdict"),
    [
        (0.5, 50.0, Verdict.OFFERED),
        (0.49, 50.0, Verdict.NOT_OFFERED),
        (0.5, 49.9, Verdict.NOT_OFFERED),
        (None, 200.0, Verdict.NOT_KNOWN),
        (2.0, None, Verdict.NOT_KNOWN),
    ],
)
def test_a_suppository_needs_neutrophils_and_platelets(
    neutrophils: float | None, platelets: float | None, verdict: Verdict
) -> None:
    found = by(bisacodyl, Route.RECTAL, anc=neutrophils, platelets=platelets)
    assert found.verdict is verdict


@pytest.mark.parametrize("medicine", MEDICINES, ids=lambda each: each.name)
def test_the_kidney_bands_are_whole(medicine: Medicine) -> None:
    for table in (medicine.kidneys, *(dosing.kidneys for dosing in medicine.dosing)):
        if isinstance(table, Ranges):
            for clearance in (0, 29.99, 30, 59.99, 60, 500):
                table.at(MillilitresPerMinute(clearance))


@pytest.mark.parametrize(
    ("medicine", "slip"),
    [
        (senna, mg(8600)),
        (naldemedine, mg(200)),
        (naldemedine, mg("0.0002")),
        (naloxegol, mg("0.025")),
    ],
    ids=lambda each: getattr(each, "name", str(each)),
)
def test_a_thousandfold_slip_is_refused(medicine: Medicine, slip: Amount) -> None:
    with pytest.raises(ValueError, match=SLIP):
        replace(medicine.dosing[0], start=Dose(slip, every=hours(24)), step=None)


@pytest.mark.parametrize("slip", ["150", "0.00015"])
def test_a_thousandfold_slip_of_a_dose_by_the_kilogram_is_refused(slip: str) -> None:
    rows = injection_by_weight.rows
    light = replace(rows[0], holds=Dose(mg_per_kilogram(slip), every=hours(48)))
    injection = next(each for each in methylnaltrexone.dosing if Route.SUBCUTANEOUS in each.routes)
    with pytest.raises(ValueError, match="so that one is a slip"):
        replace(injection, by_weight=replace(injection_by_weight, rows=(light, *rows[1:])))


def test_a_dose_by_the_kilogram_is_exact() -> None:
    assert mg_per_kilogram("0.15").for_weight(Fraction(120)) == mg(18)
