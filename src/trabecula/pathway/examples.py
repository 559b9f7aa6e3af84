"""Examples tried: what is expected of an instrument, and what it gives."""

from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any, Final, cast

from msgspec import Struct

from trabecula.calculation.three_answers import any_of
from trabecula.language.carrier import Observed
from trabecula.language.example import ExampleForm, Expect, ExpectAny, Expected, Given
from trabecula.language.fact import Fact, YesNo
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered
from trabecula.language.number import Measured, Number
from trabecula.pathway.facts.value import Converter
from trabecula.pathway.scores import Answer, Result, score

Got = Any
_REFUSED: Final = (None, "error", "refused")
_VALUE_AND_BAND: Final = 2
_YES_NO: Final = (0, 1)
_EVERY_DIGIT: Final = Context(prec=800, traps=[])
"""Enough for every float with every decimal; what has no digits agrees with nothing."""


class Tried(Struct, frozen=True, gc=False):
    """One row: what it expects, what came out, and why nothing did, where nothing did."""

    name: str
    expected: Any
    got: Any = None
    problem: str = ""
    refused: bool = False

    @property
    def agrees(self) -> bool:
        """Whether the row came out as it expects; what is refused is expected as nothing."""
        if self.refused:
            return self.expected in _REFUSED
        return not self.problem and agree(self.got, self.expected)


def try_row(
    row: Mapping[str, Any],
    forms: Iterable[ExampleForm],
    convert: Converter,
    instruments: Iterable[Instrument] = (),
) -> Tried:
    """The scores of a row's inputs, written as its expected result is.

    Where no form is of this name and these inputs, an instrument of this name or title is taken
    with its own keys, or ``items`` in their order.
    """
    name, expected = str(row.get("instrument")), row.get("expected")
    inputs = cast("Mapping[str, Any]", row.get("inputs") or {})
    named = [form for form in forms if _is_called(name, form.name, form.instrument)]
    form = next((each for each in named if _fits(each, inputs)), None)
    if form is None:
        titled = [each for each in instruments if _is_called(name, each.name, each)]
        own = [*titled, *(each.instrument for each in named)]
        form = next((found for each in own if (found := _own_form(name, each, row))), None)
    if form is None:
        what = "no form of it has these inputs" if named else "no instrument has this name"
        return Tried(name, expected, problem=what)
    try:
        result = score(form.instrument, _answers(form, inputs, convert))
        return Tried(name, expected, _written(form.expected, result))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return Tried(name, expected, problem=str(error), refused=isinstance(error, ValueError))


def _own_form(name: str, instrument: Instrument, row: Mapping[str, Any]) -> ExampleForm | None:
    """A form by the instrument's own keys; None where an input is none of them."""
    given: dict[str, Given] = {}
    for key, value in cast("Mapping[str, Any]", row.get("inputs") or {}).items():
        if key == "items" and isinstance(value, list):
            number = len(cast("list[Any]", value))
            scored = tuple(i for i in instrument.items if any(i in s.of for s in instrument.scores))
            items = next((each for each in (instrument.items, scored) if len(each) == number), None)
            if items is None:
                return None
            given[key] = Given(items)
        elif (item := instrument.item(key)) is not None:
            given[key] = Given(item)
        else:
            return None
    if not instrument.scores:
        return None
    return ExampleForm(
        name, instrument, inputs=given, expected=_own_shape(instrument, row.get("expected"))
    )


def _own_shape(instrument: Instrument, expected: Any) -> Expected:
    """The first score, or its value and band, or scores by their keys, as the row expects them."""
    first = instrument.scores[0].gives.key
    if isinstance(expected, dict):
        keys = {each.gives.key for each in instrument.scores}
        return {
            key: Expect(key if key in keys else first) for key in cast("dict[str, Any]", expected)
        }
    if isinstance(expected, list) and len(cast("list[Any]", expected)) == _VALUE_AND_BAND:
        return (Expect(first), Expect(first, "band"))
    numeric = isinstance(instrument.scores[0].gives, Number)
    return Expect(first, "band" if isinstance(expected, str) and numeric else "value")


def _is_called(name: str, called: str, instrument: Instrument) -> bool:
    return _folded(name) in map(_folded, (called, instrument.name, instrument.title))


def _folded(name: str) -> str:
    return "".join(sign for sign in name.casefold() if sign.isalnum())


def agree(got: Got, expected: Any) -> bool:
    """Whether a result is the expected one, to as many decimals as that one is written with.

    One value is expected of several: then the first of them is meant. Nothing is expected of
    several: then the first is nothing, and none is a number; what the bounds leave may be named.
    """
    if not isinstance(expected, dict | list) and isinstance(got, dict | list):
        values = list(
            cast("dict[str, Any]", got).values()
            if isinstance(got, dict)
            else cast("list[Any]", got)
        )
        numbers = any(isinstance(value, int | float) for value in values)
        return bool(values) and agree(values[0], expected) and not (expected is None and numbers)
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
        return Decimal(repr(got)).quantize(wanted, ROUND_HALF_UP, _EVERY_DIGIT) == wanted
    if _is_whole(got) and _is_whole(expected):
        return bool(got == expected)
    return type(expected) is type(got) and bool(got == expected)


def _is_whole(value: Any) -> bool:
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and not isinstance(value, bool)


def _fits(form: ExampleForm, inputs: Mapping[str, Any]) -> bool:
    known = {*form.inputs, *form.when, *form.unused}
    return known.issuperset(inputs) and all(
        _alike(inputs.get(name), value) for name, value in form.when.items()
    )


def _alike(one: Any, other: Any) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return one.casefold() == other.casefold()
    return type(one) is type(other) and one == other


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
    if isinstance(item, YesNo) and value in _YES_NO:
        value = bool(value)
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
    if isinstance(expected, ExpectAny):
        found = [result.scored(key).value for key in expected.of]
        return any_of(*(one if isinstance(one, bool) else None for one in found))
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
