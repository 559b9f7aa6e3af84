"""The page of capabilities is whole, and every reference on it leads somewhere."""

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.places import DOSSIERS, ROOT

from trabecula.cli.app import app
from trabecula.knowledge.cases import cases
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.tables import MODULES as TABLES

PAGE = (ROOT / "docs" / "capabilities.md").read_text("utf-8")
SOURCE = ROOT / "src" / "trabecula"
LAST = {"S": 74, "R": 20, "G": 10}
NUMBERS = [f"{part}{number}" for part, last in LAST.items() for number in range(1, last + 1)]
CASES = {case.statement for case in cases()}
STATEMENTS = {statement.code for statement in CURRENT.statements}
ROWS_OF_ARBITRATION = {row.code for row in CURRENT.arbitration}
FACTS = {fact.key for fact in CURRENT.facts}
TABLE_NAMES = {module.__name__.rsplit(".", 1)[-1] for module in TABLES}
FORMS = {form.name for form in CURRENT.questionnaires}
OUT_OF_SCOPE = "Out of scope"
ONLY_REFERENCES = re.compile(r"`[^`]+`(?:, `[^`]+`)*")


def rows(page: str) -> list[list[str]]:
    """The cells of each row of the page's one table, without its head."""
    lines = [line for line in page.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[2:]]


