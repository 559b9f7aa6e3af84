"""A clinic's directory as a file: read, checked, and as a template to fill in."""

import tomllib
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from typing import Any, Final, TypeVar, cast

from trabecula.errors import UnusableDirectory
from trabecula.language.directory import Directory, Line, Service, ServiceKind

_DATES: Final = ("filled_in_on", "look_again_by")
_BREAKS_THROUGH: Final = "if_pain_breaks_through"
_WHO_READS: Final = "who_reads"
_MEMBERS: Final = ("filled_in_by", *_DATES, _BREAKS_THROUGH, _WHO_READS, "numbers", "service")
_SERVICE: Final = tuple(field.name for field in fields(Service))
_FEWEST_DIGITS: Final = 2

Named = TypeVar("Named", bound=StrEnum)


def read_directory(text: str, on: date = date.max) -> Directory:
    """The directory of a TOML text, as `template` shows it.

    A text that is left empty is not filled in. Nothing can have been filled in after the day
    ``on``. Raises `UnusableDirectory` where a name is unknown, a text is none, a phone number has
    no digits, or it is not signed or dated.
    """
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusableDirectory(f"this is not TOML: {error}") from None
    _only_known(found, _MEMBERS, "the directory")
    by = _text(found, "filled_in_by", "the directory")
    if not by:
        raise UnusableDirectory("it is not signed: it needs filled_in_by, the name of a person")
    filled, again = (_day(found, name) for name in _DATES)
    if filled > on:
        raise UnusableDirectory(f"it is filled in on {filled}, which has not come")
    if again <= filled:
        raise UnusableDirectory(f"look_again_by, {again}, does not come after {filled}")
    breaks_through = _text(found, _BREAKS_THROUGH, "the directory")
    who_reads = _text(found, _WHO_READS, "the directory")
    return Directory(
        by, filled, again, _numbers(found), _services(found), breaks_through, who_reads
    )


def _numbers(found: Mapping[str, Any]) -> tuple[tuple[Line, str], ...]:
    given = _table(found.get("numbers", {}), "numbers")
    where = "the table [numbers]"
    lines = {name: _named(Line, name, where) for name in given}
    numbers = ((line, _phone(given, name, where)) for name, line in lines.items())
    return tuple((line, number) for line, number in numbers if number)


def _services(found: Mapping[str, Any]) -> tuple[Service, ...]:
    listed = found.get("service", [])
    if not isinstance(listed, list):
        raise UnusableDirectory("each service begins with [[service]], in double brackets")
    each = enumerate(cast("list[object]", listed), 1)
    return tuple(_service(_table(one, f"service {number}"), number) for number, one in each)


def _service(given: Mapping[str, Any], number: int) -> Service:
    where = f"service {number}"
    _only_known(given, _SERVICE, where)
    kind = _named(ServiceKind, _text(given, "kind", where), where)
    name = _text(given, "name", where)
    if not name:
        raise UnusableDirectory(f"{where} has no name: fill it in, or leave the service out")
    languages = given.get("languages", [])
    if not isinstance(languages, list) or not all(
        isinstance(one, str) and one.strip() for one in cast("list[object]", languages)
    ):
        raise UnusableDirectory(f'{where}: languages takes a list of texts, like ["English"]')
    return Service(
        kind,
        name,
        _phone(given, "phone", where),
        _text(given, "hours", where),
        tuple(cast("list[str]", languages)),
        _text(given, "for_whom", where),
        _text(given, "how_to_refer", where),
    )


def _table(given: object, name: str) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise UnusableDirectory(f"{name} takes a table, not {given!r}")
    return cast("dict[str, Any]", given)


def _only_known(given: Mapping[str, Any], members: tuple[str, ...], where: str) -> None:
    for name in given:
        if name not in members:
            raise UnusableDirectory(f"{where} has no member {name!r}, only {', '.join(members)}")


def _named(kind: type[Named], name: str, where: str) -> Named:
    names = [str(one) for one in kind]
    if name in names:
        return kind(name)
    near = get_close_matches(name, names, n=1, cutoff=0.5)
    advice = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
    raise UnusableDirectory(f"{where}: there is no {name!r}; {advice}")


def _text(given: Mapping[str, Any], name: str, where: str) -> str:
    text = given.get(name, "")
    if not isinstance(text, str):
        raise UnusableDirectory(f"{where}: {name} takes text in quotes, not {text!r}")
    return text.strip()


def _phone(given: Mapping[str, Any], name: str, where: str) -> str:
    number = _text(given, name, where)
    if number and sum(character.isdecimal() for character in number) < _FEWEST_DIGITS:
        raise UnusableDirectory(f"{where}: {name} takes a phone number, not {number!r}")
    return number


def _day(given: Mapping[str, Any], name: str) -> date:
    day = given.get(name)
    if type(day) is not date:
        raise UnusableDirectory(f"it is not dated: it needs {name}, like 2026-03-01")
    return day


def template() -> str:
    """A directory to fill in: every number in need, and one empty service of each kind."""
    lines = [
        "# Whom to call, and who nearby helps. What stays empty is shown as not filled in.",
        'filled_in_by = ""',
        "# filled_in_on = 2026-01-01",
        "# look_again_by = 2027-01-01",
        "# for patients, in plain words: what to do when the pain breaks through",
        f'{_BREAKS_THROUGH} = ""',
        "# for patients, in plain words: who reads what they send from home, and when",
        f'{_WHO_READS} = ""',
        "",
        "[numbers]",
    ]
    for line in Line:
        lines += [f"# {line.words}", f'{line} = ""']
    for kind in ServiceKind:
        lines += ["", "# [[service]]", f'# kind = "{kind}"', "# languages = []"]
        lines += [f'# {name} = ""' for name in _SERVICE if name not in ("kind", "languages")]
    return "\n".join(lines) + "\n"
