"""Where a command runs: a site without a home."""

from pathlib import Path

import pytest

from trabecula.cli import site


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """A container whose user is in no list: there is no home, and nothing says where one is."""

    def nowhere(_path: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", nowhere)
    monkeypatch.delenv(site.VARIABLE, raising=False)
