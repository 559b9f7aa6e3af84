"""Whatever is written says which pain and which medicine it is about."""

import json
from typing import Any

import pytest
from tests.records import Command, Written

GIVEN: dict[str, Any] = {
    "id": "one",
    "facts": {"on_opioid": True, "cns_active_count": 2, "neuro_signs": []},
    "lesions": [{"id": "hip", "l_site": "femur_shaft", "l_mirels": 10, "l_stabilised": False}],
    "pains": [
        {"p_place": "L3", "p_mech": "neuropathic"},
        {"p_place": "femur-neck", "side": "left", "p_trigger": "incident_volitional"},
    ],
    "medicines": [
        {"id": "a", "label": "Zopiclone 7.5 mg", "m_class": "z_drug", "m_requested": True},
        {"id": "b", "m_ingredient": "methadone", "m_class": "opioid", "m_requested": True},
    ],
}  # fmt: skip
SHOWN = {
    ("MED-02", "lesion", "shaft of the femur"),
    ("MED-18", "pain", "L3 vertebra"),
    ("MED-32", "pain", "left neck of the femur"),
    ("MED-38", "medicine", "methadone"),
    ("MED-43", "medicine", "Zopiclone 7.5 mg"),
    ("MED-43", "medicine", "methadone"),
}


@pytest.mark.parametrize(
    "command", [("plan", "--json"), ("recommend", "--json"), ("recommend", "--json", "--brief")]
)
def test_json_says_what_kind_of_thing_it_is_about(
    trabecula: Command, written: Written, command: tuple[str, ...]
) -> None:
    run = trabecula(*command, "--facts", written(content=json.dumps(GIVEN)))
    rows = json.loads(run.out)["statements"]
    about = {(row["code"], row["about"]["kind"], row["about"]["label"]) for row in rows}
    assert about >= SHOWN


def test_with_none_recorded_the_kind_is_what_is_asked_for(
    trabecula: Command, written: Written
) -> None:
    run = trabecula(
        "recommend", "--json", "--all", "--brief", "--facts", written(content='{"facts": {}}')
    )
    kinds = {row["code"]: row["about"]["kind"] for row in json.loads(run.out)["statements"]}
    assert [kinds[code] for code in ("MED-06", "MED-02", "MED-18", "MED-38")] == [
        "person", "lesion", "pain", "medicine",
    ]  # fmt: skip


def test_the_text_says_for_which(trabecula: Command, written: Written) -> None:
    run = trabecula("plan", "--facts", written(content=json.dumps(GIVEN)))
    for _, kind, label in SHOWN:
        if kind != "lesion":
            assert label in run.out


def test_in_fhir_a_pain_is_a_body_site_and_a_medicine_is_not(
    trabecula: Command, written: Written
) -> None:
    run = trabecula("plan", "--format", "fhir", "--facts", written(content=json.dumps(GIVEN)))
    resources = [entry["resource"] for entry in json.loads(run.out)["entry"]]
    requests = {
        one["code"]["coding"][0]["code"]: one
        for one in resources
        if one["resourceType"] == "ServiceRequest"
    }
    assert requests["MED-32"]["bodySite"] == [{"text": "left neck of the femur"}]
    on_the_brain = requests["MED-43"]
    assert "bodySite" not in on_the_brain
    assert on_the_brain["orderDetail"] == [{"text": "Zopiclone 7.5 mg"}, {"text": "methadone"}]
