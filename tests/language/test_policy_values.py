"""A local policy value is a named number that each clinic may set, within its range."""

from dataclasses import replace
from datetime import date

import pytest
from tests.language.examples import (
    FACTS,
    TABLE_1,
    bedbound,
    edition,
    falls,
    long_prognosis,
    many_falls,
    prognosis,
    shelf_life_of_a_calcium,
    statement,
)

from trabecula.language.answer import Answer
from trabecula.language.condition import About
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.policy import DEFAULTS, Policy, PolicyValue, Setting
from trabecula.language.quantity import Days, Quantity, Weeks
from trabecula.language.statement import Urgency

LIVES_LONG = statement(prognosis >= long_prognosis, unless=falls >= many_falls)
KNOWLEDGE = edition(LIVES_LONG)


def policy(**values: Quantity | int | Urgency) -> Policy:
    signed = {name: Setting(value, "Dr N", date(2026, 1, 1)) for name, value in values.items()}
    return Policy(signed)


def answer(opened: OpenEdition, values: dict[str, Raw | None]) -> Answer:
    bound = interpret(opened.conditions[LIVES_LONG], values)
    compiled, _ = opened.programs[About.PERSON].run([values.get(fact.key) for fact in FACTS])
    assert compiled == (bound,)
    return bound


def test_without_a_setting_the_default_is_in_force() -> None:
    assert DEFAULTS.value(long_prognosis) == Weeks(12)
    assert answer(KNOWLEDGE.open(), {"prognosis": 8.0, "falls": 0}) is Answer.DOES_NOT_APPLY


def test_a_setting_changes_the_answer() -> None:
    opened = KNOWLEDGE.open(policy(long_prognosis=Weeks(6)))
    assert answer(opened, {"prognosis": 8.0, "falls": 0}) is Answer.APPLIES


def test_a_setting_changes_an_unless_too() -> None:
    opened = KNOWLEDGE.open(policy(many_falls=1))
    assert answer(opened, {"prognosis": 20.0, "falls": 1}) is Answer.DOES_NOT_APPLY
    assert answer(KNOWLEDGE.open(), {"prognosis": 20.0, "falls": 1}) is Answer.APPLIES


def test_a_setting_leaves_the_edition_as_it_was() -> None:
    KNOWLEDGE.open(policy(long_prognosis=Weeks(6)))
    assert answer(KNOWLEDGE.open(), {"prognosis": 8.0, "falls": 0}) is Answer.DOES_NOT_APPLY


def test_a_setting_changes_a_shelf_life() -> None:
    opened = KNOWLEDGE.open(policy(shelf_life_of_a_calcium=Days(3)))
    assert opened.shelf_life_days(opened.facts["calcium"]) == 3
    assert KNOWLEDGE.open().shelf_life_days(opened.facts["calcium"]) == 7


@pytest.mark.parametrize("end", [Weeks(4), Weeks(26)])
def test_both_ends_of_the_range_are_allowed(end: Weeks) -> None:
    assert policy(long_prognosis=end).value(long_prognosis) == end


@pytest.mark.parametrize(
    ("name", "setting", "says"),
    [
        ("long_prognosis", Weeks(27), "may be from 4 weeks to 26 weeks, not 27 weeks"),
        ("long_prognosis", Weeks(3.9), "may be from 4 weeks to 26 weeks, not 3.9 weeks"),
        ("long_prognosis", Weeks(26.0001), "may be from 4 weeks to 26 weeks, not 26.0001 weeks"),
        ("long_prognosis", Days(84), r"takes Weeks, not Days\(84\)"),
        ("long_prognosis", 12, "takes Weeks, not 12"),
        ("many_falls", Weeks(2), "takes a whole number, not"),
        ("many_falls", True, "takes a whole number, not True"),
        ("shelf_life_of_a_calcium", Days(31), "may be from 1 days to 30 days"),
        ("shelf_life_of_a_calcium", Weeks(1), "takes Days, not"),
    ],
)
def test_an_edition_does_not_open_with_a_setting_outside_its_range_or_in_another_unit(
    name: str, setting: Quantity | int, says: str
) -> None:
    with pytest.raises(ValueError, match=f"policy value {name} {says}"):
        KNOWLEDGE.open(policy(**{name: setting}))


