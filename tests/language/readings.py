"""Strategies that invent conditions of every kind, and people of whom more or less is known."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from tests.language.examples import FACTS

from trabecula.language.answer import NEVER, AtLeast
from trabecula.language.condition import Condition, Subject, known, not_known
from trabecula.language.fact import (
    Checklist,
    Chosen,
    Counted,
    Fact,
    Measured,
    Raw,
    TimeSince,
    YesNo,
)
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Quantity

_NUMBERS = range(6)
_HALVES = [number / 2 for number in range(12)]
_YES_NO: list[YesNo] = [fact for fact in FACTS if isinstance(fact, YesNo)]
_COUNTED: list[Counted] = [fact for fact in FACTS if isinstance(fact, Counted)]
_MEASURED: list[Measured[Any]] = [fact for fact in FACTS if isinstance(fact, Measured)]
_CHOSEN: list[Chosen[Any]] = [fact for fact in FACTS if isinstance(fact, Chosen)]
_CHECKLISTS: list[Checklist[Any]] = [fact for fact in FACTS if isinstance(fact, Checklist)]


def _policy_value(default: Any) -> PolicyValue[Any]:
    return PolicyValue("invented", default, default, default, reason="invented")


@st.composite
def _count_comparisons(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_COUNTED))
    other: Any = draw(st.sampled_from([*_NUMBERS, *_COUNTED, *map(_policy_value, _NUMBERS)]))
    method = draw(
        st.sampled_from(["__lt__", "__le__", "__gt__", "__ge__", "equals", "differs_from"])
    )
    return getattr(fact, method)(other)


@st.composite
def _measure_comparisons(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_MEASURED))
    unit: type[Quantity] = fact.measured_in
    constants = [unit(number) for number in _HALVES]
    alike = [other for other in _MEASURED if other.measured_in is unit]
    other: Any = draw(st.sampled_from([*constants, *alike, *map(_policy_value, constants)]))
    method = draw(st.sampled_from(["__lt__", "__le__", "__gt__", "__ge__"]))
    return getattr(fact, method)(other)


@st.composite
def _choices(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_CHOSEN))
    values = draw(st.sets(st.sampled_from(fact.options)))
    return fact.is_in(values) if draw(st.booleans()) else fact.is_not_in(values)


@st.composite
def _finds(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_CHECKLISTS))
    return fact.found(*draw(st.sets(st.sampled_from(fact.items))))


def questions() -> st.SearchStrategy[Condition]:
    """Conditions that ask one question, of every kind that there is."""
    yes_no = st.sampled_from(_YES_NO)
    facts: st.SearchStrategy[Subject] = st.sampled_from(FACTS)
    return st.one_of(
        yes_no,
        yes_no.map(lambda fact: fact.is_no),
        _count_comparisons(),
        _measure_comparisons(),
        _choices(),
        _finds(),
        facts.map(known),
        facts.map(not_known),
    )


def plain_questions() -> st.SearchStrategy[Condition]:
    """Conditions that ask one question, but not whether something is known."""
    return st.one_of(
        st.sampled_from(_YES_NO),
        _count_comparisons(),
        _measure_comparisons(),
        _choices(),
        _finds(),
    )


def conditions(
    one: st.SearchStrategy[Condition] | None = None,
) -> st.SearchStrategy[Condition]:
    """Conditions with ``&``, ``|`` and ``~``, nested."""
    return st.recursive(
        one if one is not None else questions(),
        lambda inner: st.one_of(
            st.tuples(inner, inner).map(lambda pair: pair[0] & pair[1]),
            st.tuples(inner, inner).map(lambda pair: pair[0] | pair[1]),
            inner.map(lambda condition: ~condition),
        ),
        max_leaves=8,
    )


def values_of(fact: Fact) -> st.SearchStrategy[Raw]:
    """Values that a fact can have, few enough to meet the constants of the conditions."""
    match fact:
        case YesNo():
            return st.booleans()
        case Counted():
            return st.sampled_from(_NUMBERS)
        case TimeSince():
            return st.one_of(st.just(NEVER), st.sampled_from(_HALVES))
        case Measured():
            return st.sampled_from(_HALVES)
        case Chosen():
            return st.sampled_from(fact.allowed)
        case _:
            items = st.frozensets(st.sampled_from(fact.allowed))
            some = st.frozensets(st.sampled_from(fact.allowed), min_size=1)
            return st.one_of(items, some.map(AtLeast))


def persons() -> st.SearchStrategy[dict[str, Raw | None]]:
    """What is known of one person; a fact that is not known is absent or None."""
    optional: Mapping[str, st.SearchStrategy[Raw | None]] = {
        fact.key: st.one_of(st.none(), values_of(fact)) for fact in FACTS
    }
    return st.fixed_dictionaries({}, optional=dict(optional))
