"""The plain reading of a condition: slow, short, and the one to believe.

Every other reading is compared with this one.
"""

import operator
from collections.abc import Callable, Mapping
from typing import Any, Final

from trabecula.language.answer import NEVER, Answer, AtLeast, Within
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
    Operand,
    Operator,
    Or,
    Subject,
    facts_of,
)
from trabecula.language.fact import Fact, Raw
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Quantity

Values = Mapping[str, Raw | None]
"""What is known of one person: values by fact key. Absent or None is not known."""

KnownValues = Mapping[str, Raw | Within | None]
"""The same, also of what is known only within two ends."""

_COMPARISONS: Final[dict[Operator, Callable[[Any, Any], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}


def interpret(condition: Condition, values: KnownValues, *, immediate: bool = False) -> Answer:
    """The condition's answer in three-valued (Kleene) logic.

    With ``immediate``, what is not known inside a negation counts as not excluded, so that a
    missing exclusion never hides an emergency.
    """
    return answer_from(condition, lambda atom: ask(atom, values), immediate=immediate)


def may_apply(condition: Condition | None, values: KnownValues) -> bool:
    """Whether it applies, is not known, or asks nothing: what makes no sense does not apply."""
    return condition is None or interpret(condition, values) is not Answer.DOES_NOT_APPLY


def answer_from(
    condition: Condition,
    answer_of: Callable[[Atom], Answer],
    *,
    immediate: bool,
    denied: bool = False,
) -> Answer:
    """The condition's answer, or with ``denied`` that of its negation, from its atoms' answers."""
    match condition:
        case Atom():
            answer = answer_of(condition)
            if not denied:
                return answer
            return Answer.APPLIES if immediate and answer is Answer.NOT_KNOWN else answer.negated()
        case Not(part):
            return answer_from(part, answer_of, immediate=immediate, denied=not denied)
        case And(parts) | Or(parts):
            answers = [
                answer_from(part, answer_of, immediate=immediate, denied=denied) for part in parts
            ]
            return min(answers) if isinstance(condition, And) is not denied else max(answers)
        case _:
            return answer_from(condition.node(), answer_of, immediate=immediate, denied=denied)


def ask(atom: Atom, values: KnownValues) -> Answer:
    """One atom's answer."""
    value = values.get(atom.fact.key)
    if isinstance(atom, Known):
        return _answer((value is not None and not isinstance(value, Within)) is atom.wanted)
    if value is None:
        return Answer.NOT_KNOWN
    match atom:
        case Is(yes=yes):
            return _answer(value is yes)
        case OneOf(values=options, among=among):
            return _answer((value in options) is among)
        case Never():
            return _answer(value is NEVER)
        case Found(items=items):
            if isinstance(value, AtLeast) and value.isdisjoint(items):
                return Answer.NOT_KNOWN
            return _answer(isinstance(value, frozenset) and not value.isdisjoint(items))
        case Compare(operator=comparison, operand=operand):
            other = constant(operand, values)
            if other is None:
                return Answer.NOT_KNOWN
            if NEVER in (value, other):
                return Answer.DOES_NOT_APPLY
            if isinstance(value, Within) or isinstance(other, Within):
                return _compared(comparison, _ends(value), _ends(other))
            return _answer(_COMPARISONS[comparison](value, other))
        case _:
            raise TypeError(f"no reading for {atom!r}")


def ask_sensibly(atom: Atom, values: KnownValues) -> Answer:
    """The same, but what makes no sense here does not apply: a score of long bones, of a vertebra.

    What is recorded is believed all the same. Statements do not ask so: their answers are those
    of the plain condition.
    """
    answer = ask(atom, values)
    if answer is not Answer.NOT_KNOWN:
        return answer
    for fact in facts_of(atom):
        asked_if = fact.asked_if if isinstance(fact, Fact) else None
        if asked_if is None or values.get(fact.key) is not None:
            continue
        if not may_apply(asked_if, values):
            return Answer.DOES_NOT_APPLY
    return answer


def constant(operand: Operand, values: KnownValues) -> Any:
    """The number that a fact is compared with; None where that is a fact that is not known."""
    match operand:
        case Subject():
            return values.get(operand.key)
        case PolicyValue():
            return constant(operand.default, values)
        case Quantity():
            return operand.value
        case _:
            return operand


def _compared(comparison: Operator, one: Within, other: Within) -> Answer:
    """What holds wherever each number lies; not known where that differs."""
    touch = one.lowest <= other.highest and other.lowest <= one.highest
    found = {_COMPARISONS[comparison](this, that) for this in one for that in other}
    if len(found) > 1 or (comparison in {"==", "!="} and touch and len({*one, *other}) > 1):
        return Answer.NOT_KNOWN
    return _answer(found.pop())


def _ends(value: Any) -> Within:
    return value if isinstance(value, Within) else Within(value, value)


def _answer(holds: bool) -> Answer:
    return Answer.APPLIES if holds else Answer.DOES_NOT_APPLY


def turning_points(
    condition: Condition, answer_of: Callable[[Atom], Answer], *, immediate: bool
) -> tuple[Atom, ...]:
    """The atoms on which the answer turns: those whose change could change it.

    Of an immediate condition that is not settled as not applying, also every atom that is not
    known and was not taken as an exclusion.
    """
    found: dict[Atom, None] = {}
    _collect(condition, answer_of, immediate, False, found)
    if immediate and answer_from(condition, answer_of, immediate=True):
        _collect_assumed(condition, answer_of, False, found)
    return tuple(found)


def _collect_assumed(
    condition: Condition,
    answer_of: Callable[[Atom], Answer],
    denied: bool,
    found: dict[Atom, None],
) -> None:
    match condition:
        case Not(part):
            _collect_assumed(part, answer_of, not denied, found)
        case And(parts) | Or(parts):
            for part in parts:
                _collect_assumed(part, answer_of, denied, found)
        case Atom():
            if denied and answer_of(condition) is Answer.NOT_KNOWN:
                found[condition] = None
        case _:
            _collect_assumed(condition.node(), answer_of, denied, found)


def _collect(
    condition: Condition,
    answer_of: Callable[[Atom], Answer],
    immediate: bool,
    denied: bool,
    found: dict[Atom, None],
) -> None:
    match condition:
        case Not(part):
            _collect(part, answer_of, immediate, not denied, found)
        case And(parts) | Or(parts):
            answers = [
                answer_from(part, answer_of, immediate=immediate, denied=denied) for part in parts
            ]
            whole = min(answers) if isinstance(condition, And) is not denied else max(answers)
            for part, answer in zip(parts, answers, strict=True):
                if answer is whole:
                    _collect(part, answer_of, immediate, denied, found)
        case Atom():
            found[condition] = None
        case _:
            _collect(condition.node(), answer_of, immediate, denied, found)
