"""The ratios of today beside those that were recorded: more than a fifth worse is said, and fails.

Usage: python bench/recorded.py [--people N] [--grow-to N] [--write]
"""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Final

from cohort import measured, options
from ratios import as_toml, from_toml, worse

RECORDED: Final = Path(__file__).with_suffix(".toml")


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
    if asked.write:
        told = as_toml(found, commit(), date.today(), asked.people, asked.grow_to)
        RECORDED.write_text(told, "utf-8")
        return 0
    before = from_toml(RECORDED.read_text("utf-8"))
    slower = worse(found, before.ratios)
    since = f"recorded on {before.day} at {before.commit}"
    if not slower:
        print(f"\nNothing is more than a fifth worse than {since}")
        return 0
    print(f"\nSLOWER by more than a fifth than {since}:", *slower, sep="\n  ")
    return 1


if __name__ == "__main__":
    sys.exit(main())
