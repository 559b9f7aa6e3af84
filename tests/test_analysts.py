"""The queries of docs/analysts.md run as they stand, and answer as `recommend` does."""

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import chdir
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest

from trabecula import journey
from trabecula.cli.app import run

PAGE = Path(__file__).parents[1] / "docs/analysts.md"
QUERIES = re.findall(r"```sql\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
COMMANDS = [
    line.removeprefix("$ trabecula ").split()
    for line in PAGE.read_text("utf-8").splitlines()
    if line.startswith("$ trabecula ")
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    made = tmp_path_factory.mktemp("analysts")
    with chdir(made):
        for command in COMMANDS:
            assert run(command) == 0
        bundles = [*COMMANDS[0][:-1], "bundles", "--layout", "bundles"]
        assert run(bundles) == 0
    yield made


def asked(query: str, folder: Path) -> list[dict[str, Any]]:
    with chdir(folder):
        found = duckdb.execute(query)
        names = [column[0] for column in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: " ".join(query.split())[:50])
def test_a_query_of_the_page_finds_something(query: str, folder: Path) -> None:
    rows = asked(query, folder)
    assert rows
    assert any(value for row in rows for value in row.values())


def test_the_answers_are_those_of_recommend(folder: Path) -> None:
    said = Counter[str]()
    for line in (folder / "bundles/people.ndjson").read_bytes().splitlines():
        recommended = journey.recommend(journey.know(journey.read(line), date(2026, 6, 30)))
        (item,) = (one for one in recommended.items if one.statement.code == "MED-10")
        said[item.status.value if item.status else item.answer.words] += 1
    assert {row["answer"]: row["people"] for row in asked(QUERIES[0], folder)} == said


def test_there_is_a_view_for_every_name_on_the_page(folder: Path) -> None:
    named = re.findall(r"`(\w+)\.json`", PAGE.read_text("utf-8"))
    assert named
    assert all((folder / f"views/{name}.json").exists() for name in named)
