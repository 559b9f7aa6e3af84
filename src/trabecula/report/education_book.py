"""Review pages of education sheets and of what else stands around the treatment."""

from collections.abc import Iterable, Iterator, Sequence
from inspect import cleandoc
from types import ModuleType
from typing import Any

from trabecula.knowledge.education import MODULES, sheets_of
from trabecula.language.clinical_question import heading
from trabecula.language.education import EducationSheet
from trabecula.language.support import SpareAndAvoid, Support
from trabecula.language.table import Entries, TableRow
from trabecula.language.words import in_words
from trabecula.report.education_text import TO_BE_SIGNED


def education_pages(support: Support) -> Iterator[tuple[str, str]]:
    """Every page: its path from the book's folder, and its Markdown."""
    for module in MODULES:
        yield f"education/{heading(module).name}.md", _module(module)
    yield "education/around_the_treatment.md", _around(support)


def _module(module: ModuleType) -> str:
    title, _, rest = cleandoc(module.__doc__ or "").partition("\n")
    pages = (_sheet(sheet) for sheet in sheets_of(module))
    return "\n\n".join((f"# Education: {title}", rest.strip(), *pages)) + "\n"


def _sheet(sheet: EducationSheet) -> str:
    to = ", ".join(sheet.statements)
    lines = [
        f"## {sheet.title}",
        f"*{TO_BE_SIGNED} `{sheet.name}`; {sheet.checked.value}*",
        f"**Belongs to:** {f'everyone; {to}' if sheet.for_everyone else to}",
        f"**Options:** {', '.join(sheet.options)}" if sheet.options else "",
        f"**Mind:** {sheet.hand_out}" if sheet.hand_out else "",
    ]
    for part, said in sheet.sections:
        lines.append("\n".join((f"**{part}**\n", *(f"- {line}" for line in said))))
    lines.append(f"**Whom to call:** {', '.join(line.words for line in sheet.whom)}")
    lines += [f"**Number:** {figure.holds}: {_basis(figure)}" for figure in sheet.figures]
    return "\n\n".join(line for line in lines if line)


def _around(support: Support) -> str:
    aims = support.nutrition
    parts = [
        "# Around the treatment",
        _table(
            "Steps of care",
            ("Ladder", "Step", "What", "Then", "For", "Services", "Basis"),
            (
                (
                    step.ladder, step.step, f"{step.title}. {_all(step.holds.says)}", step.then,
                    " ".join(step.statements), ", ".join(step.holds.services), _basis(step),
                )
                for step in support.steps
            ),
        ),
        _table(
            "What a carer may take on",
            ("Task", "Limit", "Taught by", "For", "Basis"),
            (
                (
                    task.holds, task.limit, ", ".join(task.taught_by),
                    " ".join(task.statements), _basis(task),
                )
                for task in support.carer_tasks
            ),
        ),
        _table(
            "The plan fitted to circumstances",
            ("Found", "When", "What", "Services", "Basis"),
            (
                (
                    row.name, in_words(row.when), _all(row.holds.says),
                    ", ".join(row.holds.services), _basis(row),
                )
                for row in (*support.adaptations, *aims.food)
            ),
        ),
        _table(
            "Energy and protein",
            ("Of", "Each kilogram a day", "Basis"),
            (
                (row.holds, f"{row.lowest} to {row.highest} {row.unit}", _basis(row))
                for row in aims.amounts
            ),
        ),
        _table(
            "What keeps an amount from being reckoned",
            ("What", "When", "Of", "Also while not known", "Basis"),
            (
                (
                    row.holds, in_words(row.when), ", ".join(of.holds for of in row.of),
                    "yes" if row.unless_excluded else "no", _basis(row),
                )
                for row in aims.hindrances
            ),
        ),
        _table(
            "Before radiation",
            ("Treatments", "What", "Basis"),
            ((", ".join(row.items), row.holds, _basis(row)) for row in support.timeline.pauses),
        ),
        _by_site(support.work.limits),
        _by_site(support.intimacy.positions),
        _table(
            "A conversation",
            ("Topic", "Prompts", "Write down", "For", "Basis"),
            (
                (
                    topic.title, _all(topic.holds), "; ".join(topic.records),
                    " ".join(topic.statements), _basis(topic),
                )
                for topic in support.topics
            ),
        ),
    ]  # fmt: skip
    return "\n\n".join(parts) + "\n"


def _by_site(entries: Entries[str, SpareAndAvoid]) -> str:
    rows = (
        (row.name, _all(row.holds.spares), _all(row.holds.avoids), _basis(row))
        for row in entries.rows
    )
    return _table(entries.name, ("Site", "Spares", "Left out", "Basis"), rows)


def _table(title: str, heads: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = [f"## {title}", "", f"| {' | '.join(heads)} |", "|---" * len(heads) + "|"]
    lines += [f"| {' | '.join(str(cell).replace('|', '/') for cell in row)} |" for row in rows]
    return "\n".join(lines)


def _all(texts: Iterable[str]) -> str:
    return " ".join(texts)


def _basis(row: TableRow[Any]) -> str:
    places = "; ".join(f"{citation.source.key}, {citation.place}" for citation in row.sources)
    return f"{places} ({row.checked.value})"
