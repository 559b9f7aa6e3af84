"""The review book: a page for each clinical question that a clinician signs, and the tables."""

import re
from collections.abc import Iterable, Iterator, Sequence
from inspect import cleandoc
from types import ModuleType

from trabecula.knowledge.cases import cases
from trabecula.knowledge.instruments import MODULES as INSTRUMENTS
from trabecula.knowledge.instruments import instruments_of
from trabecula.knowledge.statements import MODULES, statements_of
from trabecula.knowledge.tables import MODULES as TABLES
from trabecula.knowledge.tables import tables_of
from trabecula.language.case import Case
from trabecula.language.clinical_question import heading
from trabecula.language.condition import atoms, facts_of
from trabecula.language.edition import Edition, OpenEdition
from trabecula.language.review import ReviewState
from trabecula.language.statement import Statement
from trabecula.language.words import criteria
from trabecula.report.education_book import education_pages
from trabecula.report.effect_sheet import effect_page
from trabecula.report.exercise_book import exercise_pages
from trabecula.report.medicine_book import medicine_pages
from trabecula.report.score_sheet import sheet
from trabecula.report.table_sheet import table_sheet

_NAMED = 6


def pages(opened: OpenEdition) -> Iterator[tuple[str, str]]:
    """Every page of the book: its path from the book's folder, and its Markdown."""
    for module in MODULES:
        yield _path(module), question_sheet(module, statements_of(module), opened, cases())
    yield "index.md", _index(opened)
    yield "arbitration.md", _arbitration(opened)
    for table in TABLES:
        page = table_sheet(table, tables_of(table), opened.policy)
        yield f"tables/{heading(table).name}.md", page
    yield "effects.md", effect_page()
    for instruments in INSTRUMENTS:
        yield _instruments_path(instruments), instruments_sheet(instruments)
    for _, book in _books(opened.edition):
        yield from book


def _books(edition: Edition) -> Iterator[tuple[str, Iterable[tuple[str, str]]]]:
    """What an edition reads in when asked: the heading, and its pages with their paths."""
    if edition.formulary is not None:
        yield "Medicines", medicine_pages(edition.formulary)
    if edition.support is not None:
        yield "Around the treatment", education_pages(edition.support)
    if edition.exercises is not None:
        yield "Exercises", exercise_pages(edition.exercises)


def instruments_sheet(module: ModuleType) -> str:
    """The Markdown page of one module of instruments: why, misuse, and each of them."""
    title, _, rest = cleandoc(module.__doc__ or "").partition("\n")
    sheets = (sheet(instrument) for instrument in instruments_of(module))
    below = (re.sub("^#", "##", each, flags=re.MULTILINE) for each in sheets)
    return "\n\n".join((f"# {title}", rest.strip(), *below)) + "\n"


def _instruments_path(module: ModuleType) -> str:
    return f"instruments/{_path(module)}"


def _path(module: ModuleType) -> str:
    subject, question = module.__name__.split(".")[-2:]
    return f"{subject}/{question}.md"


def _index(opened: OpenEdition) -> str:
    edition = opened.edition
    lines = ["# The review book", "", f"Edition {edition.name}, in force from {edition.in_force}."]
    lines += ["", f"One page a clinical question. {_reviewed(opened)}", ""]
    for module in MODULES:
        codes = ", ".join(statement.code for statement in statements_of(module))
        title = heading(module).title
        lines.append(f"- [{title}]({_path(module)}) ({codes})")
    lines += ["", "## Tables", ""]
    lines += [f"- [{heading(table).title}](tables/{heading(table).name}.md)" for table in TABLES]
    lines += ["", "## Options", "", "- [What options give and cost](effects.md)"]
    lines += ["", "## Instruments", ""]
    for module in INSTRUMENTS:
        names = ", ".join(instrument.name for instrument in instruments_of(module)[:_NAMED])
        lines.append(f"- [{heading(module).title}]({_instruments_path(module)}) ({names})")
    for title, book in _books(edition):
        lines += ["", f"## {title}", ""]
        lines += [f"- [{page.partition(chr(10))[0][2:]}]({path})" for path, page in book]
    return "\n".join(lines) + "\n"


def _reviewed(opened: OpenEdition) -> str:
    statements = opened.edition.statements
    states = [opened.review_state(statement) for statement in statements]
    number = states.count(ReviewState.REVIEWED)
    if number == 0:
        return "Nothing in it has been reviewed yet."
    return f"{number} of its {len(statements)} statements have been reviewed."


