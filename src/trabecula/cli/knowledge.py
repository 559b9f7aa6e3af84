"""``trabecula knowledge``: the medicine itself."""

from pathlib import Path
from typing import Literal

from cyclopts import App

from trabecula import journey
from trabecula.cli import review
from trabecula.cli.book import write_book
from trabecula.cli.files import replace_bytes
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source
from trabecula.cli.spelling import near
from trabecula.cli.statements import folded
from trabecula.cli.terminal import show as show_markdown
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnknownStatement, WrongUsage
from trabecula.language.edition import OpenEdition

app = App(
    name="knowledge",
    help="The medicine itself: list, show, search, export, review, sign, verify.\n\n"
    "Example: trabecula knowledge search denosumab",
)
app.command(review.review)
app.command(review.sign)


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
    from trabecula.language.clinical_question import heading  # noqa: PLC0415
    from trabecula.report.knowledge_list import listed, listed_json  # noqa: PLC0415

    questions = journey.clinical_questions()
    subjects = list(dict.fromkeys(question.subject for question in questions))
    wanted = folded(subject)
    if wanted and wanted not in subjects:
        advice = near(wanted, subjects, f"there are {', '.join(subjects)}")
        raise UnknownStatement(f"there is no subject {subject!r}; {advice}")
    chosen = [one for one in questions if wanted in ("", one.subject)]
    opened = clinic.opened()
    if json:
        write(listed_json(chosen, opened))
        return 0
    tell(listed(chosen, opened))
    if not wanted:
        tables = (f"{table.title} [{table.name}]" for table in map(heading, TABLES))
        tell("\n".join(("\nTABLES", *tables)))
    return 0


@app.command
def show(name: str, /, *, clinic: ClinicFiles = NO_CLINIC) -> int:
    """Show the review sheet of a statement, a clinical question or a table; a source, or a row.

    Example: trabecula knowledge show raised_calcium

    Parameters
    ----------
    name
        The code or name of a statement, the name of a question or a table as 'list' shows it in
        brackets, the key of a source, or the code of a row of arbitration, as plans show it.
    """
    from trabecula.cli.sheets import sheets  # noqa: PLC0415

    held = sheets(clinic.opened())
    for called, sheet in held:
        if folded(called) == folded(name):
            show_markdown(sheet().rstrip())
            return 0
    raise UnknownStatement(
        f"there is no statement, question, table, source or row {name!r}; "
        + near(name, [called for called, _ in held], "'trabecula knowledge search' looks for words")
    )


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

    if not (words and all(word.strip() for word in words)):
        raise WrongUsage("give a word to look for, like 'trabecula knowledge search fall'")
    hits = found(journey.clinical_questions(), clinic.opened(), words)
    if json:
        rows = [{"code": one.code, "title": one.title, "line": line} for one, line in hits]
        write(msgspec.json.encode(rows))
    elif not hits:
        tell(f"No statement holds {' and '.join(map(repr, words))}.")
    for statement, line in hits if not json else ():
        tell(f"{statement.code:<9}{statement.title}" + (f"\n         {line}" if line else ""))
    return 0


@app.command
def verify(*, examples: Source | None = None, json: Flag = False) -> int:
    """Try every case of every statement in the installed package, or worked examples of a file.

    Example: trabecula knowledge verify --examples scores.json

    Parameters
    ----------
    examples
        A JSON list of {"instrument", "inputs", "expected"}, or of {"facts", "lesions",
        "must_fire", "must_hold", "must_not_fire", "must_ask_facts"}, or of {"category", "inputs",
        "expected"} on medicines (or - for standard input).
    json
        With --examples: one line of JSON for each row.
    """
    if examples is not None:
        from trabecula.cli.score_examples import verify_examples  # noqa: PLC0415

        return verify_examples(examples, json=json)
    if json:
        raise WrongUsage("--json goes with --examples FILE")
    return _verify_cases()


def _verify_cases() -> int:
    from trabecula.knowledge.cases import cases  # noqa: PLC0415
    from trabecula.language.case import answers_to  # noqa: PLC0415

    opened = journey.edition()
    wrong = 0
    for case in cases():
        for answer in set(answers_to(case, opened)) - {case.answer}:
            wrong += 1
            tell(
                f"{case.statement}: {case.title}: answers '{answer.words}', "
                f"should be '{case.answer.words}'"
            )
    statements = {case.statement for case in cases()}
    without = [s.code for s in opened.edition.statements if s.code not in statements]
    for code in without:
        tell(f"{code}: has no case")
    tell(
        f"Edition {opened.edition.name}: {len(statements)} statements, {len(cases())} cases, "
        f"{wrong} wrong, {len(without)} statements without a case."
    )
    return 1 if wrong or without else 0


@app.command
def export(
    *,
    format: Literal["fhir", "markdown", "views"] = "fhir",  # noqa: A002
    out: Path | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Write the knowledge for other programs, as FHIR or views, or for reviewers, as a book.

    Example: trabecula knowledge export --format fhir --out knowledge.json

    Parameters
    ----------
    format
        One FHIR R4 Bundle; the pages of the review book; or SQL on FHIR ViewDefinitions, by which
        any runner makes tables of what carries each fact.
    out
        The file to write, or the folder of the pages or views; by default FHIR goes to standard
        output, and views do, one a line.
    """
    from trabecula.report.review_book import pages  # noqa: PLC0415

    opened = clinic.opened()
    if format == "markdown":
        if out is None:
            raise WrongUsage("--format markdown writes many pages: give their folder with --out")
        write_book(out, dict(pages(opened)))
    elif format == "views":
        _write_views(opened, out)
    else:
        _write_fhir(opened, out)
    return 0


def _write_views(opened: OpenEdition, out: Path | None) -> None:
    import msgspec  # noqa: PLC0415

    from trabecula.fhir.views import views  # noqa: PLC0415

    made = {str(view["name"]): msgspec.json.encode(view) for view in views(opened)}
    if out is None:
        write(b"\n".join(made.values()))
        return
    out.mkdir(parents=True, exist_ok=True)
    for name, content in made.items():
        replace_bytes(out / f"{name}.json", content)


def _write_fhir(opened: OpenEdition, out: Path | None) -> None:
    from trabecula.fhir.knowledge.write import write_knowledge  # noqa: PLC0415

    content = write_knowledge(opened, journey.clinical_questions())
    if out is None:
        write(content)
    else:
        replace_bytes(out, content + b"\n")
