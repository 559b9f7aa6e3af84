"""Local policy as a list, as JSON, and as a file to fill in."""

import json
from collections.abc import Iterator
from itertools import groupby
from textwrap import wrap
from typing import Any, Final

import msgspec

from trabecula.language.edition import OpenEdition
from trabecula.language.policy import PolicyValue
from trabecula.report.as_json import plain_setting

_KINDS: Final = ("numbers", "shelf lives", "clocks")


def listed(opened: OpenEdition, wanted: str = "") -> str:
    """Every value whose name, user or reason holds the wanted text, with its range and reason."""
    lines: list[str] = []
    for kind, values in groupby(_values(opened, wanted), lambda value: _kind(value, opened)):
        lines.append(f"\n{kind.upper()}")
        for value in values:
            lines += _said(value, opened)
    return "\n".join(lines).lstrip()


def listed_json(opened: OpenEdition, wanted: str = "") -> str:
    """The same, as a JSON list."""
    rows = [_row(value, opened) for value in _values(opened, wanted)]
    return msgspec.json.encode(rows).decode()


def template(opened: OpenEdition, wanted: str = "") -> str:
    """A policy file in which every value stands as a comment, to be filled in and signed."""
    lines = ['# decided_by = "name and role"', "# decided_on = 2026-01-01", ""]
    for value in _values(opened, wanted):
        lines += [f"# {line}" for line in wrap(value.reason, 90)]
        lines.append(f"# from {value.lowest} to {value.highest}")
        lines += [f"# [{value.name}]", f"# value = {json.dumps(plain_setting(value.default))}"]
        if value.unit not in ("count", "clock"):
            lines.append(f"# unit = {json.dumps(value.unit, ensure_ascii=False)}")
        lines.append("")
    return "\n".join(lines)


def _values(opened: OpenEdition, wanted: str) -> list[PolicyValue[Any]]:
    found = [value for value in opened.edition.policy_values if _holds(value, opened, wanted)]
    return sorted(found, key=lambda value: _KINDS.index(_kind(value, opened)))


def _holds(value: PolicyValue[Any], opened: OpenEdition, wanted: str) -> bool:
    users = opened.edition.policy_users[value.name]
    return wanted.lower() in " ".join((value.name, value.reason, *users)).lower()


def _kind(value: PolicyValue[Any], opened: OpenEdition) -> str:
    if value.unit == "clock":
        return "clocks"
    keeps = {fact.keeps for fact in opened.edition.facts} | {opened.edition.no_keeps}
    return "shelf lives" if value in keeps else "numbers"


def _said(value: PolicyValue[Any], opened: OpenEdition) -> Iterator[str]:
    here = opened.policy.value(value)
    local = "" if here == value.default else f" (set here; default {value.default})"
    yield f"  {value.name}: {here}{local}"
    users = ", ".join(opened.edition.policy_users[value.name])
    span = f"from {value.lowest} to {value.highest}"
    yield from (f"      {line}" for line in wrap(f"{span}; used by {users}. {value.reason}", 90))


def _row(value: PolicyValue[Any], opened: OpenEdition) -> dict[str, Any]:
    setting = opened.policy.settings.get(value.name)
    return {
        "name": value.name,
        "kind": _kind(value, opened),
        "value": plain_setting(opened.policy.value(value)),
        "default": plain_setting(value.default),
        "lowest": plain_setting(value.lowest),
        "highest": plain_setting(value.highest),
        "unit": value.unit,
        "reason": value.reason,
        "used_by": opened.edition.policy_users[value.name],
        "decided_by": setting.decided_by if setting else None,
        "decided_on": setting.decided_on if setting else None,
    }
