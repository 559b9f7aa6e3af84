from itertools import product

import pytest

from trabecula.calculation.harrington import acetabular_class, spinal_class


@pytest.mark.parametrize("walls", list(product((False, True), repeat=2)))
def test_cure_goes_before_destruction(walls: tuple[bool, bool]) -> None:
    assert acetabular_class(True, *walls) == "IV"


def test_three_is_the_widest_destruction() -> None:
    assert [acetabular_class(False, medial, medial) for medial in (False, True)] == ["I", "III"]


def test_what_the_spinal_classes_leave_open_has_no_class() -> None:
    classes = {each: spinal_class(*each) for each in product((False, True), repeat=4)}
    assert set(classes.values()) == {"1", "2", "3", "4", "5", None}
    for (deficit, bone, collapse, mechanical), named in classes.items():
        uncollapsed_deficit = deficit and bone and not collapse
        painless_collapse = collapse and not deficit and not mechanical
        assert (named is None) == (uncollapsed_deficit or painless_collapse)
