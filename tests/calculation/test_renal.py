import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.body_mass import body_mass_index
from trabecula.calculation.renal import (
    DosingWeight,
    ckd_epi_2021,
    cockcroft_gault,
    dosing_weight,
)

AGES = st.integers(18, 119)
WEIGHTS = st.integers(20, 349)
HEIGHTS = st.integers(120, 230)
CREATININES = st.integers(10, 2999)


def test_the_worked_adjusted_weight_of_the_erratum() -> None:
    weight = dosing_weight(87, 175, female=False)
    assert (round(weight.kg, 2), weight.used) == (77.08, "adjusted")


@pytest.mark.parametrize(
    ("kg", "used"), [(99.9, "actual"), (100, "adjusted"), (73.9, "actual"), (74, "actual")]
)
def test_the_weight_is_adjusted_from_a_body_mass_index_of_exactly_25(kg: float, used: str) -> None:
    assert dosing_weight(kg, 200, female=False).used == used


def test_without_a_height_the_actual_weight_is_used_and_it_is_said() -> None:
    assert dosing_weight(140, None, female=True) == DosingWeight(140.0, "actual_height_not_known")


@given(WEIGHTS, HEIGHTS, st.booleans())
def test_the_weight_used_lies_between_ideal_and_actual(kg: int, cm: int, female: bool) -> None:
    weight = dosing_weight(kg, cm, female)
    if weight.used == "adjusted":
        assert body_mass_index(kg, cm) >= 25
        assert 0.4 * kg < weight.kg < kg
    else:
        assert body_mass_index(kg, cm) < 25
        assert weight.kg == kg


def test_ideal_weight_continues_its_line_below_60_inches() -> None:
    assert dosing_weight(100, 152.4, female=True).kg == pytest.approx(45.5 + 0.4 * 54.5)
    assert dosing_weight(100, 149.86, female=True).kg == pytest.approx(43.2 + 0.4 * 56.8)


def test_clearance_that_is_60_on_paper_is_60() -> None:
    assert cockcroft_gault(80, 72, 88.4, female=False) == 60.0


@given(AGES, WEIGHTS, CREATININES, st.booleans())
def test_clearance_rises_with_weight_and_falls_with_age_and_creatinine(
    age: int, kg: int, creatinine: int, female: bool
) -> None:
    clearance = cockcroft_gault(age, kg, creatinine, female)
    assert cockcroft_gault(age, kg + 1, creatinine, female) > clearance
    assert cockcroft_gault(age + 1, kg, creatinine, female) < clearance
    assert cockcroft_gault(age, kg, creatinine + 1, female) < clearance


@given(AGES, WEIGHTS, CREATININES)
def test_a_womans_clearance_is_85_hundredths_of_a_mans(age: int, kg: int, creatinine: int) -> None:
    man = cockcroft_gault(age, kg, creatinine, female=False)
    assert cockcroft_gault(age, kg, creatinine, female=True) == pytest.approx(0.85 * man)


@given(AGES, CREATININES, st.booleans())
def test_filtration_falls_with_age_and_creatinine(age: int, creatinine: int, female: bool) -> None:
    filtration = ckd_epi_2021(creatinine, age, female)
    assert ckd_epi_2021(creatinine, age + 1, female) < filtration
    assert ckd_epi_2021(creatinine + 1, age, female) < filtration


def test_a_man_below_nine_tenths_has_kappa_nine_tenths_unlike_medcalc_bench() -> None:
    assert round(ckd_epi_2021(0.8 * 88.4, 50, female=False), 1) == 107.8


@pytest.mark.parametrize(
    ("age", "kg", "creatinine"),
    [(17, 70, 80), (121, 70, 80), (60, 19, 80), (60, 351, 80), (60, 70, 1.4), (60, 70, 3001)],
)
def test_an_implausible_value_or_unit_is_refused(age: int, kg: int, creatinine: float) -> None:
    with pytest.raises(ValueError, match="must be a number from"):
        cockcroft_gault(age, kg, creatinine, female=True)


@pytest.mark.parametrize("cm", [1.75, 119, 231])
def test_an_implausible_height_is_refused(cm: float) -> None:
    with pytest.raises(ValueError, match="height in cm must be a number from 120 to 230"):
        dosing_weight(70, cm, female=True)


def test_filtration_refuses_milligrams_and_children() -> None:
    with pytest.raises(ValueError, match="creatinine in µmol/L"):
        ckd_epi_2021(1.4, 60, female=True)
    with pytest.raises(ValueError, match="age in years"):
        ckd_epi_2021(80, 17, female=True)
