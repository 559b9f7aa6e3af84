"""A condition can be read aloud."""

import pytest
from tests.language.examples import (
    FACTS,
    bedbound,
    calcium,
    confused,
    course,
    falls,
    long_prognosis,
    many_falls,
    opioids,
    prognosis,
    signs,
    since_radiotherapy,
    site,
    statement,
    time_to_benefit,
)

from trabecula.language.condition import Condition, known, not_known
from trabecula.language.fact import takes
from trabecula.language.quantity import MillimolesPerLitre, Weeks
from trabecula.language.words import criteria, in_words, statement_in_words

HIGH = calcium >= MillimolesPerLitre(3)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (confused, "confusion"),
        (confused.is_no, "confusion: no"),
        (takes(opioids), "an opioid taken"),
        (HIGH, "adjusted calcium 3 mmol/L or more"),
        (calcium < MillimolesPerLitre(2.2), "adjusted calcium below 2.2 mmol/L"),
        (calcium > MillimolesPerLitre(3), "adjusted calcium above 3 mmol/L"),
        (since_radiotherapy <= Weeks(4), "time since radiotherapy 4 weeks or less"),
        (falls.equals(2), "falls 2"),
        (falls.differs_from(2), "falls not 2"),
        (falls >= many_falls, "falls 2 (local policy) or more"),
        (prognosis >= long_prognosis, "expected survival 12 weeks (local policy) or more"),
        (prognosis > time_to_benefit, "expected survival above the time to benefit"),
        (course.equals("worse"), "course of the pain is worse"),
        (site.is_in(("rib", "femur")), "site of the lesion is thigh bone or rib"),
        (site.is_not_in(("femur",)), "site of the lesion is known and not thigh bone"),
        (signs.found("numbness"), "neurological signs include numbness"),
        (
            signs.found("limb_weakness", "retention"),
            "neurological signs include limb weakness or retention",
        ),
        (signs.found(), "any of neurological signs"),
        (known(calcium), "adjusted calcium known"),
        (not_known(calcium), "adjusted calcium not known"),
        (~HIGH, "not (adjusted calcium 3 mmol/L or more)"),
    ],
)
def test_every_question_has_its_words(condition: Condition, words: str) -> None:
    assert in_words(condition) == words


def test_and_and_or_are_told_apart_by_parentheses() -> None:
    assert in_words((confused | bedbound) & HIGH) == (
        "(confusion or bedbound) and adjusted calcium 3 mmol/L or more"
    )
    assert in_words(confused & bedbound & ~(HIGH | confused)) == (
        "confusion and bedbound and not (adjusted calcium 3 mmol/L or more or confusion)"
    )


def test_a_condition_is_a_list_of_what_must_hold() -> None:
    assert criteria(confused & (bedbound | HIGH)) == (
        "confusion",
        "bedbound or adjusted calcium 3 mmol/L or more",
    )
    assert criteria(confused) == ("confusion",)


def test_a_statement_says_its_trigger_what_must_hold_and_what_silences_it() -> None:
    one = statement(HIGH, only_if=prognosis >= Weeks(6), unless=bedbound | confused)
    assert statement_in_words(one) == (
        "adjusted calcium 3 mmol/L or more; only if expected survival 6 weeks or more; "
        "unless bedbound or confusion"
    )


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.key)
def test_a_fact_is_called_by_its_name_and_never_by_its_key(fact: Condition) -> None:
    assert "_" not in in_words(known(fact))  # pyright: ignore[reportArgumentType]
