"""The page of a table: every row, every number, every basis."""

from types import ModuleType

import pytest

from trabecula.knowledge.tables import MODULES, tables_of
from trabecula.language.condition import atoms, facts_of
from trabecula.language.fact import Fact
from trabecula.language.table import conditions, policy_values
from trabecula.report.table_sheet import table_sheet


@pytest.fixture(params=MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def module(request: pytest.FixtureRequest) -> ModuleType:
    return request.param


def test_a_page_says_every_row_its_basis_and_its_local_policy(module: ModuleType) -> None:
    page = table_sheet(module, tables_of(module))
    assert page.startswith(f"# {(module.__doc__ or '').splitlines()[0]}")
    for table in tables_of(module):
        assert f"## {table.name}\n" in page
        for row in table.rows:
            for citation in row.sources:
                assert f"{citation.source.key}, {citation.place}" in page
            assert row.checked.value in page
        for value in policy_values(table):
            assert f"| `{value.name}` | {value.default} |" in page


def test_conditions_are_said_in_words(module: ModuleType) -> None:
    page = table_sheet(module, tables_of(module))
    for table in tables_of(module):
        for condition in conditions(table):
            for atom in atoms(condition):
                for fact in facts_of(atom):
                    assert isinstance(fact, Fact)
                    assert fact.name in page
    assert "_" not in page.replace("`", "").partition("## Local policy")[0]


def test_no_line_breaks_its_table(module: ModuleType) -> None:
    lines = [line for line in table_sheet(module, tables_of(module)).splitlines() if "|" in line]
    assert {line.count("|") for line in lines} <= {5, 7}
