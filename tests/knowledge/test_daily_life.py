"""What is asked of daily life stands beside what must not be loaded, and never hides it."""

from datetime import date
from typing import Any

import pytest

from trabecula.knowledge.editions import CURRENT
from trabecula.pathway.facts import take
from trabecula.pathway.plan import Plan, compose
from trabecula.pathway.recommendations import Recommendation, Status, recommend

OPENED = CURRENT.open()


def plan(lesions: list[dict[str, Any]] | None = None, **facts: Any) -> Plan:
    given = {"facts": facts, "lesions": lesions or []}
    return compose(recommend(take(given, OPENED, date(2026, 1, 1)), OPENED))


def item(of: Plan, code: str) -> Recommendation:
    (found,) = (one for one in of.recommendations.applying() if one.statement.code == code)
    return found


def rows(of: Plan, code: str) -> set[str]:
    return {effect.row.code for effect in item(of, code).annotations}


@pytest.mark.parametrize(
    ("lesion", "facts"),
    [({"l_acute_event": True}, {}), ({"l_functional_pain": True}, {}), ({}, {"sins": 13})],
)
def test_hard_tasks_beside_a_bone_at_risk_say_that_nothing_is_loaded(
    lesion: dict[str, Any], facts: dict[str, Any]
) -> None:
    whole = plan([{"label": "one", **lesion}], hard_tasks=["stairs"], new_stoop=True, **facts)
    for code in ("REH-25", "REH-26"):
        assert item(whole, code).status is Status.SHOWN
        assert "ARB-35" in rows(whole, code)


def test_hard_tasks_of_a_person_with_nothing_held_bear_no_warning() -> None:
    assert rows(plan(hard_tasks=["stairs"]), "REH-25") == set()


def test_an_emergency_of_the_spine_is_said_beside_a_new_stoop_and_keeps_its_own_clock() -> None:
    whole = plan(new_stoop=True, known_cancer=True, neuro_signs=["limb_weakness"])
    assert "ARB-36" in rows(whole, "REH-26")
    codes = [measure.statement.code for measure in whole.measures]
    assert codes.index("EMR-01") < codes.index("REH-26")


def test_relief_on_movement_does_not_lift_a_limit_on_loading() -> None:
    whole = plan([{"label": "femur", "l_functional_pain": True}], pain_timing=["on_movement"])
    assert "ARB-37" in rows(whole, "MON-13")


@pytest.mark.parametrize(
    ("facts", "whole"),
    [
        ({"sdoh_need": True}, "GOC-10"),
        ({"caregiver_strain": True}, "PSY-10"),
        ({"distress": 6}, "PSY-06"),
        ({"distress": 6, "caregiver_strain": True, "sdoh_need": True}, "PSY-06"),
    ],
)
def test_local_support_is_one_line_of_what_asks_for_it(facts: dict[str, Any], whole: str) -> None:
    shown = {measure.statement.code: measure for measure in plan(**facts).measures}
    assert "PSY-15" not in shown
    assert [part.statement.code for part in shown[whole].parts] == ["PSY-15"]


def test_in_the_last_weeks_only_what_serves_comfort() -> None:
    whole = plan(smoking=True, bma="denosumab", care_intent="comfort_only", prognosis_weeks=2)
    assert "ARB-09c" in rows(whole, "BON-13")
