"""Values that are open: old and new, whole and in part, of one pain and of all of them."""

from typing import Any, Final

import pytest
from tests.fhir.answers import OPENED, facts_of, response
from tests.pathway.test_pains import LEFT, pain_form, score, severity
from tests.records import FACT, LOINC, amount, coded, fact, lesion, observed

from trabecula import recommend
from trabecula.language.answer import Answer, Within
from trabecula.pathway.facts import Facts, Finding, State

THORACIC: Final = lesion("t8", coded("urn:trabecula:site", "thoracic"))


def of_lesion(key: str, day: str, **value: Any) -> dict[str, Any]:
    focus = [{"reference": "Condition/t8"}]
    return fact(key, day, **value) | {"focus": focus, "id": f"{key}{day}".replace("_", "-")}


def answer(facts: Facts, code: str) -> Answer:
    answers = [one.answer for one in recommend(facts, OPENED).items if one.statement.code == code]
    return max(answers)


def integer(value: int) -> dict[str, Any]:
    return {"valueInteger": value}


def code(value: str) -> dict[str, Any]:
    return {"valueCodeableConcept": coded(FACT, value)}


def pain_worst(*resources: dict[str, Any]) -> Finding:
    return facts_of(*resources).person.findings["pain_worst"]


class TestScoresKnownInPart:
    def test_one_newer_item_never_hides_an_older_total_that_it_excludes(self) -> None:
        facts = facts_of(
            THORACIC,
            of_lesion("l_sins", "2026-02-20", **integer(14)),
            of_lesion("l_sins_collapse", "2026-01-15", **code("none")),
            of_lesion("l_sins_pain", "2026-02-27", **code("none")),
        )
        held = facts.lesions[0].findings["l_sins"]
        assert held.state is State.CONFLICTING
        assert held.sides[0].value == 14
        assert answer(facts, "EMR-07") is Answer.APPLIES

    def test_bounds_that_hold_the_total_leave_it(self) -> None:
        facts = facts_of(
            THORACIC,
            of_lesion("l_sins", "2026-02-20", **integer(14)),
            of_lesion("l_sins_pain", "2026-02-27", **code("mechanical")),
        )
        assert facts.lesions[0].findings["l_sins"].value == 14

    def test_bounds_of_a_lesion_are_bounds_of_the_person(self) -> None:
        facts = facts_of(
            THORACIC,
            of_lesion("l_sins_pain", "2026-02-27", **code("mechanical")),
            of_lesion("l_look", "2026-02-27", **code("lytic")),
            of_lesion("lesion_level", "2026-02-27", **code("T11")),
        )
        whole, one = facts.person.findings["sins"], facts.lesions[0].findings["l_sins"]
        assert (whole.state, whole.known) == (State.WITHIN_LIMITS, one.known)
        assert answer(facts, "EMR-07") is Answer.NOT_KNOWN

    def test_mirels_from_ten_is_nine_or_more(self) -> None:
        about = {"focus": [{"reference": "Condition/femur"}]}
        facts = facts_of(
            lesion("femur", coded("urn:trabecula:site", "femur-intertrochanteric")),
            fact("l_look", **code("lytic")) | about,
            fact("l_mirels_size", **code("over_two_thirds")) | about,
        )
        assert facts.lesions[0].findings["l_mirels"].known == Within(10, 12)
        assert answer(facts, "SUR-03") is Answer.APPLIES


class TestSeveralPains:
    def test_the_worst_of_some_pains_is_not_the_worst_of_all(self) -> None:
        both = response(
            [
                pain_form("T8", p_worst=score(3)),
                pain_form("femur-shaft", LEFT, p_movement=score(6)),
            ]
        )
        assert pain_worst(both).known == Within(6, 10)

    def test_a_pain_of_which_the_news_is_old_leaves_it_open(self) -> None:
        old = severity(9, "T8", number="a") | {"effectiveDateTime": "2026-02-20"}
        assert pain_worst(old, severity(3, "rib", LEFT, number="b")).known == Within(3, 10)

    def test_what_the_person_says_of_the_whole_settles_it(self) -> None:
        old = severity(9, "T8", number="a") | {"effectiveDateTime": "2026-02-20"}
        here = severity(3, "rib", LEFT, number="b")
        assert pain_worst(old, here, severity(4, number="c")).value == 4

    def test_a_report_without_a_place_is_not_given_to_a_pain_of_long_ago(self) -> None:
        old = severity(8, "T8", number="a") | {"effectiveDateTime": "2024-03-01"}
        now = fact("p_movement", **amount(9, "{score}"))
        facts = facts_of(old, now)
        assert "p_movement" not in facts.pains[0].findings
        assert any("say which" in problem.what for problem in facts.problems)

    def test_two_places_in_one_entry_are_none(self) -> None:
        site = [{"system": "urn:trabecula:site", "code": place} for place in ("T8", "rib")]
        facts = facts_of(severity(8) | {"bodySite": {"coding": site}})
        assert not facts.pains
        assert "pain_worst" not in facts.person.findings
        assert any("two places" in problem.what for problem in facts.problems)

    def test_a_placed_pain_without_a_lesion_is_no_problem(self) -> None:
        assert not facts_of(severity(8, "T8")).problems


class TestChangeOfPain:
    def test_the_person_is_not_compared_with_a_carer(self) -> None:
        carer = {"performer": [{"reference": "RelatedPerson/c"}]}
        before = severity(9, number="a") | {"effectiveDateTime": "2026-02-25"} | carer
        facts = facts_of(before, severity(4, number="b"))
        assert "pain_delta" not in facts.person.findings

    def test_the_whole_is_not_compared_with_one_place(self) -> None:
        before = severity(8, number="a") | {"effectiveDateTime": "2026-02-25"}
        facts = facts_of(before, severity(3, "rib", LEFT, number="b"))
        assert "pain_delta" not in facts.person.findings

    def test_two_reports_of_the_person_are(self) -> None:
        before = severity(8, number="a") | {"effectiveDateTime": "2026-02-25"}
        assert facts_of(before, severity(3, number="b")).person.findings["pain_delta"].value == -5


@pytest.mark.parametrize(("day", "adjusted"), [("2023-01-01", True), ("2026-02-28", False)])
def test_only_a_usable_ionised_calcium_stops_the_adjustment(day: str, adjusted: bool) -> None:
    facts = facts_of(
        observed("t", coded(LOINC, "2000-8"), "2026-02-28", **amount(3.6, "mmol/L")),
        observed("a", coded(LOINC, "1751-7"), "2026-02-28", **amount(30, "g/L")),
        observed("i", coded(LOINC, "1995-0"), day, **amount(1.2, "mmol/L")),
    )
    assert ("ca_adj" in facts.person.findings) is adjusted
    assert (answer(facts, "EMR-09") is Answer.APPLIES) is adjusted


def test_an_item_of_a_list_answered_in_two_ways_is_not_known() -> None:
    def medicines(order: tuple[bool, ...]) -> Facts:
        return facts_of(
            *(
                observed(f"m{number}", coded(FACT, "acb_medicines.amitriptyline"), valueBoolean=yes)
                for number, yes in enumerate(order)
            )
        )

    for order in ((True, False), (False, True)):
        facts = medicines(order)
        assert any("answers that differ" in problem.what for problem in facts.problems)
