"""Writes the generated pages, or with --check says which are stale.

Generated: the review book (one page a clinical question), the table of facts, the help of the
commands, the JSON schemas, and the table of unit factors.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

from rich.console import Console

import generate_units
from trabecula.cli.app import app
from trabecula.knowledge.cases import cases
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.statements import MODULES, statements_of
from trabecula.knowledge.tables import MODULES as TABLE_MODULES
from trabecula.knowledge.tables import tables_of
from trabecula.report.fact_table import table
from trabecula.report.review_book import question_sheet
from trabecula.report.shapes import SCHEMAS, schema
from trabecula.report.table_sheet import table_sheet

ROOT = Path(__file__).resolve().parents[1]
COMMANDS = (
    "plan",
    "recommend",
    "explain",
    "facts",
    "questionnaire",
    "policy",
    "demo",
    "knowledge verify",
)


def pages() -> Iterator[tuple[str, str]]:
    """Every generated file: its path from the root, and its text."""
    opened = CURRENT.open()
    index = ["# The review book", "", f"Edition {CURRENT.name}, in force from {CURRENT.in_force}."]
    index += ["", "One page a clinical question. Nothing in it has been reviewed yet.", ""]
    for module in MODULES:
        statements = statements_of(module)
        subject, question = module.__name__.split(".")[-2:]
        codes = ", ".join(statement.code for statement in statements)
        title = (module.__doc__ or "").splitlines()[0]
        index.append(f"- [{title}]({subject}/{question}.md) ({codes})")
        yield (
            f"docs/review/{subject}/{question}.md",
            question_sheet(module, statements, opened, cases(), CURRENT.in_force),
        )
    index += ["", "## Tables", ""]
    for module in TABLE_MODULES:
        page = f"tables/{module.__name__.rpartition('.')[2]}.md"
        index.append(f"- [{(module.__doc__ or '').splitlines()[0]}]({page})")
        yield f"docs/review/{page}", table_sheet(module, tables_of(module))
    yield "docs/review/index.md", "\n".join(index) + "\n"
    yield "docs/review/arbitration.md", arbitration()
    yield "docs/facts.md", table(opened)
    yield "docs/commands.md", commands()
    for name in SCHEMAS:
        text = json.dumps(schema(name), indent=2, ensure_ascii=False)
        yield f"docs/schemas/{name}.schema.json", text + "\n"
    yield "src/trabecula/fhir/unit_factors.json", generate_units.render()


def arbitration() -> str:
    """The rows of arbitration, in their order, and the clashes that none of them settles."""
    lines = ["# What speaks first", "", "Rows apply in this order.", ""]
    lines += ["| Row | If any applies | Unless | Action | On | Why |", "|---|---|---|---|---|---|"]
    for row in CURRENT.arbitration:
        aims = (
            row.targets if isinstance(row.targets, str) else " ".join(s.code for s in row.targets)
        )
        action = f"{row.action} (spinal lesions)" if row.spinal_only else row.action
        triggers = " ".join(statement.code for statement in row.when_any)
        unless = " ".join(statement.code for statement in row.unless_any)
        lines.append(f"| {row.code} | {triggers} | {unless} | {action} | {aims} | {row.reason} |")
    lines += ["", "# What pulls different ways", "", "| Between | Why |", "|---|---|"]
    lines += [f"| {c.first.code} {c.second.code} | {c.why} |" for c in CURRENT.clashes]
    lines += ["", "# What is shown inside something else", "", "| Part | Whole |", "|---|---|"]
    lines += [f"| {i.part.code} | {i.whole.code} |" for i in CURRENT.inside]
    return "\n".join(lines) + "\n"


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
    app.help_print(command.split() or None, console=console)
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
