"""A fact reads its own values, refuses every other, and says them in words."""

from typing import Any

import pytest
from tests.language.examples import (
    calcium,
    confused,
    course,
    falls,
    mirels_score,
    opioids,
    pain,
    prognosis,
    signs,
    since_radiotherapy,
    site,
)

from trabecula.language.answer import NEVER
from trabecula.language.fact import Fact


@pytest.mark.parametrize(
    ("fact", "given", "value"),
    [
        (confused, True, True),
        (opioids, False, False),
        (falls, 3, 3),
        (falls, 3.0, 3),
        (calcium, 2.5, 2.5),
        (calcium, 3, 3),
        (since_radiotherapy, 6, 6),
        (since_radiotherapy, "never", NEVER),
        (since_radiotherapy, NEVER, NEVER),
        (course, "worse", "worse"),
        (signs, [], frozenset[str]()),
        (signs, ["numbness", "numbness"], frozenset({"numbness"})),
    ],
)
def test_a_fact_reads_its_own_values(fact: Fact, given: Any, value: Any) -> None:
    assert fact.read(given) == value


@pytest.mark.parametrize(
    ("fact", "given", "says"),
    [
        (confused, 1, r"confused \(confusion\) takes true or false, not 1"),
        (confused, "yes", "takes true or false"),
        (falls, 2.5, "takes a whole number from 0 upward"),
        (falls, True, "takes a whole number"),
        (falls, -1, "from 0 upward, not -1"),
        (mirels_score, 13, "takes a whole number from 4 to 12, not 13"),
        (calcium, 60, "takes a number from 0.5 to 6 mmol/L, not 60"),
        (calcium, "2.5", "takes a number"),
        (calcium, True, "takes a number"),
        (calcium, float("nan"), "takes a number"),
        (prognosis, float("inf"), "takes a number from 0 upward weeks"),
        (prognosis, NEVER, "takes a number"),
        (since_radiotherapy, "last year", 'from 0 upward weeks or "never", not'),
        (course, "better", "takes one of stable, worse, not 'better'"),
        (course, ["worse"], "takes one of"),
        (signs, "numbness", "takes a list, not 'numbness'"),
        (signs, ["tingling"], "takes items of limb_weakness, numbness, retention, not 'tingling'"),
        (signs, None, "takes a list"),
    ],
)
def test_a_fact_refuses_every_other_value_and_says_what_it_takes(
    fact: Fact, given: Any, says: str
) -> None:
    with pytest.raises(ValueError, match=says):
        fact.read(given)


@pytest.mark.parametrize(("fact", "end"), [(pain, 0), (pain, 10), (calcium, 0.5), (calcium, 6)])
def test_both_ends_of_a_range_are_allowed(fact: Fact, end: float) -> None:
    assert fact.read(end) == end


@pytest.mark.parametrize(
    ("fact", "value", "words"),
    [
        (confused, True, "yes"),
        (confused, False, "no"),
        (falls, 3, "3"),
        (calcium, 2.5, "2.5 mmol/L"),
        (since_radiotherapy, 6.0, "6 weeks"),
        (since_radiotherapy, NEVER, "never"),
        (course, "worse", "worse"),
        (site, "femur", "thigh bone"),
        (site, "rib", "rib"),
        (signs, frozenset({"retention", "limb_weakness"}), "limb weakness, retention"),
        (signs, frozenset[str](), "asked, none found"),
    ],
)
def test_a_fact_says_its_values_in_words_with_their_unit(
    fact: Fact, value: Any, words: str
) -> None:
    assert fact.say(value) == words


def test_a_choice_cannot_be_asked_for_a_value_that_it_does_not_have() -> None:
    with pytest.raises(ValueError, match="site of the lesion has no value femor"):
        site.equals("femor")  # pyright: ignore[reportArgumentType]


def test_a_checklist_cannot_be_asked_for_an_item_that_it_does_not_have() -> None:
    with pytest.raises(ValueError, match="neurological signs has no item tingling"):
        signs.found("tingling")  # pyright: ignore[reportArgumentType]
