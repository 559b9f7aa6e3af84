"""A clinic's policy file: which values it sets, who decided that, and when."""

import tomllib
from collections.abc import Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any, Final

from trabecula.errors import UnusablePolicy
from trabecula.language.edition import Edition
from trabecula.language.policy import Policy, PolicyValue, Setting
from trabecula.language.quantity import Quantity
from trabecula.language.statement import Urgency

_SIGNATURE: Final = ("decided_by", "decided_on")
_MEMBERS: Final = ("value", "unit", "reason", *_SIGNATURE)


def read_policy(text: str, edition: Edition) -> Policy:
    """The policy of a TOML text: a table for each value that the clinic sets.

    ::

        decided_by = "Dr A. Example, palliative care"
        decided_on = 2026-03-01

        [lowest_pain_for_radiotherapy]
        value = 4
        unit = "of 10"

    A table may have its own ``decided_by``, ``decided_on`` and ``reason``. The unit is that of the
    value, written out, so that none is mixed up. Raises `UnusablePolicy` where a name is unknown,
    a value is of another kind or out of its range, or a signature is missing.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UnusablePolicy(f"this is not TOML: {error}") from None
    signature = {name: found.pop(name) for name in _SIGNATURE if name in found}
    values = {value.name: value for value in edition.policy_values}
    return Policy(
        {name: _setting(name, members, signature, values) for name, members in found.items()}
    )


def _setting(
    name: str,
    members: object,
    signature: Mapping[str, object],
    values: Mapping[str, PolicyValue[Any]],
) -> Setting:
    if name not in values:
        near = get_close_matches(name, values, n=1, cutoff=0.5)
        advice = f"did you mean {near[0]}?" if near else "'trabecula policy' lists them all"
        raise UnusablePolicy(f"there is no policy value {name}; {advice}")
    if not isinstance(members, dict):
        raise UnusablePolicy(f"{name} takes a table with value and unit: [{name}]")
    own: dict[str, Any] = {**signature, **members}
    if foreign := [member for member in own if member not in _MEMBERS]:
        raise UnusablePolicy(f"{name} has no member {foreign[0]!r}, only {', '.join(_MEMBERS)}")
    by, on = own.get("decided_by"), own.get("decided_on")
    if not isinstance(by, str) or not by.strip():
        raise UnusablePolicy(f"{name} is not signed: it needs decided_by, the name of a person")
    if type(on) is not date:
        raise UnusablePolicy(f"{name} is not dated: it needs decided_on, like 2026-03-01")
    return Setting(_value(values[name], own), by, on, str(own.get("reason", "")))


def _value(value: PolicyValue[Any], own: Mapping[str, Any]) -> Any:
    given, unit, default = own.get("value"), own.get("unit"), value.default
    if given is None:
        raise UnusablePolicy(f"{value.name} has no value")
    try:
        if isinstance(default, Urgency):
            return value.check(_urgency(given))
        if isinstance(default, Quantity):
            if unit != value.unit:
                raise ValueError(f"policy value {value.name} is in {value.unit!r}: give it as unit")
            return value.check(type(default)(given))
        return value.check(given)
    except (ValueError, TypeError) as error:
        raise UnusablePolicy(str(error)) from None


def _urgency(given: object) -> Urgency:
    clocks = {urgency.words: urgency for urgency in Urgency if urgency.within_hours is not None}
    if not isinstance(given, str) or given not in clocks:
        raise ValueError(f"a clock takes one of {', '.join(map(repr, clocks))}, not {given!r}")
    return clocks[given]
