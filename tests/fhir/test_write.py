"""A plan as FHIR: what each resource says, and what of the record survives."""

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.fhir.small_edition import (
    EDITION,
    calcium,
    falls,
    lesion_pain,
    opioids,
    sedated,
    site,
    stable,
)

from trabecula.errors import UnreadableRecord
from trabecula.fhir.write import merge, write
from trabecula.knowledge.editions import CURRENT
from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts import Facts, Finding, State, Subject, take
from trabecula.pathway.plan import Plan, compose
from trabecula.pathway.recommendations import recommend
from trabecula.pathway.record import Problem

DAY = date(2026, 3, 1)
Json = dict[str, Any]


def subject(name: str | None, label: str, *findings: tuple[Fact, Raw, str]) -> Subject:
    found = {fact.key: Finding(fact, value, DAY, origin) for fact, value, origin in findings}
    return Subject(name, label, found)


def plan_for(person: Subject, *lesions: Subject, problems: tuple[Problem, ...] = ()) -> Plan:
    facts = Facts(DAY, person, list(lesions), list(problems))
    return compose(recommend(facts, EDITION))


def ill_person() -> Plan:
    """High calcium, an opioid that sedates, a painful lesion, and one about to break."""
    return plan_for(
        subject(
            "p1",
            "Ada",
            (calcium, 3.6, "Observation/c.valueQuantity and Observation/albumin.valueQuantity"),
            (opioids, True, "MedicationStatement/m"),
            (sedated, True, "given"),
            (falls, 0, "given"),
        ),
        subject(
            "Condition/femur",
            "left femur",
            (site, "femur", "Condition/femur"),
            (lesion_pain, 6.0, "Observation/pain.component[0].valueInteger"),
            (stable, False, "Observation/image.valueBoolean"),
        ),
        subject("Condition/rib", "rib", (lesion_pain, 5.0, "given"), (stable, True, "given")),
        problems=(Problem("Observation/x", "no unit"),),
    )


def resources(plan: Plan) -> list[Json]:
    return [entry["resource"] for entry in json.loads(write(plan))["entry"]]


def of_type(plan: Plan, kind: str) -> list[Json]:
    return [resource for resource in resources(plan) if resource["resourceType"] == kind]


def request(plan: Plan, code: str) -> Json:
    (found,) = (r for r in of_type(plan, "ServiceRequest") if code_of(r) == code)
    return found


def code_of(resource: Json) -> str:
    return resource["code"]["coding"][0]["code"]


def notes(resource: Json) -> list[str]:
    return [note["text"] for note in resource["note"]]


def items(plan: Plan) -> dict[str, Json]:
    (questionnaire,) = of_type(plan, "Questionnaire")
    return {item["linkId"]: item for item in questionnaire["item"]}


def options(item: Json) -> list[str]:
    return [option["valueCoding"]["code"] for option in item["answerOption"]]


def test_the_same_plan_gives_the_same_bytes() -> None:
    assert write(ill_person()) == write(ill_person())


def test_another_value_gives_other_ids() -> None:
    one, other = (
        write(plan_for(subject("p1", "Ada", (calcium, value, "given")))) for value in (3.6, 3.7)
    )
    ids = [{entry["fullUrl"] for entry in json.loads(each)["entry"]} for each in (one, other)]
    assert ids[0].isdisjoint(ids[1])


def test_ids_are_valid_and_every_inner_reference_is_met() -> None:
    bundle = json.loads(write(ill_person()))
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    addresses = [entry["fullUrl"] for entry in bundle["entry"]]
    assert len(addresses) == len(set(addresses))
    for entry in bundle["entry"]:
        name = entry["resource"]["id"]
        assert re.fullmatch(r"[A-Za-z0-9\-.]{1,64}", name)
        assert entry["fullUrl"] == f"urn:uuid:{name}"
    inner = {text for text in _references(bundle) if text.startswith("urn:uuid:")}
    assert inner
    assert inner <= set(addresses)


