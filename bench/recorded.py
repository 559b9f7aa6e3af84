"""The ratios of today beside those that were recorded: more than a fifth worse is said, and fails.

Usage: python bench/recorded.py [--people N] [--grow-to N] [--write]
"""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Final

from cohort import measured, options
from ratios import as_toml, from_toml, worse

RECORDED: Final = Path(__file__).with_suffix(".toml")
BUSY: Final = 2.5
"""With a load above it, others want the cores too: the bench itself is a load of up to 2."""


def commit() -> str:
    """The commit that is measured."""
    asked = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def main() -> int:
    """Measure, and compare or write."""
    parser = options()
    parser.add_argument("--write", action="store_true", help="record what is measured")
    asked = parser.parse_args()
    found = measured(asked)
    load = os.getloadavg()[0]
    if asked.write:
        told = as_toml(found, commit(), date.today(), asked.people, asked.grow_to)
        told = f"# Under a load of {load:.1f} at the end.\n{told}"
        RECORDED.write_text(told, "utf-8")
        return 0
    before = from_toml(RECORDED.read_text("utf-8"))
    slower = worse(found, before.ratios)
    since = f"recorded on {before.day} at {before.commit}"
    if load > BUSY:
        print(f"\nThe machine is busy (load {load:.1f}): believe no ratio that a quiet one denies")
    if not slower:
        print(f"\nNothing is more than a fifth worse than {since}")
        return 0
    print(f"\nSLOWER by more than a fifth than {since}:", *slower, sep="\n  ")
    return 1


if __name__ == "__main__":
    sys.exit(main())
