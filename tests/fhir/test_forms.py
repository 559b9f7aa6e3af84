"""The forms: every question has an item, and every answer to it is read back into its fact."""

import json
import random
from datetime import date
from typing import Any

import pytest

from trabecula import know, read
from trabecula.fhir.forms import form
from trabecula.fhir.link import LESION, NO_ANSWER, WHICH_LESION
from trabecula.knowledge.editions import CURRENT
from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.fact import Fact
from trabecula.language.questionnaire import Questionnaire
from trabecula.pathway.facts import Facts, State, Subject
from trabecula.pathway.record import Problem

Json = dict[str, Any]
DAY = date(2026, 3, 1)
OPENED = CURRENT.open()
ABSENT = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
PATIENT: Json = {"resourceType": "Patient", "id": "p", "birthDate": "1960-05-05"}
FEMUR: Json = {
    "resourceType": "Condition",
    "id": "femur",
    "subject": {"reference": "Patient/p"},
    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "94222008"}]},
    "bodySite": [{"coding": [{"system": "http://snomed.info/sct", "code": "41111004"}]}],
    "recordedDate": "2026-01-01",
}
every_form = pytest.mark.parametrize("one", CURRENT.questionnaires, ids=lambda one: one.name)


def answered(items: list[Json], choose: "Answers") -> list[Json]:
    """The items of a response: a blank form filled in by ``choose``."""
    filled: list[Json] = []
    for item in items:
        if item["type"] == "group":
            inside = answered(item["item"], choose)
            filled.append({"linkId": item["linkId"], "item": inside})
        elif answer := choose(item):
            filled.append({"linkId": item["linkId"], "answer": [answer]})
    return filled


