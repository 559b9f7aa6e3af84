"""The invented person who has much to choose from: plans that differ, and what turns them."""

import json
from functools import cache
from typing import Any

import pytest
from tests.records import Command

from trabecula import journey, samples
from trabecula.language.priority import Priority
from trabecula.pathway.medicines.dose_for_person import Verdict
from trabecula.pathway.nutrition import nutrition_targets
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.for_person import OptionForPerson, Standing
from trabecula.pathway.options.weighed import Options
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.wishes import Outcome

NAME = "breast-choices"


def recommended(content: bytes) -> Recommendations:
    return journey.recommend(journey.know(journey.read(content)))


@cache
def options() -> Options:
    return journey.weigh(recommended(samples.path(NAME).read_bytes()))


def with_ranks(**ranks: int) -> Options:
    """Her options with other ranks, everything else as it is."""
    bundle = json.loads(samples.path(NAME).read_text("utf-8"))
    asked: Any = next(
        e["resource"] for e in bundle["entry"] if e["resource"]["id"] == "what-matters"
    )
    for part in asked["component"]:
        key = part["code"]["coding"][0]["code"].removeprefix("rank_")
        part["valueInteger"] = ranks.get(key, part["valueInteger"])
    return journey.weigh(recommended(json.dumps(bundle).encode()))


def option(code: str) -> OptionForPerson:
    return next(each for each in options().every if each.code == code)


def codes(plan: Alternative) -> set[str]:
    return {each.code for each in plan.options}


def first(weighed: Options) -> Alternative:
    plan = weighed.plan(Kind.WHAT_MATTERS)
    assert plan is not None
    return plan


def test_three_plans_differ_and_carrying_on_stands_beside_them() -> None:
    plans = options().alternatives
    assert len(plans) == 3
    assert len({frozenset(codes(plan)) for plan in plans}) == 3
    assert codes(options().carrying_on) == set()


def test_each_plan_gives_something_up_against_each_other() -> None:
    for plan in options().alternatives:
        for other in options().alternatives:
            given_up = plan.gives_up(other)
            assert plan is other or given_up.serves_less or given_up.costs_more


@pytest.mark.parametrize(
    ("need", "at_least"),
    [
        ("local_pain", 3), ("pain_medicine", 4), ("trial_medicine", 3), ("nerve_pain_medicine", 4),
        ("bone_agent", 4), ("movement", 4), ("sleep", 2), ("physical_agent", 2),
    ],
)  # fmt: skip
def test_a_need_leaves_several_options(need: str, at_least: int) -> None:
    (found,) = [each for each in options().needs if each.need.name == need]
    assert len(found.open) >= at_least


def test_every_medicine_that_can_be_chosen_has_a_dose() -> None:
    medicines = [each for each in options().every if each.candidate and each.can_be_chosen]
    assert len(medicines) > 10
    for each in medicines:
        assert each.candidate is not None
        assert any(dose.verdict is Verdict.OFFERED for dose in each.candidate.doses), each.code


def test_a_clear_head_first_takes_no_opioid_yet_and_fast_relief_first_one_within_the_hour() -> None:
    at_once, not_yet = "OPT-OPIOID-LOW:morphine", "OPT-NO-OPIOID"
    by_alertness = codes(first(options()))
    by_fast_relief = codes(first(with_ranks(fast_relief=1, alertness=6)))
    assert not_yet in by_alertness - by_fast_relief
    assert at_once in by_fast_relief - by_alertness
    turned = next(each for each in options().reordered if each.first is Priority.FAST_RELIEF)
    assert at_once in {each.code for each in turned.takes}
    assert not_yet in {each.code for each in turned.drops}


def test_the_page_says_what_another_order_would_change(trabecula: Command) -> None:
    said = trabecula("options", str(samples.path(NAME)))
    assert said.code == 0
    words = " ".join(said.out.casefold().split())
    assert "if fast relief came first" in words


def test_the_first_opioid_works_within_the_hour_and_no_patch_stands_for_it() -> None:
    low = {each.code for each in options().every if each.option.code == "OPT-OPIOID-LOW"}
    assert low == {
        "OPT-OPIOID-LOW:morphine", "OPT-OPIOID-LOW:oxycodone", "OPT-OPIOID-LOW:hydromorphone",
    }  # fmt: skip


def test_a_nerve_pressed_on_deep_in_the_body_is_not_treated_on_the_skin() -> None:
    skin = [each for each in options().every if each.option.code == "OPT-SKIN"]
    assert skin
    assert {each.standing for each in skin} == {Standing.STRUCK}


def test_the_pelvis_without_a_score_of_the_spine_does_not_keep_her_from_exercise_at_home() -> None:
    assert option("OPT-EXERCISE-HOME").standing is Standing.OPEN
    assert option("OPT-EXERCISE-REMOTE").standing is Standing.OPEN


def test_nothing_is_asked_that_makes_no_sense_of_her() -> None:
    asked = {fact.key for each in options().every for fact in each.asks}
    assert asked.isdisjoint({"child_pugh", "l_mirels"}), "she has no liver disease, and a pelvis"


def test_what_she_declines_is_declined_and_nothing_else() -> None:
    declined = {e.option.code for e in options().every if e.standing is Standing.DECLINED}
    assert declined == {"OPT-STEROID"}


def test_each_radiotherapy_of_the_bone_that_hurts_serves_her_goal() -> None:
    links = journey.link(options().matters, options().recommendations)
    (choir,) = [link for link in links if "choir" in link.sought.goal.text]
    serving = {item.statement.code for item in choir.served_by}
    for code in ("OPT-RT8", "OPT-RTMF", "OPT-SBRT24"):
        offered_by = {statement.code for statement in option(code).option.offered_by}
        assert offered_by & serving, code


def test_food_is_reckoned_by_her_weight() -> None:
    found = nutrition_targets(options().recommendations)
    assert found is not None
    assert [target.a_day is not None for target in found.targets] == [True, True]


def test_what_was_decided_can_be_chosen_and_stands_together() -> None:
    decisions = options().matters.decisions
    chosen = [c.code for d in decisions for c in d.choices if c.outcome is Outcome.CHOSEN]
    assert len(chosen) == 6
    by_key = {each.key: each for each in options().every} | {e.code: e for e in options().every}
    found = [by_key[code] for code in chosen]
    assert all(each.can_be_chosen for each in found)
    assert (
        len({id(need) for each in found for need in options().needs if each in need.options}) == 6
    )
    pairs = {(conflict.first, conflict.second) for conflict in options().conflicts}
    assert not [pair for pair in pairs if set(pair) <= set(found)]
    outcomes = {choice.outcome for decision in decisions for choice in decision.choices}
    assert outcomes == set(Outcome)
