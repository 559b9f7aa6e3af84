"""``trabecula score``: instruments, their sheets, and the scores of answers."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

from trabecula.cli import licence, wording
from trabecula.cli.inputs import STANDARD_INPUT
from trabecula.cli.score_inputs import Form, entries
from trabecula.cli.score_progress import counted_aloud
from trabecula.cli.score_reader import Given, Reader
from trabecula.cli.score_series import Line, Series, in_order
from trabecula.cli.site import instrument_named, licence_declared, wording_of
from trabecula.cli.terminal import say, tell, write
from trabecula.cli.terminal import show as show_markdown
from trabecula.cli.usage import Flag, chosen_format
from trabecula.errors import LicenceNotDeclared, TrabeculaError, UnusableAnswers, WrongUsage
from trabecula.knowledge.editions import CURRENT
from trabecula.language.instrument import Assessor, Instrument
from trabecula.pathway.changes import Change
from trabecula.pathway.scores import Result
from trabecula.pathway.scores import score as reckon

app = App(
    name="score",
    help="Score the answers to an instrument; list the instruments, or show one.\n\n"
    "Example: trabecula score phq-9 --interest 3 --mood 2\n\n"
    "Example: trabecula score phq-9 answers.csv --json",
)
app.command(wording.app)
app.command(licence.app)
Words = Annotated[str, Parameter(allow_leading_hyphen=True)]
Format = Literal["text", "json", "fhir"]
Show = Callable[[Result, Given, int | None], None]
"""Writes one result: of what was given, on which line."""


@app.command(name="list")
def list_(*words: str, json: Flag = False) -> int:
    """List the instruments by area: scores, items, who answers, licence, how far checked.

    Example: trabecula score list depression

    Parameters
    ----------
    words
        Only instruments that hold all of these words.
    json
        As JSON.
    """
    from trabecula.report.score_list import holding, listed, listed_json  # noqa: PLC0415

    found = holding(CURRENT.instruments, words)
    if json:
        write(listed_json(found))
    else:
        tell(listed(found) or f"No instrument holds {' and '.join(map(repr, words))}.")
    return 0


@app.command
def show(
    name: str,
    /,
    *,
    format: Format = "text",  # noqa: A002
    json: Flag = False,
) -> int:
    """Show the sheet of an instrument: items, scores, bands, missing answers, licence, sources.

    Where your site has loaded the official wording, that is shown in place of our labels.

    Example: trabecula score show phq-9

    Parameters
    ----------
    name
        The instrument, as 'trabecula score list' names it.
    format
        How to write it; FHIR is a Questionnaire.
    json
        The same as --format json.
    """
    from trabecula.report.score_sheet import sheet, sheet_json  # noqa: PLC0415

    instrument = instrument_named(name)
    match chosen_format(format, json=json):
        case "json":
            write(sheet_json(instrument))
        case "fhir":
            from trabecula.fhir.instruments.write import write_questionnaire  # noqa: PLC0415

            write(write_questionnaire(instrument, CURRENT, wording_of(instrument)))
        case _:
            show_markdown(sheet(instrument, wording_of(instrument)))
    return 0


@app.default
def score(
    name: str,
    /,
    *answers: Words,
    format: Format = "text",  # noqa: A002
    json: Flag = False,
    brief: Flag = False,
    patient: str | None = None,
    input: Form | None = None,  # noqa: A002
    by: Assessor | None = None,
    ask: Flag = False,
) -> int:
    """Score the answers to an instrument. What is not answered is never read as no or zero.

    Parameters
    ----------
    name
        The instrument, as 'trabecula score list' names it.
    answers
        A file (or - for standard input), or answers as options: --KEY VALUE, the key of an item
        or its ending. A file is JSON, one object a line, or CSV with a column an item; besides
        answers it may give id, when and by. VALUE may have a unit ('1.7 mg/dL'); of a list, the
        parts go with + or ;, and 'none' is nothing found. For no answer: unknown, refused,
        not_applicable, not_asked, or nothing.
    format
        How to write the scores, one line for each administration; FHIR is a Bundle of
        Observations.
    json
        The same as --format json.
    brief
        Scores with their first band, and what is missing, only.
    patient
        The id of the person, where the file does not say.
    input
        How the file is written, where its name and beginning do not say.
    by
        Who answered, where the file does not say.
    ask
        Ask each item in the terminal.
    """
    instrument = instrument_named(name)
    path, options = _parted(answers)
    if sum((path is not None, bool(options), ask)) != 1:
        raise WrongUsage(
            f"give answers to {instrument.name} in one way: a file, options like --KEY VALUE, "
            f"or --ask; 'trabecula score show {instrument.name}' lists the keys"
        )
    if input is not None and path is None:
        raise WrongUsage("--input says how a file is written: give the file")
    _check_licence(instrument)
    chosen = chosen_format(format, json=json)
    if brief and chosen == "fhir":
        raise WrongUsage("--brief goes with text and JSON")
    put = (
        _bundles(patient, needed=path is None)
        if chosen == "fhir"
        else _writer(json=chosen == "json", brief=brief)
    )
    reader = Reader(instrument, patient)
    if path is not None:
        return _file(path, input, reader, by, put, as_json=chosen != "text")
    given = _asked(instrument, patient) if ask else reader.read({"answers": options})
    put(_result(instrument, given, by), given, None)
    return 0


def _check_licence(instrument: Instrument) -> None:
    if instrument.licence.off and not instrument.licensable:
        raise TrabeculaError(f"{instrument.name} gives no score. {instrument.licence.terms}")
    if instrument.licence.off and not licence_declared(instrument):
        raise LicenceNotDeclared(
            f"{instrument.name} is off until your site declares its licence: "
            f"trabecula score licence declare {instrument.name}"
        )


def _parted(tokens: Sequence[str]) -> tuple[Path | None, dict[str, str]]:
    """The file, and the answers that are options."""
    path: Path | None = None
    options: dict[str, str] = {}
    left = iter(tokens)
    for token in left:
        if token.startswith("--"):
            name, has_value, value = token[2:].partition("=")
            value = value if has_value else next(left, "--")
            if not has_value and value.startswith("--"):
                raise WrongUsage(f"--{name} needs a value")
            if name in options:
                raise WrongUsage(f"--{name} is given twice")
            options[name] = value
        elif path is not None or (token.startswith("-") and token != "-"):
            raise WrongUsage(f"{token} is neither the one file nor an option --KEY VALUE")
        else:
            path = STANDARD_INPUT if token == "-" else Path(token)
    return path, options


def _asked(instrument: Instrument, patient: str | None) -> Given:
    from trabecula.cli.score_ask import ask  # noqa: PLC0415

    return Given(ask(instrument, wording_of(instrument)), patient)


def _bundles(patient: str | None, *, needed: bool) -> Show:
    """Writes each result in FHIR. Raises `WrongUsage` where the one person that it is of is none.

    ``needed`` is whether nothing else says whose the answers are.
    """
    from trabecula.cli.score_fhir import bundle, person  # noqa: PLC0415

    if needed or patient is not None:
        try:
            person(patient)
        except UnusableAnswers as error:
            raise WrongUsage(str(error)) from None
    return bundle


def _result(instrument: Instrument, given: Given, by: Assessor | None) -> Result:
    """Raises `UnusableAnswers` where the calculation refuses the answers."""
    try:
        return reckon(instrument, given.answers, when=given.when, assessor=given.by or by)
    except (ValueError, ArithmeticError) as error:
        raise UnusableAnswers(f"{instrument.name} cannot be reckoned: {error}") from None


def _writer(*, json: bool, brief: bool) -> Show:
    from trabecula.report.score_json import brief_score_json, score_json  # noqa: PLC0415
    from trabecula.report.score_text import brief_score_text, score_text  # noqa: PLC0415

    series = Series()
    edition = CURRENT.name

    def changes(given: Given, result: Result) -> dict[str, Change]:
        return series.changes(given.id, result)

    def put(result: Result, given: Given, line: int | None) -> None:
        if brief:
            if json:
                write(brief_score_json(result, line, given.id))
            else:
                tell(brief_score_text(result, given.id))
        elif json:
            write(score_json(result, changes(given, result), edition, line, given.id))
        else:
            tell(score_text(result, changes(given, result), edition, given.id) + "\n")

    return put


def _file(
    path: Path, form: Form | None, reader: Reader, by: Assessor | None, put: Show, *, as_json: bool
) -> int:
    code, number = 0, 0
    for line in counted_aloud(in_order(_lines(path, form, reader))):
        number, given = line.number, line.given
        try:
            if isinstance(given, UnusableAnswers):
                raise given
            put(_result(reader.instrument, given, by), given, number)
        except UnusableAnswers as error:
            code = 1
            _wrong(number, error, as_json=as_json)
    if number == 0:
        raise UnusableAnswers(f"{path} holds no answers")
    return code


def _wrong(number: int, error: UnusableAnswers, *, as_json: bool) -> None:
    if as_json:
        import msgspec  # noqa: PLC0415

        from trabecula.report.shapes import WrongLineJson  # noqa: PLC0415

        write(msgspec.json.encode(WrongLineJson(number, str(error))))
    else:
        say(f"line {number}: {error}")


def _lines(path: Path, form: Form | None, reader: Reader) -> Iterator[Line]:
    for number, held in entries(path, form, reader.check):
        try:
            if isinstance(held, UnusableAnswers):
                raise held
            yield Line(number, reader.read(held))
        except UnusableAnswers as error:
            yield Line(number, error)