class Answers:
    """Answers every item with a value that it allows, and remembers it by fact."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.given: dict[str, Any] = {}

    def __call__(self, item: Json) -> Json | None:
        key = item["code"][0]["code"] if "code" in item else ""
        if not key or item["linkId"].partition("@")[0].endswith(NO_ANSWER):
            return None
        if item["type"] == "choice":
            options = [one["valueCoding"] for one in item["answerOption"]]
            chosen = self.random.choice([one for one in options if one["system"] == FACT])
            self._remember(key, chosen["code"])
            return {"valueCoding": chosen}
        return self._number(key, item)

    def _number(self, key: str, item: Json) -> Json:
        fact: Any = OPENED.facts[key]
        lowest = max(fact.lowest, -5) if fact.lowest < 0 else fact.lowest
        value = int(min(max(lowest, 3), fact.highest)) + 1
        value = value if value <= fact.highest else int(fact.highest)
        self.given[key] = value
        if item["type"] == "integer":
            return {"valueInteger": value}
        unit = next(e["valueCoding"] for e in item["extension"] if "unitOption" in e["url"])
        return {"valueQuantity": {"value": value, "system": unit["system"], "code": unit["code"]}}

    def _remember(self, key: str, code: str) -> None:
        if "." in key:
            key, item = key.split(".")
            found = self.given.setdefault(key, set())
            if code == "yes":
                found.add(item)
        else:
            self.given[key] = {"yes": True, "no": False}.get(code, code)


def unanswered(reason: str) -> Any:
    def choose(item: Json) -> Json | None:
        if item["type"] != "choice":
            return None
        return {"valueCoding": {"system": ABSENT, "code": reason}}

    return choose


def response(items: list[Json]) -> Json:
    return {
        "resourceType": "QuestionnaireResponse",
        "id": "r",
        "status": "completed",
        "subject": {"reference": "Patient/p"},
        "authored": "2026-03-01T10:00:00Z",
        "item": items,
    }


def facts_of(*resources: Json) -> Facts:
    entries = [{"resource": one} for one in (PATIENT, *resources)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return know(read(json.dumps(bundle).encode()), DAY, OPENED)


def check(subject: Subject, given: dict[str, Any], problems: list[Problem]) -> None:
    assert not problems
    for key, value in given.items():
        finding = subject.findings[key]
        assert (finding.state, finding.value) == (State.CURRENT, value), key


@every_form
@pytest.mark.parametrize("seed", range(4))
def test_every_answer_is_read_back_into_its_fact(one: Questionnaire, seed: int) -> None:
    choose = Answers(seed)
    if one.about is About.PERSON:
        facts = facts_of(response(answered(form(one, OPENED)["item"], choose)))
        check(facts.person, choose.given, facts.problems)
    else:
        blank = form(one, OPENED, facts_of(FEMUR))["item"]
        group = next(item for item in blank if item["linkId"] == "lesion@Condition/femur")
        facts = facts_of(FEMUR, response(answered([group], choose)))
        (lesion,) = facts.lesions
        given = {key: value for key, value in choose.given.items() if key != "l_site"}
        check(lesion, given, [])
    asked = {fact.key for fact in one.facts}
    assert set(choose.given) <= asked
    if one.about is About.PERSON:
        assert set(choose.given) == asked


@every_form
@pytest.mark.parametrize("reason", ["asked-unknown", "asked-declined"])
def test_not_knowing_and_not_saying_are_answers_and_not_no(one: Questionnaire, reason: str) -> None:
    if one.about is About.PERSON:
        facts = facts_of(response(answered(form(one, OPENED)["item"], unanswered(reason))))
        subject = facts.person
    else:
        recorded = form(one, OPENED, facts_of(FEMUR))["item"][:1]
        facts = facts_of(FEMUR, response(answered(recorded, unanswered(reason))))
        (subject,) = facts.lesions
    read_from_elsewhere = {"bone_mets", "l_site", "patient_died_days"}
    for fact in one.facts:
        if fact.key in read_from_elsewhere or fact.key not in subject.findings:
            continue
        finding = subject.findings[fact.key]
        assert (finding.value, finding.state) == (None, State.NOT_ANSWERED), fact.key


def lesion_form(*answers: tuple[str, Json]) -> Json:
    inside = [{"linkId": link, "answer": [answer]} for link, answer in answers]
    return response([{"linkId": LESION, "item": inside}])


THORACIC = (
    "l_site",
    {"valueCoding": {"system": FACT, "code": "thoracic", "display": "thoracic spine"}},
)
LYTIC = ("l_look", {"valueCoding": {"system": FACT, "code": "lytic", "display": "lytic"}})


def test_a_form_describes_a_lesion_that_is_not_recorded_yet() -> None:
    facts = facts_of(lesion_form(THORACIC, LYTIC))
    (lesion,) = facts.lesions
    assert lesion.id == "QuestionnaireResponse/r.item[0]"
    assert lesion.label == "thoracic spine"
    assert lesion.findings["l_site"].value == "thoracic"
    assert lesion.findings["l_look"].value == "lytic"
    assert not facts.problems


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


def test_a_form_for_a_record_leaves_out_what_makes_no_sense_for_its_lesion() -> None:
    scores = next(one for one in CURRENT.questionnaires if one.name == "lesion-scores")
    (group, another) = form(scores, OPENED, facts_of(FEMUR))["item"]
    links = {item["linkId"].partition("@")[0] for item in group["item"]}
    assert "l_mirels" in links
    assert "l_sins" not in links
    assert another["linkId"] == LESION
    assert another["repeats"] is True


def test_every_fact_of_the_dictionary_is_read_derived_or_asked() -> None:
    asked: set[Fact] = {fact for one in CURRENT.questionnaires for fact in one.facts}
    derived = {derivation.gives for derivation in CURRENT.derivations}
    for fact in CURRENT.facts:
        assert fact.carried_by or fact in derived or fact in asked, fact.key
        if not fact.carried_by and fact not in derived:
            assert fact in asked, fact.key


@every_form
def test_a_form_is_a_draft_with_unique_links(one: Questionnaire) -> None:
    written = form(one, OPENED)
    assert written["status"] == "draft"
    assert "not reviewed" in written["description"]
    links: list[str] = []
    waiting = list(written["item"])
    while waiting:
        item = waiting.pop()
        links.append(item["linkId"])
        waiting += item.get("item", [])
    assert len(links) == len(set(links))


def test_what_only_the_person_may_tell_stands_alone() -> None:
    (private,) = (one for one in CURRENT.questionnaires if one.private)
    others = {
        fact.key for one in CURRENT.questionnaires if one is not private for fact in one.facts
    }
    assert "abuse_concern" not in others
