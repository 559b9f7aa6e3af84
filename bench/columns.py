"""A million rows through all statements, beside the same in bare Polars expressions.

Bare is what somebody would write by hand who knows of nulls, but neither of *never* nor of what
counts as not excluded in an emergency: ``pl.col("l_mirels") >= 9``, ``is_in``, ``&``, ``|``, ``~``.

    python bench/columns.py [ROWS]
"""

import os

os.environ.setdefault("POLARS_MAX_THREADS", "1")

import sys
from functools import reduce
from random import Random
from typing import Any, Final

import polars as pl

from timing import least
from trabecula import journey
from trabecula.cohort import columns
from trabecula.language.answer import NEVER
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.condition import (
    About,
    And,
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
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.interpret import constant
from trabecula.language.number import Counted, TimeSince

AT_ONCE: Final = 100_000
KNOWN: Final = 0.6
ROUNDS: Final = 5


def measured(rows: int = 1_000_000) -> float:
    """Print the best of each, and how many times the bare expressions ours take."""
    opened, chance = journey.edition(), Random("columns")
    facts = opened.edition.facts
    some = [_anyone(facts, chance) for _ in range(1000)]
    frame = pl.concat([columns.frame(some, facts)] * (AT_ONCE // len(some)), rechunk=True)
    by_hand = {
        about: [_bare(opened.conditions[each]).alias(each.code) for each in opened.about[about]]
        for about in About
    }

    def ours() -> None:
        for about in About:
            columns.answers(frame, opened, about)

    def bare() -> None:
        for about in About:
            frame.lazy().select(by_hand[about]).collect()  # pyright: ignore[reportUnknownMemberType]

    times = rows // AT_ONCE
    best = [least(run, ROUNDS) * times for run in (ours, bare)]
    count = len(opened.edition.statements)
    print(f"\n{rows:,} rows, {count} statements, one thread")
    print(f"answers in columns {best[0]:6.2f} s")
    print(f"bare expressions   {best[1]:6.2f} s")
    print(f"ratio              {best[0] / best[1]:6.2f}")
    return best[0] / best[1]


def _anyone(facts: tuple[Fact, ...], chance: Random) -> dict[str, Raw | None]:
    return {fact.key: _value(fact, chance) if chance.random() < KNOWN else None for fact in facts}


def _value(fact: Fact, chance: Random) -> Raw:
    match fact:
        case YesNo():
            return chance.random() < 0.5
        case Chosen():
            return chance.choice(fact.allowed)
        case Checklist():
            return frozenset(item for item in fact.allowed if chance.random() < 0.3)
        case Counted():
            return chance.randrange(12)
        case _:
            never = isinstance(fact, TimeSince) and chance.random() < 0.2
            return NEVER if never else chance.random() * 100


def _bare(condition: Condition) -> pl.Expr:
    match condition:
        case And(parts):
            return reduce(pl.Expr.and_, map(_bare, parts))
        case Or(parts):
            return reduce(pl.Expr.or_, map(_bare, parts))
        case Not(part):
            return ~_bare(part)
        case Is(fact, yes):
            return pl.col(fact.key) if yes else ~pl.col(fact.key)
        case Known(fact, wanted):
            value = _value_of(fact)
            return value.is_not_null() if wanted else value.is_null()
        case OneOf(fact, values, among):
            found = pl.col(fact.key).is_in(list(values))
            return found if among else ~found
        case Never(fact):
            return pl.col(fact.key).is_nan()
        case Found(fact, items):
            return _any_of(fact, items)
        case Compare(fact, operator, operand):
            other: Any = (
                pl.col(operand.key) if isinstance(operand, Subject) else constant(operand, {})
            )
            compared = {"<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne"}
            return getattr(pl.col(fact.key), compared[operator])(other)
        case _:
            return _bare(condition.node())


def _value_of(fact: Subject) -> pl.Expr:
    if isinstance(fact, Fact) and fact.lists:
        return _any_of(fact, fact.allowed)
    return pl.col(fact.key)


def _any_of(fact: Subject, items: tuple[str, ...]) -> pl.Expr:
    return reduce(pl.Expr.or_, (pl.col(f"{fact.key}.{item}") for item in items))


if __name__ == "__main__":
    measured(*map(int, sys.argv[1:]))
