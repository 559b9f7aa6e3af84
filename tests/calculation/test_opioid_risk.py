"""The original ORT weighs answers by sex."""

import pytest

from trabecula.calculation.opioid_risk import opioid_risk

NONE = [False] * 10


@pytest.mark.parametrize(
    ("place", "female", "male"),
    [
        (0, 1, 3), (1, 2, 3), (2, 4, 4), (3, 3, 3), (4, 4, 4), (5, 5, 5), (6, 1, 1), (7, 3, 0),
        (8, 2, 2), (9, 1, 1),
    ],
)  # fmt: skip
def test_each_answer_has_the_weight_of_its_sex(place: int, female: int, male: int) -> None:
    answers = [*NONE[:place], True, *NONE[place + 1 :]]
    assert (opioid_risk("female", *answers), opioid_risk("male", *answers)) == (female, male)


def test_the_most_is_the_same_for_both() -> None:
    assert {opioid_risk(sex, *[True] * 10) for sex in ("female", "male")} == {26}


@pytest.mark.parametrize(("sex", "answers"), [("other", NONE), ("female", NONE[1:])])
def test_another_sex_or_number_of_answers_is_refused(sex: str, answers: list[bool]) -> None:
    with pytest.raises(ValueError, match="ten answers"):
        opioid_risk(sex, *answers)
