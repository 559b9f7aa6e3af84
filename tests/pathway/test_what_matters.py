"""What matters: an order that is never made up, refusals that stand, goals tied to what holds them."""

from datetime import date, timedelta
from typing import Any

import pytest
from tests.fhir.records import ME, PATIENT, bundle, concept

from trabecula import journey, samples
from trabecula.language.answer import Answer
from trabecula.language.goal import GoalDomain
from trabecula.language.priority import Priority
from trabecula.pathway.facts import Facts
from trabecula.pathway.goal_links import GoalLink
from trabecula.pathway.moment import Moment
from trabecula.pathway.what_matters import WhatMatters
from trabecula.pathway.wishes import Attainment, Goal, Wishes

DAY = date(2026, 3, 1)
FACT = "urn:trabecula:fact"
EVERY: dict[str, Any] = {
    "rank_independence": 1, "rank_work": 2, "rank_less_medication": 3, "rank_fast_relief": 4,
    "rank_alertness": 5, "rank_time_at_home": 6, "rank_longevity": 7,
}  # fmt: skip
TIED: dict[str, Any] = {**EVERY, "rank_work": 1}


def observed(name: str, on: date, **components: Any) -> dict[str, Any]:
    kinds = {bool: "valueBoolean", int: "valueInteger"}
    return {
        "resourceType": "Observation",
        "id": name,
        "status": "final",
        "code": {"text": name},
        "subject": ME,
        "effectiveDateTime": on.isoformat(),
        "component": [
            {"code": concept(key.replace("__", "."), FACT), kinds[type(value)]: value}
            for key, value in components.items()
        ],
    }


def matters_of(*resources: Any, on: date = DAY) -> WhatMatters:
    return journey.what_matters(journey.know(journey.read(bundle(PATIENT, *resources)), on))


def given(*goals: Goal, reviews: tuple[Attainment, ...] = (), **facts: Any) -> Facts:
    known = journey.take({"facts": facts}, DAY)
    known.wishes = Wishes(list(goals), list(reviews))
    return known


def at(day: date = DAY) -> Moment:
    return Moment(day, day)


def test_seven_places_are_an_order() -> None:
    matters = journey.what_matters(given(**EVERY))
    assert matters.ranking.settled == tuple(
        Priority(key.removeprefix("rank_").replace("_", " ")) for key in EVERY
    )
    assert {fact.key for fact in matters.ask} == {"pain_goal", "declined"}


def test_two_in_one_place_are_named_and_none_comes_first() -> None:
    matters = journey.what_matters(given(**TIED))
    assert matters.ranking.ties == ((Priority.INDEPENDENCE, Priority.WORK),)
    assert matters.ranking.settled == ()


def test_nothing_asked_is_no_order_and_nothing_declined_is_not_known() -> None:
    matters = journey.what_matters(given())
    assert matters.ranking.groups == ()
    assert (matters.declined, matters.not_declined) == ((), ())
    assert (matters.review_due, len(matters.ask)) == (None, 9)


def test_two_ranks_of_one_day_are_a_conflict_with_both_sides() -> None:
    matters = matters_of(observed("one", DAY, rank_work=1), observed("other", DAY, rank_work=5))
    (conflict,) = matters.conflicts
    assert conflict.in_words() == "1 or 5"
    assert Priority.WORK in matters.ranking.unranked


@pytest.mark.parametrize(("days", "ranked"), [(84, True), (85, False)])
def test_an_order_is_asked_again_after_twelve_weeks(days: int, ranked: bool) -> None:
    asked = DAY - timedelta(days=days)
    matters = matters_of(observed("order", asked, **EVERY))
    assert bool(matters.ranking.groups) is ranked
    assert matters.review_due == asked + timedelta(days=84)


@pytest.mark.parametrize("renewed", ["progression_new", "transition_planned"])
def test_an_order_is_asked_again_when_things_change_and_a_refusal_stands(renewed: str) -> None:
    before, after = DAY - timedelta(days=10), DAY - timedelta(days=2)
    answers = {f"declined__{item}": item == "surgery" for item in _items()}
    matters = matters_of(
        observed("order", before, **EVERY),
        observed("declined", before, **answers),
        observed("change", after, **{renewed: True}),
    )
    assert matters.ranking.groups == ()
    assert (matters.declined, matters.not_declined) == (("surgery",), ())
    assert matters.review_due == after
    assert {fact.key for fact in matters.ask} >= {"declined", "rank_work"}


def _items() -> tuple[str, ...]:
    return journey.edition().facts["declined"].allowed


def test_a_refusal_lasts_until_it_is_withdrawn() -> None:
    long_ago = observed("refused", DAY - timedelta(days=300), declined__surgery=True)
    assert matters_of(long_ago).declined == ("surgery",)
    withdrawn = observed("withdrawn", DAY, declined__surgery=False)
    assert matters_of(long_ago, withdrawn).declined == ()


