"""``trabecula knowledge verify --examples``: worked examples tried, and what came out."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, cast

import msgspec

from trabecula import journey
from trabecula.cli.inputs import text_of
from trabecula.cli.json_text import decoded
from trabecula.cli.terminal import tell, write
from trabecula.errors import UnusableExamples, UnusableFacts
from trabecula.fhir.units import convert
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.instruments.examples import EXAMPLES
from trabecula.pathway.examples import Tried, try_row
from trabecula.pathway.recommendations import Recommendations, Status
from trabecula.report.printable import printable
from trabecula.report.score_shapes import ExampleJson

AGREES: Final = "agrees"
DIFFERS: Final = "differs"
NOT_TRIED: Final = "not tried"
_MUST: Final = ("must_fire", "must_hold", "must_not_fire", "must_ask_facts")
_NO_KIND: Final = 'it is neither {"instrument", "inputs", "expected"} nor {"facts", "must_fire"}'


def verify_examples(path: Path, *, json: bool) -> int:
    """Try each row of a file; 0 only where all agree. Raises `UnusableExamples`."""
    said: dict[str, int] = {AGREES: 0, DIFFERS: 0, NOT_TRIED: 0}
    for number, row in enumerate(_rows(path), start=1):
        tried = _tried(number, row)
        said[tried.verdict] += 1
        if json:
            write(msgspec.json.encode(tried, enc_hook=str))
        else:
            tell(_line(tried))
    if not json:
        agree, differ, not_tried = said.values()
        tell(f"{sum(said.values())} rows: {agree} agree, {differ} differ, {not_tried} not tried.")
    return 0 if said[AGREES] == sum(said.values()) else 1


def _rows(path: Path) -> list[object]:
    """A list of rows, or the vignettes of an object."""
    try:
        held = decoded(text_of(path))
    except ValueError as error:
        raise UnusableExamples(f"{path}: {error}") from None
    if isinstance(held, dict):
        held = cast("dict[str, object]", held).get("vignettes")
    if not isinstance(held, list):
        raise UnusableExamples(f'{path}: give a list of rows, or {{"vignettes": [...]}}')
    if not held:
        raise UnusableExamples(f"{path} holds no examples")
    return cast("list[object]", held)


def _line(tried: ExampleJson) -> str:
    name = " ".join(filter(None, (tried.id, tried.name)))
    expected = msgspec.json.encode(tried.expected, enc_hook=str).decode()
    if tried.verdict == NOT_TRIED:
        said = f"{NOT_TRIED}: {tried.why}; expected {expected}"
    else:
        got = msgspec.json.encode(tried.got, enc_hook=str).decode()
        said = f"{tried.verdict}: expected {expected}, got {got}"
    return printable(f"{tried.row:>4}  {name}: {said}")


def _tried(number: int, row: object) -> ExampleJson:
    if not isinstance(row, dict):
        return ExampleJson(number, None, "", None, None, NOT_TRIED, _NO_KIND)
    members = cast("dict[str, Any]", row)
    tried = _try(members)
    own_id = members.get("id")
    verdict = AGREES if tried.agrees else NOT_TRIED if tried.problem else DIFFERS
    return ExampleJson(
        number,
        None if own_id is None else str(own_id),
        tried.name,
        tried.expected,
        tried.got,
        verdict,
        tried.problem,
    )


def _try(row: Mapping[str, Any]) -> Tried:
    expected = row.get("expected")
    if "instrument" in row:
        return _try_instrument(row)
    if "facts" in row and any(name in row for name in _MUST):
        return _try_person(row)
    if "category" in row and "inputs" in row:
        from trabecula.cli.medicines.examples import FORMS, try_medicine  # noqa: PLC0415

        if row["category"] in FORMS:
            return try_medicine(row)
    name = str(row.get("category", row.get("title", "")))
    problem = "no such calculation yet" if "inputs" in row else _NO_KIND
    return Tried(name, expected, problem=problem)


def _try_instrument(row: Mapping[str, Any]) -> Tried:
    name, expected = str(row["instrument"]), row.get("expected")
    if not isinstance(row.get("inputs"), dict):
        return Tried(name, expected, problem="'inputs' takes an object")
    if "expected" not in row:
        return Tried(name, None, problem="it does not say what is expected")
    try:
        return try_row(row, EXAMPLES, convert, CURRENT.instruments)
    except (ArithmeticError, AttributeError, LookupError) as error:
        return Tried(name, expected, problem=f"the inputs cannot be read: {error!r}")


def _try_person(row: Mapping[str, Any]) -> Tried:
    """What must be shown, held back, silent and asked, and how much of each is."""
    name = str(row.get("title", ""))
    expected: dict[str, Any] = {must: row[must] for must in _MUST if must in row}
    if problem := _unfit(expected):
        return Tried(name, expected, problem=problem)
    given = {key: row[key] for key in ("as_of", "facts", "lesions") if key in row}
    try:
        recommended = journey.recommend(journey.take(given, date.today()))
    except UnusableFacts as error:
        return Tried(name, expected, problem=str(error))
    said = _said(recommended)
    got = {must: [code for code in codes if said[must](code)] for must, codes in expected.items()}
    return Tried(name, expected, got)


def _unfit(expected: Mapping[str, Any]) -> str:
    """What is no list of codes, or a code of nothing; else nothing."""
    opened = journey.edition()
    for must, held in expected.items():
        codes = cast("list[object]", held) if isinstance(held, list) else [None]
        for code in codes:
            if not isinstance(code, str):
                return f"{must!r} takes a list of codes"
            name, fact = code.split("@")[0], must == "must_ask_facts"
            if not (name in opened.facts if fact else opened.statement(name)):
                return f"there is no {'fact' if fact else 'statement'} {name!r}"
    return ""


def _said(recommended: Recommendations) -> Mapping[str, Callable[[str], bool]]:
    """By what is demanded of a code or a fact: whether it is so."""
    shown = set(_codes(recommended, Status.SHOWN))
    held = set(_codes(recommended, Status.DEFERRED, Status.SUPPRESSED))
    asked = {question.fact.key for question in journey.compose(recommended).questions}
    return {
        "must_fire": lambda code: code in shown,
        "must_hold": lambda code: code in held,
        "must_not_fire": lambda code: code not in shown | held,
        "must_ask_facts": lambda key: key.split("@")[0] in asked,
    }


def _codes(recommended: Recommendations, *statuses: Status) -> Iterator[str]:
    """The codes of what applies, each alone and with its lesion."""
    for item in recommended.applying():
        if item.status in statuses:
            yield item.statement.code
            yield f"{item.statement.code}@{item.about.id}"
