"""Radionuclides: activity by weight, gates by blood counts, restrictions."""

from dataclasses import replace
from fractions import Fraction
from typing import Any

import pytest
from tests.knowledge.for_a_person import for_person, in_band, medicine

from trabecula.knowledge.medicines.radiopharmaceuticals import MEDICINES
from trabecula.language.dose import Amount, Ceiling, Dose, DoseUnit, days
from trabecula.language.dosing import NotComputed
from trabecula.language.organ_function import Action, NotStated
from trabecula.language.quantity import Days
from trabecula.language.source import Checked
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.report.medicine_sheet import medicine_sheet

ON_RADIUM = {"sact_classes": frozenset({"radium223"})}


def becquerels(number: int | str, unit: DoseUnit = DoseUnit.MEGABECQUEREL) -> Amount:
    return Amount(Fraction(number), unit)


def test_every_radionuclide_of_the_dossier_is_declared() -> None:
    names = ["radium223", "strontium89", "samarium153", "lu177_psma"]
    assert [each.name for each in MEDICINES] == names


@pytest.mark.parametrize(
    ("name", "which", "weight", "least", "most"),
    [
        ("radium223", 0, 80, "4.4", None),
        ("samarium153", 0, 70, "2590", None),
        ("strontium89", 1, 70, "105", "154"),
        ("strontium89", 0, 70, "148", None),
    ],
)
def test_activity_by_weight(
    name: str, which: int, weight: float, least: str, most: str | None
) -> None:
    found = for_person(name, which, weight=weight).dose
    assert found is not None
    assert found.least == becquerels(least)
    assert found.most == (None if most is None else becquerels(most))


def test_without_a_weight_there_is_no_activity_by_weight() -> None:
    found = for_person("radium223", weight=None)
    assert (found.verdict, found.dose) == (Verdict.NOT_KNOWN, None)
    assert [fact.key for fact in found.asks] == ["weight"]


@pytest.mark.parametrize(
    ("values", "first", "later"),
    [
        ({"anc": 1.5, "platelets": 100, "hb": 10}, True, True),
        ({"anc": 1.4}, False, True),
        ({"platelets": 99}, False, True),
        ({"hb": 9.9}, False, True),
        ({"anc": 1.0, "platelets": 50}, False, True),
        ({"anc": 0.99}, False, False),
        ({"platelets": 49}, False, False),
    ],
)
def test_blood_counts_gate_radium(values: dict[str, Any], first: bool, later: bool) -> None:
    assert (for_person("radium223", 0, **values).verdict is Verdict.OFFERED) is first
    on_it = for_person("radium223", 1, **{**ON_RADIUM, **values})
    assert (on_it.verdict is Verdict.OFFERED) is later


def test_a_later_dose_of_radium_needs_a_first() -> None:
    assert for_person("radium223", 1).verdict is Verdict.NOT_OFFERED


@pytest.mark.parametrize("missing", ["anc", "platelets", "hb"])
def test_without_a_blood_count_there_is_no_radium(missing: str) -> None:
    found = for_person("radium223", 0, **{missing: None})
    assert (found.verdict, found.dose) == (Verdict.NOT_KNOWN, None)


@pytest.mark.parametrize(
    "values",
    [
        {"visceral_mets": True},
        {"sact_classes": frozenset({"abiraterone"})},
        {"mscc_confirmed": True},
    ],
)
def test_radium_is_not_given(values: dict[str, Any]) -> None:
    assert for_person("radium223", **values).verdict is Verdict.NOT_OFFERED


def test_the_european_restriction_of_radium_is_shown_as_second_hand() -> None:
    found = for_person("radium223")
    (restriction,) = [reason for reason in found.check if reason.says.startswith("Europe (2018)")]
    assert "two or more earlier lines" in restriction.says
    assert "LHRH analogue may go on is from knowledge" in restriction.says
    assert restriction.checked is Checked.SECOND_HAND
    assert [at.source.key for at in restriction.sources] == ["EMARADIUM18"]


@pytest.mark.parametrize(("agent", "told"), [("none", True), ("denosumab", False)])
def test_radium_wants_an_agent_that_protects_bone(agent: str, told: bool) -> None:
    checks = for_person("radium223", bma=agent).check
    assert any("protects bone is mandatory" in reason.says for reason in checks) is told


@pytest.mark.parametrize("name", ["strontium89", "samarium153"])
@pytest.mark.parametrize(
    ("platelets", "verdict"),
    [(59, Verdict.NOT_OFFERED), (60, Verdict.OFFERED), (None, Verdict.NOT_KNOWN)],
)
def test_platelets_below_60_stop_strontium_and_samarium(
    name: str, platelets: float | None, verdict: Verdict
) -> None:
    assert for_person(name, platelets=platelets).verdict is verdict


@pytest.mark.parametrize(("weeks", "verdict"), [(11.9, Verdict.NOT_OFFERED), (12, Verdict.OFFERED)])
def test_strontium_needs_three_months(weeks: float, verdict: Verdict) -> None:
    assert for_person("strontium89", prognosis_weeks=weeks).verdict is verdict


@pytest.mark.parametrize(
    ("name", "doses", "apart"),
    [
        ("radium223", 6, Days(28)),
        ("strontium89", None, Days(90)),
        ("samarium153", None, Days(56)),
        ("lu177_psma", 6, Days(42)),
    ],
)
def test_how_many_doses_and_how_far_apart(name: str, doses: int | None, apart: Days) -> None:
    for dosing in medicine(name).dosing:
        assert isinstance(dosing.ceiling, Ceiling)
        assert (dosing.ceiling.doses, dosing.ceiling.apart) == (doses, apart)
    sheet = medicine_sheet(medicine(name))
    assert f"{apart} apart at least" in sheet
    assert ("6 doses in all" in sheet) is (doses == 6)


def test_lutetium_is_7_4_gigabecquerels_every_6_weeks() -> None:
    given = Dose(becquerels("7.4", DoseUnit.GIGABECQUEREL), every=days(42))
    assert for_person("lu177_psma").dose == given


@pytest.mark.parametrize("name", [each.name for each in MEDICINES])
@pytest.mark.parametrize(
    ("clearance", "action"), [(0, Action.AVOID), (29.9, Action.AVOID), (30, Action.USUAL)]
)
def test_below_30_a_radionuclide_is_for_the_specialist(
    name: str, clearance: float, action: Action
) -> None:
    assert in_band(medicine(name).kidneys, clearance).holds.action is action
    assert isinstance(medicine(name).liver, NotStated)


@pytest.mark.parametrize("name", [each.name for each in MEDICINES])
@pytest.mark.parametrize("factor", [Fraction(1000), Fraction(1, 1000)])
def test_a_thousandfold_slip_of_an_activity_is_refused(name: str, factor: Fraction) -> None:
    for dosing in medicine(name).dosing:
        assert not isinstance(dosing.start, NotComputed)
        slipped = replace(dosing.start, least=dosing.start.least.times(factor), most=None)
        with pytest.raises(ValueError, match=r"above the ceiling|is a slip"):
            replace(dosing, start=slipped)
