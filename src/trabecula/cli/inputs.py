"""What commands take in: a record, or facts given directly, from a file or standard input."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from io import TextIOWrapper
from itertools import chain, islice
from pathlib import Path
from typing import Annotated, Any, BinaryIO, Final, TextIO, cast

import msgspec
from cyclopts import Parameter

from trabecula import journey
from trabecula.cli.encoding import ESCAPED, UTF_8, check_start
from trabecula.cli.json_text import decoded
from trabecula.cli.site import declarations
from trabecula.errors import (
    TrabeculaError,
    UnreadableRecord,
    UnusableFacts,
    UnusablePolicy,
    UnusableReview,
    WrongUsage,
)
from trabecula.language.edition import OpenEdition
from trabecula.pathway.facts import Facts
from trabecula.pathway.record import Record

STANDARD_INPUT = Path("-")


def _is_path(_kind: object, path: Path | None) -> None:
    if path is not None and path != STANDARD_INPUT and str(path).startswith("-"):
        raise ValueError(f"{path} is no option of this command.")


Source = Annotated[Path, Parameter(allow_leading_hyphen=True, validator=_is_path)]
"""A path, or - for standard input."""


def _is_address(kind: object, text: str) -> None:
    _is_path(kind, Path(text))


Address = Annotated[str, Parameter(allow_leading_hyphen=True, validator=_is_address)]
"""A path, - for standard input, or where Spark finds something: ``s3a://exports/march``."""


@dataclass(frozen=True)
class Clinic:
    """The files of one clinic.

    Parameters
    ----------
    policy
        The clinic's own policy values, in TOML; 'trabecula policy' lists what can be set.
    reviews
        The clinic's own sign-offs, in TOML, as 'trabecula knowledge sign' writes them.
    """

    policy: Source | None = None
    reviews: Source | None = None

    def opened(self, *others: Path | None, on: date | None = None) -> OpenEdition:
        """The edition in force, as this clinic uses it on a day, by default today.

        ``others`` are what else is read: standard input can be read once.
        """
        if [self.policy, self.reviews, *others].count(STANDARD_INPUT) > 1:
            raise WrongUsage("standard input (-) can be given for one thing only")
        licensed = licensed_here(on or date.today())
        if self.policy is None and self.reviews is None and on is None and not licensed:
            return journey.edition()
        policy, reviews = text_of(self.policy), text_of(self.reviews)
        try:
            return journey.open_edition(policy, reviews, on=on or date.today(), licensed=licensed)
        except UnusablePolicy as error:
            raise UnusablePolicy(f"{self.policy}: {error}") from None
        except UnusableReview as error:
            raise UnusableReview(f"{self.reviews}: {error}") from None


def licensed_here(on: date) -> list[str]:
    """The instruments for which the site has declared a licence that counts on a day."""
    return [name for name, declared in declarations().items() if declared.holds(on)]


ClinicFiles = Annotated[Clinic, Parameter(name="*")]
NO_CLINIC: Final = Clinic()


def known(
    record: Path | None,
    facts: Path | None,
    as_of: date | None,
    patient: str | None,
    opened: OpenEdition,
    *,
    recorded_by: date | None = None,
) -> Facts:
    """What is known of one person, from a record or from facts given directly.

    With ``recorded_by`` as the record was on that day.
    """
    check_usage(record, facts, patient)
    if facts is not None:
        if recorded_by is not None:
            raise WrongUsage("--recorded-by looks into a record; --facts says nothing of that")
        return _one(facts, as_of, opened)
    assert record is not None
    if recorded_by is None:
        return journey.know(read(record, patient), as_of, opened, today=date.today())
    return known_then(record, as_of, patient, opened, recorded_by)


def known_then(
    record: Path, as_of: date | None, patient: str | None, opened: OpenEdition, recorded_by: date
) -> Facts:
    """What was known by what had been recorded by then; as of no later day."""
    if as_of is not None and as_of > recorded_by:
        raise WrongUsage(
            f"what was recorded by {recorded_by} says nothing of {as_of}: "
            "give an --as-of that is not later than --recorded-by"
        )
    then = journey.read(_source(record), patient, recorded_by=recorded_by)
    newest = then.newest(min(date.today(), recorded_by))
    found = journey.know(then, as_of or newest or recorded_by, opened)
    found.as_of_because = "the newest clinical date by then" if newest and not as_of else "given"
    found.as_of_because += f"; of what was recorded by {recorded_by}"
    return found


