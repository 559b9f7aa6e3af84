"""When a result is the one that an example expects."""

from typing import Any

import pytest

from trabecula.pathway.examples import agree


@pytest.mark.parametrize(
    ("got", "expected", "agrees"),
    [
        (None, None, True),
        (12, None, False),
        ({"a": None, "total": None}, None, True),
        ([None, [None, None]], None, True),
        ({"a": None, "total": 12}, None, False),
        ({"a": 3, "total": None}, None, False),
        ([12, None], None, False),
        ([None, 12], None, False),
        ({"a": None, "total": 12}, {"a": None, "total": None}, False),
        ([8, "high"], 8, True),
        ([8, "high"], "high", False),
        (2.345, 2.35, True),
        (2.344, 2.35, False),
        (-2.345, -2.35, True),
        (8, 8.0, True),
        (True, 1, False),
        (5e30, 0.25, False),
        (1e308, 0.25, False),
        (float("inf"), 0.25, False),
        (float("nan"), 0.25, False),
        (float("inf"), 8, False),
        (float("nan"), 8, False),
    ],
)
def test_agreement(got: Any, expected: Any, agrees: bool) -> None:
    assert agree(got, expected) is agrees
