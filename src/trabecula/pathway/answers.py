"""Answers: what somebody wrote down or typed, as the answer to an item of an instrument.

Nothing is guessed. What was not asked, not known or refused stays that, and is never *no* or zero.
"""

import re
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, Final, cast

from trabecula.language.carrier import Observed
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.fact import Fact, YesNo
from trabecula.language.item import NotAnswered
from trabecula.language.number import Counted, Measured, Number
from trabecula.pathway.facts.value import Converter, counts_in
from trabecula.pathway.scores import Answer

NOTHING_FOUND: Final = "none"
"""As text, the answer to a checklist of which nothing was found."""

_LONGEST: Final = 60
_STATES: Final = {state.value: state for state in NotAnswered}
_YES_OR_NO: Final = {
    **dict.fromkeys(("yes", "y", "true", "1"), True),
    **dict.fromkeys(("no", "n", "false", "0"), False),
}
_NUMBER: Final = re.compile(
    r"([-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?)\s*(.*)", re.DOTALL
)


def answer(item: Fact, value: object, convert: Converter) -> Answer:
    """The answer that is given to an item, or why there is none.

    Raises ``ValueError``, saying what the item takes.
    """
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return NotAnswered.NOT_ASKED
        if (state := _STATES.get(folded(text))) is not None:
            return state
        value = _of_text(item, text, convert)
    elif value is None:
        return NotAnswered.NOT_ASKED
    elif isinstance(value, dict):
        value = _of_amount(item, cast("dict[str, Any]", value), convert)
        if value is None:
            return NotAnswered.NOT_ASKED
    else:
        value = _of_json(item, value)
    each = cast("list[object]", value) if isinstance(value, list) else quoted(value)
    try:
        return item.read(each)
    except ValueError as error:
        raise ValueError(f"{error}{_nearest(item, each)}") from None


def folded(text: str) -> str:
    """A name for comparison: whatever its case, spaces, hyphens and underscores alike."""
    return text.casefold().replace("-", "_").replace(" ", "_")


def quoted(value: object) -> object:
    """As much of a value as can be quoted in a message."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[:_LONGEST]}…"
    return value


def _of_text(item: Fact, text: str, convert: Converter) -> object:
    match item:
        case YesNo():
            return _YES_OR_NO.get(text.casefold(), text)
        case Chosen():
            return _allowed(item, text)
        case Checklist():
            return _found(item, text)
        case Number():
            return _number(item, text, convert)
        case _:
            return text


def _of_json(item: Fact, value: object) -> object:
    if isinstance(value, list):
        each = cast("list[object]", value)
        if any(isinstance(one, list | dict) for one in each):
            raise ValueError(f"{item.key} ({item.name}) takes no list within a list")
        return [_allowed(item, one) if isinstance(one, str) else one for one in each]
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    if isinstance(item, YesNo):
        return bool(value) if value in (0, 1) else value
    return f"{value:g}" if isinstance(item, Chosen) else value


def _allowed(item: Fact, text: str) -> str:
    """One of the named values, whatever its case, spaces, hyphens and underscores alike."""
    if text in item.allowed:
        return text
    wanted = folded(text.strip())
    found = [each for each in item.allowed if folded(each) == wanted]
    return found[0] if len(found) == 1 else text


def _found(item: Fact, text: str) -> list[str]:
    if folded(text) == NOTHING_FOUND and NOTHING_FOUND not in item.allowed:
        return []
    return [_allowed(item, part.strip()) for part in re.split("[;+]", text) if part.strip()]


def _number(item: Number, text: str, convert: Converter) -> object:
    written = _NUMBER.fullmatch(text)
    if written is None or written[2].startswith((",", ".")):
        return text
    return _in_own_unit(item, float(written[1]), written[2], convert)


def _of_amount(item: Fact, amount: Mapping[str, Any], convert: Converter) -> object:
    value, unit = amount.get("value"), amount.get("unit")
    wrong = isinstance(value, bool) or not isinstance(value, int | float | None)
    if (
        not isinstance(item, Number)
        or wrong
        or "value" not in amount
        or not isinstance(unit, str | None)
    ):
        raise ValueError(f"{_takes(item)}, not an object")
    if foreign := [name for name in amount if name not in ("value", "unit")]:
        raise ValueError(
            f"{item.key}: a number has a value and a unit, and no {quoted(foreign[0])!r}"
        )
    return None if value is None else _in_own_unit(item, value, unit or "", convert)


def _in_own_unit(item: Number, number: float, unit: str, convert: Converter) -> float:
    if not unit or unit == item.unit:
        return number
    if isinstance(item, Counted):
        converted = number if counts_in(item, unit) else None
    else:
        carried = (each for each in item.carried_by if isinstance(each, Observed))
        molar = next(carried, Observed(())).molar
        converted = convert(number, unit, cast("Measured[Any]", item).measured_in.ucum, molar)
    if converted is None:
        raise ValueError(f"{_takes(item)}, and {quoted(unit)!r} cannot be turned into that")
    return converted


def _takes(item: Fact) -> str:
    """What the item takes, in its own words: it says so when it refuses."""
    try:
        item.read(object())
    except ValueError as error:
        return str(error).rpartition(", not <object")[0]
    return item.key


def _nearest(item: Fact, value: object) -> str:
    said = cast("list[object]", value) if isinstance(value, list) else [value]
    words = [one[:_LONGEST] for one in said if isinstance(one, str) and one not in item.allowed]
    near = [match for word in words for match in get_close_matches(word, item.allowed, n=1)]
    return f"; did you mean {near[0]!r}?" if near else ""
