import pytest

from trabecula.calculation.elder_abuse import abuse_suspected, left_unanswered
from trabecula.calculation.social_need import harmed_by_others


@pytest.mark.parametrize(
    ("points", "harmed"), [((3, 3, 3, 2), True), ((2, 3, 3, 2), False), ((1, 1, 1, 1), False)]
)
def test_harm_is_above_ten(points: tuple[int, int, int, int], harmed: bool) -> None:
    assert harmed_by_others(*points) is harmed


def test_an_unanswered_question_is_neither_yes_nor_lost() -> None:
    answers = ("no", "did_not_answer", "did_not_answer")
    assert abuse_suspected(*answers) is False
    assert left_unanswered(*answers) == 2
    assert abuse_suspected(*answers, "yes") is True
