"""Invented people in files, and how much of their bytes is read."""

import subprocess
import sys
from pathlib import Path
from typing import Final, Literal

TRABECULA: Final = (sys.executable, "-m", "trabecula")


def writing(people: int, out: str, layout: str = "bundles") -> list[str]:
    """The command that writes so many people, of the first seed."""
    return [
        *TRABECULA, "synth", "--patients", str(people), "--seed", "1", "--layout", layout,
        "--out", out,
    ]  # fmt: skip


def invented(people: int, folder: Path, layout: Literal["bundles", "bulk"] = "bundles") -> Path:
    """A new folder with so many people."""
    command = writing(people, str(folder), layout)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return folder
