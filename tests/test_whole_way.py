"""The whole way, from a record to a plan, on real examples and on what people really send."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.places import RECORDS

from trabecula import cli, samples

EXAMPLES = RECORDS / "mcode-4.0.0-examples"
JENNY = EXAMPLES / "Bundle-mcode-patient-bundle-jenny-m.json"
JOHN = "cancer-patient-john-anyperson"
SCT, LOINC, UCUM = "http://snomed.info/sct", "http://loinc.org", "http://unitsofmeasure.org"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
FACT = "urn:trabecula:fact"
DAY = "2026-03-01"

needs_examples = pytest.mark.skipif(
    not EXAMPLES.is_dir(), reason="the mCODE examples beside the project are absent"
)


@dataclass(frozen=True)
class Run:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Run]
Resource = dict[str, Any]


@pytest.fixture
def trabecula(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in this process; whatever happens, no traceback is printed."""

    def run(*arguments: str | Path) -> Run:
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        assert left.value.code in (0, 1, 2)
        return Run(left.value.code, out, err)

    return run


@pytest.fixture
def written(tmp_path: Path) -> Callable[..., Path]:
    """Writes resources into a Bundle, or content as it is, and gives the file."""

    def write(
        *resources: Resource, content: str | bytes | None = None, name: str = "in.json"
    ) -> Path:
        file = tmp_path / name
        if content is None:
            entries = [{"resource": resource} for resource in resources]
            content = json.dumps({"resourceType": "Bundle", "type": "collection", "entry": entries})
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return write


Written = Callable[..., Path]


def coded(system: str, code: str, **also: Any) -> Resource:
    return {"coding": [{"system": system, "code": code}], **also}


def about(person: str = "p") -> Resource:
    return {"subject": {"reference": f"Patient/{person}"}}


def patient(own_id: str = "p", **also: Any) -> Resource:
    return {"resourceType": "Patient", "id": own_id, "birthDate": "1960-05-05", **also}


def cancer(person: str = "p") -> Resource:
    return {
        "resourceType": "Condition",
        "id": f"cancer-of-{person}",
        **about(person),
        "code": coded(SCT, "254837009"),
        "onsetDateTime": "2025-01-01",
    }


def lesion(own_id: str, site: Resource, onset: str = "2026-01-01", person: str = "p") -> Resource:
    return {
        "resourceType": "Condition",
        "id": own_id,
        **about(person),
        "code": coded(SCT, "94222008"),
        "bodySite": [site],
        "onsetDateTime": onset,
    }


def observed(
    own_id: str, code: Resource, day: str | None = DAY, person: str = "p", **value: Any
) -> Resource:
    dated = {} if day is None else {"effectiveDateTime": day}
    resource = {"resourceType": "Observation", "id": own_id, "status": "final", "code": code}
    return {**resource, **about(person), **dated, **value}


def fact(key: str, day: str | None = DAY, person: str = "p", **value: Any) -> Resource:
    return observed(key.replace("_", "-"), coded(FACT, key), day, person, **value)


def amount(number: float, unit: str) -> Resource:
    return {"valueQuantity": {"value": number, "unit": unit, "system": UCUM, "code": unit}}


def calcium(own_id: str, number: float, unit: str = "mmol/L", day: str = DAY) -> Resource:
    return observed(own_id, coded(LOINC, "29265-6"), day, **amount(number, unit))


def statements(plan: Any, code: str) -> list[Any]:
    return [statement for statement in plan["statements"] if statement["code"] == code]


def asked(plan: Any) -> dict[str, Any]:
    return {question["key"]: question for question in plan["questions"]}


def origins(statement: Any) -> set[str]:
    """The resources that a statement's reasons come from."""
    return {
        origin.partition(".")[0]
        for reason in statement["because"]
        for origin in reason["from"].split(" and ")
    }


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
        assert (plan["lesions"], plan["problems"], plan["statements"]) == ([], [], [])
        first = next(iter(plan["questions"]))
        assert (first["key"], first["urgency"]) == ("neuro_signs", "immediate")
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
        resource = json.loads(file.read_text("utf-8"))
        named = resource.get("subject") or resource.get("patient") or {}
        if JOHN in (resource["id"], str(named.get("reference")).removeprefix("Patient/")):
            yield resource


