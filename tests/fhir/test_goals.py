"""Goals, preferences, refusals and agents are read; what is malformed is a problem, no traceback."""

from typing import Any

import pytest
from tests.fhir.records import ME, SHARED, concept, record

from trabecula import journey
from trabecula.language.answer import AtLeast
from trabecula.language.goal import GoalDomain
from trabecula.pathway.record import Record
from trabecula.pathway.wishes import Goal, WishKind

Json = dict[str, Any]
LOINC = "http://loinc.org"
FACT = "urn:trabecula:fact"
DAY = "2026-03-01"


def goal(**more: Any) -> Json:
    return {
        "resourceType": "Goal",
        "id": "g_1",
        "lifecycleStatus": "active",
        "description": {"text": "To walk the dog"},
        "subject": ME,
        "startDate": DAY,
    } | more


def level(number: Any, says: str = "so far") -> Json:
    inside = [{"url": "level", "valueInteger": number}, {"url": "says", "valueString": says}]
    return {"url": "urn:trabecula:attainment-level", "extension": inside}


def only_goal(found: Record) -> Goal:
    (one,) = found.wishes.goals
    return one


def test_a_plain_goal_is_read_without_our_extensions() -> None:
    one = only_goal(record(goal(target=[{"detailString": "to the park", "dueDate": "2026-06-01"}])))
    assert (one.text, one.target, one.status) == ("To walk the dog", "to the park", "active")
    assert one.due is not None
    assert one.due.day.isoformat() == "2026-06-01"
    assert (one.domain, one.importance, one.levels) == (None, None, ())


def test_a_goal_that_lies_ahead_makes_the_record_no_newer() -> None:
    assert record(goal(target=[{"dueDate": "2026-06-01"}])).newest() is None


@pytest.mark.parametrize(
    ("more", "what"),
    [
        ({"description": {}}, "without words"),
        ({"description": {"text": " "}}, "without words"),
        ({"category": [concept("flying", "urn:trabecula:goal")]}, "the domain is flying"),
        (
            {"category": [concept(d, "urn:trabecula:goal") for d in ("walking", "work")]},
            "the domain is walking and work",
        ),
        ({"extension": [{"url": "urn:trabecula:importance", "valueInteger": 11}]}, "0 to 10"),
        ({"extension": [{"url": "urn:trabecula:importance"}]}, "0 to 10"),
        (
            {"extension": [{"url": "urn:trabecula:importance", "valueInteger": n} for n in (3, 4)]},
            "one whole number",
        ),
        ({"extension": [level(3)]}, "not 3"),
        ({"extension": [level(None)]}, "left out"),
        ({"extension": [level(0), level(0, "else")]}, "level 0 is described twice"),
        ({"startDate": "soon"}, "no date"),
        ({"target": [{"dueDate": "31 May"}]}, "no date"),
        ({"target": "walking"}, "cannot be read"),
        ({"extension": {"url": "urn:trabecula:importance"}}, "cannot be read"),
    ],
)
def test_a_malformed_goal_is_a_problem_that_names_it(more: Json, what: str) -> None:
    found = record(goal(**more))
    (problem,) = found.problems
    assert "Goal/g_1" in problem.where
    assert what in problem.what
    assert all(one.importance is None for one in found.wishes.goals)


def test_a_goal_entered_in_error_says_nothing_and_a_dropped_one_stays_as_dropped() -> None:
    assert record(goal(lifecycleStatus="entered-in-error")).wishes.goals == []
    assert only_goal(record(goal(lifecycleStatus="cancelled"))).status == "cancelled"


def test_a_goal_under_a_fact_of_ours_is_that_fact_and_no_goal() -> None:
    ours = goal(description=concept("pain_goal", FACT), target=[{"detailInteger": 3}])
    found = journey.read(_bytes(ours))
    assert found.wishes.goals == []
    assert journey.know(found, found.newest() or _day()).person.findings["pain_goal"].value == 3


def _bytes(*resources: Json) -> bytes:
    from tests.fhir.records import PATIENT, bundle

    return bundle(PATIENT, *resources)


def _day() -> Any:
    from datetime import date

    return date.fromisoformat(DAY)


def attainment(number: Any, **more: Any) -> Json:
    return {
        "resourceType": "Observation",
        "id": "a_1",
        "status": "final",
        "code": concept("attainment", "urn:trabecula:goal"),
        "subject": ME,
        "focus": [{"reference": "Goal/g_1"}],
        "effectiveDateTime": DAY,
        "valueInteger": number,
    } | more