def references(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def is_a_command(words: str) -> bool:
    """Whether these words name a command, or a command of a command."""
    found = app
    try:
        for word in words.split():
            found = found[word]
    except KeyError:
        return False
    return True


def leads_somewhere(reference: str) -> bool:
    """Whether what *where* names is in the software."""
    if reference.startswith("ARB-"):
        return reference in ROWS_OF_ARBITRATION
    if re.fullmatch(r"[A-Z]+-\d+[A-Za-z]*", reference):
        return reference in STATEMENTS & CASES
    kind, _, name = reference.partition(" ")
    if kind == "questionnaire":
        return name in FORMS
    if kind == "instrument":
        return CURRENT.instrument(name) is not None
    if kind == "trabecula":
        return bool(name) and is_a_command(name)
    if reference.startswith("tables/"):
        return reference.removeprefix("tables/") in TABLE_NAMES
    if reference.endswith(".py"):
        return (SOURCE / reference).is_file()
    return reference in FACTS


@cache
def names_of_tests(file: Path) -> frozenset[str]:
    """The names of the tests of a file; those of a class under it as well."""
    named: set[str] = set()
    for node in ast.parse(file.read_text("utf-8")).body:
        inside = node.body if isinstance(node, ast.ClassDef) else [node]
        owner = f"{node.name}::" if isinstance(node, ast.ClassDef) else ""
        named |= {
            owner + one.name
            for one in inside
            if isinstance(one, ast.FunctionDef) and one.name.startswith("test_")
        }
    return frozenset(named)


def is_tested_by(reference: str, where: list[str]) -> bool:
    """Whether what *test* names is there; ``cases`` needs a statement to be the cases of."""
    if reference == "cases":
        return bool(STATEMENTS & set(where))
    path, _, name = reference.partition("::")
    file = ROOT / path
    if not (path.startswith("tests/") and file.is_file() and file.name.startswith("test_")):
        return False
    return name in names_of_tests(file) if "::" in reference else bool(names_of_tests(file))


def wrong_in(row: list[str]) -> Iterator[str]:
    if len(row) != 5:
        yield f"{row[0]} has {len(row)} cells"
        return
    number, owed, where, test, not_yet = row
    if not owed:
        yield f"{number} does not say what is owed"
    for cell in (where, test):
        if cell and not ONLY_REFERENCES.fullmatch(cell):
            yield f"{number} has words among its references"
    for reference in references(where):
        if not leads_somewhere(reference):
            yield f"{number} names {reference}, which is not there"
    for reference in references(test):
        if not is_tested_by(reference, references(where)):
            yield f"{number} is not tested by {reference}"
    if bool(where) is not bool(test):
        yield f"{number} has a place without a test, or a test without a place"
    if STATEMENTS & set(references(where)) and "cases" not in references(test):
        yield f"{number} names statements and not their cases"
    if not where and not not_yet:
        yield f"{number} is nowhere and does not say so"
    if where and OUT_OF_SCOPE in not_yet:
        yield f"{number} is somewhere and out of scope"


def problems(page: str) -> list[str]:
    """What is wrong with a page of capabilities, in words."""
    found = [problem for row in rows(page) for problem in wrong_in(row)]
    if [row[0] for row in rows(page)] != NUMBERS:
        found.append("not every number once, in order")
    return found


def test_the_page_is_whole_and_every_reference_leads_somewhere() -> None:
    assert problems(PAGE) == []


def row_of(number: str) -> str:
    (line,) = (line for line in PAGE.splitlines() if line.startswith(f"| {number} |"))
    return line


def swap(old: str, new: str) -> Callable[[str], str]:
    def change(page: str) -> str:
        assert old in page
        return page.replace(old, new, 1)

    return change


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (swap(row_of("S7") + "\n", ""), "not every number once"),
        (swap(row_of("R3"), f"{row_of('R3')}\n{row_of('R3')}"), "not every number once"),
        (swap(row_of("G1") + "\n" + row_of("G2"), row_of("G2") + "\n" + row_of("G1")), "in order"),
        (swap("`SUR-09`", "`SUR-99`"), "names SUR-99"),
        (swap("`ARB-13`", "`ARB-99`"), "names ARB-99"),
        (swap("`hard_tasks`", "`easy_tasks`"), "names easy_tasks"),
        (swap("`tables/check_ins`", "`tables/__init__`"), "names tables/__init__"),
        (swap("| `pathway/plan.py`", "| `pathway/planned.py`"), "names pathway/planned.py"),
        (swap("`questionnaire exercise`", "`questionnaire rest`"), "names questionnaire rest"),
        (swap("`trabecula knowledge sign`", "`trabecula knowledge bless`"), "knowledge bless"),
        (swap("`trabecula explain`", "`trabecula`"), "names trabecula"),
        (swap("tests/fhir/test_lesions.py", "tests/fhir/test_lost.py"), "test_lost.py"),
        (swap("tests/fhir/test_lesions.py", "tests/fhir/records.py"), "not tested by"),
        (swap("::test_contacts_are_the_dossiers", "::test_nothing"), "test_nothing"),
        (swap("| `SUR-09` | `cases` |", "| `SUR-09` |  |"), "without a test"),
        (swap("| `SUR-09` | `cases` |", "|  | `cases` |"), "not tested by cases"),
        (swap("| `SUR-09` | `cases` |", "| soon | `cases` |"), "words among"),
        (swap("| `SUR-09` | `cases` |", "| `SUR-09` | `tests/test_house.py` |"), "not their cases"),
        (swap("| Comes with the medicines. |", "|  |"), "does not say so"),
        (swap("| `SUR-09` | `cases` |  |", "| `SUR-09` | `cases` | Out of scope. |"), "and out of"),
        (swap("| Cement for a vertebra |", "|  |"), "what is owed"),
        (swap("| Cement for a vertebra |", "|"), "cells"),
    ],
)
def test_a_page_that_is_wrong_is_caught(change: Callable[[str], str], says: str) -> None:
    found = problems(change(PAGE))
    assert any(says in problem for problem in found), found


def test_what_is_out_of_scope_is_said() -> None:
    by_number = {row[0]: row for row in rows(PAGE)}
    assert by_number["R14"][2] == ""
    assert by_number["R14"][4].startswith(OUT_OF_SCOPE)
    assert "second cancers is out of scope" in by_number["R12"][4]


def test_the_numbers_are_those_of_the_dossier() -> None:
    dossier = DOSSIERS / "capabilities.md"
    if not dossier.exists():
        pytest.skip("the clinical dossiers (../shared) are not on this machine")
    text = dossier.read_text("utf-8")
    listed = re.findall(r"^\| ([SR]\d+) \|", text, re.MULTILINE)
    listed += re.findall(r"^ +\* (G\d+) ", text, re.MULTILINE)
    assert listed == NUMBERS