def _references(element: Any) -> Iterator[str]:
    if isinstance(element, dict):
        for name, value in element.items():  # pyright: ignore[reportUnknownVariableType]
            if name == "reference" and isinstance(value, str):
                yield value
            yield from _references(value)
    elif isinstance(element, list):
        for value in element:  # pyright: ignore[reportUnknownVariableType]
            yield from _references(value)


def test_nothing_is_empty() -> None:
    """FHIR allows no empty string, list or object anywhere."""

    def check(element: Any) -> None:
        assert element not in ("", [], {}, None)
        for value in element.values() if isinstance(element, dict) else ():  # pyright: ignore
            check(value)
        for value in element if isinstance(element, list) else ():  # pyright: ignore
            check(value)

    check(json.loads(write(ill_person())))
    check(json.loads(write(plan_for(Subject(None, "the person")))))


class TestCarePlan:
    def test_it_is_a_draft_with_the_requests_in_the_order_of_the_plan(self) -> None:
        plan = ill_person()
        (care,) = of_type(plan, "CarePlan")
        assert (care["status"], care["intent"]) == ("draft", "proposal")
        assert (care["created"], care["subject"]["reference"]) == ("2026-03-01", "Patient/p1")
        assert notes(care)[0] == "Draft: not reviewed by a clinician"
        names = {r["id"]: code_of(r) for r in of_type(plan, "ServiceRequest")}
        order = [names[a["reference"]["reference"][9:]] for a in care["activity"]]
        assert order == [measure.statement.code for measure in plan.measures]

    def test_what_is_held_back_is_a_note_with_its_reason_and_no_request(self) -> None:
        plan = ill_person()
        (care,) = of_type(plan, "CarePlan")
        (held,) = (line for line in notes(care) if line.startswith("Deferred"))
        assert held == (
            "Deferred: RT-01 Radiotherapy, left femur: "
            "Fixation comes first. (ARB-01, by SUR-01 Fixation)"
        )
        sites = [place["text"] for place in request(plan, "RT-01")["bodySite"]]
        assert sites == ["rib"]

    def test_what_could_not_be_read_is_said(self) -> None:
        (care,) = of_type(ill_person(), "CarePlan")
        assert "Not read or not placed: Observation/x: no unit" in notes(care)

    @pytest.mark.parametrize(
        ("name", "expected"),
        [
            ("p1", {"reference": "Patient/p1"}),
            ("Patient/p1", {"reference": "Patient/p1"}),
            ("urn:uuid:" + "0" * 36, {"reference": "urn:uuid:" + "0" * 36}),
            ("ward 7", {"identifier": {"system": "urn:trabecula:person", "value": "ward 7"}}),
            (None, {"display": "the person"}),
        ],
    )
    def test_the_person_is_named_as_their_id_allows(self, name: str | None, expected: Json) -> None:
        (care,) = of_type(plan_for(Subject(name, "the person")), "CarePlan")
        assert care["subject"] == {"type": "Patient"} | expected


