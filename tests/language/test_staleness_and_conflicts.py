"""A value too old to use, or recorded in two ways, is not known, and shown as what it is."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from tests.language.examples import (
    bedbound,
    calcium,
    confused,
    edition,
    pain,
    signs,
    statement,
)

from trabecula.language.answer import Answer, AtLeast
from trabecula.language.fact import Fact, Raw
from trabecula.language.policy import DEFAULTS, Policy, Setting
from trabecula.language.quantity import Days, MillimolesPerLitre, PainScore
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Facts, Finding, State, Subject
from trabecula.pathway.facts.settlement import Candidate, settle
from trabecula.pathway.recommendations import Recommendation, recommend
from trabecula.pathway.record import Moment

TODAY = date(2026, 3, 1)
HIGH = calcium >= MillimolesPerLitre(3)


def recorded(
    value: Raw | None, days_ago: int | None = 0, *, time: str | None = None, item: str = ""
) -> Candidate:
    if days_ago is None:
        return Candidate(value, None, "Observation/1", item=item)
    day = TODAY - timedelta(days=days_ago)
    return Candidate(value, Moment(day, day, time), f"Observation/{days_ago}", item=item)


def settled(fact: Fact, *candidates: Candidate, policy: Policy = DEFAULTS) -> Finding:
    return settle(fact, candidates, TODAY, edition().open(policy))


def recommended(
    one: Statement, candidates: Sequence[tuple[Fact, Sequence[Candidate]]]
) -> Recommendation:
    opened = edition(one).open()
    person = Subject(None, "the person")
    for fact, group in candidates:
        person.findings[fact.key] = settle(fact, group, TODAY, opened)
    return recommend(Facts(TODAY, person), opened).items[0]


def test_a_value_may_be_used_to_the_last_day_of_its_shelf_life() -> None:
    assert settled(calcium, recorded(3.5, days_ago=7)).value == 3.5


def test_a_value_past_its_shelf_life_is_stale_and_not_known() -> None:
    old = settled(calcium, recorded(3.5, days_ago=8))
    assert (old.state, old.value, old.recorded) == (State.STALE, None, 3.5)


def test_a_shelf_life_is_what_the_clinic_sets() -> None:
    policy = Policy({"shelf_life_of_a_calcium": Setting(Days(10), "Dr N", date(2026, 1, 1))})
    assert settled(calcium, recorded(3.5, days_ago=8), policy=policy).value == 3.5


def test_a_fact_that_lasts_is_never_stale() -> None:
    assert settled(confused, recorded(True, days_ago=4000)).value is True


def test_a_no_never_lasts() -> None:
    assert settled(confused, recorded(False, days_ago=90)).value is False
    assert settled(confused, recorded(False, days_ago=91)).state is State.STALE


def test_a_value_without_a_date_is_not_known_unless_the_fact_lasts() -> None:
    assert settled(calcium, recorded(3.5, days_ago=None)).state is State.UNDATED
    assert settled(confused, recorded(True, days_ago=None)).value is True


def test_the_newest_value_counts() -> None:
    assert settled(calcium, recorded(3.5, 5), recorded(2.4, 1), recorded(3.1, 3)).value == 2.4


def test_a_refused_answer_is_not_an_answer() -> None:
    refused = settled(calcium, recorded(3.5, 3), recorded(None, 1))
    assert (refused.state, refused.value) == (State.NOT_ANSWERED, None)


def test_two_values_of_one_day_are_in_conflict_and_neither_is_known() -> None:
    two = settled(calcium, recorded(3.5, 1), recorded(2.4, 1))
    assert (two.state, two.value) == (State.CONFLICTING, None)
    assert [one.value for one in two.alternatives] == [3.5, 2.4]
    assert two.in_words() == "3.5 mmol/L or 2.4 mmol/L"


def test_the_same_value_twice_is_no_conflict() -> None:
    assert settled(calcium, recorded(3.5, 1), recorded(3.5, 1)).value == 3.5


def test_the_times_of_one_day_tell_apart_only_what_changes_within_a_day() -> None:
    morning, evening = "08:00", "20:00"
    pains = recorded(8.0, 0, time=morning), recorded(3.0, 0, time=evening)
    assert settled(pain, *pains).value == 3.0
    calciums = recorded(3.5, 0, time=morning), recorded(2.4, 0, time=evening)
    assert settled(calcium, *calciums).state is State.CONFLICTING


def test_items_of_a_checklist_asked_one_by_one_are_at_least_what_was_found() -> None:
    some = settled(signs, recorded(True, 1, item="numbness"), recorded(False, 1, item="retention"))
    assert some.value == frozenset({"numbness"})
    assert isinstance(some.value, AtLeast)


def test_items_of_a_checklist_all_asked_are_the_whole_list() -> None:
    every = [recorded(item == "numbness", 1, item=item) for item in signs.items]
    whole = settled(signs, *every)
    assert whole.value == frozenset({"numbness"})
    assert not isinstance(whole.value, AtLeast)


def test_a_stale_value_leaves_a_statement_not_known_and_is_asked_again() -> None:
    item = recommended(statement(HIGH), [(calcium, [recorded(3.5, days_ago=8)])])
    assert item.answer is Answer.NOT_KNOWN
    assert item.missing() == (calcium,)
    assert [finding.state for finding in item.because()] == [State.STALE]


@pytest.mark.parametrize("urgency", [Urgency.WITHIN_48_HOURS, Urgency.ROUTINE])
def test_a_conflict_leaves_a_statement_that_is_not_urgent_not_known(urgency: Urgency) -> None:
    two = [recorded(3.5, 1), recorded(2.4, 1)]
    item = recommended(statement(HIGH, urgency=urgency), [(calcium, two)])
    assert item.answer is Answer.NOT_KNOWN
    assert item.missing() == (calcium,)


@pytest.mark.parametrize("urgency", [Urgency.IMMEDIATE, Urgency.WITHIN_4_HOURS, Urgency.SAME_DAY])
def test_an_urgent_statement_applies_if_any_of_the_values_makes_it_apply(urgency: Urgency) -> None:
    two = [recorded(2.4, 1), recorded(3.5, 1)]
    item = recommended(statement(HIGH, urgency=urgency), [(calcium, two)])
    assert item.answer is Answer.APPLIES
    assert item.missing() == (calcium,)
    assert [finding.state for finding in item.because()] == [State.CONFLICTING]


def test_two_conflicts_are_weighed_together() -> None:
    urgent = statement(HIGH & (pain >= PainScore(7)), unless=bedbound, urgency=Urgency.SAME_DAY)
    known = [
        (calcium, [recorded(2.4, 1), recorded(3.5, 1)]),
        (pain, [recorded(8.0, 0), recorded(2.0, 0)]),
        (bedbound, [recorded(False, 0)]),
    ]
    assert recommended(urgent, known).answer is Answer.APPLIES
    assert recommended(urgent, [*known[:2], (bedbound, [recorded(True, 0)])]).answer is (
        Answer.DOES_NOT_APPLY
    )


def test_a_conflict_that_changes_nothing_leaves_the_answer() -> None:
    two = [recorded(2.4, 1), recorded(2.6, 1)]
    item = recommended(statement(HIGH, urgency=Urgency.SAME_DAY), [(calcium, two)])
    assert item.answer is Answer.NOT_KNOWN
