"""The tables of the knowledge say what the dossier says, each number with its source."""

import importlib
import pkgutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.tables import MODULES, TABLES, tables_of
from trabecula.knowledge.tables.prognosis_and_fractionation import (
    Care,
    prognosis_and_fractionation,
)
from trabecula.language.quantity import Weeks
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Table, parts, policy_values


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
    assert held.uncomplicated_painful_site.holds
    assert held.cord_compression_not_for_surgery.holds
    assert held.operation_worth_it.holds


def test_doses_were_seen_and_their_matching_is_from_knowledge() -> None:
    for row in prognosis_and_fractionation.rows:
        assert row.checked is Checked.FROM_KNOWLEDGE
        assert [citation.source.key for citation in row.sources] == ["PANEL"]
        assert row.holds.operation_worth_it.checked is Checked.FROM_KNOWLEDGE
        for cell in (
            row.holds.uncomplicated_painful_site,
            row.holds.cord_compression_not_for_surgery,
        ):
            assert cell.checked is Checked.IN_PART
            assert {"ASTRO24", "PANEL"} <= {citation.source.key for citation in cell.sources}


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
    assert painful_site in held.uncomplicated_painful_site.holds
    assert cord in held.cord_compression_not_for_surgery.holds
    assert operation in held.operation_worth_it.holds


@pytest.fixture(params=TABLES, ids=lambda table: table.name)
def table(request: pytest.FixtureRequest) -> Table:
    return request.param


def test_every_row_has_a_source_and_a_place_in_it(table: Table) -> None:
    for row in table.rows:
        assert row.sources
        for citation in row.sources:
            assert citation.place.strip()
            assert citation.source.key


def test_a_row_that_is_the_panels_alone_was_checked_nowhere(table: Table) -> None:
    for row in table.rows:
        if {citation.source.key for citation in row.sources} == {"PANEL"}:
            assert row.checked is Checked.FROM_KNOWLEDGE


def test_no_row_was_seen_further_than_its_sources(table: Table) -> None:
    for row in table.rows:
        if row.checked is Checked.YES:
            assert any(citation.source.checked is Checked.YES for citation in row.sources)


def test_every_policy_value_is_the_editions_and_has_a_reason(table: Table) -> None:
    for value in policy_values(table):
        assert value in CURRENT.policy_values
        assert value.reason.endswith(".")
        assert value.lowest <= value.default <= value.highest


def test_every_policy_value_is_called_what_its_module_calls_it() -> None:
    from trabecula.knowledge import policy
    from trabecula.language.policy import PolicyValue

    for _, name, _ in pkgutil.iter_modules(policy.__path__, f"{policy.__name__}."):
        for variable, thing in vars(importlib.import_module(name)).items():
            if isinstance(thing, PolicyValue):
                assert thing.name == variable


def test_every_module_of_tables_is_in_force_and_says_why_and_how_it_is_misused() -> None:
    from trabecula.knowledge import tables

    found = {name for _, name, _ in pkgutil.iter_modules(tables.__path__, f"{tables.__name__}.")}
    assert found == {module.__name__ for module in MODULES}
    assert CURRENT.tables == TABLES
    for module in MODULES:
        assert tables_of(module)
        assert "\nWhy " in (module.__doc__ or "")
        assert "\nMisuse " in (module.__doc__ or "")


def test_the_walk_through_a_table_ends_at_words_numbers_and_citations(table: Table) -> None:
    assert any(isinstance(part, Citation) for part in parts(table))
