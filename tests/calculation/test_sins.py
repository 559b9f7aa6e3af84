import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.bounds import Bounds
from trabecula.calculation.sins import (
    ALIGNMENT_POINTS,
    COLLAPSE_POINTS,
    LOCATION_POINTS,
    LOOK_POINTS,
    PAIN_POINTS,
    POSTEROLATERAL_POINTS,
    sins,
)

TABLES = (
    LOCATION_POINTS,
    PAIN_POINTS,
    LOOK_POINTS,
    ALIGNMENT_POINTS,
    COLLAPSE_POINTS,
    POSTEROLATERAL_POINTS,
)
COMPLETE = st.tuples(*(st.sampled_from(list(table)) for table in TABLES))


@given(COMPLETE, st.lists(st.booleans(), min_size=6, max_size=6))
def test_bounds_contain_every_completion(complete: tuple[str, ...], known: list[bool]) -> None:
    total = sins(*complete).exact
    partial = sins(
        *(answer if kept else None for answer, kept in zip(complete, known, strict=True))
    )
    assert total is not None
    assert 0 <= partial.lowest <= total <= partial.highest <= 18


@given(COMPLETE, st.integers(0, 5), st.data())
def test_the_total_moves_as_one_component_moves(
    complete: tuple[str, ...], index: int, data: st.DataObject
) -> None:
    table = TABLES[index]
    other = data.draw(st.sampled_from(list(table)))
    changed = (*complete[:index], other, *complete[index + 1 :])
    step = table[other] - table[complete[index]]
    assert sins(*changed) == sins(*complete) + Bounds(step, step)


def test_nothing_known_spans_the_scale() -> None:
    assert sins(None, None, None, None, None, None) == Bounds(0, 18)


def test_every_level_of_the_spine_has_its_points() -> None:
    counts = {"C": 7, "T": 12, "L": 5, "S": 5}
    levels = [f"{region}{number + 1}" for region in counts for number in range(counts[region])]
    assert sorted(LOCATION_POINTS) == sorted(["O", *levels])


@pytest.mark.parametrize(
    ("levels", "location"),
    [
        ("O C1 C2 C7 T1 T2 T11 T12 L1 L5 S1", 3),
        ("C3 C4 C5 C6 L2 L3 L4", 2),
        ("T3 T4 T5 T6 T7 T8 T9 T10", 1),
        ("S2 S3 S4 S5", 0),
    ],
)
def test_location_points(levels: str, location: int) -> None:
    for level in levels.split(" "):
        assert sins(level, "none", "blastic", "normal", "none", "none").exact == location


def test_pain_is_three_one_nought_unlike_the_copy_with_three_two_one() -> None:
    assert PAIN_POINTS == {"mechanical": 3, "non_mechanical": 1, "none": 0}


def test_the_other_points_are_the_papers() -> None:
    assert LOOK_POINTS == {"lytic": 2, "mixed": 1, "blastic": 0}
    assert ALIGNMENT_POINTS == {"subluxation": 4, "new_deformity": 2, "normal": 0}
    assert POSTEROLATERAL_POINTS == {"bilateral": 3, "unilateral": 1, "none": 0}
    assert COLLAPSE_POINTS == {
        "over_half": 3,
        "exactly_half": 2,
        "under_half": 2,
        "none_but_over_half_involved": 1,
        "none": 0,
    }


def test_exactly_half_a_collapse_scores_as_less() -> None:
    assert COLLAPSE_POINTS["exactly_half"] == COLLAPSE_POINTS["under_half"] == 2


@pytest.mark.parametrize("index", range(6))
def test_a_foreign_answer_is_refused(index: int) -> None:
    answers: list[str | None] = [None] * 6
    answers[index] = "unknown"
    with pytest.raises(ValueError, match="must be one of"):
        sins(*answers)
