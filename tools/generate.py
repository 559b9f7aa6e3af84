"""Writes the generated pages, or with --check says which are stale.

Generated: the review book (one page a clinical question), the table of facts, the measures of
quality, the help of the commands, the figures of invented people, the JSON schemas, and the table
of unit factors.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from rich.console import Console

import generate_units
from trabecula.cli.app import whole
from trabecula.knowledge.editions import CURRENT
from trabecula.report import review_book
from trabecula.report.fact_table import table
from trabecula.report.figure_table import figures
from trabecula.report.measure_sheet import sheet
from trabecula.report.schemas import SCHEMAS, schema

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = (
    "plan",
    "options",
    "follow",
    "recommend",
    "explain",
    "facts",
    "questionnaire",
    "assess",
    "exercise",
    "goals",
    "decide",
    "alert",
    "changes",
    "workload",
    "synth",
    "cohort",
    "report cohort",
    "import health",
    "score",
    "score list",
    "score show",
    "score wording load",
    "score wording list",
    "score wording remove",
    "score licence declare",
    "score licence list",
    "score licence withdraw",
    "medicines",
    "medicines list",
    "medicines show",
    "medicines exposure",
    "medicines convert",
    "medicines rescue",
    "medicines taper",
    "medicines dose",
    "medicines check",
    "support",
    "education list",
    "education show",
    "education for",
    "policy",
    "directory",
    "demo",
    "knowledge list",
    "knowledge show",
    "knowledge search",
    "knowledge export",
    "knowledge review",
    "knowledge sign",
    "knowledge verify",
)


def pages() -> Iterator[tuple[str, str]]:
    """Every generated file: its path from the root, and its text."""
    for name, text in review_book.pages(CURRENT.open()):
        yield f"docs/review/{name}", text
    yield "docs/facts.md", table(CURRENT.open())
    yield "docs/figures_of_invented_people.md", figures()
    yield "docs/measures.md", sheet(CURRENT.open())
    yield "docs/commands.md", commands()
    for name in SCHEMAS:
        text = json.dumps(schema(name), indent=2, ensure_ascii=False)
        yield f"docs/schemas/{name}.schema.json", text + "\n"
    yield "src/trabecula/fhir/unit_factors.json", generate_units.render()


def commands() -> str:
    """The help of every command, as the terminal shows it."""
    lines = ["# The commands", ""]
    for name in ("", *COMMANDS):
        lines += [f"## trabecula {name}".rstrip(), "", "```", help_of(name).rstrip(), "```", ""]
    return "\n".join(lines)


def help_of(command: str) -> str:
    """One command's help, without colour, 90 columns wide."""
    out = StringIO()
    console = Console(file=out, width=90, no_color=True, force_terminal=False)
    whole().help_print(command.split() or None, console=console)
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines()).strip("\n")


def main() -> int:
    """Write every page, or compare each with what is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say what is stale")
    parser.add_argument("--root", type=Path, default=ROOT, help="the folder of the project")
    arguments = parser.parse_args()
    written = dict(pages())
    stale = [
        name
        for name, text in written.items()
        if not (path := arguments.root / name).exists() or path.read_text("utf-8") != text
    ]
    folder = arguments.root / "docs" / "review"
    left_over = [
        str(path.relative_to(arguments.root))
        for path in folder.rglob("*.md")
        if str(path.relative_to(arguments.root)) not in written
    ]
    if arguments.check:
        for name in (*stale, *left_over):
            print(f"{name} is stale: run 'make generate'", file=sys.stderr)
        return 1 if stale or left_over else 0
    for name in stale:
        path = arguments.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written[name], "utf-8")
    for name in left_over:
        (arguments.root / name).unlink()
    print(f"{len(stale)} written, {len(left_over)} removed, {len(written)} in all")
    return 0


if __name__ == "__main__":
    sys.exit(main())
