"""Records that lack something, or say it twice: what is wrong is said and asked."""

import pytest
from tests.records import (
    DAY,
    LOINC,
    SCT,
    Command,
    Written,
    about,
    amount,
    asked,
    calcium,
    cancer,
    coded,
    fact,
    lesion,
    observed,
    patient,
    statements,
)


class TestRecordsThatLackSomething:
    """What is missing is said and asked, never taken as normal."""

    def test_no_bone_metastasis(self, trabecula: Command, written: Written) -> None:
        pain = observed("pain", coded(LOINC, "72514-3"), **amount(8, "{score}"))
        file = written(patient(), cancer(), pain)
        plan = trabecula("plan", file)
        assert plan.code == 0
        assert "No bone metastasis is recorded." in plan.out
        assert "bone_mets" not in {
            row["key"] for row in trabecula("facts", file, "--json").json["facts"]
        }

    def test_a_bone_metastasis_without_a_place_is_a_lesion_of_unknown_site(
        self, trabecula: Command, written: Written
    ) -> None:
        disease = lesion("disease", {})
        del disease["bodySite"]
        plan = trabecula("plan", written(patient(), disease))
        assert plan.code == 0
        assert "No bone metastasis is recorded." not in plan.out
        assert "No lesion is recorded" not in plan.out

    def test_no_date_anywhere(self, trabecula: Command, written: Written) -> None:
        undated = lesion("t8", coded(SCT, "11068009"))
        del undated["onsetDateTime"]
        file = written(patient(), undated, fact("mscc_confirmed", None, valueBoolean=True))
        plan = trabecula("plan", file)
        assert (plan.code, plan.out) == (1, "")
        assert "--as-of" in plan.err
        answered = trabecula("plan", file, "--as-of", DAY, "--json")
        assert answered.code == 0
        assert answered.json["as_of_because"] == "given"
        assert asked(answered.json)["mscc_confirmed"]["why"].endswith("it has no exact date")

    def test_two_people(self, trabecula: Command, written: Written) -> None:
        file = written(patient(), patient("q"), cancer(), cancer("q"))
        plan = trabecula("plan", file)
        assert (plan.code, plan.out) == (1, "")
        assert "2 people, p, q: choose one with --patient" in plan.err
        assert trabecula("plan", file, "--patient", "q", "--json").json["person"]["id"] == "q"

    @pytest.mark.parametrize("unit", ["mm[Hg]", "mg", "furlong", ""])
    def test_a_laboratory_value_in_a_wrong_unit(
        self, trabecula: Command, written: Written, unit: str
    ) -> None:
        wrong = calcium("calcium", 3.8, unit)
        plan = trabecula("plan", written(patient(), cancer(), wrong), "--json").json
        assert "ca_adj" in asked(plan)
        assert plan["statements"] == []
        (problem,) = plan["problems"]
        assert problem["where"] == "Observation/calcium.valueQuantity"
        assert "3.8" in problem["what"]
        assert "mmol/L" in problem["what"]

    def test_a_cancer_in_remission_is_still_a_known_cancer(
        self, trabecula: Command, written: Written
    ) -> None:
        status = coded("http://terminology.hl7.org/CodeSystem/condition-clinical", "remission")
        over = {**lesion("t8", coded(SCT, "11068009")), "clinicalStatus": status}
        file = written(patient(), {**cancer(), "clinicalStatus": status}, over)
        held = {
            row["key"]: row["value"] for row in trabecula("facts", file, "--json").json["facts"]
        }
        assert (held["known_cancer"], held["primary"]) == (True, "breast")
        assert "bone_mets" not in held

    def test_a_death_without_a_day_is_no_life(self, trabecula: Command, written: Written) -> None:
        file = written(patient(deceasedBoolean=True), cancer())
        held = trabecula("facts", file, "--json").json
        (died,) = [row for row in held["facts"] if row["key"] == "patient_died_days"]
        assert (died["value"], died["values"]) == (None, [0, None])
        (problem,) = held["problems"]
        assert problem["where"] == "Patient/p.deceasedBoolean"

    def test_a_value_out_of_range(self, trabecula: Command, written: Written) -> None:
        pain = observed("pain", coded(LOINC, "72514-3"), **amount(80, "{score}"))
        plan = trabecula("plan", written(patient(), cancer(), pain), "--json").json
        (problem,) = plan["problems"]
        assert problem["where"] == "Observation/pain.valueQuantity"
        assert "from 0 to 10" in problem["what"]
        assert "pain_worst" in asked(plan)


class TestRecordsThatSayThingsTwice:
    """The same thing twice counts once; two things under one name, or one day, are said."""

    def test_a_resource_twice_counts_once(self, trabecula: Command, written: Written) -> None:
        radiotherapy = {
            "resourceType": "Procedure", "id": "rt", "status": "completed", **about(),
            "code": coded(SCT, "1217123003"), "performedDateTime": "2026-01-10",
            "reasonReference": [{"reference": "Condition/t8"}],
        }  # fmt: skip
        twice = (patient(), lesion("t8", coded(SCT, "11068009")), radiotherapy)
        held = trabecula("facts", written(*twice, *twice), "--json").json
        courses = [row["value"] for row in held["facts"] if row["key"] == "l_rt_courses"]
        assert courses == [1]
        assert held["problems"] == []

    def test_two_contents_under_one_id_are_a_problem(
        self, trabecula: Command, written: Written
    ) -> None:
        file = written(patient(), cancer(), calcium("ca", 2.4), calcium("ca", 3.6))
        (problem,) = trabecula("plan", file, "--json").json["problems"]
        assert problem["where"] == "Observation/ca"
        assert "two different contents" in problem["what"]

    def test_values_that_disagree_on_one_day(self, trabecula: Command, written: Written) -> None:
        file = written(patient(), cancer(), calcium("first", 2.4), calcium("second", 3.6))
        plan = trabecula("plan", file, "--json").json
        (severe,) = statements(plan, "EMR-09")
        assert (severe["answer"], severe["urgency"]) == ("applies", "immediate")
        assert {(row["value"], row["from"]) for row in severe["because"]} == {
            (2.4, "Observation/first.valueQuantity"), (3.6, "Observation/second.valueQuantity"),
        }  # fmt: skip
        why = asked(plan)["ca_adj"]["why"]
        assert "2.4 mmol/L or 3.6 mmol/L" in why
        every = trabecula("recommend", file, "--all", "--json", "--brief").json["statements"]
        answers = {row["code"]: row for row in every}
        assert answers["EMR-10b"]["answer"] == "not known"
        assert answers["EMR-10b"]["missing"][0] == "ca_adj"
        shown = trabecula("plan", file).out
        assert "2.4 mmol/L" in shown
        assert "3.6 mmol/L" in shown
        assert "disagrees" in shown
