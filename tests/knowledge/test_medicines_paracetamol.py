"""Paracetamol: the least of its limits binds."""

from dataclasses import replace

import pytest
from tests.knowledge.doses_for import SOUND, by_kidneys, dose, medicine

from trabecula.language.dose import Amount, Ceiling, Dose, hours, mg, mg_per_kilogram
from trabecula.language.fact import Raw
from trabecula.language.organ_function import (
    Action,
)
from trabecula.language.route import Route
from trabecula.pathway.medicines.dose_for_person import Verdict


@pytest.mark.parametrize(
    ("clearance", "action", "most", "sides"),
    [
        (0, Action.REDUCE, mg(1500), 1),
        (9.99, Action.REDUCE, mg(1500), 1),
        (10, Action.REDUCE, mg(2000), 2),
        (29.99, Action.REDUCE, mg(2000), 2),
        (30, Action.CAUTION, None, 1),
        (50, Action.CAUTION, None, 1),
        (50.01, Action.USUAL, None, 0),
        (120, Action.USUAL, None, 0),
    ],
)
def test_the_stricter_side_binds_paracetamol_by_kidneys_and_the_other_is_shown(
    clearance: float, action: Action, most: Amount | None, sides: int
) -> None:
    advice = by_kidneys(medicine("paracetamol").kidneys, clearance)
    assert advice.action is action
    assert (advice.ceiling and advice.ceiling.per_day) == most
    assert len(advice.other_side) == sides


@pytest.mark.parametrize(
    ("other", "most"),
    [
        ({}, mg(4000)),
        ({"weight": 66.0}, mg(3960)),
        ({"weight": 50.0}, mg(3000)),
        ({"weight": 49.9}, mg(2994)),
        ({"weight": 40.0}, mg(2400)),
        ({"age_years": 80}, mg(3000)),
        ({"must": 2}, mg(3000)),
        ({"alcohol_over_limit": True}, mg(2000)),
        ({"alcohol_over_limit": None}, mg(2000)),
        ({"liver_disease": True, "child_pugh": "a"}, mg(3000)),
        ({"liver_disease": True, "child_pugh": "b"}, mg(2000)),
        ({"crcl": 9.9}, mg(1500)),
        ({"crcl": 10.0, "weight": 25.0}, mg(1500)),
        ({"weight": 55.5, "alcohol_over_limit": False}, mg(3330)),
    ],
)
@pytest.mark.parametrize("route", [Route.ORAL, Route.INTRAVENOUS])
def test_the_least_limit_of_paracetamol_binds(
    other: dict[str, Raw], most: Amount, route: Route
) -> None:
    found = dose("paracetamol", SOUND | other, route)
    assert found.most_a_day == most


def test_alcohol_that_was_not_asked_about_is_asked() -> None:
    found = dose("paracetamol", {key: SOUND[key] for key in SOUND if key != "alcohol_over_limit"})
    assert [fact.key for fact in found.asks] == ["alcohol_over_limit"]


def test_without_a_weight_there_is_no_paracetamol() -> None:
    found = dose("paracetamol", {key: SOUND[key] for key in SOUND if key != "weight"})
    assert found.verdict is Verdict.NOT_KNOWN
    assert found.dose is None


def test_by_vein_a_light_person_gets_15_mg_for_each_kilogram() -> None:
    found = dose("paracetamol", SOUND | {"weight": 40.0}, Route.INTRAVENOUS)
    assert found.dose == Dose(mg(600), every=hours(6))


def test_severe_liver_disease_gets_no_paracetamol() -> None:
    found = dose("paracetamol", SOUND | {"liver_disease": True, "child_pugh": "c"})
    assert found.verdict is Verdict.NOT_OFFERED


def test_combination_tablets_take_paracetamol_above_its_ceiling() -> None:
    by_mouth, by_vein = medicine("paracetamol").dosing
    taken = mg(8 * 325 + 3 * 1000)
    for dosing in (by_mouth, by_vein):
        assert isinstance(dosing.ceiling, Ceiling)
        assert dosing.ceiling.per_day
        assert taken.exceeds(dosing.ceiling.per_day)


def test_a_slip_for_each_kilogram_is_refused() -> None:
    by_vein = medicine("paracetamol").dosing[1]
    light = next(limit for limit in by_vein.limits if limit.holds.startswith("Below 50 kg"))
    slipped = replace(light, start=Dose(mg_per_kilogram(15000), every=hours(6)))
    with pytest.raises(ValueError, match="ceiling"):
        replace(by_vein, limits=(slipped,))


def test_how_often_a_day_is_part_of_a_ceiling() -> None:
    by_mouth = medicine("paracetamol").dosing[0]
    assert isinstance(by_mouth.ceiling, Ceiling)
    with pytest.raises(ValueError, match="6000 mg is above the ceiling"):
        replace(by_mouth, ceiling=replace(by_mouth.ceiling, doses_a_day=None))


@pytest.mark.parametrize(
    ("weight", "verdict"),
    [(30.0, Verdict.NOT_OFFERED), (33.3, Verdict.NOT_OFFERED), (33.4, Verdict.OFFERED)],
)
def test_a_start_above_what_the_weight_allows_is_not_offered(
    weight: float, verdict: Verdict
) -> None:
    assert dose("paracetamol", SOUND | {"weight": weight}).verdict is verdict
