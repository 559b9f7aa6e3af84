"""The burden of medicines: sums of one list, bounds where more may be taken, and the pair."""

import pytest

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.medicine_burden import (
    anticholinergic_burden,
    cumulative_points,
    opioid_with_sedative,
    sedative_load,
)
from trabecula.language.answer import AtLeast

LEVELS = {"strong": 3, "middling": 2, "weak": 1, "none": 0}


@pytest.mark.parametrize(
    ("medicines", "points"),
    [
        ((), 0),
        (("none",), 0),
        (("strong", "weak"), 4),
        (("weak", "weak"), 1),
        (AtLeast({"strong"}), Bounds(3, 6)),
    ],
)
def test_levels_are_added_once_for_each_medicine(
    medicines: tuple[str, ...], points: int | Bounds
) -> None:
    assert anticholinergic_burden(LEVELS, medicines) == points


def test_a_medicine_that_is_not_listed_is_refused_and_named() -> None:
    with pytest.raises(ValueError, match=r"another, other: not on this list"):
        anticholinergic_burden(LEVELS, ("strong", "other", "another"))


@pytest.mark.parametrize(
    ("primary", "prominent", "load"), [(0, 0, 0), (1, 2, 4), (2, 0, 4), (0, 3, 3)]
)
def test_a_primary_sedative_counts_twice(primary: int, prominent: int, load: int) -> None:
    assert sedative_load(primary, prominent) == load


@pytest.mark.parametrize("counts", [(-1, 0), (0, -1)])
def test_fewer_than_no_medicines_are_refused(counts: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="from 0 upward"):
        sedative_load(*counts)


@pytest.mark.parametrize(
    ("opioid", "benzodiazepine", "gabapentinoid", "pair"),
    [
        (True, True, False, True),
        (True, False, True, True),
        (True, False, False, False),
        (False, True, True, False),
    ],
)
def test_the_pair_needs_an_opioid(
    opioid: bool, benzodiazepine: bool, gabapentinoid: bool, pair: bool
) -> None:
    assert opioid_with_sedative(opioid, benzodiazepine, gabapentinoid) is pair


@pytest.mark.parametrize(
    ("points", "not_rated", "total"),
    [
        ((), 0, 0),
        ((3, 1), 0, 4),
        ((3, None), 0, Bounds(3, 6)),
        ((2,), 2, Bounds(2, 8)),
    ],
)
def test_what_is_not_rated_leaves_a_sum_open(
    points: tuple[int | None, ...], not_rated: int, total: float | Bounds
) -> None:
    assert cumulative_points(points, 3, not_rated) == total


@pytest.mark.parametrize(("points", "not_rated"), [((4,), 0), ((-1,), 0), ((1,), -1)])
def test_points_off_the_scale_are_refused(points: tuple[int, ...], not_rated: int) -> None:
    with pytest.raises(ValueError, match="counts from 0 to 3"):
        cumulative_points(points, 3, not_rated)
