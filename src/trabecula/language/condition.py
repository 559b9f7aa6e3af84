"""Conditions: small immutable trees over facts, with three answers.

Conditions combine with ``&``, ``|`` and ``~``. What a tree *means* is said by its readings:
`interpret` (the one to believe), `compile` (one person, fast), `words` (for people), and the
columns of a cohort.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Literal, NoReturn, TypeAlias

from trabecula.language.policy import Policy, PolicyValue
from trabecula.language.quantity import Quantity


class About(StrEnum):
    """What a fact or a statement is about."""

    PERSON = "person"
    LESION = "lesion"
    PAIN = "pain"
    MEDICINE = "medicine"


class Subject:
    """What an atom asks about: a fact, by its key and its name in clinical words."""

    key: str
    name: str
    about: About


Operator: TypeAlias = Literal["<", "<=", ">", ">=", "==", "!="]
Constant: TypeAlias = Quantity | int | PolicyValue[Any]
Operand: TypeAlias = Constant | Subject


class Condition:
    """Something that applies, does not apply, or is not known."""

    def __and__(self, other: "Condition") -> "Condition":
        return And((*_parts(And, self), *_parts(And, other)))

    def __or__(self, other: "Condition") -> "Condition":
        return Or((*_parts(Or, self), *_parts(Or, other)))

    def __invert__(self) -> "Condition":
        return Not(self.node())

    def __bool__(self) -> NoReturn:
        raise TypeError(
            "a condition has three answers, so Python's 'and', 'or', 'not' and 'if' cannot read "
            "it: combine conditions with & | ~ and put parentheses around comparisons"
        )

    def node(self) -> "Condition":
        """The tree that this stands for; a yes/no fact stands for its *yes*."""
        return self


def _parts(kind: "type[And] | type[Or]", condition: Condition) -> tuple[Condition, ...]:
    node = condition.node()
    return node.parts if isinstance(node, kind) else (node,)


@dataclass(frozen=True)
class And(Condition):
    """All of the parts."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Or(Condition):
    """Any of the parts."""

    parts: tuple[Condition, ...]


@dataclass(frozen=True)
class Not(Condition):
    """The part does not apply; what is not known stays not known."""

    part: Condition


@dataclass(frozen=True)
class Atom(Condition):
    """A question to one fact."""

    fact: Subject


@dataclass(frozen=True)
class Is(Atom):
    """A yes/no fact is yes, or is no."""

    yes: bool


@dataclass(frozen=True)
class Compare(Atom):
    """A number beside a constant, a local policy value, or another fact."""

    operator: Operator
    operand: Operand


@dataclass(frozen=True)
class OneOf(Atom):
    """A chosen value is among these; with ``among=False``, is known and none of these."""

    values: tuple[str, ...]
    among: bool = True


@dataclass(frozen=True)
class Found(Atom):
    """A checklist, asked, found at least one of these."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Never(Atom):
    """A time since something is known to be never."""


@dataclass(frozen=True)
class Known(Atom):
    """A fact is known; with ``wanted=False``, is not. This itself is always known."""

    wanted: bool = True


def known(fact: Subject) -> Condition:
    """Whether the fact is known, whatever its value."""
    return Known(fact)


def not_known(fact: Subject) -> Condition:
    """Whether the fact is not known: not recorded, stale, or in conflict."""
    return Known(fact, wanted=False)


def atoms(condition: Condition) -> Iterator[Atom]:
    """Every atom of the tree, in reading order, repeats included."""
    match condition:
        case And(parts) | Or(parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case Atom():
            yield condition
        case _:
            yield from atoms(condition.node())


def alternatives(condition: Condition) -> tuple[Condition, ...]:
    """The conditions any of which is enough; the condition itself, where it is no such list."""
    return _parts(Or, condition)


def facts_of(atom: Atom) -> tuple[Subject, ...]:
    """The facts that an atom asks: one, or two where a fact is compared with a fact."""
    if isinstance(atom, Compare) and isinstance(atom.operand, Subject):
        return atom.fact, atom.operand
    return (atom.fact,)


def bind(condition: Condition, policy: Policy) -> Condition:
    """The condition with each local policy value set as this clinic has it."""
    match condition:
        case And(parts):
            return And(tuple(bind(part, policy) for part in parts))
        case Or(parts):
            return Or(tuple(bind(part, policy) for part in parts))
        case Not(part):
            return Not(bind(part, policy))
        case Compare(fact, operator, PolicyValue() as value):
            return Compare(fact, operator, replace(value, default=policy.value(value)))
        case _:
            return condition.node()
