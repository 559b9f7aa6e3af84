"""The whole way, from a real example to a plan, each statement traced to its resource."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from tests.places import RECORDS
from tests.records import (
    FACT,
    LOINC,
    RXNORM,
    SCT,
    Command,
    Resource,
    Written,
    about,
    amount,
    asked,
    calcium,
    coded,
    fact,
    lesion,
    observed,
    origins,
    patient,
    statements,
)

EXAMPLES = RECORDS / "mcode-4.0.0-examples"
JENNY = EXAMPLES / "Bundle-mcode-patient-bundle-jenny-m.json"
JOHN = "cancer-patient-john-anyperson"

needs_examples = pytest.mark.skipif(
    not EXAMPLES.is_dir(), reason="the mCODE examples beside the project are absent"
)


@needs_examples
class TestJenny:
    """A real example without bone metastases: an honest plan of what is known and what to ask."""

    def test_says_that_no_bone_metastasis_is_recorded(self, trabecula: Command) -> None:
        plan = trabecula("plan", JENNY)
        assert plan.code == 0
        assert "No bone metastasis is recorded." in plan.out
        assert "No lesion is recorded" in plan.out
        assert "Plan for pain and mobility: Jenny M" in plan.out
        assert "As of 1 Nov 2018 (the newest clinical date in the record)" in plan.out

    def test_says_what_is_known_and_what_to_ask(self, trabecula: Command) -> None:
        plan = trabecula("plan", JENNY, "--json").json
        assert (plan["lesions"], plan["statements"]) == ([], [])
        (problem,) = plan["problems"]
        assert "3000" in problem["what"]
        urgent = [one["key"] for one in plan["questions"] if one["urgency"] == "immediate"]
        assert urgent[0] == "bone_mets"
        assert "neuro_signs" in urgent
        held = {row["key"]: row for row in trabecula("facts", JENNY, "--json").json["facts"]}
        assert held["age_years"]["value"] == 53
        assert held["sact_classes"]["value"] == ["chemo", "endocrine"]
        assert held["ecog"]["state"] == "stale"

    def test_a_cancer_in_remission_is_a_known_cancer(self, trabecula: Command) -> None:
        held = {row["key"]: row for row in trabecula("facts", JENNY, "--json").json["facts"]}
        assert held["known_cancer"]["value"] is True
        assert held["known_cancer"]["from"] == "Condition/primary-cancer-condition-jenny-m"
        assert held["primary"]["value"] == "breast"
        assert "known_cancer" not in asked(trabecula("plan", JENNY, "--json").json)


@needs_examples
class TestFolder:
    """Many people in one folder: the right one is asked for, and nobody is mixed up."""

    def test_without_a_choice_everybody_is_listed(self, trabecula: Command) -> None:
        plan = trabecula("plan", EXAMPLES)
        assert (plan.code, plan.out) == (1, "")
        people = [file.stem.removeprefix("Patient-") for file in EXAMPLES.glob("Patient-*.json")]
        assert len(people) == 7
        assert [person for person in people if person not in plan.err] == []
        assert "7 people" in plan.err
        assert "--patient" in plan.err

    def test_with_a_choice_the_plan_is_about_that_person(self, trabecula: Command) -> None:
        plan = trabecula("plan", EXAMPLES, "--patient", JOHN, "--json").json
        assert plan["person"] == {"kind": "person", "id": JOHN, "label": "John B. Anyperson"}
        rows = trabecula("facts", EXAMPLES, "--patient", JOHN, "--json").json["facts"]
        held = {row["key"]: row for row in rows}
        assert held["primary"]["value"] == "lung"
        assert held["sact_classes"]["value"] == ["egfr_alk_tki"]
        assert not [row for row in rows if "jenny" in row["from"] or "brian" in row["from"]]

    def test_a_person_who_is_not_there(self, trabecula: Command) -> None:
        plan = trabecula("plan", EXAMPLES, "--patient", "cancer-patient-john")
        assert (plan.code, plan.out) == (1, "")
        assert "nobody with the id 'cancer-patient-john'" in plan.err
        assert JOHN in plan.err


def johns() -> Iterator[Resource]:
    """John's own resources: those that name him as their subject, and he himself."""
    for file in sorted(EXAMPLES.glob("*.json")):
        resource: Resource = json.loads(file.read_text("utf-8"))
        subject: Resource = resource.get("subject") or resource.get("patient") or {}
        if resource["id"] == JOHN or subject.get("reference") == f"Patient/{JOHN}":
            yield resource


