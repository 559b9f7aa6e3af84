"""What programs read is UTF-8, whatever the terminal speaks; what people read says what it can."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from trabecula import samples

RECORD = samples.path("kidney-femur")
ASCII = {**os.environ, "PYTHONIOENCODING": "ascii"}
CLINIC = """
[lowest_pain_for_radiotherapy]
value = 4
unit = "of 10"
decided_by = "Dr Björn"
decided_on = 2026-11-01
"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("plan", RECORD),
        ("plan", RECORD, "--format", "html"),
        ("recommend", RECORD, "--json", "--all"),
        ("facts",),
        ("facts", "--json"),
        ("facts", RECORD),
        ("facts", RECORD, "--json"),
        ("facts", RECORD, "--format", "fhir"),
        ("questionnaire", "blood-tests"),
        ("questionnaire", "blood-tests", "--format", "fhir"),
        ("policy", "--json", "--policy", "clinic.toml"),
        ("policy", "--template", "--policy", "clinic.toml"),
        ("explain", "EMR-09"),
        ("explain", "EMR-09", RECORD),
        ("knowledge", "show", "EMR-09"),
        ("knowledge", "search", "400"),
        ("knowledge", "search", "400", "--json"),
    ],
)
def test_no_sign_is_lost_in_a_pipe(arguments: tuple[str | Path, ...], tmp_path: Path) -> None:
    (tmp_path / "clinic.toml").write_text(CLINIC, "utf-8")
    command = [sys.executable, "-m", "trabecula", *map(str, arguments)]
    environments = (ASCII, ASCII | {"PYTHONIOENCODING": "utf-8"})
    plain, asked = (
        subprocess.run(command, capture_output=True, check=True, env=env, cwd=tmp_path).stdout
        for env in environments
    )
    assert plain == asked
    assert not plain.isascii()