class TestRequest:
    def test_every_request_is_a_proposal_with_code_and_basis(self) -> None:
        for each in of_type(ill_person(), "ServiceRequest"):
            assert (each["status"], each["intent"]) == ("draft", "proposal")
            assert each["code"]["coding"][0]["system"] == "urn:trabecula:statement"
            basis = [e for e in each["extension"] if e["url"] == "urn:trabecula:basis"]
            said = {part["url"]: part for part in basis[0]["extension"]}
            assert said["statement"]["valueCode"] == code_of(each)
            assert said["strength"]["valueString"] == "strong"
            assert said["evidence"]["valueString"] == "high"
            assert said["review"]["valueString"] == "draft"
            source = {p["url"]: p["valueString"] for p in said["source"]["extension"]}
            assert (source["place"], source["checked"]) == ("page 1", "checked in the source")
            assert notes(each)[-1].endswith("Draft: not reviewed by a clinician.")

    def test_clock_priority_and_owners(self) -> None:
        urgent = request(ill_person(), "EMR-01")
        assert urgent["priority"] == "stat"
        assert urgent["occurrencePeriod"] == {"start": "2026-03-01", "end": "2026-03-01"}
        assert urgent["extension"][0]["valueDuration"]["value"] == 1
        assert urgent["performerType"]["text"] == "emergency department, oncology"
        later = request(ill_person(), "SUR-01")
        assert later["priority"] == "urgent"
        assert later["occurrencePeriod"]["end"] == "2026-03-03"

    def test_information_has_no_clock(self) -> None:
        told = request(plan_for(subject("p", "p", (falls, 2, "given"))), "INF-01")
        assert told["priority"] == "routine"
        assert "occurrencePeriod" not in told
        assert [each["url"] for each in told["extension"]] == ["urn:trabecula:basis"]

    def test_reasons_are_the_resources_on_which_it_turns(self) -> None:
        urgent = request(ill_person(), "EMR-01")
        assert [each["reference"] for each in urgent["reasonReference"]] == [
            "Observation/c",
            "Observation/albumin",
        ]
        assert urgent["reasonCode"] == [{"text": "calcium: 3.6 mmol/L, 2026-03-01"}]

    def test_what_r4_allows_as_no_reason_supports_the_request(self) -> None:
        less = request(ill_person(), "EMR-03")
        assert "reasonReference" not in less
        assert less["supportingInfo"] == [{"reference": "MedicationStatement/m"}]

    def test_a_lesion_is_the_body_site_and_its_resource_supports_the_request(self) -> None:
        fixed = request(ill_person(), "SUR-01")
        assert fixed["bodySite"] == [{"text": "left femur"}]
        assert fixed["supportingInfo"] == [{"reference": "Condition/femur"}]
        assert fixed["reasonReference"] == [{"reference": "Observation/image"}]

    def test_a_statement_inside_another_is_in_its_request_with_its_own_basis(self) -> None:
        whole = request(ill_person(), "EMR-01")
        assert notes(whole)[:3] == ["Do EMR-01.", "Do EMR-02.", "Includes EMR-02 Check of calcium"]
        assert "Contraindicated: Overload." in notes(whole)
        bases = [e["extension"][0]["valueCode"] for e in whole["extension"][1:]]
        assert bases == ["EMR-01", "EMR-02"]
        assert not [r for r in of_type(ill_person(), "ServiceRequest") if code_of(r) == "EMR-02"]

    def test_values_that_disagree_are_all_said_with_all_their_origins(self) -> None:
        both = tuple(
            Finding(calcium, value, DAY, f"Observation/{value}.valueQuantity")
            for value in (3.6, 2.4)
        )
        person = Subject("p", "p")
        person.findings["ca"] = Finding(
            calcium, None, DAY, both[0].origin, State.CONFLICTING, alternatives=both
        )
        urgent = request(plan_for(person), "EMR-01")
        assert "3.6 mmol/L or 2.4 mmol/L" in urgent["reasonCode"][0]["text"]
        references = [each["reference"] for each in urgent["reasonReference"]]
        assert references == ["Observation/3.6", "Observation/2.4"]


class TestWarnings:
    def test_an_immediate_statement_is_flagged(self) -> None:
        (flag,) = of_type(ill_person(), "Flag")
        assert (flag["status"], code_of(flag)) == ("active", "EMR-01")
        assert flag["category"][0]["coding"][0]["code"] == "safety"
        assert flag["period"] == {"start": "2026-03-01"}

    def test_a_clash_and_a_hazard_of_a_medicine_are_detected_issues(self) -> None:
        plan = ill_person()
        clash, hazard = of_type(plan, "DetectedIssue")
        assert clash["detail"] == "One says less, one says more."
        implicated = [f"urn:uuid:{request(plan, code)['id']}" for code in ("EMR-03", "PAI-01")]
        assert [each["reference"] for each in clash["implicated"]] == implicated
        assert code_of(hazard) == "EMR-03"
        assert hazard["implicated"][1:] == [{"reference": "MedicationStatement/m"}]
        assert {clash["status"], hazard["status"]} == {"preliminary"}