WALK = Goal("Goal/w", "To walk", GoalDomain.WALKING, "active", importance=8)
SLEEP = Goal("Goal/s", "To sleep", GoalDomain.SLEEP, "active", importance=2)


def review(goal: str, level: int, day: int) -> Attainment:
    return Attainment(f"Observation/{goal}{day}", goal, level, at(date(2026, 2, day)))


def test_the_score_weighs_by_importance_only_where_each_goal_has_one() -> None:
    reviews = (review("Goal/w", 1, 1), review("Goal/s", -1, 1))
    both = journey.what_matters(given(WALK, SLEEP, reviews=reviews)).score
    assert both is not None
    assert (both.weighted, both.of) == (True, 2)
    assert both.value > 50
    plain = Goal("Goal/s", "To sleep", GoalDomain.SLEEP, "active")
    alike = journey.what_matters(given(WALK, plain, reviews=reviews)).score
    assert alike is not None
    assert (alike.weighted, alike.value) == (False, pytest.approx(50))


def test_a_dropped_goal_counts_against_nobody() -> None:
    dropped = Goal("Goal/w", "To walk", GoalDomain.WALKING, "cancelled", importance=8)
    reviews = tuple(review("Goal/w", -2, day) for day in (1, 2, 3))
    facts = given(dropped, reviews=reviews)
    matters = journey.what_matters(facts)
    assert matters.score is None
    assert not matters.goals[0].replan
    assert journey.link(matters, journey.recommend(facts)) == ()


def test_two_reviews_without_gain_ask_for_another_plan() -> None:
    reviews = tuple(review("Goal/w", -1, day) for day in (1, 8, 15))
    assert journey.what_matters(given(WALK, reviews=reviews)).goals[0].replan
    better = (*reviews, review("Goal/w", 0, 22))
    assert not journey.what_matters(given(WALK, reviews=better)).goals[0].replan


def test_two_levels_of_one_day_are_none() -> None:
    reviews = (review("Goal/w", -1, 1), review("Goal/w", 1, 1))
    matters = journey.what_matters(given(WALK, reviews=reviews))
    assert matters.goals[0].level is None
    assert matters.score is None


def links(name: str) -> tuple[GoalLink, ...]:
    facts = journey.know(journey.read(samples.path(name)))
    return journey.link(journey.what_matters(facts), journey.recommend(facts))


def test_a_walk_on_a_femur_that_may_break_is_held_with_what_clears_it() -> None:
    (walk,) = links("kidney-femur")
    sure = {held.by.statement.code: held for held in walk.held if held.sure}
    assert {"REH-02H", "SUR-03", "SUR-05"} <= set(sure)
    assert all("femur" in held.by.about.label for held in sure.values())
    assert "orthopaedic opinion" in sure["SUR-03"].clears
    assert [one.label for one in walk.limited_by] == ["left subtrochanteric region of the femur"]
    assert walk.loads == ()
    assert "SUR-03" in {item.statement.code for item in walk.served_by}


def test_no_load_is_named_of_a_lesion_that_anything_may_hold() -> None:
    for sample in samples.people():
        facts = journey.know(journey.read(samples.path(sample.name)))
        recommendations = journey.recommend(facts)
        held = {
            id(item.about)
            for item in recommendations.items
            if item.statement.code == "REH-02H" and (item.active or item.answer is Answer.NOT_KNOWN)
        }
        for link in journey.link(journey.what_matters(facts), recommendations):
            assert not {id(lesion) for lesion, _ in link.loads} & held


def held_by(domain: GoalDomain, lesion: dict[str, Any], **facts: Any) -> set[str]:
    goal = Goal("Goal/x", "A goal", domain, "active")
    known = journey.take({"facts": facts, "lesions": [lesion]}, DAY)
    known.wishes = Wishes([goal])
    (link,) = journey.link(journey.what_matters(known), journey.recommend(known))
    return {held.by.statement.code for held in link.held if held.sure}


def test_an_arm_holds_what_arms_do_and_not_walking() -> None:
    arm = {"l_site": "humerus", "l_mirels": 10, "l_stabilised": False, "l_fracture": False}
    assert "REH-02H" not in held_by(GoalDomain.WALKING, arm)
    assert {"REH-02H", "SUR-03"} <= held_by(GoalDomain.SELF_CARE, arm)


def test_a_lesion_whose_site_is_not_known_holds_walking() -> None:
    assert "REH-02H" in held_by(GoalDomain.WALKING, {"l_acute_event": True})


def test_every_domain_has_its_ties_and_every_tie_is_a_statement() -> None:
    asked = journey.edition().edition.elicitation
    assert asked is not None
    codes = {statement.code for statement in journey.edition().edition.statements}
    assert set(asked.ties.keys) == set(GoalDomain)
    for row in asked.ties.rows:
        named = {code for hold in row.holds.holds for code in hold.statements}
        assert named | set(row.holds.served_by) <= codes
        assert set(asked.ranks) == set(Priority)
