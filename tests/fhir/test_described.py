"""The lesions that a form describes: what they are called, and when they are none."""

import json

import pytest
from tests.fhir.answers import (
    ABSENT,
    FEMUR,
    LEFT,
    LYTIC,
    OPENED,
    PAIN,
    RIB,
    RIGHT,
    THORACIC,
    Json,
    chosen,
    facts_of,
    form_of,
    group,
    lesion_form,
    problems_of,
    response,
)

from trabecula.fhir.fact_bundle import fact_bundle
from trabecula.fhir.forms import form
from trabecula.fhir.link import LESION, LESION_SIDE, WHICH_LESION
from trabecula.pathway.facts import State


def test_a_form_describes_a_lesion_that_is_not_recorded_yet() -> None:
    facts = facts_of(lesion_form(THORACIC, LYTIC))
    (lesion,) = facts.lesions
    assert lesion.id == "QuestionnaireResponse/r#thoracic"
    assert lesion.label == "thoracic spine"
    assert lesion.findings["l_site"].value == "thoracic"
    assert lesion.findings["l_look"].value == "lytic"
    assert not facts.problems


def test_a_metastasis_without_a_place_is_no_lesion_beside_a_described_one() -> None:
    nowhere = {name: value for name, value in FEMUR.items() if name != "bodySite"}
    assert [one.label for one in facts_of(nowhere, lesion_form(RIB)).lesions] == ["rib"]


def test_a_form_refers_to_a_recorded_lesion() -> None:
    which = (WHICH_LESION, {"valueReference": {"reference": "Condition/femur"}})
    facts = facts_of(FEMUR, lesion_form(which, LYTIC))
    (lesion,) = facts.lesions
    assert lesion.id == "Condition/femur"
    assert lesion.findings["l_look"].value == "lytic"


def test_a_lesion_described_without_which_or_where_is_a_problem_and_no_guess() -> None:
    facts = facts_of(FEMUR, lesion_form(LYTIC))
    (lesion,) = facts.lesions
    assert "l_look" not in lesion.findings
    assert any("without saying which, or where" in problem.what for problem in facts.problems)


def test_not_knowing_where_a_lesion_is_describes_none() -> None:
    unknown = {
        "valueCoding": {"system": ABSENT, "code": "asked-unknown", "display": "I do not know"}
    }
    facts = facts_of(lesion_form(("l_site", unknown), LYTIC))
    assert facts.lesions == []
    assert any("without saying which, or where" in problem.what for problem in facts.problems)


def test_a_lesion_keeps_its_name_where_the_response_is_amended() -> None:
    later = response([{"linkId": "l_pain@QuestionnaireResponse/r#rib", "answer": [PAIN]}])
    for groups in ([group(RIB)], [group(THORACIC), group(RIB)]):
        facts = facts_of(response(groups), later | {"id": "later"})
        (rib,) = (one for one in facts.lesions if one.label == "rib")
        assert rib.findings["l_pain"].value == 7
    gone = facts_of(response([group(THORACIC)]), later | {"id": "later"})
    assert "names QuestionnaireResponse/r#rib, which is no recorded lesion" in problems_of(gone)
    assert all("l_pain" not in one.findings for one in gone.lesions)


def test_the_id_of_a_group_names_its_lesion() -> None:
    facts = facts_of(response([group(RIB, id="first"), group(RIB, LYTIC, id="second")]))
    names = [one.id for one in facts.lesions]
    assert names == ["QuestionnaireResponse/r#first", "QuestionnaireResponse/r#second"]
    assert "l_look" not in facts.lesions[0].findings
    assert "same lesion as rib (QuestionnaireResponse/r#second): say which" in problems_of(facts)


def test_a_response_without_an_id_is_told_by_its_content() -> None:
    first, second = ({**response([group(one)]), "id": None} for one in (RIB, THORACIC))
    alone, after = facts_of(second), facts_of(first, second)
    assert alone.lesions[0].id == after.lesions[1].id != after.lesions[0].id


def test_groups_that_cannot_be_told_apart_describe_no_lesion() -> None:
    facts = facts_of(response([group(RIB, LYTIC), group(RIB)]))
    assert facts.lesions == []
    assert "may be the same rib lesion as that of item[1]" in problems_of(facts)