def added() -> Iterator[Resource]:
    """What happened to him later: three bone lesions, an opioid, and radiotherapy of one."""
    spine, femur, rib = ("added-t10", "added-femur", "added-rib")
    left = {"url": "http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier"}
    left["valueCodeableConcept"] = coded(SCT, "7771000")  # type: ignore[assignment]
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

    def test_a_bone_metastasis_without_a_place_is_no_lesion(
        self, trabecula: Command, written: Written
    ) -> None:
        disease = lesion("disease", {})
        del disease["bodySite"]
        plan = trabecula("plan", written(patient(), disease))
        assert plan.code == 0
        assert "No bone metastasis is recorded." not in plan.out
        assert "No lesion is recorded" in plan.out

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
        assert asked(answered.json)["mscc_confirmed"]["why"].endswith("without a date")

    def test_two_people(self, trabecula: Command, written: Written) -> None:
        file = written(patient(), patient("q"), cancer(), cancer("q"))
        plan = trabecula("plan", file)
        assert (plan.code, plan.out) == (1, "")
        assert "2 people, p, q: choose one with --patient" in plan.err
        assert trabecula("plan", file, "--patient", "q", "--json").json["person"]["id"] == "q"

    @pytest.mark.parametrize("unit", ["mg/L", "mmHg", "furlong", ""])
    def test_a_laboratory_value_in_a_wrong_unit(
        self, trabecula: Command, written: Written, unit: str
    ) -> None:
        wrong = calcium("calcium", 3.8, unit)
        plan = trabecula("plan", written(patient(), cancer(), wrong), "--json").json
        if unit == "mg/L":  # 3.8 mg/L is 0.38 mg/dL: a calcium, if an impossible one
            assert statements(plan, "EMR-09") == []
            return
        assert "ca_adj" in asked(plan)
        (problem,) = plan["problems"]
        assert problem["where"] == "Observation/calcium.valueQuantity"
        assert "3.8" in problem["what"]
        assert "mmol/L" in problem["what"]
        assert not [one for one in plan["statements"] if one["code"].startswith("EMR-")]

    def test_a_value_out_of_range(self, trabecula: Command, written: Written) -> None:
        pain = observed("pain", coded(LOINC, "72514-3"), **amount(80, "{score}"))
        plan = trabecula("plan", written(patient(), cancer(), pain), "--json").json
        (problem,) = plan["problems"]
        assert problem["where"] == "Observation/pain.valueQuantity"
        assert "from 0 to 10" in problem["what"]
        assert "pain_worst" in asked(plan)


class TestRecordsThatSayThingsTwice:
    """The same thing twice counts once; two things under one name, or one day, are said."""

    radiotherapy = {
        "resourceType": "Procedure", "id": "rt", "status": "completed", **about(),
        "code": coded(SCT, "1217123003"), "performedDateTime": "2026-01-10",
        "reasonReference": [{"reference": "Condition/t8"}],
    }  # fmt: skip

    def test_a_resource_twice_counts_once(self, trabecula: Command, written: Written) -> None:
        twice = (patient(), lesion("t8", coded(SCT, "11068009")), self.radiotherapy)
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


