"""The plan: what clashes and what is shown inside something else, of the same lesion only."""

from datetime import date
from typing import Any

from trabecula import compose, edition, recommend, take
from trabecula.pathway.plan import Plan

FEMUR = {"label": "femur", "l_site": "femur_shaft", "l_mirels": 7, "l_functional_pain": False}
PELVIS = {"label": "pelvis", "l_site": "pelvis_other", "l_functional_pain": True}


def plan(*lesions: dict[str, Any], **facts: Any) -> Plan:
    given = {"facts": facts, "lesions": list(lesions)}
    return compose(recommend(take(given, date(2026, 3, 1))))


def clashes(of: Plan) -> set[tuple[str, str]]:
    return {(clash.first.code, clash.second.code) for clash in of.clashes}


def shown(of: Plan) -> dict[str, set[str]]:
    """The codes of each measure, with those inside it."""
    return {m.statement.code: {part.statement.code for part in m.parts} for m in of.measures}


def test_two_statements_about_one_lesion_clash() -> None:
    assert ("SUR-01", "MON-07") in clashes(plan(FEMUR | {"l_pain": 6}, pain_delta=3))


def test_two_statements_about_two_lesions_do_not_clash() -> None:
    apart = plan(FEMUR, PELVIS)
    assert {"SUR-01", "MON-07"} <= set(shown(apart))
    assert ("SUR-01", "MON-07") not in clashes(apart)


def test_a_statement_about_the_person_clashes_with_one_about_any_lesion() -> None:
    both = plan(FEMUR | {"l_postop": True, "l_stabilised": True}, PELVIS, session_pain_rise=3)
    assert ("REH-16", "REH-06") in clashes(both)


def test_what_says_a_part_is_inside_the_whole_of_the_same_lesion_only() -> None:
    acute = {"l_acute_event": True, "l_pain": 6}
    fell = {"fall_since_last": True}
    assert "REH-10c" in shown(plan(FEMUR | acute, **fell))["EMR-08"]
    apart = shown(
        plan(FEMUR | {"l_acute_event": True, "l_pain": 0}, PELVIS | {"l_pain": 6}, **fell)
    )
    assert apart["EMR-08"] == set()
    assert "REH-10c" in apart


def test_nothing_that_is_shown_is_lost_between_parts_and_wholes() -> None:
    inside = edition().edition.inside
    wholes = {one.whole for one in inside}
    assert wholes.isdisjoint(one.part for one in inside)