@pytest.mark.parametrize(
    "wrong", [attainment(3), attainment(None), attainment(0, focus=[]), attainment(-9)]
)
def test_a_review_that_is_none_is_a_problem(wrong: Json) -> None:
    found = record(goal(), wrong)
    assert found.wishes.attainments == []
    assert [problem.where for problem in found.problems] == ["Observation/a_1"]


def consent(*provisions: Json, **more: Any) -> Json:
    return {
        "resourceType": "Consent",
        "id": "c_9",
        "status": "active",
        "patient": ME,
        "dateTime": DAY,
        "provision": {"provision": list(provisions)},
    } | more


def facts(*resources: Json) -> Any:
    return journey.know(journey.read(_bytes(*resources)), _day())


def test_a_refusal_by_consent_is_the_fact_and_leaves_the_rest_open() -> None:
    refused = {"type": "deny", "code": [concept("declined.surgery", FACT)]}
    assert facts(consent(refused)).person.findings["declined"].value == AtLeast({"surgery"})
    assert "declined" not in facts(consent(refused, status="inactive")).person.findings


def test_a_refusal_in_other_words_is_kept_in_them() -> None:
    (wish,) = facts(consent({"type": "deny", "code": [{"text": "No feeding tube"}]})).wishes.said
    assert (wish.kind, wish.text) == (WishKind.DECLINED, "No feeding tube")


def test_a_refusal_that_ends_counts_and_says_so() -> None:
    refused = {
        "type": "deny",
        "code": [concept("declined.opioids", FACT)],
        "period": {"end": "2026-01-01"},
    }
    known = facts(consent(refused))
    assert known.person.findings["declined"].value == AtLeast({"opioids"})
    assert any("until somebody withdraws it" in problem.what for problem in known.problems)


def test_an_agent_who_is_named_nowhere_is_a_problem() -> None:
    actor = {"role": concept("75783-1", LOINC), "reference": {"reference": "RelatedPerson/x"}}
    known = facts(consent({"type": "permit", "actor": [actor]}))
    assert [agent.name for agent in known.wishes.agents] == [""]
    assert any("say who it is" in problem.what for problem in known.problems)


def test_what_is_later_than_the_day_is_not_known_on_it() -> None:
    later = goal(lifecycleStatus="completed", statusDate="2026-05-01")
    (one,) = facts(later, attainment(1, effectiveDateTime="2026-04-01")).wishes.goals
    assert one.status == ""
    assert facts(goal(startDate="2026-04-01")).wishes.goals == []
    assert facts(goal(), attainment(1, effectiveDateTime="2026-04-01")).wishes.attainments == []


PACIO = SHARED / "pacio-adi-examples" / "json"


@pytest.mark.skipif(not PACIO.exists(), reason="the real records are not beside us")
def test_a_real_advance_care_plan_is_read() -> None:
    found = journey.read(PACIO, "Example-Smith-Johnson-Patient1")
    said = found.wishes
    assert {one.text.partition(",")[0] for one in said.goals} >= {
        "Avoiding prolonged dependence on machines"
    }
    at_home = [one for one in said.said if "hospice care at home" in one.text]
    assert [(one.kind, bool(one.only_if), one.by) for one in at_home] == [
        (WishKind.TREATMENT, True, "person")
    ]
    limits = [one.text for one in said.said if one.kind is WishKind.TREATMENT_LIMIT]
    assert any(text.endswith("(not to be done)") for text in limits)
    assert [one.permitted for one in said.agents if one.origin.endswith("-Deny")] == [False]
    assert {one.name for one in said.agents} == {"Johnson, Charles"}
    known = journey.know(found)
    assert known.person.findings["acp_documented"].value is True


@pytest.mark.skipif(not SHARED.exists(), reason="the real records are not beside us")
@pytest.mark.parametrize(
    ("file", "achievement", "target"),
    [
        ("pacio-pfe-examples/json/Goal-PFEIG-Goal-WalkingGoal.json", "in-progress", ""),
        ("physical-activity-examples/json/Goal-Scen1GoalV2.json", "in-progress", "100 min/wk"),
        ("sdoh-examples/json/Goal-SDOHCC-GoalFoodSecurityExample.json", "improving", "Food insecurity risk [HVS]: No risk"),
    ],
)  # fmt: skip
def test_real_goals_are_read(file: str, achievement: str, target: str) -> None:
    one = only_goal(journey.read(SHARED / file))
    assert one.achievement == achievement
    assert target in one.target
    assert one.text
    assert one.domain is None or isinstance(one.domain, GoalDomain)