def test_an_edition_does_not_open_with_a_setting_that_it_does_not_know() -> None:
    with pytest.raises(ValueError, match="no policy value is called long_prognoses"):
        KNOWLEDGE.open(policy(long_prognoses=Weeks(6)))


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


def test_the_same_values_have_the_same_digest_whoever_wrote_them() -> None:
    def digest(**values: Quantity | int) -> str:
        return KNOWLEDGE.open(policy(**values)).policy_digest

    one = digest(long_prognosis=Weeks(6), many_falls=1)
    assert one == digest(many_falls=1, long_prognosis=Weeks(6.0))
    assert one not in {digest(long_prognosis=Weeks(7), many_falls=1), digest(many_falls=1)}
    assert digest(long_prognosis=Weeks(12)) == KNOWLEDGE.open().policy_digest


def test_a_setting_needs_the_name_of_who_decided_it() -> None:
    with pytest.raises(ValueError, match="needs the name of who decided it"):
        Setting(Weeks(6), "  ", date(2026, 1, 1))


def test_a_clock_is_a_policy_value_unless_a_source_gives_it() -> None:
    weekly = statement(bedbound, urgency=Urgency.WITHIN_1_WEEK)
    assert weekly.clock is not None
    assert (weekly.clock.lowest, weekly.clock.highest) == (
        Urgency.WITHIN_4_HOURS,
        Urgency.WITHIN_2_WEEKS,
    )
    assert replace(weekly, clock_from=TABLE_1).clock is None
    assert statement(bedbound, urgency=Urgency.INFORMATION).clock is None


def test_what_is_urgent_cannot_be_made_to_wait() -> None:
    assert statement(bedbound, urgency=Urgency.IMMEDIATE).clock is None
    today = statement(bedbound, urgency=Urgency.SAME_DAY)
    assert today.clock is not None
    with pytest.raises(ValueError, match="from within 4 hours to same day, not within 48 hours"):
        edition(today).open(policy(**{today.clock.name: Urgency.WITHIN_48_HOURS}))


def test_a_clinic_sets_a_clock() -> None:
    weekly = statement(bedbound, urgency=Urgency.WITHIN_1_WEEK)
    assert weekly.clock is not None
    sooner = policy(**{weekly.clock.name: Urgency.WITHIN_48_HOURS})
    opened = edition(weekly).open(sooner)
    assert opened.urgencies[weekly] is Urgency.WITHIN_48_HOURS
    assert [(value.name, setting.value) for value, setting in opened.local] == [
        (weekly.clock.name, Urgency.WITHIN_48_HOURS)
    ]
    assert edition(weekly).open().urgencies[weekly] is Urgency.WITHIN_1_WEEK


def test_a_value_set_to_its_default_is_not_local() -> None:
    assert KNOWLEDGE.open(policy(long_prognosis=Weeks(12))).local == ()


def test_what_stands_for_as_long_as_it_applies_has_no_clock() -> None:
    stands = replace(statement(bedbound, urgency=Urgency.IMMEDIATE), standing=True)
    assert edition(stands).open().urgencies[stands] is Urgency.STANDING_RESTRICTION
    assert stands.immediate
    with pytest.raises(ValueError, match="stands, and is not immediate"):
        replace(stands, urgency=Urgency.SAME_DAY)


def test_a_policy_value_says_what_uses_it() -> None:
    users = KNOWLEDGE.policy_users
    assert users["long_prognosis"] == ("TST-01",)
    assert users["clock_of_measure_tst_01"] == ("TST-01",)
    assert users["shelf_life_of_a_calcium"] == ("calcium", "signs")


def test_two_policy_values_cannot_share_a_name() -> None:
    other = replace(long_prognosis, default=Weeks(13))
    with pytest.raises(ValueError, match="two of one name: policy value long_prognosis"):
        edition(statement(prognosis >= long_prognosis, unless=prognosis >= other))
