from itertools import product

import pytest

from trabecula.calculation.epidural_compression import GRADES
from trabecula.calculation.epidural_disease import (
    PARALYSIS_FROM,
    is_high_grade,
    noms_pathway,
    noms_stabilisation,
    paralysis_is_common,
)

TRUTHS = tuple(product((False, True), repeat=4))


def test_every_level_from_c1_to_l5_has_a_cut() -> None:
    assert len(PARALYSIS_FROM) == 7 + 12 + 5


def test_a_higher_grade_is_never_less_dangerous() -> None:
    for level in PARALYSIS_FROM:
        cuts = [paralysis_is_common(level, grade) for grade in GRADES]
        assert cuts == sorted(cuts, key=bool)


@pytest.mark.parametrize("grade", ["", "1", "4"])
def test_what_is_no_grade_is_refused(grade: str) -> None:
    with pytest.raises(ValueError, match="epidural compression is one of"):
        is_high_grade(grade)
    with pytest.raises(ValueError, match="epidural compression is one of"):
        paralysis_is_common("S1", grade)


@pytest.mark.parametrize("truths", TRUTHS)
def test_only_a_resistant_tumour_of_high_grade_is_operated_on(truths: tuple[bool, ...]) -> None:
    myelopathy, sensitive, irradiated, fit = truths
    for grade in GRADES:
        operated = noms_pathway(grade, myelopathy, sensitive, irradiated, fit) == (
            "separation_surgery_then_stereotactic"
        )
        assert operated == (is_high_grade(grade) and not sensitive and fit)


def test_a_compressed_cord_is_never_irradiated_again_conventionally() -> None:
    for grade, (myelopathy, sensitive, irradiated, fit) in product(GRADES, TRUTHS):
        if irradiated:
            assert noms_pathway(grade, myelopathy, sensitive, True, fit) != "conventional"


def test_a_sensitive_tumour_not_irradiated_is_never_radiosurgery() -> None:
    for grade, myelopathy, fit in product(GRADES, (False, True), (False, True)):
        assert noms_pathway(grade, myelopathy, True, False, fit) in {None, "conventional"}


@pytest.mark.parametrize(
    ("sins", "stabilise"),
    [(6, "not_needed"), (7, "surgeon_decides"), (12, "surgeon_decides"), (13, "first")],
)
def test_stabilisation_follows_the_bands_of_sins(sins: int, stabilise: str) -> None:
    assert noms_stabilisation(sins, True) == stabilise


@pytest.mark.parametrize("sins", [-1, 19])
def test_a_score_that_sins_does_not_have_is_refused(sins: int) -> None:
    with pytest.raises(ValueError, match="SINS must be a number from 0 to 18"):
        noms_stabilisation(sins, True)
