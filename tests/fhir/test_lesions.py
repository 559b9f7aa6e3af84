"""Lesions: which resources are one, which are the same one, and which are none."""

from typing import Any

from tests.fhir.records import CERTAINTY, CLINICAL, concept, condition, record, side, structure

from trabecula.language.code import SNOMED_CT, Code

FEMUR, RIB, T8 = "71341001", "113197003", "11068009"
METASTASIS = "14799000"
VOLUME = "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-volume"


def at(site: str, laterality: str | None = None, **more: Any) -> dict[str, Any]:
    extension = [side(laterality)] if laterality else []
    return concept(site, **more) | {"extension": extension}


def related(name: str) -> dict[str, Any]:
    return {
        "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-related-condition",
        "valueReference": {"reference": name},
    }


def named(name: str) -> dict[str, Any]:
    return {
        "url": "http://hl7.org/fhir/StructureDefinition/bodySite",
        "valueReference": {"reference": name},
    }


def test_a_metastasis_with_a_place_is_a_lesion() -> None:
    (lesion,) = record(condition(bodySite=[at(FEMUR, "7771000", text="femur")])).lesions
    assert (lesion.id, lesion.label) == ("Condition/c_1", "left femur")
    assert lesion.place.codes == (Code(SNOMED_CT, FEMUR),)
    assert lesion.place.side == "left"
    assert lesion.when is not None


def test_a_metastasis_without_a_place_is_a_lesion_only_where_there_is_no_other() -> None:
    assert [lesion.id for lesion in record(condition()).lesions] == ["Condition/c_1"]
    found = record(condition(), condition("c_2", bodySite=[at(RIB)]))
    assert [lesion.id for lesion in found.lesions] == ["Condition/c_2"]


def test_codes_below_a_code_count() -> None:
    icd = concept("C79.51", "http://hl7.org/fhir/sid/icd-10")
    assert record(condition(bodySite=[at(RIB)]) | {"code": icd}).lesions
    other = concept("C78.51", "http://hl7.org/fhir/sid/icd-10")
    assert not record(condition(bodySite=[at(RIB)]) | {"code": other}).lesions


def test_what_is_over_or_in_doubt_is_no_lesion() -> None:
    lesion = condition(bodySite=[at(RIB)])
    resolved = {"clinicalStatus": concept("resolved", CLINICAL)}
    provisional = {"verificationStatus": concept("provisional", CERTAINTY)}
    assert not record(lesion | resolved).lesions
    assert not record(lesion | provisional).lesions


def test_several_sites_of_one_diagnosis_are_several_lesions() -> None:
    found = record(condition(bodySite=[at(FEMUR), at(RIB)]))
    assert [lesion.id for lesion in found.lesions] == [
        "Condition/c_1.bodySite[0]",
        "Condition/c_1.bodySite[1]",
    ]


def test_a_structure_that_is_named_is_the_same_lesion() -> None:
    tumour = structure("b_1", FEMUR, locationQualifier=[concept("7771000")])
    for diagnosis, body in (
        (condition(extension=[named("BodyStructure/b_1")]), tumour),
        (condition(), tumour | {"extension": [related("Condition/c_1")]}),
        (condition(bodySite=[at(FEMUR, "7771000")]), tumour),
    ):
        (lesion,) = record(diagnosis, body).lesions
        assert lesion.origins == ("BodyStructure/b_1", "Condition/c_1")
        assert lesion.place.side == "left"


def test_a_structure_on_the_other_side_is_not_the_same_lesion() -> None:
    tumour = structure("b_1", FEMUR, locationQualifier=[concept("24028007")])
    (lesion,) = record(condition(bodySite=[at(FEMUR, "7771000")]), tumour).lesions
    assert lesion.origins == ("Condition/c_1",)


def test_two_equal_structures_are_not_chosen_between() -> None:
    alike = structure("b_1", T8), structure("b_2", T8)
    (lesion,) = record(condition(bodySite=[at(T8)]), *alike).lesions
    assert lesion.origins == ("Condition/c_1",)


def test_a_side_that_contradicts_is_a_problem_and_no_side() -> None:
    tumour = structure("b_1", FEMUR, locationQualifier=[concept("24028007")])
    diagnosis = condition(bodySite=[at(FEMUR, "7771000")], extension=[named("BodyStructure/b_1")])
    found = record(diagnosis, tumour)
    assert found.lesions[0].place.side == ""
    assert "say which" in found.problems[0].what


def test_several_structures_of_one_diagnosis_are_several_lesions() -> None:
    own = {"extension": [related("Condition/c_1")]}
    found = record(condition(), structure("b_1", FEMUR, **own), structure("b_2", RIB, **own))
    assert [lesion.origins for lesion in found.lesions] == [
        ("BodyStructure/b_1",),
        ("BodyStructure/b_2",),
    ]


def test_a_structure_coded_as_metastasis_of_bone_is_a_lesion() -> None:
    tumour = structure("b_1", RIB, morphology=concept(METASTASIS))
    liver = structure("b_2", "10200004", morphology=concept(METASTASIS))
    told: dict[str, Any] = {
        "bone_sites": (Code(SNOMED_CT, RIB),),
        "metastasis_morphologies": (Code(SNOMED_CT, METASTASIS),),
    }
    assert [x.id for x in record(tumour, liver, **told).lesions] == ["BodyStructure/b_1"]
    assert not record(tumour, liver).lesions
    assert not record(tumour | {"active": False}, **told).lesions


def test_a_volume_is_no_lesion_but_may_belong_to_one() -> None:
    volume = structure("v_1", RIB, meta={"profile": [VOLUME]})
    found = record(condition(bodySite=[at(RIB)]), volume)
    assert found.lesions[0].origins == ("Condition/c_1",)
    mine = volume | {"extension": [related("Condition/c_1")]}
    found = record(condition(bodySite=[at(RIB)]), mine)
    assert found.lesions[0].origins == ("Condition/c_1", "BodyStructure/v_1")
    assert not record(volume).lesions


def test_a_metastasis_without_a_place_is_a_lesion_where_a_finding_names_it() -> None:
    named: dict[str, Any] = {
        "resourceType": "Observation",
        "id": "o_1",
        "status": "final",
        "code": {"text": "pain"},
        "subject": {"reference": "Patient/p_1"},
        "focus": [{"reference": "Condition/c_1"}],
        "valueInteger": 4,
    }
    found = record(condition(), condition("c_2", bodySite=[at(RIB)]), named)
    assert [lesion.id for lesion in found.lesions] == ["Condition/c_2", "Condition/c_1"]
