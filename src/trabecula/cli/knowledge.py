"""``trabecula knowledge``: the medicine itself."""

import sys
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from trabecula import journey
from trabecula.cli import review
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, near
from trabecula.cli.terminal import show as show_markdown
from trabecula.errors import UnknownStatement, WrongUsage
from trabecula.language.edition import OpenEdition

app = App(
    name="knowledge",
    help="The medicine itself: list, show, search, export, review, sign, verify.\n\n"
    "Example: trabecula knowledge search denosumab",
)
app.command(review.review)
app.command(review.sign)
Flag = Annotated[bool, Parameter(negative=())]


@app.command(name="list")
def list_(subject: str = "", /, *, json: Flag = False, clinic: ClinicFiles = NO_CLINIC) -> int:
    """List the statements by subject and clinical question.

    Example: trabecula knowledge list rehabilitation

    Parameters
    ----------
    subject
        Only this subject.
    json
        As JSON.
    """
    from trabecula.knowledge.tables import MODULES as TABLES  # noqa: PLC0415
    from trabecula.report.knowledge_list import listed, listed_json, name_of, title_of  # noqa: PLC0415

    questions = journey.clinical_questions()
    subjects = list(dict.fromkeys(question.subject for question in questions))
    wanted = subject.lower().replace(" ", "_").replace("-", "_")
    if wanted and wanted not in subjects:
        advice = near(wanted, subjects, f"there are {', '.join(subjects)}")
        raise UnknownStatement(f"there is no subject {subject!r}; {advice}")
    chosen = [one for one in questions if wanted in ("", one.subject)]
    print((listed_json if json else listed)(chosen, clinic.opened()))
    if not (wanted or json):
        print("\nTABLES")
        for table in TABLES:
            print(f"{title_of(table)} [{name_of(table)}]")
    return 0


@app.command
def show(name: str, /, *, clinic: ClinicFiles = NO_CLINIC) -> int:
    """Show the review sheet of a statement, a clinical question or a table; or a source.

    Example: trabecula knowledge show raised_calcium

    Parameters
    ----------
    name
        The code or name of a statement, the name of a question or a table as 'list' shows it in
        brackets, or the key of a source.
    """
    from trabecula.knowledge.cases import cases, cases_of  # noqa: PLC0415
    from trabecula.knowledge.statements import MODULES, statements_of  # noqa: PLC0415
    from trabecula.knowledge.tables import MODULES as TABLES  # noqa: PLC0415
    from trabecula.knowledge.tables import tables_of  # noqa: PLC0415
    from trabecula.report.knowledge_list import name_of, source_sheet  # noqa: PLC0415
    from trabecula.report.review_book import question_sheet, statement_sheet  # noqa: PLC0415
    from trabecula.report.table_sheet import table_sheet  # noqa: PLC0415

    opened = clinic.opened()
    questions = {name_of(question): question for question in MODULES}
    tables = {name_of(table): table for table in TABLES}
    sources = {source.key: source for source in opened.edition.sources}
    if (statement := opened.statement(name)) is not None:
        show_markdown(statement_sheet(statement, opened, cases_of(statement.code)))
    elif (question := questions.get(name.lower().replace(" ", "_"))) is not None:
        sheet = question_sheet(question, statements_of(question), opened, cases())
        show_markdown(sheet.rstrip())
    elif (table := tables.get(name.lower().replace(" ", "_"))) is not None:
        show_markdown(table_sheet(table, tables_of(table), opened.policy).rstrip())
    elif (source := sources.get(name.upper())) is not None:
        show_markdown(source_sheet(source, opened))
    else:
        names = [s.code for s in opened.edition.statements] + [*questions, *tables, *sources]
        raise UnknownStatement(
            f"there is no statement, question, table or source {name!r}; "
            + near(name, names, "'trabecula knowledge search' looks for words")
        )
    return 0


@app.command
def search(*words: str, json: Flag = False, clinic: ClinicFiles = NO_CLINIC) -> int:
    """Find the statements that hold all of these words, anywhere in them.

    Example: trabecula knowledge search denosumab kidney

    Parameters
    ----------
    words
        The words to look for.
    json
        As JSON.
    """
    import msgspec  # noqa: PLC0415

    from trabecula.report.knowledge_list import found  # noqa: PLC0415

    if not words:
        raise UnknownStatement("give a word to look for, like 'trabecula knowledge search fall'")
    hits = found(journey.clinical_questions(), clinic.opened(), words)
    if json:
        rows = [{"code": one.code, "title": one.title, "line": line} for one, line in hits]
        print(msgspec.json.encode(rows).decode())
    elif not hits:
        print(f"No statement holds {' and '.join(map(repr, words))}.")
    for statement, line in hits if not json else ():
        print(f"{statement.code:<9}{statement.title}" + (f"\n         {line}" if line else ""))
    return 0


@app.command
def verify() -> int:
    """Try every case of every statement in the installed package.

    Example: trabecula knowledge verify
    """
    from trabecula.knowledge.cases import cases  # noqa: PLC0415
    from trabecula.language.case import answers_to  # noqa: PLC0415

    opened = journey.edition()
    wrong = 0
    for case in cases():
        for answer in set(answers_to(case, opened)) - {case.answer}:
            wrong += 1
            print(
                f"{case.statement}: {case.title}: answers '{answer.words}', "
                f"should be '{case.answer.words}'"
            )
    statements = {case.statement for case in cases()}
    without = [s.code for s in opened.edition.statements if s.code not in statements]
    for code in without:
        print(f"{code}: has no case")
    print(
        f"Edition {opened.edition.name}: {len(statements)} statements, {len(cases())} cases, "
        f"{wrong} wrong, {len(without)} statements without a case."
    )
    return 1 if wrong or without else 0


@app.command
def export(
    *,
    format: Literal["fhir", "markdown"] = "fhir",  # noqa: A002
    out: Path | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Write the knowledge for other programs, as FHIR, or for reviewers, as the review book.

    Example: trabecula knowledge export --format fhir --out knowledge.json

    Parameters
    ----------
    format
        One FHIR R4 Bundle, or the pages of the review book.
    out
        The file to write, or the folder of the pages; by default FHIR goes to standard output.
    """
    opened = clinic.opened()
    if format == "markdown":
        if out is None:
            raise WrongUsage("--format markdown writes many pages: give their folder with --out")
        _write_book(opened, out)
    else:
        _write_fhir(opened, out)
    return 0


def _write_fhir(opened: OpenEdition, out: Path | None) -> None:
    from trabecula.fhir.knowledge.write import write_knowledge  # noqa: PLC0415

    content = write_knowledge(opened, journey.clinical_questions()) + b"\n"
    if out is None:
        sys.stdout.buffer.write(content)
    else:
        out.write_bytes(content)


def _write_book(opened: OpenEdition, folder: Path) -> None:
    from trabecula.report.review_book import pages  # noqa: PLC0415

    for name, text in pages(opened):
        page = folder / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
