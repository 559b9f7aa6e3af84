"""The rules of the house hold, and a deliberate breach of each is caught."""

import ast
import importlib
import importlib.util
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from tests.places import ROOT

from trabecula.knowledge.editions import CURRENT
from trabecula.report.review_book import pages

SOURCE = ROOT / "src"
LONGEST_FILE = 300
STOREYS = "Each storey stands only on those below it"
STEPS = "The steps of the pathway import only earlier steps"
WORDS = "The language is learnt word by word"
DOSAGE = "A dosage is read from its numbers up"
CHOICE = "The choice of plans knows numbers only"
BREACHES = {
    "knowledge/areas.py": ("from trabecula.pathway import plan", STOREYS),
    "pathway/plan.py": ("from trabecula.knowledge import areas", STOREYS),
    "language/fact.py": ("from trabecula.knowledge import areas", STOREYS),
    "fhir/read.py": ("from trabecula import journey", STOREYS),
    "pathway/facts/finding.py": ("from trabecula.pathway import recommendations", STEPS),
    "pathway/dosage/amounts.py": ("from trabecula.pathway.dosage import reading", DOSAGE),
    "pathway/options/search.py": ("from trabecula.pathway.options import plans", CHOICE),
    "language/condition.py": ("from trabecula.language import edition", WORDS),
}
REGISTRY = re.compile(r"pypi\.org|pythonhosted\.org|npmjs\.(?:org|com)|crates\.io|proxy\.golang")
OF_THIS_MACHINE = re.compile(r"(?<![\w.~$}])/(?:home|root|Users|work)/\w")