class TestQuestionnaire:
    def test_each_open_question_is_an_item_of_the_right_type(self) -> None:
        asked = items(plan_for(Subject("p", "p"), Subject("Condition/rib", "rib")))
        types = {link: item["type"] for link, item in asked.items() if "-no-" not in link}
        assert types == {
            "ca": "quantity",
            "sedated": "choice",
            "opioids": "choice",
            "signs": "group",
            "primary": "choice",
            "falls": "integer",
            "rt_weeks": "quantity",
            "l_pain@Condition/rib": "quantity",
            "l_stable@Condition/rib": "choice",
        }
        assert not any(item["required"] for item in asked.values())
        assert asked["ca"]["code"][0]["system"] == "urn:trabecula:fact"
        assert asked["l_pain@Condition/rib"]["code"][0]["code"] == "l_pain"
        assert asked["l_pain@Condition/rib"]["text"] == "How strong is the pain there? (rib)"

    def test_every_question_can_be_left_unanswered_in_words(self) -> None:
        asked = items(plan_for(Subject("p", "p")))
        ways = ["asked-unknown", "asked-declined"]
        assert options(asked["sedated"]) == ["yes", "no", *ways]
        weak, numb = asked["signs"]["item"]
        assert (weak["linkId"], weak["code"][0]["code"]) == ("signs.weak", "signs.weak")
        assert options(weak) == options(numb) == ["yes", "no", *ways]
        assert options(asked["primary"]) == ["lung", "unknown", *ways]
        assert options(asked["falls-no-answer"]) == ways
        assert options(asked["rt_weeks-no-answer"]) == ["never", *ways]
        assert asked["falls-no-answer"]["enableWhen"] == [
            {"question": "falls", "operator": "exists", "answerBoolean": False}
        ]

    def test_units_and_bounds(self) -> None:
        asked = items(plan_for(Subject("p", "p")))
        unit, least, most = asked["ca"]["extension"]
        assert unit["valueCoding"]["code"] == "mmol/L"
        assert (least["valueQuantity"]["value"], most["valueQuantity"]["value"]) == (0, 7)
        assert asked["falls"]["extension"] == [
            {"url": "http://hl7.org/fhir/StructureDefinition/minValue", "valueInteger": 0}
        ]

    def test_a_question_about_a_lesion_that_nobody_recorded_cannot_be_answered_yet(self) -> None:
        item = items(plan_for(Subject("p", "p")))["l_pain"]
        assert item["type"] == "display"
        assert item["text"].endswith("(no lesion recorded): record the lesion first")

    def test_two_lesions_of_one_label_are_told_apart(self) -> None:
        asked = items(plan_for(Subject("p", "p"), Subject("a", "rib"), Subject("b", "rib")))
        assert asked["l_pain@a"]["text"].endswith("(rib, a)")
        assert asked["l_pain@b"]["text"].endswith("(rib, b)")


VIGNETTES = Path(__file__).parents[1] / "vignettes"
PEOPLE: list[Json] = [
    person
    for file in sorted(VIGNETTES.glob("*.json"))
    for person in json.loads(file.read_text(encoding="utf-8"))["vignettes"]
]


@cache
def current() -> OpenEdition:
    return CURRENT.open()


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person["id"])
class TestVignettes:
    def test_every_request_carries_a_shown_statement_and_its_basis(self, person: Json) -> None:
        plan = vignette(person)
        requests = of_type(plan, "ServiceRequest")
        shown = [measure.statement.code for measure in plan.measures]
        assert [code_of(each) for each in requests] == shown
        for each in requests:
            assert each["intent"] == "proposal"
            assert any(e["url"] == "urn:trabecula:basis" for e in each["extension"])

    def test_every_question_is_asked_once(self, person: Json) -> None:
        plan = vignette(person)
        links = [link for link in items(plan) if not link.partition("@")[0].endswith("-no-answer")]
        private = current().edition.private_facts
        asked = [question for question in plan.questions if question.fact not in private]
        assert len(links) == len(asked) == len({(q.fact.key, q.about.id) for q in asked})

    def test_every_immediate_statement_is_flagged(self, person: Json) -> None:
        plan = vignette(person)
        shown = [item for m in plan.measures for item in (*m.items, *m.parts)]
        immediate = {item.statement.code for item in shown if item.statement.immediate}
        assert {code_of(flag) for flag in of_type(plan, "Flag")} == immediate