def added() -> Iterator[Resource]:
    """What happened to him later: three bone lesions, an opioid, and radiotherapy of one."""
    spine, femur, rib = ("added-t10", "added-femur", "added-rib")
    left: Resource = {
        "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier",
        "valueCodeableConcept": coded(SCT, "7771000"),
    }
    day = "2021-06-01"
    yield lesion(spine, coded(SCT, "7610001"), "2021-05-20", JOHN)
    yield lesion(femur, coded(SCT, "41111004", extension=[left]), "2021-05-20", JOHN)
    yield lesion(rib, coded(SCT, "113197003", extension=[left]), "2021-03-01", JOHN)

    def parts(own_id: str, focus: str, values: dict[str, Resource]) -> Resource:
        component = [{"code": coded(FACT, key), **value} for key, value in values.items()]
        focused = {"focus": [{"reference": f"Condition/{focus}"}], "component": component}
        return observed(own_id, {"text": "findings"}, day, JOHN, **focused)

    def choice(value: str) -> Resource:
        return {"valueCodeableConcept": coded(FACT, value)}

    yield parts("added-sins", spine, {
        "l_sins_pain": choice("mechanical"), "l_look": choice("lytic"),
        "l_sins_alignment": choice("normal"), "l_sins_collapse": choice("over_half"),
        "l_sins_posterolateral": choice("bilateral"), "l_mechanical_spine_pain": {"valueBoolean": True},
    })  # fmt: skip
    yield parts("added-mirels", femur, {"l_mirels": {"valueInteger": 11}, "l_functional_pain": {"valueBoolean": True}})  # fmt: skip
    yield parts("added-ct-of-the-rib", rib, {"l_fracture": {"valueBoolean": False}})
    pain = observed("added-pain", coded(LOINC, "72514-3"), day, JOHN, **amount(5, "{score}"))
    yield {**pain, "focus": [{"reference": f"Condition/{rib}"}]}
    yield {**fact("sedation", day, JOHN, valueInteger=2), "id": "added-sedation"}
    yield {**fact("prognosis_weeks", day, JOHN, **amount(30, "wk")), "id": "added-prognosis"}
    yield {**fact("rt_today_or_planned", day, JOHN, valueBoolean=True), "id": "added-planned"}
    yield {
        "resourceType": "MedicationRequest", "id": "added-morphine", "status": "active",
        "intent": "order", "medicationCodeableConcept": coded(RXNORM, "7052"), **about(JOHN),
        "authoredOn": "2021-05-25",
    }  # fmt: skip
    yield {
        "resourceType": "BodyStructure", "id": "added-volume", "patient": about(JOHN)["subject"],
        "meta": {"profile": ["http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-volume"]},
        "location": coded(SCT, "113197003"), "locationQualifier": [coded(SCT, "7771000")],
    }  # fmt: skip
    volume = {"url": "volume", "valueReference": {"reference": "BodyStructure/added-volume"}}
    yield {
        "resourceType": "Procedure", "id": "added-radiotherapy", "status": "completed",
        "code": coded(SCT, "1217123003"), **about(JOHN),
        "performedPeriod": {"start": "2021-04-13", "end": "2021-04-20"},
        "extension": [{
            "url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-radiotherapy-dose-delivered-to-volume",
            "extension": [volume],
        }],
    }  # fmt: skip


