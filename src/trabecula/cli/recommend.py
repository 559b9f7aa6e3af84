"""``trabecula recommend``: every statement with its answer."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from trabecula import journey
from trabecula.cli.inputs import NO_CLINIC, ClinicFiles, Source, check_usage, given_lines, known
from trabecula.cli.terminal import say, tell, write
from trabecula.cli.usage import Flag, check_day
from trabecula.errors import UnusableFacts
from trabecula.pathway.facts import Facts


def recommend(
    record: Source | None = None,
    /,
    *,
    all: Flag = False,  # noqa: A002
    json: Flag = False,
    brief: Flag = False,
    as_of: date | None = None,
    recorded_by: date | None = None,
    facts: Source | None = None,
    patient: str | None = None,
    clinic: ClinicFiles = NO_CLINIC,
) -> int:
    """Answer the statements for one person, for each lesion, pain and medicine they are about.

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
    recorded_by
        Only what had come into the record by this day, as far as the record says when it came.
    facts
        Instead of a record: a file of facts given directly, one object or one a line
        (or - for standard input).
    patient
        The id of the person, where the record holds several.
    """
    from trabecula.report.answers import answers  # noqa: PLC0415
    from trabecula.report.as_json import brief_json, recommendations_json  # noqa: PLC0415

    opened = clinic.opened(record, facts)

    def answer(found: Facts) -> None:
        recommended = journey.recommend(found, opened)
        if json:
            write((brief_json if brief else recommendations_json)(recommended, every=all))
        else:
            tell(answers(recommended, every=all, brief=brief))

    check_usage(record, facts, patient)
    if facts is not None:
        lines = _of_day(given_lines(facts, as_of, opened), as_of)
        return _lines(lines, facts, answer, as_json=json)
    answer(known(record, None, as_of, patient, opened, recorded_by=recorded_by))
    return 0


def _of_day(
    lines: Iterable[tuple[int, Facts | UnusableFacts]], as_of: date | None
) -> Iterator[tuple[int, Facts | UnusableFacts]]:
    for number, found in lines:
        if isinstance(found, Facts):
            check_day(found, as_of, f"line {number}")
        yield number, found


def _lines(
    lines: Iterable[tuple[int, Facts | UnusableFacts]],
    path: Path,
    answer: Callable[[Facts], None],
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
                write(msgspec.json.encode(WrongLineJson(number, str(found))))
            else:
                say(f"line {number}: {found}")
        else:
            answer(found)
    if number == 0:
        raise UnusableFacts(f"{path} holds no facts: give one object a line")
    return code
