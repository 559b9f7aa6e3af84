"""What is recommended is what a plain reading of every statement and every row comes to."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.invented import OPENED
from tests.pathway.invented_facts import any_facts
from tests.pathway.plainly_recommended import plainly_recommended

from trabecula.pathway.recommendations import Effect, recommend


@settings(max_examples=60)
@given(st.integers(0, 2**32))
def test_answers_statuses_and_reasons_are_those_of_the_plain_reading(seed: int) -> None:
    facts = any_facts(Random(seed))
    believed = [one for group in plainly_recommended(facts, OPENED) for one in group]
    found = recommend(facts, OPENED).items
    assert [item.statement for item in found] == [one.statement for one in believed]
    for item, one in zip(found, believed, strict=True):
        code = item.statement.code
        assert item.answer is one.answer, code
        assert (item.status and item.status.value) == one.status, code
        assert effects(item.held_by) == one.held_by, code
        assert effects(item.annotations) == one.annotations, code
        assert [each.code for each in item.pending] == one.pending, code
        assert {fact.key for fact in item.missing()} == one.missing(OPENED), code


def effects(some: tuple[Effect, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.row.code, tuple(each.code for each in one.by)) for one in some]
