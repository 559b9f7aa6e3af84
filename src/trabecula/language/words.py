"""The reading for people: a condition in clinical words."""

from collections.abc import Sequence
from typing import Final

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
    Or,
    Subject,
)
from trabecula.language.fact import Fact
from trabecula.language.policy import PolicyValue
from trabecula.language.statement import Statement

_COMPARED: Final = {
    "<": "below {}",
    "<=": "{} or less",
    ">": "above {}",
    ">=": "{} or more",
    "==": "{}",
    "!=": "not {}",
}


def in_words(condition: Condition) -> str:
    """The whole condition as one phrase."""
    match condition:
        case And(parts):
            return _joined(parts, "and")
        case Or(parts):
            return _joined(parts, "or")
        case Not(part):
            return f"not ({in_words(part)})"
        case Atom():
            return _atom(condition)
        case _:
            return in_words(condition.node())


def criteria(condition: Condition) -> tuple[str, ...]:
    """The condition as a list of phrases, all of which must hold."""
    return tuple(in_words(part) for part in parts_of(condition))


def parts_of(condition: Condition) -> tuple[Condition, ...]:
    """The conditions all of which must hold; the condition itself, where it is not such a list."""
    node = condition.node()
    return node.parts if isinstance(node, And) else (node,)


def limit_in_words(atom: Compare) -> str:
    """What a comparison compares with, without the name of what is compared: ``4 or more``."""
    operand = atom.operand
    said = str(operand.default) if isinstance(operand, PolicyValue) else _operand(operand)
    return _COMPARED[atom.operator].format(said)


def statement_in_words(statement: Statement) -> str:
    """When a statement applies, in one text: trigger, what must hold, what silences it."""
    text = in_words(statement.when)
    if statement.only_if is not None:
        text += f"; only if {in_words(statement.only_if)}"
    if statement.unless is not None:
        text += f"; unless {in_words(statement.unless)}"
    return text


def _joined(parts: Sequence[Condition], joint: str) -> str:
    phrases = [f"({in_words(part)})" if _lists(part) else in_words(part) for part in parts]
    return f" {joint} ".join(phrases)


def _lists(part: Condition) -> bool:
    """Whether the part's own words hold an "or" or an "and"."""
    match part:
        case And() | Or():
            return True
        case OneOf(values=several):
            return len(several) > 1
        case Found(fact=fact, items=several):
            return len(several) > 1 and not _is_all(fact, several)
        case _:
            return False


def _atom(atom: Atom) -> str:
    name = atom.fact.name
    match atom:
        case Known(wanted=wanted):
            return f"{name} {'known' if wanted else 'not known'}"
        case Is(yes=yes):
            return name if yes else f"{name}: no"
        case Never():
            return f"{name}: never"
        case OneOf(values=values, among=among):
            return f"{name} is {'' if among else 'known and not '}{_any(atom.fact, values)}"
        case Found(items=items):
            if _is_all(atom.fact, items):
                return f"any of {name}"
            return f"{name} include {_any(atom.fact, items)}"
        case Compare(operator=operator, operand=operand):
            return f"{name} {_COMPARED[operator].format(_operand(operand))}"
        case _:
            raise TypeError(f"no words for {atom!r}")


def _is_all(fact: Subject, items: Sequence[str]) -> bool:
    return isinstance(fact, Fact) and tuple(items) == fact.allowed


def _any(fact: Subject, values: Sequence[str]) -> str:
    said = [fact.say_item(value) if isinstance(fact, Fact) else value for value in values]
    return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} or {said[-1]}"


def _operand(operand: Operand) -> str:
    match operand:
        case Subject():
            return f"the {operand.name}"
        case PolicyValue():
            return f"{operand.default} (local policy)"
        case _:
            return str(operand)
