"""POSS is turned into the fact of statements, never copied (errata, section B)."""

import pytest

from trabecula.calculation.sedation import acceptable_by_poss, sedation_of_poss


@pytest.mark.parametrize(
    ("level", "unrousable", "sedation", "acceptable"),
    [
        ("S", False, 0, True),
        ("1", None, 0, True),
        ("2", None, 1, True),
        ("3", False, 2, False),
        ("4", None, 3, False),
        ("4", False, 3, False),
        ("4", True, 4, False),
        ("1", True, 4, False),
        (None, True, 4, False),
        (None, None, None, None),
        (None, False, None, None),
    ],
)
def test_levels_become_sedation(
    level: str | None, unrousable: bool | None, sedation: int | None, acceptable: bool | None
) -> None:
    assert sedation_of_poss(level, unrousable) == sedation
    assert acceptable_by_poss(level, unrousable) is acceptable


@pytest.mark.parametrize("level", ["0", "5", "s", ""])
def test_another_level_is_refused(level: str) -> None:
    with pytest.raises(ValueError, match="level must be one of S, 1, 2, 3, 4"):
        sedation_of_poss(level, None)
