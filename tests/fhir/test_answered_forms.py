"""Which form a response answers: of its own version, contained, or none that can be told."""

from typing import Any

import pytest
from tests.fhir.answers import Json, chosen, facts_of, problems_of, response
from tests.fhir.test_recognised_panels import (
    CLINIC,
    PHQ,
    filled_in,
    form,
    integer,
    one_result,
    own_code,
    panel,
    results,
    weighed,
)

from trabecula.pathway.facts import Facts

CODES = list(PHQ.values())
ONES = filled_in([own_code(1)] * 9)


def choices(*numbers: float) -> list[Json]:
    return [own_code(place) | {"extension": weighed(each)} for place, each in enumerate(numbers)]


def held(*numbers: float, **also: Any) -> Json:
    return form(CODES, options=choices(*numbers)) | also


def total(facts: Facts) -> Any:
    return one_result(facts, "phq-9").scored("phq9").value


TURNED = held(3, 2, 1, 0, version="2", id="earlier")


@pytest.mark.parametrize("forms", [(held(0, 1, 2, 3), TURNED), (TURNED, held(0, 1, 2, 3))])
def test_a_response_is_read_by_the_version_that_it_answers(forms: tuple[Json, Json]) -> None:
    assert total(facts_of(ONES, *forms)) == 9
    earlier = ONES | {"questionnaire": f"{CLINIC}|2"}
    assert total(facts_of(earlier, *forms)) == 18
    for canonical in (f"{CLINIC}|1", CLINIC):
        facts = facts_of(ONES | {"questionnaire": canonical}, *forms)
        assert not results(facts, "phq-9")
        assert "is not taken from there" in problems_of(facts)


def test_two_forms_of_one_version_that_differ_are_none() -> None:
    facts = facts_of(ONES, held(0, 1, 2, 3), held(3, 2, 1, 0, id="other"))
    assert not results(facts, "phq-9")
    assert "in 2 ways that differ" in problems_of(facts)
    facts = facts_of(ONES, held(0, 1, 2, 3), held(0, 1, 2, 3, id="copy"))
    assert (total(facts), problems_of(facts)) == (9, "")


def test_a_choice_that_counts_in_two_ways_counts_in_none() -> None:
    twice = [*choices(0, 1, 2, 3), own_code(1) | {"extension": weighed(2)}]
    facts = facts_of(ONES, form(CODES, options=twice))
    assert total(facts) is None
    assert problems_of(facts).count("no answer of this question") == 9


def test_a_form_that_the_response_contains_is_read() -> None:
    inside = held(0, 1, 2, 3) | {"id": "c1"}
    said = ONES | {"questionnaire": "#c1", "contained": [{"resourceType": "Patient"}, inside]}
    assert (total(facts_of(said)), problems_of(facts_of(said))) == (9, "")
    facts = facts_of(said | {"questionnaire": "#c2"})
    assert "#c2 is no form that the response contains" in problems_of(facts)


@pytest.mark.parametrize("prefix", [True, False])
def test_published_link_ids_need_no_questionnaire(prefix: bool) -> None:
    said = panel("phq-9", dict.fromkeys(CODES, integer(1)), prefix=prefix)
    said.pop("questionnaire")
    facts = facts_of(said)
    assert (total(facts), problems_of(facts)) == (9, "")
    bare = response([{"linkId": code, "answer": [integer(1)]} for code in CODES])
    assert total(facts_of(bare | {"questionnaire": "http://clinic.example/x"})) == 9


def test_the_number_of_a_lesion_or_section_is_no_code_of_loinc() -> None:
    lesion = {"linkId": "l_look@Condition/718-7", "answer": [chosen("lytic")]}
    assert "l_look" not in facts_of(response([lesion])).person.findings
    assert "Condition/718-7" in problems_of(facts_of(response([lesion])))
    section = {"linkId": "1-2", "answer": [own_code(1)]}
    facts = facts_of(response([section]) | {"questionnaire": "http://clinic.example/x"})
    assert "none of its answers has a code" in problems_of(facts)


@pytest.mark.parametrize("numbers", [(1, 2, 3, 4), (-1, 0, 1, 2), (0, 1, 2, 99)])
def test_a_form_that_counts_on_another_scale_is_not_the_items(numbers: tuple[float, ...]) -> None:
    """Who answers the first choice of each, not at all, would else have nine points."""
    facts = facts_of(filled_in([own_code(0)] * 9), held(*numbers))
    assert total(facts) is None
    assert f"from {numbers[0]} to {numbers[-1]}" in problems_of(facts)
    assert facts.person.findings["phq9_item9"].value is None
