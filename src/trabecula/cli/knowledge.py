"""``trabecula knowledge``: the medicine itself."""

import sys
from datetime import date
from pathlib import Path
from typing import Literal

from cyclopts import App

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles
from trabecula.errors import WrongUsage
from trabecula.language.edition import OpenEdition

app = App(name="knowledge", help="The medicine itself.\n\nExample: trabecula knowledge verify")


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

    content = write_knowledge(opened, journey.clinical_questions(), date.today()) + b"\n"
    if out is None:
        sys.stdout.buffer.write(content)
    else:
        out.write_bytes(content)


def _write_book(opened: OpenEdition, folder: Path) -> None:
    from trabecula.report.review_book import pages  # noqa: PLC0415

    for name, text in pages(opened, date.today()):
        page = folder / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
