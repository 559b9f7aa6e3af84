"""Local policy as a list, as JSON, and as a file to fill in."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import wrap
from typing import Any, Final

import msgspec

from trabecula.language.edition import OpenEdition
from trabecula.language.effect import MARK
from trabecula.language.policy import PolicyValue, Setting
from trabecula.report.as_json import plain_setting

_KINDS: Final = ("numbers", "shelf lives", "clocks", "marks")


def holding(wanted: str, opened: OpenEdition) -> list[PolicyValue[Any]]:
    """Every value whose name, user or reason holds the wanted text, by kind."""
    found = [value for value in opened.edition.policy_values if _holds(value, opened, wanted)]
    return sorted(found, key=lambda value: _KINDS.index(_kind(value, opened)))


def listed(values: Iterable[PolicyValue[Any]], opened: OpenEdition) -> str:
    """Each value with its range, its reason and what uses it."""
    lines: list[str] = []
    for kind, of_kind in groupby(values, lambda value: _kind(value, opened)):
        lines.append(f"\n{kind.upper()}")
        for value in of_kind:
            lines += _said(value, opened)
    return "\n".join(lines).lstrip()


def listed_json(values: Iterable[PolicyValue[Any]], opened: OpenEdition) -> str:
    """The same, as a JSON list."""
    return msgspec.json.encode([_row(value, opened) for value in values]).decode()


def template(values: Iterable[PolicyValue[Any]], opened: OpenEdition) -> str:
    """A policy file: each value as a comment, to be filled in and signed.

    What this clinic has set stands as it is, with its own signature.
    """
    lines = ['# decided_by = "name and role"', "# decided_on = 2026-01-01", ""]
    for value in values:
        lines += [f"# {line}" for line in wrap(value.reason, 90)]
        lines.append(f"# from {value.lowest} to {value.highest}")
        setting = opened.policy.settings.get(value.name)
        if setting is None:
            lines += [f"# {line}" for line in _members(value, value.default)]
        else:
            lines += [*_members(value, setting.value), *_signature(setting)]
        lines.append("")
    return "\n".join(lines)


def _members(value: PolicyValue[Any], here: Any) -> Iterator[str]:
    yield f"[{value.name}]"
    yield f"value = {json.dumps(plain_setting(here))}"
    if value.unit not in ("count", "clock"):
        yield f"unit = {_quoted(value.unit)}"


def _signature(setting: Setting) -> Iterator[str]:
    yield f"decided_by = {_quoted(setting.decided_by)}"
    yield f"decided_on = {setting.decided_on}"
    if setting.reason:
        yield f"reason = {_quoted(setting.reason)}"


def _quoted(text: str) -> str:
    """A TOML string: JSON's escapes are a part of TOML's."""
    return json.dumps(text, ensure_ascii=False)


def _holds(value: PolicyValue[Any], opened: OpenEdition, wanted: str) -> bool:
    users = opened.edition.policy_users[value.name]
    return wanted.lower() in " ".join((value.name, value.reason, *users)).lower()


def _kind(value: PolicyValue[Any], opened: OpenEdition) -> str:
    if value.unit == "clock":
        return "clocks"
    if value.name.startswith(MARK):
        return "marks"
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
