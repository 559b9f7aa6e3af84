from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.zoledronate import (
    InHypercalcaemia,
    concentrate_ml,
    dose_for_bone_metastases,
    in_hypercalcaemia,
    is_held,
    may_resume,
)

MICROMOLES = 88.4


@pytest.mark.parametrize(
    ("row", "clearance", "mg", "millilitres"),
    [
        ("W42", 61, 4, 5),
        ("just above 60", 60.01, 4, 5),
        ("W43", 60, 3.5, 4.4),
        ("50", 50, 3.5, 4.4),
        ("below 50", 49.99, 3.3, 4.1),
        ("W44 and W50", 49.6, 3.3, 4.1),
        ("40", 40, 3.3, 4.1),
        ("39.6", 39.6, 3, 3.8),
        ("W45", 35, 3, 3.8),
        ("30", 30, 3, 3.8),
    ],
)
def test_the_dose_by_clearance(row: str, clearance: float, mg: float, millilitres: float) -> None:
    dose = dose_for_bone_metastases(clearance)
    assert dose is not None, row
    assert (float(dose.mg), float(dose.concentrate_ml)) == (mg, millilitres)


@pytest.mark.parametrize("clearance", [0, 29, 29.99])
def test_w46_below_30_there_is_no_dose(clearance: float) -> None:
    assert dose_for_bone_metastases(clearance) is None


@given(st.floats(0, 200), st.floats(0, 200))
def test_better_kidneys_never_get_less(clearance: float, other: float) -> None:
    low, high = (dose_for_bone_metastases(each) for each in sorted((clearance, other)))
    assert low is None or (high is not None and low.mg <= high.mg)


@pytest.mark.parametrize(
    ("row", "baseline", "now", "held"),
    [
        ("W47", 1.0, 1.5, True),
        ("just less", 1.0, 1.49, False),
        ("W48", 1.6, 2.3, False),
        ("W49", 1.6, 2.6, True),
        ("the last normal baseline", 1.39, 1.89, True),
        ("1.4 is not normal", 1.4, 1.9, False),
        ("1.4, by 1.0", 1.4, 2.4, True),
        ("a fall", 1.6, 1.0, False),
    ],
)
def test_when_the_next_dose_is_held(row: str, baseline: float, now: float, held: bool) -> None:
    assert is_held(baseline * MICROMOLES, now * MICROMOLES) is held, row


@pytest.mark.parametrize(
    ("baseline", "now", "held"), [(100, 143.9, False), (100, 144, True), (140, 227, False), (140, 228, True)]
)  # fmt: skip
def test_the_european_label_counts_in_micromoles(baseline: float, now: float, held: bool) -> None:
    assert is_held(baseline, now) is held


@pytest.mark.parametrize(("now", "resumes"), [(110, True), (110.1, False), (90, True)])
def test_it_resumes_within_a_tenth_of_the_baseline(now: float, resumes: bool) -> None:
    assert may_resume(100, now) is resumes


@given(st.floats(10, 800), st.floats(10, 3000))
def test_what_is_held_does_not_resume_at_the_same_creatinine(baseline: float, now: float) -> None:
    assert not (is_held(baseline, now) and may_resume(baseline, now))


@pytest.mark.parametrize(
    ("clearance", "creatinine", "says"),
    [
        (29, 150, InHypercalcaemia.SPECIALIST),
        (34.9, 150, InHypercalcaemia.SPECIALIST),
        (35, 150, InHypercalcaemia.NO_REDUCTION),
        (45, 399, InHypercalcaemia.NO_REDUCTION),
        (45, 400, InHypercalcaemia.SPECIALIST),
    ],
)
def test_hypercalcaemia_has_a_row_of_its_own(
    clearance: float, creatinine: float, says: InHypercalcaemia
) -> None:
    assert in_hypercalcaemia(clearance, creatinine) is says


@pytest.mark.parametrize("clearance", [-1, float("nan"), float("inf")])
def test_a_clearance_that_cannot_be_is_an_error(clearance: float) -> None:
    with pytest.raises(ValueError, match="creatinine clearance"):
        dose_for_bone_metastases(clearance)


def test_w50_the_volume_is_what_the_label_prints() -> None:
    assert concentrate_ml(Fraction("3.3")) == Fraction("4.1")
    with pytest.raises(ValueError, match="no dose of 2 mg"):
        concentrate_ml(Fraction(2))