def test_a_concern_about_safety_at_home_is_restricted_and_asked_in_no_shared_form() -> None:
    def plan(**facts: bool) -> Plan:
        return compose(recommend(take({"facts": facts}, current(), DAY), current()))

    raised = request(plan(abuse_concern=True), "GOC-11")
    assert raised["meta"]["security"][0]["code"] == "R"
    other = request(plan(abuse_concern=True, capacity_doubt=True), "GOC-06")
    assert "meta" not in other
    assert "abuse_concern" in {question.fact.key for question in plan().questions}
    assert "abuse_concern" not in items(plan())


def vignette(person: Json) -> Plan:
    """The plan for a vignette, with those of its facts that this edition has."""
    facts, own = current().facts, ("id", "label")
    given = {
        "id": person["id"],
        "facts": {key: value for key, value in person["facts"].items() if key in facts},
        "lesions": [
            {key: value for key, value in lesion.items() if key in facts or key in own}
            for lesion in person.get("lesions", ())
        ],
    }
    return compose(recommend(take(given, current(), DAY), current()))


RECORD = b"""{"resourceType": "Bundle", "id":"r", "type" : "collection",
  "_type": {"extension": [ {"url": "x", "valueDecimal": 1.50} ]},
  "entry": [
    {"fullUrl": "http://a/Patient/p1",
     "resource": {"resourceType":"Patient", "id":"p1", "strange": {"deep": [1.0, 2.00, 1e3]} } },
    {"resource": {"resourceType": "Unheard", "text": "\\u00e9 \\/ as written" }}
  ], "more": 0.10 }"""


class TestMerge:
    def test_what_the_record_held_stays_byte_for_byte(self) -> None:
        merged = merge(RECORD, write(ill_person()))
        for kept in (
            b'{"resourceType":"Patient", "id":"p1", "strange": {"deep": [1.0, 2.00, 1e3]} }',
            b'{"resource": {"resourceType": "Unheard", "text": "\\u00e9 \\/ as written" }}',
            b'{"extension": [ {"url": "x", "valueDecimal": 1.50} ]}',
            b'"more":0.10',
        ):
            assert kept in merged
        kinds = [entry["resource"]["resourceType"] for entry in json.loads(merged)["entry"]]
        assert kinds[:3] == ["Patient", "Unheard", "CarePlan"]
        assert list(json.loads(merged)) == list(json.loads(RECORD))

    def test_the_same_plan_again_adds_nothing(self) -> None:
        plan = write(ill_person())
        once = merge(RECORD, plan)
        assert merge(once, plan) == once

    def test_a_bundle_without_entries_and_with_a_byte_order_mark(self) -> None:
        bare = b'\xef\xbb\xbf{"resourceType":"Bundle","type":"searchset"}'
        assert len(json.loads(merge(bare, write(ill_person())))["entry"]) == len(
            resources(ill_person())
        )

    def test_a_transaction_gets_what_a_server_needs(self) -> None:
        record = b'{"resourceType":"Bundle","type":"transaction","entry":[]}'
        first = json.loads(merge(record, write(ill_person())))["entry"][0]
        assert first["request"] == {"method": "POST", "url": "CarePlan"}

    @pytest.mark.parametrize(
        ("record", "says"),
        [
            (b'{"resourceType":"Patient"}', "into a Bundle only"),
            (b'{"resourceType":"Bundle","type":"document"}', "of type document"),
            (b'{"resourceType":"Bundle","type":"collection","signature":{}}', "is signed"),
            (b'{"resourceType":"Bundle"}', "of type unknown"),
            (b'{"resourceType":"Bundle","type":"batch","entry":{}}', "entries of the Bundle"),
            (b'{"resourceType":"Bundle","type":"batch","entry":["x"]}', "entries of the Bundle"),
            (b"[]", "no JSON object"),
            (b"{", "no JSON object"),
        ],
    )
    def test_what_may_not_take_entries_is_refused(self, record: bytes, says: str) -> None:
        with pytest.raises(UnreadableRecord, match=says):
            merge(record, write(ill_person()))
