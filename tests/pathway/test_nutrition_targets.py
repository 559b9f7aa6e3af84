"""Targets by weight: only with a current weight, and with every hindrance known not to hold."""

from datetime import date
from fractions import Fraction
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import DAY, LOINC, Written, amount, cancer, coded, fact, observed, patient

from trabecula import journey
from trabecula.calculation.amount_by_weight import by_weight
from trabecula.pathway.nutrition import Nutrition, nutrition_targets

ON = date.fromisoformat(DAY)
NOTHING_HINDERS: Final[dict[str, Any]] = {
    "bone_mets": True, "care_intent": "disease_directed", "prognosis_weeks": 52, "weight": 60,
    "bmi": 22, "wt_loss_6m_pct": 2, "intake_pct": 100, "intake_days": 1, "crcl": 80,
}  # fmt: skip


def of(**facts: Any) -> Nutrition:
    given = {key: value for key, value in facts.items() if value is not None}
    return nutrition_targets(journey.recommend(journey.take({"facts": given}, ON)))


def a_day(found: Nutrition) -> list[tuple[Fraction, Fraction] | None]:
    return [target.a_day for target in found.targets]


def test_energy_and_protein_by_weight() -> None:
    assert a_day(of(**NOTHING_HINDERS)) == [(1500, 1800), (60, 90)]


@pytest.mark.parametrize("key", ["weight", "bmi", "wt_loss_6m_pct", "intake_pct"])
def test_nothing_is_reckoned_while_something_that_hinders_is_not_known(key: str) -> None:
    found = of(**(NOTHING_HINDERS | {"intake_days": 20, key: None}))
    assert a_day(found) == [None, None]
    assert key in {asked.key for asked in found.asks}


@pytest.mark.parametrize(
    "hinders", [{"bmi": 30}, {"bmi": 15.9}, {"wt_loss_6m_pct": 15.1}, {"intake_pct": 5, "intake_days": 11}]
)  # fmt: skip
def test_obesity_and_a_risk_of_refeeding_keep_both_from_being_reckoned(
    hinders: dict[str, Any],
) -> None:
    found = of(**(NOTHING_HINDERS | hinders))
    assert a_day(found) == [None, None]
    assert all(target.held[0].row is not None for target in found.targets)


@pytest.mark.parametrize("kidneys", [{"crcl": 59.9}, {"crcl": None}, {"aki": True}])
def test_kidneys_keep_protein_from_being_reckoned_and_what_is_said_of_meals(
    kidneys: dict[str, Any],
) -> None:
    energy, protein = (found := of(**(NOTHING_HINDERS | kidneys))).targets
    assert energy.a_day is not None
    assert protein.a_day is None
    assert not any("protein" in said for said in found.says)
    assert any("protein" in said for said in of(**NOTHING_HINDERS).says)


@pytest.mark.parametrize("edge", [{"crcl": 60}, {"bmi": 29.9}, {"bmi": 16}, {"wt_loss_6m_pct": 15}])
def test_at_the_edges_nothing_hinders(edge: dict[str, Any]) -> None:
    assert None not in a_day(of(**(NOTHING_HINDERS | edge)))


def test_near_the_end_of_life_comfort_leads_and_there_are_no_targets() -> None:
    found = of(**(NOTHING_HINDERS | {"prognosis_weeks": 8, "bmi": 19}))
    assert found.targets == ()
    assert found.comfort is not None
    assert of(**(NOTHING_HINDERS | {"care_intent": "comfort_only"})).targets == ()


def test_without_a_life_expectancy_it_is_asked_for() -> None:
    found = of(**(NOTHING_HINDERS | {"prognosis_weeks": None}))
    assert found.targets == ()
    assert [asked.key for asked in found.asks] == ["prognosis_weeks"]


def test_food_is_adapted_whether_or_not_there_are_targets() -> None:
    found = of(food_needs=["dry_mouth", "nausea"])
    assert [row.name for row in found.food.rows] == ["dry mouth", "nausea"]
    assert found.targets == ()


def test_a_weight_that_is_too_old_is_not_used(written: Written) -> None:
    def found(day: str) -> Nutrition:
        weight = observed("w", coded(LOINC, "29463-7"), day, **amount(60, "kg"))
        record = written(
            patient(), cancer(), weight,
            fact("bone_mets", valueBoolean=True),
            fact("prognosis_weeks", **amount(52, "wk")),
        )  # fmt: skip
        return nutrition_targets(journey.recommend(journey.know(journey.read(record), ON)))

    fresh, stale = found("2026-02-20"), found("2025-09-01")
    assert fresh.weight is not None
    assert fresh.weight.value == 60
    assert stale.weight is not None
    assert stale.weight.value is None


VALUES: Final[dict[str, list[Any]]] = {
    "weight": [None, 40, 60], "bmi": [None, 15, 22, 35], "wt_loss_6m_pct": [None, 2, 20],
    "intake_pct": [None, 5, 100], "intake_days": [None, 1, 20], "crcl": [None, 20, 80],
    "aki": [None, False, True], "prognosis_weeks": [None, 4, 52],
    "care_intent": [None, "disease_directed", "comfort_only"],
}  # fmt: skip


@given(st.fixed_dictionaries({key: st.sampled_from(values) for key, values in VALUES.items()}))
def test_an_amount_is_always_by_the_weight_and_never_beside_a_reason_against_it(
    facts: dict[str, Any],
) -> None:
    for target in of(bone_mets=True, **facts).targets:
        assert (target.a_day is None) is bool(target.held)
        if target.a_day is not None:
            assert facts["weight"] is not None
            expected = [end * facts["weight"] for end in (target.of.lowest, target.of.highest)]
            assert list(target.a_day) == expected


@given(
    st.fixed_dictionaries({key: st.sampled_from(values) for key, values in VALUES.items()}),
    st.sampled_from(sorted(VALUES)),
)
def test_to_know_less_never_reckons_more(facts: dict[str, Any], forgotten: str) -> None:
    def reckoned(facts: dict[str, Any]) -> set[str]:
        found = of(bone_mets=True, **facts).targets
        return {target.of.holds for target in found if target.a_day is not None}

    assert reckoned(facts | {forgotten: None}) <= reckoned(facts) | (
        {"protein"} if forgotten == "aki" else set()
    )


@given(st.decimals(20, 350, places=1))
def test_amounts_are_exact(kilograms: Any) -> None:
    lowest, highest = by_weight(float(kilograms), Fraction(25), Fraction(30))
    assert lowest == 25 * Fraction(str(kilograms))
    assert highest == 30 * Fraction(str(kilograms))


@pytest.mark.parametrize("kilograms", [19.9, 350.1, float("nan"), -60])
def test_an_impossible_weight_is_an_error(kilograms: float) -> None:
    with pytest.raises(ValueError, match="weight in kg"):
        by_weight(kilograms, Fraction(25), Fraction(30))
