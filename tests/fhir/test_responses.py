"""Answers: which are trusted, which are one, and which are none."""

import pytest
from tests.fhir.answers import (
    ABSENT,
    OPENED,
    PAIN,
    YES,
    Json,
    chosen,
    facts_of,
    form_of,
    problems_of,
    response,
)

from trabecula.fhir.forms import form
from trabecula.language.code import FACT
from trabecula.pathway.facts import State


@pytest.mark.parametrize(
    ("key", "answers", "state"),
    [
        ("mscc_excluded", [chosen("yes"), chosen("no")], State.CONFLICTING),
        ("mscc_excluded", [chosen("no"), chosen("asked-unknown", ABSENT)], State.CONFLICTING),
        ("primary", [chosen("breast"), chosen("lung")], State.CONFLICTING),
        ("primary", [chosen("breast"), {"valueString": "banana"}], State.CONFLICTING),
    ],
)
def test_answers_of_one_item_that_differ_are_never_the_first(
    key: str, answers: list[Json], state: State
) -> None:
    for authored in ("2026-03-01", "2026-03-01T10:00:00Z"):
        said = response([{"linkId": key, "answer": answers}]) | {"authored": authored}
        finding = facts_of(said).person.findings[key]
        assert (finding.value, finding.state) == (None, state)


def test_several_answers_of_a_list_are_all_found() -> None:
    items = OPENED.facts["neuro_signs"].allowed[:2]
    said = response([{"linkId": "neuro_signs", "answer": [chosen(item) for item in items]}])
    assert facts_of(said).person.findings["neuro_signs"].value == frozenset(items)


@pytest.mark.parametrize(
    ("status", "value", "told"),
    [
        ("completed", True, ""),
        ("amended", True, ""),
        ("in-progress", True, ""),
        ("stopped", True, ""),
        ("unknown", True, "the status is unknown"),
        ("entered-in-error", None, ""),
    ],
)
def test_answers_given_so_far_count(status: str, value: bool | None, told: str) -> None:
    answer = {"linkId": "mscc_excluded", "answer": [chosen("yes")]}
    facts = facts_of(response([answer]) | {"status": status})
    finding = facts.person.findings.get("mscc_excluded")
    assert (finding and finding.value) == value
    assert told in problems_of(facts)


@pytest.mark.parametrize(
    ("address", "trusted"),
    [
        (None, True),
        ("urn:trabecula:questionnaire:spine|2026.11", True),
        ("urn:uuid:6b1f5c52-3b0f-5d0e-9a54-6f0a7c1d2e90", True),
        ("http://clinic.example/admission", False),
    ],
)
def test_link_ids_are_trusted_in_forms_of_ours(address: str | None, trusted: bool) -> None:
    facts = facts_of(response([YES]) | {"questionnaire": address})
    assert ("mscc_excluded" in facts.person.findings) is trusted
    coded = YES | {"code": [{"system": FACT, "code": "mscc_excluded"}]}
    facts = facts_of(response([coded]) | {"questionnaire": address})
    assert facts.person.findings["mscc_excluded"].value is True


def test_link_ids_are_trusted_where_the_record_holds_the_form_with_our_codes() -> None:
    own = form(form_of("spine"), OPENED) | {"url": "http://clinic.example/spine"}
    facts = facts_of(response([YES]) | {"questionnaire": own["url"]}, own)
    assert facts.person.findings["mscc_excluded"].value is True


def test_a_link_id_and_a_code_that_name_different_facts_are_a_problem() -> None:
    coded = YES | {"code": [{"system": FACT, "code": "mscc_confirmed"}]}
    facts = facts_of(response([coded]))
    assert {"mscc_excluded", "mscc_confirmed"}.isdisjoint(facts.person.findings)
    assert "name different facts" in problems_of(facts)


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"valueQuantity": {"unit": "kg"}},
        {"valueUri": "urn:x"},
        {"valueReference": {"reference": "Condition/femur"}},
        {"valueAttachment": {"title": "x"}},
        {"valueCoding": {"system": FACT}},
    ],
)
def test_an_answer_that_says_nothing_is_a_problem(answer: Json) -> None:
    facts = facts_of(response([{"linkId": "weight", "answer": [answer]}]))
    assert "nothing that can be read" in problems_of(facts)
    assert facts.person.findings["weight"].state is State.UNREADABLE


def test_an_answer_to_no_fact_of_ours_is_a_problem() -> None:
    unknown = {"linkId": "1", "code": [{"system": FACT, "code": "wieght"}], "answer": [PAIN]}
    facts = facts_of(response([unknown]) | {"questionnaire": "http://clinic.example/x"})
    assert "there is no such fact: urn:trabecula:fact|wieght" in problems_of(facts)
