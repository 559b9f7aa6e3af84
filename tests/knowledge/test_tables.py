"""The tables of the knowledge say what the dossier says, each number with its source."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.knowledge.tables.prognosis_and_fractionation import (
    Care,
    prognosis_and_fractionation,
)
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked


def care(weeks: float) -> Care:
    return prognosis_and_fractionation.at(Weeks(weeks)).holds


@pytest.mark.parametrize(
    ("weeks", "starts_at"),
    [(0, 0), (3.9, 0), (4, 4), (11.9, 4), (12, 12), (25.9, 12), (26, 26), (520, 26)],
)
def test_a_life_expectancy_has_its_band(weeks: float, starts_at: float) -> None:
    assert prognosis_and_fractionation.at(Weeks(weeks)).starts_at == Weeks(starts_at)


@given(st.floats(0, 5000))
def test_every_life_expectancy_has_advice(weeks: float) -> None:
    held = care(weeks)
    assert held.uncomplicated_painful_site.says
    assert held.cord_compression_not_for_surgery.says
    assert held.operation_worth_it.says


def test_doses_are_checked_and_their_matching_is_from_knowledge() -> None:
    for row in prognosis_and_fractionation.rows:
        assert row.checked is Checked.FROM_KNOWLEDGE
        assert [citation.source.key for citation in row.sources] == ["PANEL"]
        for advice in (
            row.holds.uncomplicated_painful_site,
            row.holds.cord_compression_not_for_surgery,
        ):
            assert advice.checked is Checked.YES
            assert "ASTRO24" in [citation.source.key for citation in advice.schedules]


@pytest.mark.parametrize(
    ("weeks", "painful_site", "cord", "operation"),
    [
        (2, "Usually none", "supportive", "No, except"),
        (8, "8 Gy in 1 fraction.", "8 Gy in 1 fraction.", "more than about 6 weeks"),
        (20, "neuropathic", "or 20 Gy in 5", "if fit"),
        (40, "30 Gy in 10", "surgery first if eligible", "Yes."),
    ],
)
def test_the_cells_of_the_dossier(
    weeks: float, painful_site: str, cord: str, operation: str
) -> None:
    held = care(weeks)
    assert painful_site in held.uncomplicated_painful_site.says
    assert cord in held.cord_compression_not_for_surgery.says
    assert operation in held.operation_worth_it.says
