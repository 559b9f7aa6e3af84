"""Dexamethasone and prednisolone: the cord is never kept waiting, and courses end."""

from dataclasses import replace

import pytest
from tests.knowledge.doses_for import medicine

from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.medicines.steroids import MEDICINES
from trabecula.language.dose import Ceiling, Dose, hours, mg
from trabecula.language.dosing import Dosing
from trabecula.language.fact import Raw
from trabecula.language.medicine import Medicine
from trabecula.language.organ_function import ChildPugh
from trabecula.language.quantity import Days
from trabecula.language.table import Entries
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.taken.known import Known

FIT: dict[str, Raw] = {
    "cfs": 2,
    "age_years": 60,
    "falls_12m": 0,
    "liver_disease": False,
    "rt_today_or_planned": True,
    "pain_worst": 6.0,
    "sact_classes": frozenset[str](),
    "diabetes_uncontrolled": False,
    "active_infection": False,
}


def dexamethasone(known: dict[str, Raw]) -> tuple[DoseForPerson, ...]:
    """For the cord, for flare, for a pressed nerve."""
    return tuple(doses(medicine("dexamethasone"), Known(known), FORMULARY.dose_facts))


@pytest.mark.parametrize(
    "known",
    [
        {},
        {"liver_disease": True},
        {"liver_disease": True, "child_pugh": "a"},
        {"liver_disease": True, "child_pugh": "c"},
        {"cfs": 8, "age_years": 90},
        {"diabetes_uncontrolled": True, "active_infection": True},
        {"sact_classes": frozenset({"ici"})},
    ],
    ids=str,
)
def test_the_dose_for_the_cord_is_not_held_back(known: dict[str, Raw]) -> None:
    cord, *_ = dexamethasone(known)
    assert cord.verdict is Verdict.OFFERED
    assert cord.dose is not None
    assert (cord.dose.least, cord.dose.highest, cord.dose.every) == (mg(16), mg(16), hours(24))
    assert cord.most_a_day == mg(16)


def test_other_doses_wait_for_what_they_rest_on() -> None:
    _, flare, nerve = dexamethasone({})
    assert flare.verdict is nerve.verdict is Verdict.NOT_KNOWN


def test_flare_is_five_doses_of_8_mg() -> None:
    _, flare, _ = dexamethasone(FIT)
    assert flare.dose is not None
    assert flare.dose.every == hours(24)
    assert isinstance(flare.dosing.ceiling, Ceiling)
    longest = flare.dosing.ceiling.longest
    assert longest is not None
    assert longest == Days(5)
    by_day = [flare.dose.highest] * int(longest.value)
    assert by_day == [mg(8)] * 5


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ({}, Verdict.OFFERED),
        ({"pain_worst": 4.0}, Verdict.OFFERED),
        ({"pain_worst": 3.9}, Verdict.NOT_OFFERED),
        ({"rt_today_or_planned": False}, Verdict.NOT_OFFERED),
        ({"sact_classes": frozenset({"ici"})}, Verdict.NOT_OFFERED),
        ({"diabetes_uncontrolled": True}, Verdict.NOT_OFFERED),
        ({"active_infection": True}, Verdict.NOT_OFFERED),
        ({"active_infection": None}, Verdict.NOT_KNOWN),
        ({"sact_classes": None}, Verdict.NOT_KNOWN),
    ],
    ids=str,
)
def test_for_whom_flare_is_prevented(other: dict[str, Raw], verdict: Verdict) -> None:
    _, flare, _ = dexamethasone(FIT | other)
    assert flare.verdict is verdict


def test_flare_is_for_a_single_8_gy_and_both_trials_are_shown() -> None:
    _, flare, _ = medicine("dexamethasone").dosing
    assert "single 8 Gy" in flare.holds
    assert flare.other_side
    assert not any("stereotactic" in dosing.holds for dosing in medicine("dexamethasone").dosing)


@pytest.mark.parametrize("each", MEDICINES, ids=lambda each: each.name)
def test_companions_and_tests_of_a_steroid(each: Medicine) -> None:
    for dosing in each.dosing:
        assert "proton pump inhibitor" in dosing.note
        assert "glucose" in dosing.note
    glucose = next(row for row in each.monitoring if row.holds.startswith("glucose"))
    assert glucose.before
    assert [fact.key for fact in glucose.facts] == ["glucose"]


@pytest.mark.parametrize("each", MEDICINES, ids=lambda each: each.name)
def test_whether_a_steroid_may_be_stopped_at_once_depends(each: Medicine) -> None:
    assert each.stopping.abruptly is None
    assert isinstance(each.liver, Entries)
    assert each.liver.keys == (ChildPugh.C,)


def test_trials_end_after_a_week() -> None:
    for dosing in (medicine("dexamethasone").dosing[2], *medicine("prednisolone").dosing):
        assert isinstance(dosing.ceiling, Ceiling)
        assert dosing.ceiling.longest == Days(7)


@pytest.mark.parametrize(
    "dosing", [dosing for each in MEDICINES for dosing in each.dosing], ids=lambda each: each.holds
)
def test_a_thousandfold_slip_is_refused(dosing: Dosing) -> None:
    assert isinstance(dosing.start, Dose)
    grams = replace(dosing.start, least=dosing.start.highest.times(1000), most=None)
    with pytest.raises(ValueError, match="above the ceiling"):
        replace(dosing, start=grams)
