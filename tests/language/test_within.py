"""A number known only within two ends: an answer holds where it holds at every one between them."""

from datetime import date
from operator import eq, ge, gt, le, lt, ne
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.language.examples import edition, falls, mirels_score, statement

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import Condition, known
from trabecula.language.interpret import interpret
from trabecula.language.number import Counted
from trabecula.language.statement import Urgency
from trabecula.pathway.facts import Facts, Finding, State, Subject
from trabecula.pathway.recommendations import recommend

COMPARISONS: Final = {lt: "<", le: "<=", gt: ">", ge: ">=", eq: "==", ne: "!="}
TODAY: Final = date(2026, 3, 1)


def compared(comparison: Any, fact: Counted, number: Any) -> Condition:
    if comparison is eq:
        return fact.equals(number)
    return fact.differs_from(number) if comparison is ne else comparison(fact, number)


@given(
    st.sampled_from(list(COMPARISONS)),
    st.integers(0, 12),
    st.integers(0, 12),
    st.integers(0, 12),
)
def test_a_known_answer_is_that_of_every_number_within(
    comparison: Any, one: int, other: int, limit: int
) -> None:
    ends = Within(min(one, other), max(one, other))
    condition = compared(comparison, falls, limit)
    every = {
        interpret(condition, {"falls": number})
        for number in range(int(ends.lowest), int(ends.highest) + 1)
    }
    expected = every.pop() if len(every) == 1 else Answer.NOT_KNOWN
    assert interpret(condition, {"falls": ends}) is expected


@given(st.sampled_from(list(COMPARISONS)), st.tuples(*[st.integers(0, 9)] * 4))
def test_so_it_is_between_two_facts(comparison: Any, ends: tuple[int, ...]) -> None:
    first = Within(min(ends[:2]), max(ends[:2]))
    second = Within(min(ends[2:]), max(ends[2:]))
    condition = compared(comparison, falls, mirels_score)
    every = {
        interpret(condition, {"falls": one, "mirels": other})
        for one in range(int(first.lowest), int(first.highest) + 1)
        for other in range(int(second.lowest), int(second.highest) + 1)
    }
    expected = every.pop() if len(every) == 1 else Answer.NOT_KNOWN
    assert interpret(condition, {"falls": first, "mirels": second}) is expected


def test_what_lies_within_limits_counts_as_not_known() -> None:
    assert interpret(known(falls), {"falls": Within(1, 2)}) is Answer.DOES_NOT_APPLY


@pytest.mark.parametrize("urgency", [Urgency.IMMEDIATE, Urgency.WITHIN_2_WEEKS])
@pytest.mark.parametrize(
    ("ends", "answer", "asked"),
    [
        ((9, 12), Answer.APPLIES, []),
        ((8, 9), Answer.NOT_KNOWN, ["mirels"]),
        ((4, 8), Answer.DOES_NOT_APPLY, []),
    ],
)
def test_a_statement_takes_a_score_whose_items_are_missing_by_its_bounds(
    urgency: Urgency, ends: tuple[int, int], answer: Answer, asked: list[str]
) -> None:
    opened = edition(statement(mirels_score >= 9, urgency=urgency)).open()
    low, high = (Finding(mirels_score, end, TODAY, "r") for end in ends)
    person = Subject(None, "the person")
    person.findings["mirels"] = Finding(
        mirels_score, None, TODAY, "r", State.WITHIN_LIMITS, alternatives=(low, high)
    )
    (item,) = recommend(Facts(TODAY, person), opened).items
    assert item.answer is answer
    assert [fact.key for fact in item.missing()] == asked
