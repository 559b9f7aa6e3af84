import pytest

from trabecula.calculation.anaemia import anaemia_ctcae, anaemia_who


@pytest.mark.parametrize("haemoglobin", [-1, 31, 104])
def test_a_haemoglobin_out_of_range_or_in_other_units_is_refused(haemoglobin: float) -> None:
    with pytest.raises(ValueError, match="haemoglobin in g/dL"):
        anaemia_who(haemoglobin, "male")
    with pytest.raises(ValueError, match="haemoglobin in g/dL"):
        anaemia_ctcae(haemoglobin, None, None, None)


def test_other_inputs_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="female or male"):
        anaemia_who(12, "other")
    with pytest.raises(ValueError, match="lower limit"):
        anaemia_ctcae(12, 120, None, None)
