"""Questions about medicines, by options or one JSON object a line; answers as text or JSON."""

from collections.abc import Callable, Iterator, Mapping
from keyword import iskeyword
from pathlib import Path
from typing import Any, TypeVar, cast

import msgspec

from trabecula.cli.inputs import opened_text
from trabecula.cli.json_text import decoded
from trabecula.cli.spelling import near
from trabecula.cli.terminal import say, tell, write
from trabecula.errors import TrabeculaError, UnusableDose, WrongUsage

Question = TypeVar("Question", bound=msgspec.Struct)
Answer = TypeVar("Answer", bound=msgspec.Struct)


def answer_each(
    kind: type[Question],
    options: Mapping[str, Any],
    answer: Callable[[Question, int | None], Answer],
    text: Callable[[Answer], str],
    *,
    input: Path | None,  # noqa: A002
    json: bool,
) -> int:
    """Answer the question of the options, or each line of a file; the exit code.

    A line that cannot be used is said with its number, and does not stop the others.
    """

    def put(found: Answer) -> None:
        if json:
            write(msgspec.json.encode(found))
        else:
            tell(text(found))

    if input is None:
        put(answer(question(kind, options), None))
        return 0
    if any(value not in (None, (), "") for value in options.values()):
        raise WrongUsage("--input reads what is asked from a file: leave out the other options")
    code, number = 0, 0
    for number, line in _lines(input):
        try:
            put(answer(_of_line(kind, line), number))
        except TrabeculaError as error:
            code = 1
            _wrong(number, error, as_json=json)
    if number == 0:
        raise UnusableDose(f"{input} asks nothing: give one JSON object a line")
    return code


def question(kind: type[Question], members: Mapping[str, Any]) -> Question:
    """A question from its members. Raises `UnusableDose` where one is none, or of a wrong kind."""
    given = {_field(name): value for name, value in members.items()}
    for name in given:
        if name not in kind.__struct_fields__:
            called = [field.rstrip("_").replace("_", "-") for field in kind.__struct_fields__]
            said = near(name, called, f"members are {', '.join(called)}")
            raise UnusableDose(f"there is no member {name!r}; {said}")
    given = {name: value for name, value in given.items() if value is not None}
    required = [field.name for field in msgspec.structs.fields(kind) if field.required]
    if missing := [name for name in required if name not in given]:
        raise UnusableDose(f"nothing is asked: give {' and '.join(missing)}")
    try:
        return msgspec.convert(given, kind)
    except msgspec.ValidationError as error:
        raise UnusableDose(str(error)) from None


def _field(name: str) -> str:
    """The field of an option: ``used-for`` is ``used_for``, ``with`` is ``with_``."""
    name = name.replace("-", "_")
    return f"{name}_" if iskeyword(name) else name


def _of_line(kind: type[Question], line: str) -> Question:
    try:
        held = decoded(line)
    except ValueError as error:
        raise UnusableDose(str(error)) from None
    if not isinstance(held, dict):
        raise UnusableDose("a line takes one JSON object")
    return question(kind, cast("dict[str, Any]", held))


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    with opened_text(path) as stream:
        for number, line in enumerate(stream, start=1):
            if line.strip():
                yield number, line


def _wrong(number: int, error: TrabeculaError, *, as_json: bool) -> None:
    from trabecula.report.shapes import WrongLineJson  # noqa: PLC0415

    if as_json:
        write(msgspec.json.encode(WrongLineJson(number, str(error))))
    else:
        say(f"line {number}: {error}")
