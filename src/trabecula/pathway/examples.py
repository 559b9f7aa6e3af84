"""Examples tried: what is expected of an instrument, and what it gives."""

from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Any, cast

from msgspec import Struct

from trabecula.language.carrier import Observed
from trabecula.language.example import ExampleForm, Expect, Expected, Given
from trabecula.language.fact import Fact
from trabecula.language.item import NotAnswered
from trabecula.language.number import Measured
from trabecula.pathway.facts.value import Converter
from trabecula.pathway.scores import Answer, Result, score

Got = Any


class Tried(Struct, frozen=True, gc=False):
    """One row: what it expects, what came out, and why nothing did, where nothing did."""

    name: str
    expected: Any
    got: Any = None
    problem: str = ""

    @property
    def agrees(self) -> bool:
        """Whether the row came out as it expects."""
        return not self.problem and agree(self.got, self.expected)


def try_row(row: Mapping[str, Any], forms: Iterable[ExampleForm], convert: Converter) -> Tried:
    """The scores of a row's inputs, written as its expected result is."""
    name, expected = str(row.get("instrument")), row.get("expected")
    inputs = cast("Mapping[str, Any]", row.get("inputs") or {})
    named = [form for form in forms if form.name.casefold() == name.casefold()]
    fitting = [form for form in named if _fits(form, inputs)]
    if not fitting:
        what = "no form of it has these inputs" if named else "no instrument has this name"
        return Tried(name, expected, problem=what)
    try:
        result = score(fitting[0].instrument, _answers(fitting[0], inputs, convert))
        return Tried(name, expected, _written(fitting[0].expected, result))
    except (ValueError, TypeError, KeyError) as error:
        return Tried(name, expected, problem=str(error))


def agree(got: Got, expected: Any) -> bool:
    """Whether a result is the expected one, to as many decimals as that one is written with."""
    if isinstance(expected, dict):
        wanted = cast("dict[str, Any]", expected)
        found = cast("dict[str, Any]", got if isinstance(got, dict) else {})
        return found.keys() == wanted.keys() and all(
            agree(found[key], value) for key, value in wanted.items()
        )
    if isinstance(expected, list):
        each = cast("list[Any]", expected)
        own = cast("list[Any]", got if isinstance(got, list) else [])
        return len(own) == len(each) and all(map(agree, own, each))
    if isinstance(expected, float) and isinstance(got, int | float) and not isinstance(got, bool):
        wanted = Decimal(repr(expected))
        return Decimal(repr(got)).quantize(wanted, ROUND_HALF_UP) == wanted
    if _is_whole(got) and _is_whole(expected):
        return bool(got == expected)
    return type(expected) is type(got) and bool(got == expected)


def _is_whole(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and value == int(value)


def _fits(form: ExampleForm, inputs: Mapping[str, Any]) -> bool:
    known = {*form.inputs, *form.when, *form.unused}
    return known.issuperset(inputs) and all(
        inputs.get(name) == value for name, value in form.when.items()
    )


def _answers(form: ExampleForm, inputs: Mapping[str, Any], convert: Converter) -> dict[str, Answer]:
    answers: dict[str, Answer] = {}
    for name, given in form.inputs.items():
        if name in inputs:
            items, values = _paired(name, given, inputs[name])
            for item, value in zip(items, values, strict=True):
                answers[item.key] = _answer(given, item, value, convert)
    return answers


def _paired(name: str, given: Given, value: Any) -> tuple[tuple[Fact, ...], list[Any]]:
    if not isinstance(given.items, tuple):
        return (given.items,), [value]
    values: object = given.by(value) if given.by is not None else value
    if not isinstance(values, list):
        raise ValueError(f"{name} takes a list of answers")
    answers = cast("list[Any]", values)
    if len(answers) != len(given.items):
        raise ValueError(f"{name} takes {len(given.items)} answers, not {len(answers)}")
    return given.items, answers


def _answer(given: Given, item: Fact, value: Any, convert: Converter) -> Answer:
    if isinstance(value, str | int | float | None) and value in given.words:
        value = given.words[value]
    elif given.by is not None and not isinstance(given.items, tuple):
        value = given.by(value)
    if value is None:
        return NotAnswered.NOT_ASKED
    if isinstance(value, NotAnswered):
        return value
    return item.read(_converted(value, given.unit, item, convert) if given.unit else value)


def _converted(value: Any, unit: str, item: Fact, convert: Converter) -> float | None:
    if not isinstance(item, Measured):
        raise ValueError(f"{item.key} has no unit")
    measured = cast("Measured[Any]", item)
    carried = (each for each in item.carried_by if isinstance(each, Observed))
    observed = next(carried, Observed(()))
    return convert(value, unit, measured.measured_in.ucum, observed.molar)


def _written(expected: Expected, result: Result) -> Got:
    if isinstance(expected, Expect):
        return _value(expected, result)
    if isinstance(expected, tuple):
        return [_written(each, result) for each in expected]
    return {name: _written(each, result) for name, each in expected.items()}


def _value(expect: Expect, result: Result) -> Got:
    scored = result.scored(expect.of)
    scheme = next((s for s in scored.score.bands if s.scheme == expect.scheme), None)
    band = scored.band(scheme)
    readings: dict[str, Callable[[], Any]] = {
        "value": lambda: scored.value,
        "band": lambda: None if band is None else band.name,
        "lowest": lambda: scored.value if scored.lowest is None else scored.lowest,
        "highest": lambda: scored.value if scored.highest is None else scored.highest,
        "sureness": lambda: "indeterminate" if band is None else band.name,
    }
    value = readings[expect.what]()
    if expect.by is not None:
        return expect.by(value)
    return expect.words.get(value, value)
