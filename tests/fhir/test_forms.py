"""The forms: every question has an item, and every answer to it is read back into its fact."""

import random
from typing import Any

import pytest
from tests.fhir.answers import (
    ABSENT,
    FEMUR,
    OPENED,
    Json,
    facts_of,
    form_of,
    response,
)

from trabecula.fhir.forms import form
from trabecula.fhir.link import LESION, LESION_SIDE, NO_ANSWER, WHICH_LESION
from trabecula.knowledge.editions import CURRENT
from trabecula.language.code import FACT
from trabecula.language.condition import About
from trabecula.language.derivation import Assembled
from trabecula.language.fact import Fact
from trabecula.language.questionnaire import Questionnaire
from trabecula.pathway.facts import State, Subject
from trabecula.pathway.record import Problem

AT_HOME = {check_in.form for check_in in CURRENT.check_ins}
"""These are asked in words of their own: `test_check_in` answers them."""
FORMS = [form for form in CURRENT.questionnaires if form not in AT_HOME]
every_form = pytest.mark.parametrize("one", FORMS, ids=lambda one: one.name)


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
    elif one.about is About.PAIN:
        facts = facts_of(response(answered(form(one, OPENED)["item"], choose)))
        (pain,) = facts.pains
        check(pain, choose.given, facts.problems)
    else:
        blank = form(one, OPENED, facts_of(FEMUR))["item"]
        group = next(item for item in blank if item["linkId"] == "lesion@Condition/femur")
        facts = facts_of(FEMUR, response(answered([group], choose)))
        (lesion,) = facts.lesions
        given = {key: value for key, value in choose.given.items() if key != "l_site"}
        check(lesion, given, [])
    asked = {fact.key for fact in one.facts}
    assert set(choose.given) <= asked
    if one.about is not About.LESION:
        assert set(choose.given) == asked


@every_form
@pytest.mark.parametrize("reason", ["asked-unknown", "asked-declined"])
def test_not_knowing_and_not_saying_are_answers_and_not_no(one: Questionnaire, reason: str) -> None:
    if one.about is About.PERSON:
        facts = facts_of(response(answered(form(one, OPENED)["item"], unanswered(reason))))
        subject = facts.person
    elif one.about is About.PAIN:
        facts = facts_of(response(answered(form(one, OPENED)["item"], unanswered(reason))))
        assert not facts.pains
        assert any("say where" in problem.what for problem in facts.problems)
        return
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


@pytest.mark.parametrize("name", ["lesion", "lesion-scores"])
def test_a_form_about_lesions_asks_for_a_site_that_is_not_known(name: str) -> None:
    (known, blank) = form(form_of(name), OPENED, facts_of(FEMUR))["item"]
    links = [item["linkId"] for item in blank["item"]]
    assert links[:3] == [WHICH_LESION, "l_site", LESION_SIDE]
    assert not any(item["linkId"].startswith("l_site") for item in known["item"])


def test_a_form_for_a_record_leaves_out_what_makes_no_sense_for_its_lesion() -> None:
    scores = next(one for one in CURRENT.questionnaires if one.name == "lesion-scores")
    (group, another) = form(scores, OPENED, facts_of(FEMUR))["item"]
    links = {item["linkId"].partition("@")[0] for item in group["item"]}
    assert "l_mirels" in links
    assert "l_sins" not in links
    assert another["linkId"] == LESION
    assert another["repeats"] is True


def test_every_fact_of_the_dictionary_is_read_derived_or_asked() -> None:
    asked: set[Fact] = {fact for one in CURRENT.questionnaires for fact in one.every_fact}
    derived = {one.gives for one in CURRENT.derivations if not isinstance(one, Assembled)}
    derived |= {score.fact for one in CURRENT.instruments for score in one.scores}
    for fact in CURRENT.facts:
        if fact.about is About.MEDICINE:
            continue  # read from the entry of the medicine itself
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
