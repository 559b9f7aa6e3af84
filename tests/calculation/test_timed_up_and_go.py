import pytest

from trabecula.calculation.timed_up_and_go import (
    change_in_time,
    may_fall,
    slower_by_a_fifth,
    timed,
)


def test_a_time_of_0_is_no_time_and_never_a_good_one() -> None:
    assert timed(0) is None
    assert may_fall(0, unable=False) is None
    assert change_in_time(0, 10) is None
    assert change_in_time(10, 0) is None
    assert slower_by_a_fifth(0, None, unable_now=True) is None


@pytest.mark.parametrize(
    ("before", "now", "slower"), [(10.5, 12.6, True), (10.5, 12.5, False), (10.5, None, None)]
)
def test_a_fifth_slower(before: float, now: float | None, slower: bool | None) -> None:
    assert slower_by_a_fifth(before, now, unable_now=None) is slower


def test_a_time_below_0_is_refused() -> None:
    with pytest.raises(ValueError, match="time of the test"):
        may_fall(-1, unable=None)
