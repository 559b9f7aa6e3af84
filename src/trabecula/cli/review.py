"""``trabecula knowledge review`` and ``sign``: who stands behind what the knowledge says."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from trabecula.cli.files import replace_text
from trabecula.cli.inputs import NO_CLINIC, STANDARD_INPUT, ClinicFiles, text_of
from trabecula.cli.statements import find_statement
from trabecula.cli.terminal import tell, write
from trabecula.cli.usage import Flag
from trabecula.errors import UnusableReview, WrongUsage
from trabecula.language.review import Review, read_reviews, written


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

    opened = clinic.opened(on=on)
    if json:
        write(reviews_json(opened))
    else:
        tell(reviews(opened))
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
    path = clinic.reviews
    if path is None or path == STANDARD_INPUT:
        raise WrongUsage("say with --reviews FILE into which file to sign")
    if not codes:
        raise WrongUsage("say what is signed: give the codes of statements")
    before = text_of(path) if path.exists() else ""
    opened = replace(clinic, reviews=path if before else None).opened()
    statements = dict.fromkeys(find_statement(code, opened) for code in codes)
    records = [
        Review(each.code, opened.digest(each), by, role, on or date.today(), look_again_by)
        for each in statements
    ]
    _add(records, before, path)
    for one in records:
        tell(f"{one.code} signed by {one.reviewer}, {one.role}, until {one.look_again_by}")
    return 0


def _add(records: Sequence[Review], before: str, path: Path) -> None:
    """Write the records after what is in the file, if all of it can be read again."""
    kept = [before.rstrip("\n") + "\n"] if before else []
    text = "\n".join((*kept, *map(written, records)))
    if not set(records) <= set(_read_back(text, path)):
        raise UnusableReview(f"{path}: what is signed could not be read back; nothing was written")
    replace_text(path, text)


def _read_back(text: str, path: Path) -> tuple[Review, ...]:
    try:
        text.encode()
        return read_reviews(text)
    except UnicodeEncodeError:
        raise UnusableReview("the name or role cannot be written as UTF-8") from None
    except UnusableReview as error:
        raise UnusableReview(f"{path}: {error}; nothing was written") from None
