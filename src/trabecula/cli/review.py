"""``trabecula knowledge review`` and ``sign``: who stands behind what the knowledge says."""

from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, near
from trabecula.errors import TrabeculaError, UnknownStatement, UnusableReview
from trabecula.language.edition import OpenEdition
from trabecula.language.review import Review, written
from trabecula.language.statement import Statement

Flag = Annotated[bool, Parameter(negative=())]


def review(*, json: Flag = False, on: date | None = None, clinic: ClinicFiles = NO_CLINIC) -> int:
    """Say what waits for review, what was changed since it was signed, and what is due again.

    Example: trabecula knowledge review --reviews our-reviews.toml

    Parameters
    ----------
    json
        As JSON.
    on
        The day for which to answer; by default today.
    """
    from trabecula.report.knowledge_list import reviews, reviews_json  # noqa: PLC0415

    print((reviews_json if json else reviews)(clinic.opened(), on or date.today()))
    return 0


def sign(
    *codes: str,
    by: str,
    role: str,
    look_again_by: date,
    on: date | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Sign statements off as they stand now, into the file of --reviews.

    Read the sheet first ('trabecula knowledge show CODE'). Any later change of the content voids
    the sign-off.

    Example: trabecula knowledge sign SUR-03 --by "Dr A. Example" --role "orthopaedic oncologist"
    --look-again-by 2027-11-01 --reviews our-reviews.toml

    Parameters
    ----------
    codes
        The codes of the statements.
    by
        The name of the clinician who signs.
    role
        In which role.
    look_again_by
        The last day on which the sign-off counts.
    on
        The day of signing; by default today.
    """
    if clinic.reviews is None:
        raise UnusableReview("say with --reviews FILE into which file to sign")
    if not codes:
        raise UnusableReview("say what is signed: give the codes of statements")
    if not clinic.reviews.exists():
        _append(clinic.reviews, "")
    opened = clinic.opened()
    signed = on or date.today()
    statements = [_find(code, opened) for code in codes]
    records = [
        Review(each.code, opened.digest(each), by, role, signed, look_again_by)
        for each in statements
    ]
    _append(clinic.reviews, "".join(f"{written(one)}\n" for one in records))
    for one in records:
        print(f"{one.code} signed by {one.reviewer}, {one.role}, until {one.look_again_by}")
    return 0


def _find(code: str, opened: OpenEdition) -> Statement:
    statement = opened.statement(code)
    if statement is None:
        codes = [each.code for each in opened.edition.statements]
        advice = near(code, codes, "'trabecula knowledge list' lists them all")
        raise UnknownStatement(f"there is no statement {code!r}; {advice}")
    return statement


def _append(path: Path, text: str) -> None:
    try:
        with path.open("a", encoding="utf-8") as stream:
            stream.write(text)
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be written: {error.strerror}") from None
