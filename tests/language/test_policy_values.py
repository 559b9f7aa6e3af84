"""A local policy value is a named number that each clinic may set, within its range."""

import pytest
from tests.language.examples import (
    FACTS,
    edition,
    falls,
    long_prognosis,
    many_falls,
    prognosis,
    shelf_life_of_a_calcium,
    statement,
)

from trabecula.language.answer import Answer
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.policy import DEFAULTS, Policy, PolicyValue
from trabecula.language.quantity import Days, Quantity, Weeks

LIVES_LONG = statement(prognosis >= long_prognosis, unless=falls >= many_falls)
KNOWLEDGE = edition(LIVES_LONG)


def answer(opened: OpenEdition, values: dict[str, Raw | None]) -> Answer:
    bound = interpret(opened.conditions[LIVES_LONG], values)
    compiled, _ = opened.person_program.run([values.get(fact.key) for fact in FACTS])
    assert compiled == (bound,)
    return bound


def test_without_a_setting_the_default_is_in_force() -> None:
    assert DEFAULTS.value(long_prognosis) == Weeks(12)
    assert answer(KNOWLEDGE.open(), {"prognosis": 8.0, "falls": 0}) is Answer.DOES_NOT_APPLY


def test_a_setting_changes_the_answer() -> None:
    opened = KNOWLEDGE.open(Policy({"long_prognosis": Weeks(6)}))
    assert answer(opened, {"prognosis": 8.0, "falls": 0}) is Answer.APPLIES


def test_a_setting_changes_an_unless_too() -> None:
    opened = KNOWLEDGE.open(Policy({"many_falls": 1}))
    assert answer(opened, {"prognosis": 20.0, "falls": 1}) is Answer.DOES_NOT_APPLY
    assert answer(KNOWLEDGE.open(), {"prognosis": 20.0, "falls": 1}) is Answer.APPLIES


def test_a_setting_leaves_the_edition_as_it_was() -> None:
    KNOWLEDGE.open(Policy({"long_prognosis": Weeks(6)}))
    assert answer(KNOWLEDGE.open(), {"prognosis": 8.0, "falls": 0}) is Answer.DOES_NOT_APPLY


def test_a_setting_changes_a_shelf_life() -> None:
    opened = KNOWLEDGE.open(Policy({"shelf_life_of_a_calcium": Days(3)}))
    assert opened.shelf_life_days(opened.facts["calcium"]) == 3
    assert KNOWLEDGE.open().shelf_life_days(opened.facts["calcium"]) == 7


@pytest.mark.parametrize("end", [Weeks(4), Weeks(26)])
def test_both_ends_of_the_range_are_allowed(end: Weeks) -> None:
    assert Policy({"long_prognosis": end}).value(long_prognosis) == end


@pytest.mark.parametrize(
    ("name", "setting", "says"),
    [
        ("long_prognosis", Weeks(27), "may be from 4 weeks to 26 weeks, not 27 weeks"),
        ("long_prognosis", Weeks(3.9), "may be from 4 weeks to 26 weeks"),
        ("long_prognosis", Days(84), r"takes Weeks, not Days\(84\)"),
        ("long_prognosis", 12, "takes Weeks, not 12"),
        ("many_falls", Weeks(2), "takes int, not"),
        ("many_falls", True, "takes int, not True"),
        ("shelf_life_of_a_calcium", Days(31), "may be from 1 days to 30 days"),
        ("shelf_life_of_a_calcium", Weeks(1), "takes Days, not"),
    ],
)
def test_an_edition_does_not_open_with_a_setting_outside_its_range_or_in_another_unit(
    name: str, setting: Quantity | int, says: str
) -> None:
    with pytest.raises(ValueError, match=f"policy value {name} {says}"):
        KNOWLEDGE.open(Policy({name: setting}))


def test_an_edition_does_not_open_with_a_setting_that_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="no policy value is called long_prognoses"):
        KNOWLEDGE.open(Policy({"long_prognoses": Weeks(6)}))


def test_a_default_is_within_its_own_range() -> None:
    with pytest.raises(ValueError, match="policy value x may be from 4 weeks to 8 weeks"):
        PolicyValue("x", Weeks(9), Weeks(4), Weeks(8), reason="the panel's choice")


def test_a_policy_value_has_a_reason() -> None:
    with pytest.raises(ValueError, match="policy value x needs a reason"):
        PolicyValue("x", Weeks(6), Weeks(4), Weeks(8), reason="")


def test_an_edition_lists_the_policy_values_that_it_uses() -> None:
    values = KNOWLEDGE.policy_values
    assert {long_prognosis, many_falls, shelf_life_of_a_calcium} <= set(values)
    assert [value.name for value in values] == sorted(value.name for value in values)


def test_the_same_settings_have_the_same_digest() -> None:
    one = Policy({"long_prognosis": Weeks(6), "many_falls": 1})
    same = Policy({"many_falls": 1, "long_prognosis": Weeks(6)})
    assert one.digest == same.digest
    other = [Policy({"long_prognosis": Weeks(7), "many_falls": 1}), Policy({"many_falls": 1})]
    assert one.digest not in {policy.digest for policy in [*other, DEFAULTS]}
