from itertools import product

import pytest

from trabecula.calculation.three_answers import above, all_of, any_of, below

THREE = (True, False, None)


@pytest.mark.parametrize(("one", "other"), list(product(THREE, THREE)))
def test_not_known_is_what_either_answer_could_still_change(
    one: bool | None, other: bool | None
) -> None:
    completions = [
        (first, second)
        for first, second in product((True, False), (True, False))
        if one in (None, first) and other in (None, second)
    ]
    for function, plain in ((any_of, any), (all_of, all)):
        outcomes = {plain(each) for each in completions}
        assert function(one, other) is (outcomes.pop() if len(outcomes) == 1 else None)


def test_a_limit_itself_is_neither_above_nor_below() -> None:
    assert (above(5, 5), below(5, 5), above(None, 5), below(None, 5)) == (False, False, None, None)
