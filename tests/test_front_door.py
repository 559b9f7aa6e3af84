"""The front door is small, listed, and lazy."""

import subprocess
import sys
from pathlib import Path

import pytest

import trabecula


def test_everything_listed_is_there() -> None:
    for name in trabecula.__all__:
        assert callable(getattr(trabecula, name)), name


def test_what_is_not_listed_is_not_there() -> None:
    with pytest.raises(AttributeError, match="no attribute 'utils'"):
        _ = trabecula.utils


def test_importing_the_package_imports_neither_knowledge_nor_polars() -> None:
    code = "import sys, trabecula; print([m for m in sys.modules if 'polars' in m or 'knowledge' in m])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("module", ["polars", "pint", "jinja2", "playwright"])
def test_the_command_to_json_does_not_import_what_it_does_not_need(module: str) -> None:
    code = (
        "import sys, trabecula.cli.app, trabecula.journey, trabecula.report.as_json;"
        f"print({module!r} in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize(
    ("arguments", "module"),
    [
        (["--version"], "trabecula.knowledge"),
        (["score", "phq-9", "--interest", "3"], "trabecula.knowledge.medicines"),
        (
            ["recommend", "--facts", "FACTS", "--as-of", "2026-03-01"],
            "trabecula.knowledge.medicines",
        ),
        (["plan", "--facts", "FACTS", "--as-of", "2026-03-01"], "trabecula.knowledge.exercises"),
    ],
)
def test_a_command_reads_in_no_knowledge_that_it_does_not_need(
    arguments: list[str], module: str, tmp_path: Path
) -> None:
    given = tmp_path / "facts.json"
    given.write_text('{"facts": {"on_opioid": true}}', "utf-8")
    called = [str(given) if each == "FACTS" else each for each in arguments]
    code = (
        f"import sys; from trabecula.cli.app import run; code = run({called!r});"
        f"print(code, {module!r} in sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "0 False"
