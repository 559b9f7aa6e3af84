"""A checklist: not asked; asked and nothing found; asked and these found; at least these."""

import pytest
from tests.language.examples import edition, signs
from tests.language.readings import answer

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.condition import known, not_known
from trabecula.language.fact import Raw

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
    assert answer(signs.found("numbness"), values) is numb
    assert answer(signs.found("limb_weakness"), values) is weak
    assert answer(signs.found(), values) is any_of_them


def test_one_of_several_items_is_enough() -> None:
    either = signs.found("numbness", "retention")
    assert answer(either, {"signs": NUMB}) is YES
    assert answer(either, {"signs": AtLeast({"retention"})}) is YES
    assert answer(either, {"signs": AtLeast({"limb_weakness"})}) is OPEN
    assert answer(either, {"signs": frozenset({"limb_weakness"})}) is NO


def test_none_found_is_known_only_where_all_was_asked() -> None:
    assert answer(~signs.found(), {"signs": NOTHING}) is YES
    assert answer(~signs.found("retention"), {"signs": AT_LEAST_NUMB}) is OPEN


@pytest.mark.parametrize("value", [NOTHING, NUMB, AT_LEAST_NUMB])
def test_a_checklist_that_was_asked_is_known_whatever_was_found(value: Raw) -> None:
    assert answer(known(signs), {"signs": value}) is YES
    assert answer(not_known(signs), {"signs": value}) is NO


def test_naming_no_item_means_any_item() -> None:
    assert signs.found() == signs.found("limb_weakness", "numbness", "retention")


def test_the_order_in_which_items_are_named_does_not_matter() -> None:
    assert signs.found("retention", "numbness") == signs.found("numbness", "retention")


def test_an_edition_knows_a_checklist_by_one_key() -> None:
    assert edition().open().facts["signs"] is signs
