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


def read_policy(text: str, edition: Edition, on: date = date.max) -> Policy:
    """The policy of a TOML text: a table for each value that the clinic sets.

    ::

        decided_by = "Dr A. Example, palliative care"
        decided_on = 2026-03-01

        [lowest_pain_for_radiotherapy]
        value = 4
        unit = "of 10"

    A table may have its own ``decided_by``, ``decided_on`` and ``reason``. The unit is that of the
    value, written out, so that none is mixed up. Nothing can have been decided after the day
    ``on``. Raises `UnusablePolicy` where a name is unknown, a value is of another kind or out of
    its range, or a signature is missing.
    """
    try:
        found = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnusablePolicy(f"this is not TOML: {error}") from None
    signature = {name: found.pop(name) for name in _SIGNATURE if name in found}
    values = {value.name: value for value in edition.policy_values} if found else {}
    settings = {name: _setting(name, members, signature, values) for name, members in found.items()}
    for name, setting in settings.items():
        if setting.decided_on > on:
            raise UnusablePolicy(f"{name} is decided on {setting.decided_on}, which has not come")
    return Policy(settings)


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
    reason = own.get("reason", "")
    if not isinstance(reason, str):
        raise UnusablePolicy(f"the reason of {name} takes text in quotes, not {reason!r}")
    return Setting(_value(values[name], own), by, on, reason)


def _value(value: PolicyValue[Any], own: Mapping[str, Any]) -> Any:
    given, unit, default = own.get("value"), own.get("unit"), value.default
    if given is None:
        raise UnusablePolicy(f"policy value {value.name} has no value")
    if unit != value.unit and (isinstance(default, Quantity) or unit is not None):
        raise UnusablePolicy(
            f"policy value {value.name} is in {value.unit!r}: give that as its unit"
        )
    try:
        if isinstance(default, Urgency):
            return value.check(_clock(given, value))
        return value.check(type(default)(given) if isinstance(default, Quantity) else given)
    except OverflowError:
        raise UnusablePolicy(f"policy value {value.name} is too large a number") from None
    except (ValueError, TypeError) as error:
        said = str(error)
        named = said if value.name in said else f"policy value {value.name}: {said}"
        raise UnusablePolicy(named) from None


def _clock(given: object, value: PolicyValue[Urgency]) -> Urgency:
    clocks = {urgency.words: urgency for urgency in Urgency if urgency.within_hours is not None}
    if isinstance(given, str) and given in clocks:
        return clocks[given]
    may = [words for words, one in clocks.items() if value.lowest <= one <= value.highest]
    raise ValueError(f"a clock takes one of {', '.join(map(repr, may))}, not {given!r}")
