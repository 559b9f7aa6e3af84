"""Fixtures that run commands and write their input."""

import json
from pathlib import Path

import pytest
from hypothesis import settings
from tests.records import Command, Resource, Run, Written

from trabecula import cli


@pytest.fixture
def trabecula(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in this process; whatever happens, no traceback is printed."""

    def run(*arguments: str | Path) -> Run:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert left.value.code in (0, 1, 2)
        return Run(left.value.code, out, err)

    return run


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Writes resources into a Bundle, or content as it is, and gives the file."""

    def write(
        *resources: Resource, content: str | bytes | None = None, name: str = "in.json"
    ) -> Path:
        file = tmp_path / name
        if content is None:
            entries = [{"resource": resource} for resource in resources]
            content = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return write


settings.register_profile("no clock", deadline=None)
settings.load_profile("no clock")