def check_usage(record: Path | None, facts: Path | None, patient: str | None) -> None:
    """Raises `WrongUsage` where there is not exactly one thing to answer for."""
    if (record is None) is (facts is None):
        raise WrongUsage(
            "give one of a record (a file, a folder, or - for standard input) and --facts FILE"
        )
    if facts is not None and patient is not None:
        raise WrongUsage("--patient chooses a person of a record; --facts holds no record")


def _one(path: Path, as_of: date | None, opened: OpenEdition) -> Facts:
    lines = list(islice(given_lines(path, as_of, opened), 2))
    if not lines:
        raise UnusableFacts(f'{path} holds no facts: give an object like {{"facts": {{...}}}}')
    if len(lines) > 1:
        raise UnusableFacts(
            f"{path} holds several people: 'trabecula recommend --facts' answers each line"
        )
    number, facts = lines[0]
    if isinstance(facts, UnusableFacts):
        raise UnusableFacts(f"line {number}: {facts}")
    return facts


def given_lines(
    path: Path, as_of: date | None, opened: OpenEdition
) -> Iterator[tuple[int, Facts | UnusableFacts]]:
    """Facts given directly, line by line, with what is wrong in place of a line that is wrong."""
    day = as_of or date.today()
    with opened_text(path) as stream:
        first = stream.readline()
        check_start(path, first)
        if _decodes(first):
            lines = chain([first], stream)
        else:
            whole = first + stream.read()
            apart = whole.splitlines()
            lines = [whole] if _decodes(whole) or not any(map(_decodes, apart)) else apart
        for number, line in enumerate(lines, start=1):
            if line.strip():
                facts = _taken(line, day, opened)
                if isinstance(facts, Facts) and as_of is None and facts.as_of == day:
                    facts.as_of_because = "today"
                yield number, facts


def _taken(text: str, day: date, opened: OpenEdition) -> Facts | UnusableFacts:
    try:
        return journey.take(cast("Any", decoded(text)), day, opened)
    except UnusableFacts as error:
        return error
    except ValueError as error:
        return UnusableFacts(str(error))


def _decodes(text: str) -> bool:
    try:
        msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeEncodeError, RecursionError):
        return False
    return True


def read(record: Path, patient: str | None) -> Record:
    """The record of one person, from a path or standard input."""
    return journey.read(_source(record), patient)


def _source(record: Path) -> Path | bytes:
    return standard_input() if record == STANDARD_INPUT else record


def record_content(record: Path) -> bytes:
    """A record that is to be extended: a Bundle in a file or standard input, as it is written.

    Raises `WrongUsage` for a folder, and `UnreadableRecord`.
    """
    if record == STANDARD_INPUT:
        return standard_input()
    if record.is_dir():
        raise WrongUsage("it is added to a Bundle: give its file, not a folder")
    try:
        return record.read_bytes()
    except OSError as error:
        raise UnreadableRecord(f"{record} cannot be read: {error.strerror}") from None


def text_of(path: Path | None) -> str:
    """The text of a clinic's file, which is UTF-8; none where there is no file.

    Raises `TrabeculaError` where it cannot be read.
    """
    if path is None:
        return ""
    try:
        return (standard_input() if path == STANDARD_INPUT else path.read_bytes()).decode(
            "utf-8-sig"
        )
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise TrabeculaError(
            f"{path} is not UTF-8 at byte {error.start}: save it as UTF-8"
        ) from None


def standard_input() -> bytes:
    """All of standard input. Raises `TrabeculaError` where it is closed."""
    return _standard_input().read()


def _standard_input() -> BinaryIO:
    if (stdin := getattr(sys, "stdin", None)) is None:
        raise TrabeculaError("standard input is closed: give a file, or pipe something in")
    return stdin.buffer


def opened_text(path: Path) -> TextIO:
    """A file or standard input as text, whose lines are to be checked for what is not UTF-8."""
    if path == STANDARD_INPUT:
        return TextIOWrapper(_standard_input(), encoding=UTF_8, errors=ESCAPED, newline="")
    try:
        return path.open(encoding=UTF_8, errors=ESCAPED, newline="")
    except OSError as error:
        raise TrabeculaError(f"{path} cannot be read: {error.strerror}") from None