class TestFilesThatAreBroken:
    """Exit code 1, nothing on standard output, and a message that says where and what to do."""

    def error(self, run: Run) -> str:
        assert (run.code, run.out) == (1, "")
        assert run.err.startswith("trabecula: ")
        assert run.err.count("\n") == 1
        return run.err

    def test_a_truncated_file(self, trabecula: Command, written: Written) -> None:
        whole = samples.path("breast-spine").read_bytes()
        for length in (1, len(whole) // 3, len(whole) - 3):
            said = self.error(trabecula("plan", written(content=whole[:length])))
            assert "cut off" in said

    def test_invalid_json_with_line_and_column(self, trabecula: Command, written: Written) -> None:
        content = '{\n  "resourceType": "Bundle",\n  "entry": [,]\n}'
        said = self.error(trabecula("plan", written(content=content)))
        assert "in.json: line 3, column 13: this is not JSON" in said

    @pytest.mark.parametrize("command", ["plan", "recommend", "facts"])
    def test_deep_nesting(self, trabecula: Command, written: Written, command: str) -> None:
        deep = '{"a":' * 100_000 + "1" + "}" * 100_000
        self.error(trabecula(command, written(content=deep)))
        self.error(trabecula(command, written(content="[" * 100_000)))
        resource = f'{{"resourceType":"Patient","id":"p","name":{deep}}}'
        self.error(trabecula(command, written(content=resource)))

    def test_one_deeply_nested_resource_among_others(
        self, trabecula: Command, written: Written
    ) -> None:
        deep = '{"extension":[' * 5000 + "{}" + "]}" * 5000
        entries = ",".join(
            f'{{"resource":{json.dumps(one)}}}' for one in (patient(), cancer(), calcium("ca", 3.6))
        )
        bad = f'{{"resource":{{"resourceType":"Observation","id":"bad","code":{{}},"extension":[{deep}]}}}}'
        content = f'{{"resourceType":"Bundle","entry":[{entries},{bad}]}}'
        plan = trabecula("plan", written(content=content), "--json")
        assert plan.code == 0
        assert statements(plan.json, "EMR-09")

    @pytest.mark.parametrize(
        "content", ["", "   \n", "null", "[]", "17", '"text"', "{}", '{"a": 1}', "\x00", "no json"]
    )
    def test_what_is_no_record(self, trabecula: Command, written: Written, content: str) -> None:
        self.error(trabecula("plan", written(content=content)))

    def test_bytes_that_are_no_text(self, trabecula: Command, written: Written) -> None:
        self.error(trabecula("plan", written(content=b"\xff\xfe\x00\x01\x02")))
        self.error(trabecula("plan", written(content=bytes(range(256)))))

    def test_an_empty_file_and_an_empty_folder(
        self, trabecula: Command, written: Written, tmp_path: Path
    ) -> None:
        assert "is empty" in self.error(trabecula("plan", written(content="")))
        folder = tmp_path / "empty"
        folder.mkdir()
        assert "holds no *.json" in self.error(trabecula("plan", folder))

    def test_a_file_that_does_not_exist(self, trabecula: Command, tmp_path: Path) -> None:
        for command in ("plan", "recommend", "facts"):
            said = self.error(trabecula(command, tmp_path / "nowhere.json"))
            assert "nowhere.json cannot be read: No such file" in said
        said = self.error(trabecula("plan", "--facts", tmp_path / "nowhere.json"))
        assert "nowhere.json cannot be read: No such file" in said
        self.error(trabecula("plan", "--facts", tmp_path))

    def test_a_record_in_ndjson_with_one_bad_line(
        self, trabecula: Command, written: Written
    ) -> None:
        lines = [
            json.dumps(patient()),
            '{"resourceType": "Condition", "id": ',
            json.dumps(cancer()),
        ]
        plan = trabecula("plan", written(content="\n".join(lines), name="in.ndjson"), "--json")
        assert plan.code == 0
        (problem,) = plan.json["problems"]
        assert problem["where"].endswith("in.ndjson, line 2")

    def test_one_broken_file_in_a_folder(
        self, trabecula: Command, written: Written, tmp_path: Path
    ) -> None:
        written(patient(), cancer(), name="a.json")
        written(content='{"resourceType"', name="b.json")
        plan = trabecula("plan", tmp_path, "--json")
        assert plan.code == 0
        (problem,) = plan.json["problems"]
        assert problem["where"] == "b.json"

    def test_usage_that_is_wrong_leaves_with_2(self, trabecula: Command) -> None:
        for arguments in (
            ("plan", "--as-of", "yesterday", "x.json"), ("plan", "--nonsense"), ("dance",),
            ("plan", "x.json", "--format", "docx"),
        ):  # fmt: skip
            run = trabecula(*arguments)
            assert (run.code, run.out) == (2, "")
            assert "Try 'trabecula --help'" in run.err

    def test_nothing_given_at_all(self, trabecula: Command) -> None:
        assert "give a record" in self.error(trabecula("plan"))


class TestFactsGivenDirectly:
    """Facts by their keys: what is wrong is named, with the nearest that is right."""

    @pytest.mark.parametrize(
        ("given", "said"),
        [
            ({"facts": {"neuro_sign": []}}, "there is no fact 'neuro_sign'; did you mean 'neuro_signs'?"),
            ({"facts": {"pain_worst": 11}}, "from 0 to 10"),
            ({"facts": {"pain_worst": "8"}}, "from 0 to 10"),
            ({"facts": {"bone_mets": "yes"}}, "true or false"),
            ({"facts": {"ecog": 1.5}}, "a whole number from 0 to 4"),
            ({"facts": {"ecog": True}}, "a whole number from 0 to 4"),
            ({"facts": {"neuro_signs": "limb_weakness"}}, "a list"),
            ({"facts": {"neuro_signs": ["headache"]}}, "limb_weakness"),
            ({"facts": {"primary": "brest"}}, "breast"),
            ({"facts": {"l_mirels": 9}}, "give it in 'lesions'"),
            ({"lesions": [{"ecog": 1}]}, "give it in 'facts'"),
            ({"lesions": {"l_mirels": 9}}, "a list of objects"),
            ({"lesions": [9]}, "an object"),
            ({"fact": {}}, "did you mean 'facts'?"),
            ({"as_of": "soon"}, "a date like"),
            ([], "an object"),
        ],
    )  # fmt: skip
    def test_what_is_wrong_is_named(
        self, trabecula: Command, written: Written, given: Any, said: str
    ) -> None:
        run = trabecula("plan", "--facts", written(content=json.dumps(given)))
        assert (run.code, run.out) == (1, "")
        assert said in run.err

    @pytest.mark.parametrize("value", ["NaN", "Infinity", "1e999", "-1"])
    def test_a_number_that_is_none_or_none_of_these(
        self, trabecula: Command, written: Written, value: str
    ) -> None:
        run = trabecula(
            "plan", "--facts", written(content=f'{{"facts": {{"pain_worst": {value}}}}}')
        )
        assert (run.code, run.out) == (1, "")

    def test_ndjson_with_one_bad_line(self, trabecula: Command, written: Written) -> None:
        good = json.dumps(
            {"id": "one", "facts": {"known_cancer": True, "neuro_signs": ["limb_weakness"]}}
        )
        lines = [good, '{"facts": {"pain_wrst": 3}}', "", "{", good]
        file = written(content="\n".join(lines), name="in.ndjson")
        run = trabecula("recommend", "--facts", file, "--json")
        assert run.code == 1
        rows = [json.loads(line) for line in run.out.splitlines()]
        assert [set(row) for row in rows if "error" in row] == [{"line", "error"}] * 2
        assert [row["line"] for row in rows if "error" in row] == [2, 4]
        assert "did you mean 'pain_worst'" in rows[1]["error"]
        assert [row["statements"][0]["code"] for row in rows if "error" not in row] == [
            "EMR-01"
        ] * 2

    def test_deep_nesting(self, trabecula: Command, written: Written) -> None:
        deep = "[" * 100_000
        assert trabecula("plan", "--facts", written(content=deep)).code == 1
        nested = '{"facts": ' + '{"a": ' * 50_000 + "1" + "}" * 50_001
        assert trabecula("recommend", "--facts", written(content=nested), "--json").code == 1

    def test_an_empty_file(self, trabecula: Command, written: Written) -> None:
        assert trabecula("plan", "--facts", written(content="")).code == 1


class TestWhatReachesTheTerminal:
    """A record is not to be trusted: its text cannot steer a terminal."""

    evil = "\x1b[31mred\x1b]0;title\x07\x9b2J\u202eright"

    def record(self) -> list[Resource]:
        site = coded(SCT, "11068009", text=self.evil)
        elsewhere = {"text": self.evil}
        return [
            patient(name=[{"text": f"Eve {self.evil}"}]),
            {**cancer(), "code": coded(SCT, "254837009", text=self.evil)},
            lesion("t8", site),
            lesion("somewhere", elsewhere),
            calcium("calcium", 3.8, f"mmol{self.evil}"),
            calcium(f"ca{self.evil}", 3.6),
            fact("primary", valueCodeableConcept=coded(FACT, self.evil)),
            {
                "resourceType": "MedicationRequest", "id": "medicine", "status": self.evil,
                "intent": "order", "medicationCodeableConcept": {"text": self.evil}, **about(),
            },
        ]  # fmt: skip

    def clean(self, run: Run) -> None:
        signs = set(run.out + run.err)
        assert not signs & {"\x1b", "\x07", "\x9b", "\u202e"}

    @pytest.mark.parametrize(
        "arguments",
        [("plan",), ("recommend", "--all"), ("recommend", "--all", "--brief"), ("facts",)],
    )
    def test_no_escape_reaches_it(
        self, trabecula: Command, written: Written, arguments: tuple[str, ...]
    ) -> None:
        run = trabecula(*arguments, written(*self.record()))
        assert run.code == 0
        self.clean(run)

    def test_nor_in_an_explanation(self, trabecula: Command, written: Written) -> None:
        run = trabecula("explain", "EMR-09", written(*self.record()))
        assert run.code == 0
        self.clean(run)

    def test_nor_in_an_error(self, trabecula: Command, written: Written) -> None:
        two = written(patient(f"a{self.evil}"), patient("b"))
        given = written(content=json.dumps({"facts": {self.evil: 1}}), name="facts.json")
        text = written(content=json.dumps({"facts": {"primary": self.evil}}), name="value.json")
        unread = written(content=json.dumps({"resourceType": self.evil}), name="type.json")
        for arguments in (
            ("plan", two), ("plan", two, "--patient", self.evil), ("plan", "--facts", given),
            ("plan", "--facts", text), ("plan", unread), ("explain", self.evil),
            ("recommend", "--facts", given), ("plan", f"no{self.evil}.json"),
        ):  # fmt: skip
            run = trabecula(*arguments)
            assert run.code == 1
            self.clean(run)


def test_the_installed_command_leaves_with_the_same_codes(tmp_path: Path) -> None:
    def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "trabecula", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    planned = run("plan", samples.path("prostate-cord"))
    assert planned.returncode == 0
    assert "EMR-01" in planned.stdout
    missing = run("plan", tmp_path / "nowhere.json")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert run("dance").returncode == 2
    assert "Traceback" not in planned.stderr + missing.stderr
