"""Windows that no clinic can turn round, and criteria that something tells."""

import pytest

from trabecula.language.criterion import Criterion, Window, judged, moment
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days, Hours


def value(name: str, default: float, lowest: float, highest: float) -> PolicyValue[Days]:
    return PolicyValue(name, Days(default), Days(lowest), Days(highest), reason="invented")


EARLY, LATE = value("early", 2, 1, 3), value("late", 5, 3, 9)


def test_a_window_has_both_ends_and_a_moment_is_both() -> None:
    assert Window(EARLY, LATE).latest is LATE
    assert moment(EARLY) == Window(EARLY, EARLY)
    assert Window(Days(0), EARLY).earliest == Days(0)


@pytest.mark.parametrize(
    ("earliest", "latest", "says"),
    [
        (LATE, EARLY, "may not begin at 9 days and end at 1 days"),
        (EARLY, value("late", 5, 2, 9), "may not begin at 3 days and end at 2 days"),
        (Days(4), value("late", 5, 3, 9), "may not begin at 4 days and end at 3 days"),
    ],
)
def test_a_window_that_a_clinic_could_turn_round_is_refused(
    earliest: PolicyValue[Days] | Days, latest: PolicyValue[Days], says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        Window(earliest, latest)


def test_a_window_is_in_one_unit() -> None:
    with pytest.raises(TypeError, match="mixes units"):
        Window[Days](Hours(1), Days(4))  # pyright: ignore[reportArgumentType]


def test_something_tells_a_criterion() -> None:
    with pytest.raises(ValueError, match="tells whether 'it hurts'"):
        Criterion("it hurts")
    assert Criterion("it hurts", amounts=(value("early", 2, 1, 3),)).amounts  # pyright: ignore[reportArgumentType]
    assert judged("it hurts", lasting=EARLY) == Criterion("it hurts", judged=True, lasting=EARLY)