def _arbitration(opened: OpenEdition) -> str:
    """The rows of arbitration, in their order, and the clashes that none of them settles."""
    edition = opened.edition
    lines = ["# What speaks first", "", "Rows apply in this order.", ""]
    lines += ["| Row | If any applies | Unless | Action | On | Why |", "|---|---|---|---|---|---|"]
    for row in edition.arbitration:
        aims = (
            row.targets if isinstance(row.targets, str) else " ".join(s.code for s in row.targets)
        )
        action = f"{row.action} (spinal lesions)" if row.spinal_only else row.action
        triggers = " ".join(statement.code for statement in row.when_any)
        unless = " ".join(statement.code for statement in row.unless_any)
        lines.append(f"| {row.code} | {triggers} | {unless} | {action} | {aims} | {row.reason} |")
    lines += ["", "# What pulls different ways", "", "| Between | Why |", "|---|---|"]
    lines += [f"| {c.first.code} {c.second.code} | {c.why} |" for c in edition.clashes]
    lines += ["", "# What is shown inside something else", "", "| Part | Whole |", "|---|---|"]
    lines += [f"| {i.part.code} | {i.whole.code} |" for i in edition.inside]
    return "\n".join(lines) + "\n"


def question_sheet(
    module: ModuleType,
    statements: Sequence[Statement],
    opened: OpenEdition,
    cases: Iterable[Case],
) -> str:
    """The Markdown page of one module: why, misuse, each statement, its basis and its cases."""
    title, _, rest = cleandoc(module.__doc__ or "").partition("\n")
    by_code: dict[str, list[Case]] = {}
    for case in cases:
        by_code.setdefault(case.statement, []).append(case)
    parts = [f"# {title}", rest.strip()]
    parts += [statement_sheet(s, opened, by_code.get(s.code, [])) for s in statements]
    return "\n\n".join(part for part in parts if part) + "\n"


def statement_sheet(statement: Statement, opened: OpenEdition, cases: Sequence[Case]) -> str:
    """One statement in Markdown, in words, with everything that a reviewer needs to judge it."""
    here = opened.bound(statement)
    lines = [
        f"## {statement.code}: {statement.title}",
        _standing(statement, opened.review_state(statement)),
        f"**Also:** {', '.join(statement.also)}" if statement.also else "",
        _list("Applies when", criteria(here.when)),
        _list("Only if", criteria(here.only_if) if here.only_if is not None else ()),
        _list("Unless", criteria(here.unless) if here.unless is not None else ()),
        _list("Then", statement.says),
        f"**How soon, who:** {_how_soon(statement, opened)}; {', '.join(statement.owner)}; "
        + statement.modality,
        f"**How strong:** {statement.strength}; {statement.evidence}",
        _list("Contraindications", statement.contraindications),
        _list("Precautions", statement.precautions),
        _list("Follow-up", statement.follow_up),
        _list("Monitor", statement.monitor),
        f"**Note:** {statement.note}" if statement.note else "",
        _list(
            "Sources",
            [
                f"{c.source.key}: {c.source.citation} ({c.source.reference}), {c.place} "
                f"[{c.source.checked.value}]"
                for c in statement.sources
            ],
        ),
        _list("Asks", _asked(statement, opened)),
        _cases(cases),
    ]
    return "\n\n".join(line for line in lines if line)


def _how_soon(statement: Statement, opened: OpenEdition) -> str:
    urgency, given = opened.urgencies[statement], statement.clock_from
    if urgency.within_hours is None:
        return f"{urgency} (no clock)"
    basis = f", from {given.source.key}, {given.place}" if given is not None else ""
    local = ", local policy" if statement.clock is not None else ""
    return f"{urgency} (within {urgency.within_hours} h{basis}{local})"


def _standing(statement: Statement, state: ReviewState) -> str:
    return f"*{state}; {statement.checked.value}; about the {statement.about}*"


def _asked(statement: Statement, opened: OpenEdition) -> list[str]:
    keys = dict.fromkeys(fact.key for atom in atoms(statement.condition) for fact in facts_of(atom))
    return [f"`{key}`: {opened.facts[key].asks} *{opened.facts[key].meaning}*" for key in keys]


def _list(heading: str, items: Sequence[str]) -> str:
    if not items:
        return ""
    return "\n".join((f"**{heading}**\n", *(f"- {item}" for item in items)))


def _cases(cases: Sequence[Case]) -> str:
    if not cases:
        return ""
    rows = [
        f"| {case.title} | {_facts(case)} | {case.answer.words} |".replace("\n", " ")
        for case in cases
    ]
    return "\n".join(("| Case | Facts | Answer |", "|---|---|---|", *rows))


def _facts(case: Case) -> str:
    return ", ".join(f"`{key}` {value}" for key, value in case.facts.items()) or "nothing known"
