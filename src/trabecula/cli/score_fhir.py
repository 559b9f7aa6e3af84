"""``trabecula score --format fhir``: each result as a Bundle of Observations of one person."""

import re
from typing import Final

from trabecula.cli.score_reader import Given
from trabecula.cli.terminal import write
from trabecula.errors import UnusableAnswers
from trabecula.fhir.instruments.observation import Context
from trabecula.fhir.instruments.write import write_results
from trabecula.pathway.answers import quoted
from trabecula.pathway.scores import Result

_PERSON: Final = "Patient/"
_ID: Final = re.compile(r"[A-Za-z0-9.-]{1,64}")


def person(whose: str | None) -> str:
    """A reference to the person. Raises `UnusableAnswers` where FHIR has none such."""
    if whose is None:
        raise UnusableAnswers(
            "an Observation is of somebody: give --patient ID, or ids in the file"
        )
    own_id = whose.removeprefix(_PERSON)
    if not _ID.fullmatch(own_id):
        raise UnusableAnswers(
            f"{quoted(whose)!r} is no id in FHIR, which has letters, digits, - and ., at most 64"
        )
    return f"{_PERSON}{own_id}"


def bundle(result: Result, given: Given, _line: int | None = None) -> None:
    """Write a result. Raises `UnusableAnswers` for what FHIR cannot say."""
    when = given.when
    if when is not None and when.time and not when.zone:
        raise UnusableAnswers(
            "a time needs its zone in FHIR, like 2026-03-01T10:30+01:00: without, two "
            "administrations of one day are one"
        )
    write(write_results([(result, Context(person(given.id)))]))
