"""A checklist: not asked; asked and nothing found; asked and these found; at least these."""

import pytest
from tests.language.examples import edition, signs

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.condition import known, not_known
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret

YES, NO, OPEN = Answer.APPLIES, Answer.DOES_NOT_APPLY, Answer.NOT_KNOWN
NOTHING: frozenset[str] = frozenset()
NUMB = frozenset({"numbness"})
AT_LEAST_NUMB = AtLeast({"numbness"})


@pytest.mark.parametrize(
    ("value", "numb", "weak", "any_of_them"),
    [
        (None, OPEN, OPEN, OPEN),
        (NOTHING, NO, NO, NO),
        (NUMB, YES, NO, YES),
        (AT_LEAST_NUMB, YES, OPEN, YES),
    ],
    ids=["not asked", "asked, nothing found", "asked, numbness found", "at least numbness"],
)
def test_what_was_not_asked_is_not_known_and_what_was_asked_and_not_found_is_no(
    value: Raw | None, numb: Answer, weak: Answer, any_of_them: Answer
) -> None:
    values = {"signs": value}
    assert interpret(signs.found("numbness"), values) is numb
    assert interpret(signs.found("limb_weakness"), values) is weak
    assert interpret(signs.found(), values) is any_of_them


def test_one_of_several_items_is_enough() -> None:
    either = signs.found("numbness", "retention")
    assert interpret(either, {"signs": NUMB}) is YES
    assert interpret(either, {"signs": AtLeast({"retention"})}) is YES
    assert interpret(either, {"signs": AtLeast({"limb_weakness"})}) is OPEN
    assert interpret(either, {"signs": frozenset({"limb_weakness"})}) is NO


def test_none_found_is_known_only_where_all_was_asked() -> None:
    assert interpret(~signs.found(), {"signs": NOTHING}) is YES
    assert interpret(~signs.found("retention"), {"signs": AT_LEAST_NUMB}) is OPEN


@pytest.mark.parametrize("value", [NOTHING, NUMB, AT_LEAST_NUMB])
def test_a_checklist_that_was_asked_is_known_whatever_was_found(value: Raw) -> None:
    assert interpret(known(signs), {"signs": value}) is YES
    assert interpret(not_known(signs), {"signs": value}) is NO


def test_naming_no_item_means_any_item() -> None:
    assert signs.found() == signs.found("limb_weakness", "numbness", "retention")


def test_the_order_in_which_items_are_named_does_not_matter() -> None:
    assert signs.found("retention", "numbness") == signs.found("numbness", "retention")


def test_an_edition_knows_a_checklist_by_one_key() -> None:
    assert edition().open().facts["signs"] is signs
