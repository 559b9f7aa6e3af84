"""The scores of an assessment as Observations: of the person, of a lesion, of a pain."""

import json
from typing import Any

from fhir.resources.R4B.bundle import Bundle
from tests.fhir.answers import OPENED, facts_of, response
from tests.fhir.test_sittings import answered, phq
from tests.pathway.test_pains import LEFT, pain_form, score
from tests.records import FACT, coded, fact, lesion

from trabecula import journey
from trabecula.fhir.instruments.write import write_assessment

FEMUR = lesion("femur", coded("urn:trabecula:site", "femur-intertrochanteric"))


def written(*resources: dict[str, Any]) -> list[dict[str, Any]]:
    facts = facts_of(*resources)
    bundle = json.loads(write_assessment(journey.assess(facts, OPENED)))
    Bundle.model_validate(bundle)
    return [each["resource"] for each in bundle.get("entry", ())]


def one(observations: list[dict[str, Any]], key: str) -> dict[str, Any]:
    (found,) = [
        each for each in observations
        if key in {code["code"] for code in each["code"].get("coding", ())}
    ]  # fmt: skip
    return found


def test_answers_of_a_record_become_scores_derived_from_them() -> None:
    total = one(written(answered(phq(*[2] * 9))), "phq9")
    assert total["derivedFrom"] == [{"reference": "QuestionnaireResponse/r"}]
    assert total["subject"] == {"reference": "Patient/p"}
    assert "focus" not in total


def test_a_score_of_a_lesion_is_of_that_lesion() -> None:
    about = {"focus": [{"reference": "Condition/femur"}]}
    looks = fact("l_look", valueCodeableConcept=coded(FACT, "lytic")) | about
    size = fact("l_mirels_size", valueCodeableConcept=coded(FACT, "over_two_thirds")) | about
    mirels = one(written(FEMUR, looks, size), "l_mirels")
    assert mirels["focus"] == [{"reference": "Condition/femur"}]
    assert mirels["status"] == "preliminary"
    assert [part["valueQuantity"]["value"] for part in mirels["component"]] == [10, 12]


def test_a_score_of_a_pain_is_at_its_place() -> None:
    form = pain_form("femur-shaft", LEFT, p_rest=score(2), p_movement=score(7))
    gap = one(written(response([form])), "p_gap")
    assert gap["bodySite"]["text"] == "left shaft of the femur"


def test_what_the_record_holds_already_is_not_written_again() -> None:
    total = fact("phq9", valueInteger=12)
    assert not [each for each in written(total) if "phq9" in json.dumps(each["code"])]


def test_what_is_private_is_not_written() -> None:
    hits = OPENED.edition.instrument("hits")
    assert hits is not None
    answers = {item.key: 4 for item in hits.items}
    assert "hits" not in json.dumps(written(answered(answers, "hits")))
