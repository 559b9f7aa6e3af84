"""The reading for many: a condition as a Polars expression over facts laid out in columns.

One row is one person, or one lesion with its person's facts beside its own. Null is not known
everywhere; a *time since* that is *never* is NaN; a checklist has one column for each item,
so that *at least these* is true for what was found and null for the rest.
"""

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import reduce
from typing import Any, Final, cast

import polars as pl

from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import (
    About,
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
    Operator,
    Or,
    Subject,
)
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.interpret import constant
from trabecula.language.number import Counted, Measured, TimeSince

NEVER_IN_COLUMNS: Final = math.nan
"""*Never* in a column of times: known, and failing every comparison, unlike null."""


def frame(people: Iterable[Mapping[str, Raw | None]], facts: Collection[Fact]) -> pl.DataFrame:
    """What is known of each person, one row each, in the columns of these facts.

    Raises Polars' own error where a value is not one of its fact's.
    """
    rows = list(people)
    return pl.DataFrame(
        [column for fact in facts for column in _columns(fact, [row.get(fact.key) for row in rows])]
    )


def answers(known: pl.DataFrame, edition: OpenEdition, about: About) -> pl.DataFrame:
    """Each statement's answer in each row, in a column named by the statement's code.

    True is *applies*, false *does not apply*, null *not known*; before arbitration.
    """
    columns = [
        to_expression(edition.conditions[statement], immediate=statement.immediate).alias(
            statement.code
        )
        for statement in edition.edition.statements
        if statement.about is about
    ]
    return known.lazy().select(columns).collect()  # pyright: ignore[reportUnknownMemberType]


def to_expression(condition: Condition, *, immediate: bool) -> pl.Expr:
    """The condition as a nullable Boolean; it means exactly what `interpret` says.

    With ``immediate``, what is not known inside a negation counts as not excluded.
    """
    return _expression(condition, immediate, denied=False)


def item_column(fact: Subject, item: str) -> str:
    """The column of one item of a checklist."""
    return f"{fact.key}.{item}"


def _columns(fact: Fact, values: Sequence[Raw | None]) -> list[pl.Series]:
    match fact:
        case Checklist():
            return [
                pl.Series(
                    item_column(fact, item), [_has(value, item) for value in values], pl.Boolean
                )
                for item in fact.allowed
            ]
        case YesNo():
            return [pl.Series(fact.key, values, pl.Boolean)]
        case Counted():
            return [pl.Series(fact.key, values, pl.Int64)]
        case Chosen():
            return [pl.Series(fact.key, values, pl.Enum(fact.allowed))]
        case Measured():
            return [pl.Series(fact.key, [_number(value) for value in values], pl.Float64)]
        case _:
            raise TypeError(f"no column for {fact.name}")


def _number(value: Raw | None) -> float | None:
    if value is None:
        return None
    return NEVER_IN_COLUMNS if value is NEVER else float(cast("float", value))


def _has(value: Raw | None, item: str) -> bool | None:
    if value is None:
        return None
    found = item in cast("frozenset[str]", value)
    return found or (None if isinstance(value, AtLeast) else False)


def _expression(condition: Condition, immediate: bool, denied: bool) -> pl.Expr:
    match condition:
        case Atom():
            answer = _atom(condition)
            if not denied:
                return answer
            return (~answer).fill_null(True) if immediate else ~answer
        case Not(part):
            return _expression(part, immediate, not denied)
        case And(parts) | Or(parts):
            expressions = [_expression(part, immediate, denied) for part in parts]
            joint = isinstance(condition, And) is not denied
            return reduce(pl.Expr.and_ if joint else pl.Expr.or_, expressions)
        case _:
            return _expression(condition.node(), immediate, denied)


def _atom(atom: Atom) -> pl.Expr:
    match atom:
        case Known(fact, wanted):
            value = _value(fact)
            return value.is_not_null() if wanted else value.is_null()
        case Is(fact, yes):
            return _column(fact) if yes else ~_column(fact)
        case OneOf(fact, values, among):
            is_one = _column(fact).is_in(list(values))
            return is_one if among else ~is_one
        case Never(fact):
            return _column(fact).is_nan()
        case Found(fact, items):
            return _found(fact, items)
        case Compare():
            return _comparison(atom)
        case _:
            raise TypeError(f"no reading for {atom!r}")


def _value(fact: Subject) -> pl.Expr:
    """A column that is null where the fact is not known."""
    return _found(fact, fact.allowed) if isinstance(fact, Fact) and fact.lists else _column(fact)


def _column(fact: Subject) -> pl.Expr:
    return pl.col(fact.key)


def _found(fact: Subject, items: Sequence[str]) -> pl.Expr:
    return reduce(pl.Expr.or_, (pl.col(item_column(fact, item)) for item in items))


def _comparison(atom: Compare) -> pl.Expr:
    first = _column(atom.fact)
    other = atom.operand
    if isinstance(other, Subject):
        second = _column(other)
        holds = _compared(first, atom.operator, second)
        if not (isinstance(atom.fact, TimeSince) or isinstance(other, TimeSince)):
            return holds
        # Null if either is not known, true if both are known and either is never.
        never = (first + second).is_nan()
        return holds & ~never
    holds = _compared(first, atom.operator, constant(other, {}))
    return holds & ~first.is_nan() if isinstance(atom.fact, TimeSince) else holds


def _compared(first: pl.Expr, operator: Operator, second: Any) -> pl.Expr:
    match operator:
        case "<":
            return first < second
        case "<=":
            return first <= second
        case ">":
            return first > second
        case ">=":
            return first >= second
        case "==":
            return first == second
        case "!=":
            return first != second
