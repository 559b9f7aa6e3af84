"""The reading for other programs: a condition as FHIRPath over a Bundle of known facts.

The Bundle is what `fact_bundle` writes: Observations about one subject, one for each known fact,
coded with the fact's key. True is *applies*, false *does not apply*, empty *not known*. Every
value is taken as its own type, and every quantity in its own unit: what is recorded otherwise
reads as not known. Expressions stay within FHIRPath 2.0, and ask no conversion of units.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final, cast

from trabecula.language.answer import NEVER
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.code import FACT
from trabecula.language.condition import (
    And,
    Atom,
    Compare,
    Condition,
    Found,
    Is,
    Known,
    Never,
    Not,
    OneOf,
    Or,
    Subject,
)
from trabecula.language.fact import YesNo
from trabecula.language.interpret import constant
from trabecula.language.number import Counted, Measured, TimeSince

_NEVER: Final = f"coding.exists(code = '{NEVER.value}')"


def fhir_path(condition: Condition, *, immediate: bool) -> str:
    """The condition as one FHIRPath expression; it means exactly what `interpret` says.

    With ``immediate``, what is not known inside a negation counts as not excluded. Local policy
    values stand as the condition has them.
    """
    return _expression(condition, immediate, denied=False)


def _expression(condition: Condition, immediate: bool, denied: bool) -> str:
    match condition:
        case Atom():
            answer = _atom(condition)
            if not denied:
                return answer
            return f"iif({answer}, false, true)" if immediate else f"({answer}).not()"
        case Not(part):
            return _expression(part, immediate, not denied)
        case And(parts) | Or(parts):
            joint = "\nand " if isinstance(condition, And) is not denied else "\nor "
            lines = joint.join(_expression(part, immediate, denied) for part in parts)
            return f"({lines})".replace("\n", "\n  ")
        case _:
            return _expression(condition.node(), immediate, denied)


def _atom(atom: Atom) -> str:
    match atom:
        case Known(fact, wanted):
            return _known(fact) if wanted else f"{_known(fact)}.not()"
        case Is(fact, yes):
            return f"{_value(fact)} = {'true' if yes else 'false'}"
        case OneOf(fact, values, among):
            is_one = f"{_value(fact)} in {_listed(values)}"
            return is_one if among else f"({is_one}).not()"
        case Never(fact):
            known = f"iif(code = '{_unit(fact)}', false)"
            return f"{_observation(fact)}.value.select(iif({_NEVER}, true, {known}))"
        case Found(fact, items):
            return _found(fact, items)
        case Compare():
            return _comparison(atom)
        case _:
            raise TypeError(f"no reading for {atom!r}")


def _observation(fact: Subject) -> str:
    return f"entry.resource.where(code.coding.exists(system = '{FACT}' and code = '{fact.key}'))"


def _value(fact: Subject) -> str:
    """The fact's own value; of a *time since*, the number, and empty where that is never."""
    recorded = f"{_observation(fact)}.value"
    match fact:
        case YesNo():
            return f"{recorded}.ofType(boolean)"
        case Counted():
            return f"{recorded}.ofType(integer)"
        case Chosen():
            return f"{recorded}.coding.where(system = '{FACT}').code"
        case Measured():
            return f"{recorded}.where(code = '{_unit(fact)}').value"
        case _:
            raise TypeError(f"no single value of {fact.name}")


def _unit(fact: Subject) -> str:
    return cast("Measured[Any]", fact).measured_in.ucum


def _can_be_never(fact: Subject) -> bool:
    return isinstance(fact, TimeSince)


def _known(fact: Subject) -> str:
    match fact:
        case Checklist():
            return f"{_found(fact, fact.items)}.exists()"
        case TimeSince():
            return f"{_observation(fact)}.value.exists(code = '{_unit(fact)}' or {_NEVER})"
        case _:
            return f"{_value(fact)}.exists()"


def _found(fact: Subject, items: Sequence[str]) -> str:
    """True where one was found, false where none was in a list asked to its end, else empty."""
    whole = cast("Checklist[Any]", fact).items
    codes = _listed([f"{fact.key}.{item}" for item in items])
    among = "" if tuple(items) == whole else f".where(code.coding.exists(code in {codes}))"
    asked = f"iif(component.value.count() = {len(whole)}, false)"
    return f"{_observation(fact)}.select(component{among}.value.anyTrue() or {asked})"


def _comparison(atom: Compare) -> str:
    fact, other = atom.fact, atom.operand
    operator = "=" if atom.operator == "==" else atom.operator
    if isinstance(other, Subject):
        compared = f"{_value(fact)} {operator} {_value(other)}"
        never = [*_never_beside(fact, other), *_never_beside(other, fact)]
        return f"iif({' or '.join(never)}, false, {compared})" if never else compared
    test = f"{operator} {_decimal(constant(other, {}))}"
    if _can_be_never(fact):
        number = f"where(code = '{_unit(fact)}').value {test}"
        return f"{_observation(fact)}.value.select(iif({_NEVER}, false, {number}))"
    return f"{_value(fact)} {test}"


def _never_beside(time: Subject, other: Subject) -> tuple[str, ...]:
    """Where a time can be never: that it is, and that what it is compared with is known."""
    if not _can_be_never(time):
        return ()
    return (f"{_observation(time)}.value.{_NEVER} and {_known(other)}",)


def _decimal(number: float) -> str:
    return f"{Decimal(str(number)):f}".removesuffix(".0")


def _listed(codes: Sequence[str]) -> str:
    quoted = " | ".join(f"'{code}'" for code in codes)
    return f"({quoted})" if quoted else "{}"
