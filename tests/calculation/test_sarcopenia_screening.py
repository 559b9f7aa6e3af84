import pytest

from trabecula.calculation.sarcopenia_screening import calf_is_at_cut_off, sarc_calf


@pytest.mark.parametrize(
    ("calf", "sex", "answer"), [(14, "male", 0), (71, "male", 0), (35, "other", 0), (35, "male", 3)]
)
def test_what_is_out_of_range_is_refused(calf: float, sex: str, answer: float) -> None:
    with pytest.raises(ValueError, match=r"must be a number|female or male"):
        sarc_calf(calf, sex, answer, 0, 0, 0, 0)


def test_the_cut_off_itself_is_no_thin_calf_but_is_said() -> None:
    assert sarc_calf(34, "male", 0, 0, 0, 0, 0).exact == 0
    assert calf_is_at_cut_off(34, "male")
    assert not calf_is_at_cut_off(34, "female")
