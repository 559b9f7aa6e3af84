"""Radionuclides, methylnaltrexone and paracetamol: by weight, kidneys and liver."""

from dataclasses import replace
from fractions import Fraction
from typing import Any, Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.methylnaltrexone import (
    by_mouth,
    under_the_skin,
    under_the_skin_by_weight,
)
from trabecula.calculation.paracetamol import Person, Product, in_a_day, most_in_a_day
from trabecula.calculation.radionuclide_activity import (
    radium_223,
    samarium_153,
    strontium_89_by_weight,
)

WELL = Person(
    weight_kg=70, clearance_ml_per_min=90, child_pugh="none", reduced=False, depleted=False
)
NAMES = ("weight_kg", "clearance_ml_per_min", "child_pugh", "reduced", "depleted")


def test_w59_and_w60_activities_by_weight() -> None:
    assert radium_223(80) == Fraction("4.4")
    assert samarium_153(70) == 2590
    assert strontium_89_by_weight(70) == (105, 154)


@pytest.mark.parametrize("kg", [0, 5, 2000])
def test_no_activity_for_a_weight_that_cannot_be(kg: float) -> None:
    with pytest.raises(ValueError, match="weight"):
        radium_223(kg)


@pytest.mark.parametrize(
    ("kg", "usual", "halved"),
    [
        (37.9, "5.685", "2.8425"),
        (38, "8", "4"),
        (60, "8", "4"),
        (61.9, "8", "4"),
        (62, "12", "6"),
        (70, "12", "6"),
        (114, "12", "6"),
        (120, "18", "9"),
    ],
)
def test_w61_and_w62_methylnaltrexone_by_weight_and_kidneys(
    kg: float, usual: str, halved: str
) -> None:
    assert under_the_skin_by_weight(kg) == under_the_skin(kg, 60) == Fraction(usual)
    assert under_the_skin(kg, 40) == under_the_skin(kg, 59.9) == Fraction(halved)


@pytest.mark.parametrize(
    ("clearance", "child_pugh", "mg"),
    [(60, None, 450), (59.9, None, 150), (90, "A", 450), (90, "B", 150), (90, "C", 150)],
)
def test_tablets_of_methylnaltrexone_go_down_to_a_third(
    clearance: float, child_pugh: Literal["A", "B", "C"] | None, mg: int
) -> None:
    assert by_mouth(clearance, child_pugh) == mg


def test_w75_paracetamol_is_counted_inside_opioid_tablets() -> None:
    found = in_a_day([Product(Fraction(325), Fraction(8)), Product(Fraction(1000), Fraction(3))])
    assert found == 5600
    assert found > most_in_a_day(WELL).mg


@pytest.mark.parametrize(
    ("what", "mg"),
    [
        ({}, 4000),
        ({"weight_kg": 40}, 2400),
        ({"weight_kg": 40, "reduced": True}, 2400),
        ({"reduced": True}, 3000),
        ({"depleted": True}, 2000),
        ({"clearance_ml_per_min": 30}, 4000),
        ({"clearance_ml_per_min": 29.9}, 2000),
        ({"clearance_ml_per_min": 10}, 2000),
        ({"clearance_ml_per_min": 9.9}, 1500),
        ({"child_pugh": "A"}, 3000),
        ({"child_pugh": "B"}, 2000),
        ({"child_pugh": "C", "clearance_ml_per_min": 5}, 1500),
    ],
)
def test_the_lowest_limit_binds(what: dict[str, Any], mg: int) -> None:
    limit = most_in_a_day(replace(WELL, **what))
    assert (limit.mg, limit.missing) == (mg, ())


def test_the_other_side_is_shown_where_sources_differ_on_kidneys() -> None:
    assert "3 g" in most_in_a_day(replace(WELL, clearance_ml_per_min=20)).other_side
    assert not most_in_a_day(WELL).other_side


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_known_is_said_and_never_taken_as_normal(name: str) -> None:
    changed: dict[str, Any] = {name: None}
    assert most_in_a_day(replace(WELL, **changed)).missing == (name,)


@given(st.floats(20, 300), st.floats(0, 200), st.sampled_from(["none", "A", "B", "C"]))
def test_no_limit_is_ever_above_60_mg_for_each_kilogram(
    kg: float, clearance: float, child_pugh: Literal["none", "A", "B", "C"]
) -> None:
    person = replace(WELL, weight_kg=kg, clearance_ml_per_min=clearance, child_pugh=child_pugh)
    limit = most_in_a_day(person)
    assert limit.mg <= min(4000, 60 * Fraction(repr(kg)))


def test_a_product_is_not_below_nothing() -> None:
    with pytest.raises(ValueError, match="not below 0"):
        Product(Fraction(500), Fraction(-1))
