"""JSON that people and programs write by hand: what is no JSON is said with its place."""

import json
from typing import Any

import msgspec

from trabecula.cli.encoding import check


def decoded(text: str) -> object:
    """What the text holds.

    Raises ``ValueError`` where it is no JSON or was not UTF-8, and where an object gives one name
    twice: which of the two is meant cannot be told.
    """
    check(text)
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ValueError(f"this is not JSON: {_where(text.rstrip()) or error}") from None
    json.loads(text, object_pairs_hook=_each_name_once, parse_int=str)
    return value


def _each_name_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"{twice!r} is given twice in one object: give it once")
    return members


def _where(text: str) -> str:
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        line = f"line {error.lineno} " if "\n" in text else ""
        return f"{error.msg}, {line}column {error.colno}"
    except (RecursionError, ValueError):
        pass
    return ""