def lint(sources: Path, settings: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    return subprocess.run(
        [*command, "--config", str(settings)],
        cwd=sources,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources, with the settings beside it."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(SOURCE, folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def test_every_storey_stands_only_on_those_below_it() -> None:
    found = lint(SOURCE, ROOT / "pyproject.toml")
    assert found.returncode == 0, found.stdout


@pytest.mark.parametrize("file", BREACHES)
def test_a_forbidden_import_is_caught_and_its_contract_named(copy: Path, file: str) -> None:
    line, contract = BREACHES[file]
    breached = copy / "src" / "trabecula" / file
    kept = breached.read_text("utf-8")
    breached.write_text(f"{kept}\n{line}\n", "utf-8")
    found = lint(copy / "src", copy / "pyproject.toml")
    breached.write_text(kept, "utf-8")
    assert found.returncode == 1
    assert f"{contract} BROKEN" in found.stdout


def load(file: Path) -> ModuleType:
    specification = importlib.util.spec_from_file_location(file.stem, file)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


def test_a_statement_without_a_source_cannot_be_imported(tmp_path: Path) -> None:
    real = SOURCE / "trabecula" / "knowledge" / "statements" / "emergencies" / "severe_pain.py"
    tree = ast.parse(real.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "sources":
            node.value = ast.Tuple([], ast.Load())
    file = tmp_path / "without_a_source.py"
    file.write_text(ast.unparse(ast.fix_missing_locations(tree)), "utf-8")
    with pytest.raises(ValueError, match=r"statement [A-Z]+-\w+ has no sources"):
        load(file)
    load(real)


TABLE = """
from trabecula.language.quantity import MillilitresPerMinute
from trabecula.language.source import Checked, Source
from trabecula.language.table import Includes, Range, Ranges

here = Source("label", "A label", "a reference", Checked.YES, "all").at("section 2")

def row(lowest: int, highest: int) -> Range[MillilitresPerMinute, str]:
    ends = MillilitresPerMinute(lowest), MillilitresPerMinute(highest)
    return Range(*ends, Includes.LOWEST, holds="a dose", sources=(here,), checked=Checked.YES)

doses = Ranges("doses", (row(0, 30), row({next}, 60)))
"""


def test_a_table_with_a_gap_cannot_be_imported(tmp_path: Path) -> None:
    whole, gap = tmp_path / "whole.py", tmp_path / "gap.py"
    whole.write_text(TABLE.format(next=30), "utf-8")
    gap.write_text(TABLE.format(next=31), "utf-8")
    load(whole)
    with pytest.raises(ValueError, match="doses: gap between from 0 mL/min to 30 mL/min"):
        load(gap)


def files_of_source() -> list[Path]:
    return sorted(SOURCE.rglob("*.py"))


def from_the_root(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_file_is_too_long() -> None:
    lengths = {
        from_the_root(file): len(file.read_text("utf-8").splitlines()) for file in files_of_source()
    }
    assert {file: length for file, length in lengths.items() if length > LONGEST_FILE} == {}


SHAPES_OF_FHIR = {
    "elements.py",
    "resources.py",
    "medicine_resources.py",
    "task_resources.py",
    "wish_resources.py",
}
"""What these declare is documented by FHIR itself."""


def undocumented(body: list[ast.stmt], documented: set[str], owner: str = "") -> Iterator[str]:
    """Public names without a docstring; what overrides something documented needs none."""
    for node in body:
        if not isinstance(node, ast.FunctionDef | ast.ClassDef) or node.name.startswith("_"):
            continue
        inherited = bool(owner) and node.name in documented
        if not ast.get_docstring(node) and not inherited:
            yield f"{owner}{node.name}"
        if isinstance(node, ast.ClassDef):
            yield from undocumented(node.body, documented, f"{node.name}.")


def test_every_module_class_function_and_method_is_documented() -> None:
    trees = {file: ast.parse(file.read_text("utf-8")) for file in files_of_source()}
    documented = {
        node.name
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and ast.get_docstring(node)
    }
    found = {
        from_the_root(file): list(undocumented(tree.body, documented))
        for file, tree in trees.items()
        if file.name not in SHAPES_OF_FHIR
    }
    assert {file: names for file, names in found.items() if names} == {}
    assert all(ast.get_docstring(tree) for tree in trees.values() if tree.body)


def unannotated(tree: ast.Module) -> Iterator[str]:
    """Functions with an argument, or an answer, of no stated type."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        given = function.args
        arguments = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
        bare = [one.arg for one in arguments if one is not None and one.annotation is None]
        if function.returns is None or set(bare) - {"self", "cls"}:
            yield function.name


def test_every_function_says_what_it_takes_and_gives() -> None:
    found = {
        from_the_root(file): list(unannotated(ast.parse(file.read_text("utf-8"))))
        for file in files_of_source()
    }
    assert {file: names for file, names in found.items() if names} == {}


@pytest.mark.parametrize(
    "name",
    ["language", "calculation", "knowledge", "pathway", "devices", "fhir", "report", "cohort"],
)
def test_nothing_below_the_command_line_reads_the_clock(name: str) -> None:
    clock = re.compile(r"\b(?:date\.today|datetime\.(?:now|utcnow|today)|time\.time)\(")
    files = (SOURCE / "trabecula" / name).rglob("*.py")
    assert [from_the_root(file) for file in files if clock.search(file.read_text("utf-8"))] == []


def test_no_room_is_a_drawer_for_everything() -> None:
    drawers = {"utils", "util", "common", "helpers", "base", "manager", "core", "misc"}
    assert [from_the_root(file) for file in files_of_source() if file.stem in drawers] == []


def test_the_front_door_is_light() -> None:
    heavy = {"polars", "rich", "jinja2", "trabecula.journey"}
    program = "import sys, trabecula; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert not heavy & set(ran.stdout.decode().split())


def test_a_plan_for_one_person_does_not_wait_for_the_columns_of_a_cohort() -> None:
    program = "import sys, trabecula.journey; print('polars' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert ran.stdout.decode().strip() == "False"


def test_an_address_that_fhir_gives_stands_in_one_place() -> None:
    files: dict[str, list[str]] = {}
    for file in (SOURCE / "trabecula" / "fhir").rglob("*.py"):
        for address in set(re.findall(r'"(https?://[^"\s]+)"', file.read_text("utf-8"))):
            files.setdefault(address, []).append(from_the_root(file))
    assert {address: where for address, where in files.items() if len(where) > 1} == {}


def texts() -> Iterator[tuple[Path, str]]:
    """Every text of the repository that is not ignored."""
    ignored = {line.strip("/*") for line in (ROOT / ".gitignore").read_text().splitlines()}
    kept = [path for path in ROOT.iterdir() if path.name not in ignored | {".git"}]
    for top in kept:
        for path in [top] if top.is_file() else sorted(top.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                try:
                    yield path, path.read_text("utf-8")
                except UnicodeDecodeError:
                    continue


def test_no_address_of_a_registry_and_no_path_of_a_machine_is_in_the_repository() -> None:
    found = {
        from_the_root(path): match.group()
        for path, text in texts()
        for pattern in (REGISTRY, OF_THIS_MACHINE)
        if (match := pattern.search(text))
    }
    assert found == {}


def generate(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    program = [sys.executable, str(ROOT / "tools" / "generate.py")]
    return subprocess.run(
        [*program, "--root", str(root), *options], capture_output=True, text=True, check=False
    )


def test_a_stale_generated_page_is_caught_and_named(tmp_path: Path) -> None:
    assert generate(tmp_path).returncode == 0
    assert generate(tmp_path, "--check").returncode == 0
    stale = tmp_path / "docs" / "facts.md"
    stale.write_text(stale.read_text("utf-8").replace("lasts", "lingers", 1), "utf-8")
    left_over = tmp_path / "docs" / "review" / "no_longer_asked.md"
    left_over.write_text("A question that no statement answers any more.\n", "utf-8")
    found = generate(tmp_path, "--check")
    assert found.returncode == 1
    assert "docs/facts.md is stale: run 'make generate'" in found.stderr
    assert "docs/review/no_longer_asked.md is stale" in found.stderr
    assert len(found.stderr.splitlines()) == 2


def test_no_two_pages_of_the_review_book_have_one_path() -> None:
    paths = [path for path, _ in pages(CURRENT.open())]
    assert len(paths) == len(set(paths))
