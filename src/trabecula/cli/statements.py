"""Names of statements and rows of arbitration, as a person types them."""

from trabecula.cli.spelling import near
from trabecula.errors import UnknownStatement
from trabecula.language.arbitration import Row
from trabecula.language.edition import OpenEdition
from trabecula.language.statement import Statement


def folded(name: str) -> str:
    """A name for comparison: whatever its case, spaces, hyphens and underscores alike."""
    return name.strip().lower().replace(" ", "_").replace("-", "_")


def row_called(name: str, opened: OpenEdition) -> Row | None:
    """The row of arbitration with this code."""
    rows = opened.edition.arbitration
    return next((row for row in rows if folded(row.code) == folded(name)), None)


def find_statement(name: str, opened: OpenEdition) -> Statement:
    """The statement with this code or name.

    Raises `UnknownStatement`, with what may have been meant, where there is none.
    """
    for statement in opened.edition.statements:
        if folded(name) in map(folded, (statement.code, statement.name, *statement.also)):
            return statement
    names = [each for s in opened.edition.statements for each in (s.code, s.name, *s.also)]
    advice = near(name, names, "'trabecula knowledge list' lists them all")
    raise UnknownStatement(f"there is no statement {name!r}; {advice}")
