"""The readings of a condition side by side, and strategies that invent what they read.

Invented are conditions of every kind, and people of whom more or less is known.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from hypothesis import strategies as st
from tests.language.examples import FACTS

from trabecula.cohort import columns
from trabecula.language.answer import NEVER, Answer, AtLeast
from trabecula.language.choice import Checklist, Chosen
from trabecula.language.compile import compile_conditions
from trabecula.language.condition import (
    Condition,
    Subject,
    atoms,
    facts_of,
    known,
    not_known,
)
from trabecula.language.fact import Fact, Raw, YesNo
from trabecula.language.interpret import Values, ask, interpret
from trabecula.language.number import Counted, Measured, TimeSince
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Quantity

_NUMBERS = range(6)
_HALVES = [number / 2 for number in range(12)]
_YES_NO: list[YesNo] = [fact for fact in FACTS if isinstance(fact, YesNo)]
_COUNTED: list[Counted] = [fact for fact in FACTS if isinstance(fact, Counted)]
_MEASURED: list[Measured[Any]] = [fact for fact in FACTS if isinstance(fact, Measured)]
_CHOSEN: list[Chosen[Any]] = [fact for fact in FACTS if isinstance(fact, Chosen)]
_TIMES: list[TimeSince[Any]] = [fact for fact in FACTS if isinstance(fact, TimeSince)]
_CHECKLISTS: list[Checklist[Any]] = [fact for fact in FACTS if isinstance(fact, Checklist)]


def _policy_value(default: Any) -> PolicyValue[Any]:
    return PolicyValue(f"invented {default!r}", default, default, default, reason="invented")


_SLOTS = {fact.key: slot for slot, fact in enumerate(FACTS)}
_IN_A_COLUMN = {True: Answer.APPLIES, False: Answer.DOES_NOT_APPLY, None: Answer.NOT_KNOWN}


def answers(
    trees: Sequence[Condition], people: Sequence[Values], *, immediate: bool = False
) -> list[list[Answer]]:
    """Each person's answers, after checking that every reading gives the same."""
    believed = [
        [interpret(tree, person, immediate=immediate) for tree in trees] for person in people
    ]
    program = compile_conditions([(tree, immediate) for tree in trees], _SLOTS)
    compiled = [program.run([person.get(fact.key) for fact in FACTS]) for person in people]
    assert [list(found) for found, _ in compiled] == believed
    assert [list(found) for _, found in compiled] == [
        [ask(atom, person) for atom in program.atoms] for person in people
    ]
    frame = columns.frame(people, FACTS)
    for place, tree in enumerate(trees):
        expression = columns.to_expression(tree, immediate=immediate)
        column = frame.select(expression).to_series()  # pyright: ignore[reportUnknownMemberType]
        assert [_IN_A_COLUMN[found] for found in column.to_list()] == [
            answers[place] for answers in believed
        ]
    return believed


def answer(condition: Condition, values: Values, *, immediate: bool = False) -> Answer:
    """The condition's answer for one person, by every reading."""
    return answers([condition], [values], immediate=immediate)[0][0]


@st.composite
def _count_comparisons(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_COUNTED))
    constants = st.sampled_from(_NUMBERS)
    other: Any = draw(st.one_of(constants, st.sampled_from(_COUNTED), constants.map(_policy_value)))
    method = draw(
        st.sampled_from(["__lt__", "__le__", "__gt__", "__ge__", "equals", "differs_from"])
    )
    return getattr(fact, method)(other)


@st.composite
def _measure_comparisons(draw: st.DrawFn) -> Condition:
    fact = draw(st.sampled_from(_MEASURED))
    unit: type[Quantity] = fact.measured_in
    constants = st.sampled_from([unit(number) for number in _HALVES])
    alike = st.sampled_from([other for other in _MEASURED if other.measured_in is unit])
    other: Any = draw(st.one_of(constants, alike, constants.map(_policy_value)))
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
        st.sampled_from(_TIMES).map(lambda fact: fact.is_never),
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


def persons(asked: Sequence[Condition] = ()) -> st.SearchStrategy[dict[str, Raw | None]]:
    """What is known of one person, of the facts that are asked; of every fact, where none is.

    A fact that is not known is absent or None.
    """
    keys = {fact.key for tree in asked for atom in atoms(tree) for fact in facts_of(atom)}
    optional: Mapping[str, st.SearchStrategy[Raw | None]] = {
        fact.key: st.one_of(st.none(), values_of(fact), values_of(fact))
        for fact in FACTS
        if not asked or fact.key in keys
    }
    return st.fixed_dictionaries({}, optional=dict(optional))
