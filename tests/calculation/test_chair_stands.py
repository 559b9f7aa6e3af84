import pytest

from trabecula.calculation.chair_stands import (
    BELOW_AVERAGE_BELOW,
    average_from,
    below_average,
    stands_that_count,
)


@pytest.mark.parametrize("sex", BELOW_AVERAGE_BELOW)
def test_each_group_of_ages_is_five_completed_years(sex: str) -> None:
    found = [average_from(age, sex) for age in range(60, 95)]
    assert found == [norm for norm in BELOW_AVERAGE_BELOW[sex] for _ in range(5)]
    assert average_from(59.9, sex) is None
    assert average_from(94.9, sex) == BELOW_AVERAGE_BELOW[sex][-1]
    assert average_from(95, sex) is None


@pytest.mark.parametrize(
    ("age", "sex", "norm"),
    [(64, "male", 14), (65, "male", 12), (75, "male", 11), (80, "male", 10), (89, "male", 8),
     (62, "female", 12), (69, "female", 11), (70, "female", 10), (84, "female", 9), (90, "female", 4)],
)  # fmt: skip
def test_norms(age: float, sex: str, norm: int) -> None:
    assert average_from(age, sex) == norm
    assert below_average(norm - 1, False, age, sex) is True
    assert below_average(norm, False, age, sex) is False
    assert below_average(norm, True, age, sex) is True


def test_what_has_no_norm_is_refused() -> None:
    with pytest.raises(ValueError, match="norms for"):
        average_from(70, "other")
    with pytest.raises(ValueError, match="age"):
        average_from(131, "male")
    with pytest.raises(ValueError, match="stands"):
        stands_that_count(-1, arms_used=False)
