"""``trabecula recommend``: every statement with its answer."""

import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Annotated

from cyclopts import Parameter

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, check_usage, given_lines, known
from trabecula.cli.terminal import say
from trabecula.errors import UnusableFacts
from trabecula.pathway.facts import Facts
from trabecula.pathway.recommendations import Recommendations

Flag = Annotated[bool, Parameter(negative=())]


def recommend(
    record: Source | None = None,
    /,
    *,
    all: Flag = False,  # noqa: A002
    json: Flag = False,
    brief: Flag = False,
    as_of: date | None = None,
    facts: Source | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Answer the statements for one person, for each lesion where they are about lesions.

    Example: trabecula recommend record.json --all --json

    Parameters
    ----------
    record
        A FHIR Bundle, a folder of resources, or NDJSON (or - for standard input).
    all
        Every statement, not only those that apply.
    json
        As JSON; of several people, one line for each.
    brief
        Code, about, answer, status and missing facts only.
    as_of
        The day for which to answer; by default the newest clinical date in the record,
        and today for facts given directly.
    facts
        Instead of a record: a file of facts given directly, one object or one a line
        (or - for standard input).
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report.as_json import brief_json, recommendations_json  # noqa: PLC0415

    opened = clinic.opened(record, facts)

    def write(found: Facts) -> bytes:
        recommended = journey.recommend(found, opened)
        if json:
            return (brief_json if brief else recommendations_json)(recommended, every=all)
        return _table(recommended, every=all, brief=brief).encode()

    check_usage(record, facts, patient)
    if facts is not None:
        return _lines(given_lines(facts, as_of, opened), facts, write, as_json=json)
    found = known(record, None, as_of, patient, opened)
    sys.stdout.buffer.write(write(found) + b"\n")
    return 0


def _lines(
    lines: Iterable[tuple[int, Facts | UnusableFacts]],
    path: Path,
    write: Callable[[Facts], bytes],
    *,
    as_json: bool,
) -> int:
    import msgspec  # noqa: PLC0415

    from trabecula.report.shapes import WrongLineJson  # noqa: PLC0415

    code, number = 0, 0
    for number, found in lines:
        if isinstance(found, UnusableFacts):
            code = 1
            if as_json:
                line = msgspec.json.encode(WrongLineJson(number, str(found)))
                sys.stdout.buffer.write(line + b"\n")
            else:
                say(f"line {number}: {found}")
        else:
            sys.stdout.buffer.write(write(found) + b"\n")
        sys.stdout.buffer.flush()
    if number == 0:
        raise UnusableFacts(f"{path} holds no facts: give one object a line")
    return code


def _table(recommended: Recommendations, *, every: bool, brief: bool) -> str:
    from trabecula.report.answers import answers  # noqa: PLC0415

    return answers(recommended, every=every, brief=brief)
