import pytest

from trabecula.calculation.neuropathic_pain import complete_total
from trabecula.calculation.questionnaire_scales import (
    eortc_functional_scale,
    eortc_functional_scale_of,
    eortc_symptom_scale,
    eortc_symptom_scale_of,
    facit_scale_of,
)

Answers = list[float | None]


@pytest.mark.parametrize(
    ("answers", "symptoms"),
    [
        ([3, 2, 1, 2, 4], 46.67),
        ([1, 1, 1], 0),
        ([4], 100),
        ([None], None),
        ([2, None, 3, None, None], None),
        ([2, None, 3, None], 50),
        ([2, None], 33.33),
        ([], None),
    ],
)
def test_half_the_answers_make_a_scale(answers: Answers, symptoms: float | None) -> None:
    found, mirrored = eortc_symptom_scale(*answers), eortc_functional_scale(*answers)
    assert found == pytest.approx(symptoms, abs=0.005)
    assert mirrored == pytest.approx(symptoms if symptoms is None else 100 - symptoms, abs=0.005)


def test_a_functional_scale_is_higher_where_answers_are_lower() -> None:
    assert eortc_functional_scale(2, 2, 3, 1) == pytest.approx(66.67, abs=0.005)


@pytest.mark.parametrize("wrong", [-1, 5, float("nan")])
def test_answers_out_of_range_are_refused(wrong: float) -> None:
    with pytest.raises(ValueError, match="answers must be a number from 1 to 4"):
        eortc_symptom_scale(1, wrong)
    with pytest.raises(ValueError, match="points must be a number from 0 to 4"):
        facit_scale_of((), 2, 1, wrong)


def test_a_scale_of_the_eortc_has_no_answer_0() -> None:
    with pytest.raises(ValueError, match="answers must be a number from 1 to 4"):
        eortc_symptom_scale(0)


@pytest.mark.parametrize(
    ("turned", "answers", "score"),
    [
        ((), [2] * 7 + [3] * 7 + [None] * 2, 40),
        ((), [2] * 8 + [None] * 8, None),
        ((), [2] * 9 + [None] * 7, 32),
        (("1", "2"), [4, None, 0, 1], 0 + 0 + 1 + 1 / 3),
        (("4",), [4, 4, 4, 0], 16),
        (("5",), [1, 1, 1, 1], None),
        (None, [1, 1, 1, 1], None),
    ],
)
def test_more_than_half_the_answers_make_a_facit_scale(
    turned: tuple[str, ...] | None, answers: Answers, score: float | None
) -> None:
    assert facit_scale_of(turned, len(answers), *answers) == pytest.approx(score)


def test_answers_beyond_the_items_of_the_scale_give_no_score() -> None:
    assert eortc_symptom_scale_of(2, 1, 4, None) == 50
    assert eortc_symptom_scale_of(2, 1, 4, 1) is None
    assert eortc_functional_scale_of(None, 1, 4) is None
    assert facit_scale_of((), 2, 1, 4, 1) is None


def test_a_total_that_has_no_partial_form() -> None:
    assert complete_total(1, 2.5, -1) == 2.5
    assert complete_total(1, None) is None