@needs_examples
class TestJohnWithBoneLesions:
    """John's real resources, with bone lesions added: each reason names the resource behind it."""

    @pytest.fixture
    def plan(self, trabecula: Command, written: Written) -> Any:
        run = trabecula("plan", written(*johns(), *added()), "--json")
        assert run.code == 0, run.err
        return run.json

    def test_his_lesions_are_read_and_nothing_is_lost(self, plan: Any) -> None:
        assert plan["as_of"] == "2021-06-01"
        assert [one["id"] for one in plan["lesions"]] == [
            "Condition/added-t10", "Condition/added-femur", "Condition/added-rib",
        ]  # fmt: skip
        assert [one["label"] for one in plan["lesions"]] == [
            "T10 vertebra", "left shaft of the femur", "left rib",
        ]  # fmt: skip
        assert plan["problems"] == []

    @pytest.mark.parametrize(
        ("code", "about", "behind"),
        [
            ("SUR-07", JOHN, {"Observation/added-sins", "Condition/added-t10"}),
            ("SUR-03", "Condition/added-femur", {"Observation/added-mirels", "Condition/added-femur"}),
            ("SUR-05", "Condition/added-femur", {"Observation/added-mirels"}),
            ("RT-06", "Condition/added-t10", {"Observation/added-sins", "Observation/added-planned"}),
            ("EMR-12d", JOHN, {"MedicationRequest/added-morphine", "Observation/added-sedation"}),
            ("RT-08", "Condition/added-rib", {
                "Procedure/added-radiotherapy", "Observation/added-pain",
                "Observation/added-ct-of-the-rib", "Observation/added-prognosis",
            }),
            ("RT-11", JOHN, {"Procedure/added-radiotherapy"}),
            ("RT-16", JOHN, {
                "MedicationRequest/cancer-related-medication-request-gefitinib",
                "Observation/added-planned",
            }),
        ],
    )  # fmt: skip
    def test_a_statement_is_traced_to_its_resources(
        self, plan: Any, code: str, about: str, behind: set[str]
    ) -> None:
        found = [one for one in statements(plan, code) if one["about"]["id"] == about]
        assert len(found) == 1
        assert found[0]["answer"] == "applies"
        assert behind - origins(found[0]) == set()

    def test_every_reason_names_a_resource_that_is_there(self, plan: Any) -> None:
        there = {f"{one['resourceType']}/{one['id']}" for one in (*johns(), *added())}
        assert plan["statements"]
        for statement in plan["statements"]:
            assert statement["because"], statement["code"]
            assert origins(statement) <= there

    def test_the_reckoned_score_says_how(self, plan: Any) -> None:
        (statement,) = statements(plan, "SUR-07")
        (reason,) = statement["because"]
        assert (reason["key"], reason["value"]) == ("sins", 12)
        assert reason["how"].endswith(": T10 vertebra")

    def test_the_terminal_shows_it_too(self, trabecula: Command, written: Written) -> None:
        shown = trabecula("plan", written(*johns(), *added()))
        assert shown.code == 0
        assert "No bone metastasis is recorded" not in shown.out
        assert "Observation/added-mirels" in shown.out


class TestCalciumInUsUnits:
    """14.0 mg/dL is severe in either unit, though it is a little less than 3.5 mmol/L."""

    @pytest.mark.parametrize(
        ("number", "unit", "severe"),
        [
            (13.9, "mg/dL", False),
            (14.0, "mg/dL", True),
            (3.49, "mmol/L", False),
            (3.5, "mmol/L", True),
        ],
    )
    def test_an_emergency_begins_where_severe_begins(
        self, trabecula: Command, written: Written, number: float, unit: str, severe: bool
    ) -> None:
        record = written(patient(), calcium("ca", number, unit))
        said = trabecula("recommend", record, "--json").json["statements"]
        applying = {item["code"] for item in said if item["answer"] == "applies"}
        assert ("EMR-09" in applying, "EMR-10" in applying) == (severe, not severe)
        words = trabecula("facts", record).out
        assert ("3.493 mmol/L" in words) is (number == 14.0)