def test_the_side_tells_lesions_apart() -> None:
    facts = facts_of(response([group(RIB, LEFT), group(RIB, RIGHT)]))
    assert [one.label for one in facts.lesions] == ["left rib", "right rib"]
    assert not facts.problems
    wrong = facts_of(response([group(RIB, (LESION_SIDE, chosen("banana")))]))
    assert "neither left nor right" in problems_of(wrong)


def test_of_nested_groups_the_innermost_counts() -> None:
    outer, inner = group(THORACIC), group(RIB, LYTIC)
    outer["item"].append(inner)
    thoracic, rib = facts_of(response([outer])).lesions
    assert "l_look" not in thoracic.findings
    assert rib.findings["l_look"].value == "lytic"


def test_a_site_that_cannot_be_read_describes_no_lesion() -> None:
    facts = facts_of(lesion_form(("l_site", chosen("banana")), LYTIC))
    assert facts.lesions == []
    assert "no site that can be read" in problems_of(facts)


def test_several_sites_of_one_lesion_are_never_the_first() -> None:
    both: list[Json] = [chosen("rib"), chosen("sacrum")]
    described = {"linkId": LESION, "item": [{"linkId": "l_site", "answer": both}]}
    facts = facts_of(response([described]))
    assert facts.lesions == []
    assert "several sites, rib and sacrum" in problems_of(facts)


def test_a_lesion_described_twice_or_beside_a_recorded_one_may_be_the_same() -> None:
    shaft = lesion_form(("l_site", chosen("femur_shaft")))
    beside = facts_of(FEMUR, shaft)
    assert len(beside.lesions) == 2
    assert "(Condition/femur): say which" in problems_of(beside)
    twice = facts_of(shaft, shaft | {"id": "s"})
    assert len(twice.lesions) == 2
    assert "(QuestionnaireResponse/s#femur_shaft): say which" in problems_of(twice)


def test_two_lesions_of_one_response_are_told_apart_as_fhir() -> None:
    facts = facts_of(response([group(RIB), group(THORACIC)]))
    focuses = {
        json.dumps(entry["resource"]["focus"])
        for lesion in facts.lesions
        for entry in json.loads(fact_bundle(facts, lesion))["entry"]
        if "focus" in entry["resource"]
    }
    assert len(focuses) == 2


@pytest.mark.parametrize(
    "which", [{"identifier": {"value": "femur"}}, {"display": "the femur"}, {"type": "Condition"}]
)
def test_a_reference_that_cannot_be_followed_is_a_problem(which: Json) -> None:
    facts = facts_of(FEMUR, lesion_form((WHICH_LESION, {"valueReference": which}), THORACIC, LYTIC))
    assert [one.id for one in facts.lesions] == ["Condition/femur"]
    assert "without a reference that can be followed" in problems_of(facts)


def test_a_reference_to_nothing_in_the_record_is_a_problem() -> None:
    which = (WHICH_LESION, {"valueReference": {"reference": "Condition/gone"}})
    facts = facts_of(FEMUR, lesion_form(which, LYTIC))
    assert "names Condition/gone, which is no recorded lesion" in problems_of(facts)


def test_two_lesions_of_one_diagnosis_can_be_meant_each_by_its_id() -> None:
    rib = {"coding": [{"system": "http://snomed.info/sct", "code": "113197003"}]}
    both = FEMUR | {"bodySite": [*FEMUR["bodySite"], rib]}
    recorded = form(form_of("lesion"), OPENED, facts_of(both))["item"]
    (link,) = (
        item["linkId"] for item in recorded[1]["item"] if item["linkId"].startswith("l_look@")
    )
    facts = facts_of(both, response([{"linkId": link, "answer": [LYTIC[1]]}]))
    assert ["l_look" in one.findings for one in facts.lesions] == [False, True]
    assert not facts.problems
    which = (WHICH_LESION, {"valueReference": {"reference": "Condition/femur"}})
    unclear = facts_of(both, lesion_form(which, LYTIC))
    assert "say which lesion is meant" in problems_of(unclear)
    states = [one.findings["l_look"].state for one in unclear.lesions]
    assert states == [State.WHICH_LESION] * 2


def test_every_one_of_many_described_lesions_is_read() -> None:
    groups = [group(RIB, LYTIC, id=f"g{number}") for number in range(4000)]
    assert len(facts_of(response(groups)).lesions) == 4000
