"""A check-in in the record: written, read back, told twice, told late, told by a carer."""

import json
import random
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from tests.fhir.answers import FEMUR, OPENED, PATIENT, Json

from trabecula import know, read, recommend
from trabecula.fhir.check_in import responded, write_check_in
from trabecula.fhir.forms import form
from trabecula.fhir.units import convert
from trabecula.fhir.write import merge
from trabecula.knowledge.check_ins import CHECK_INS
from trabecula.language.answer import Answer
from trabecula.language.check_in import CheckIn
from trabecula.language.choice import Chosen
from trabecula.language.fact import YesNo
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.check_in import SIDE, Answers, Reply, Said, answers_from, names
from trabecula.pathway.facts import Facts, State

DAY = date(2026, 3, 1)
NAMED = {check_in.name: check_in for check_in in CHECK_INS}
EMPTY = json.dumps(
    {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": PATIENT}]}
).encode()
every_check_in = pytest.mark.parametrize("name", NAMED)


def reply(answers: Answers, form_name: str = "daily", **also: Any) -> Reply:
    return Reply(
        NAMED[form_name], answers, also.pop("day", DAY), "2026-03-01T20:00:00+01:00", **also
    )


def with_it(said: Reply, bundle: bytes = EMPTY) -> bytes:
    facts = know(read(bundle), said.day, OPENED)
    return merge(bundle, write_check_in(said, facts, OPENED.edition.name))


def known(bundle: bytes, day: date = DAY) -> Facts:
    return know(read(bundle), day, OPENED)


def answer(facts: Facts, code: str) -> Answer:
    return next(one.answer for one in recommend(facts, OPENED).items if one.statement.code == code)


def entries(bundle: bytes, kind: str) -> list[Json]:
    resources = [one["resource"] for one in json.loads(bundle)["entry"]]
    return [one for one in resources if one["resourceType"] == kind]


def any_answers(check_in: CheckIn, chance: random.Random) -> Iterator[tuple[str, Said]]:
    for key in names(check_in, Assessor.PERSON):
        if key == SIDE:
            yield key, chance.choice(["left", "right"])
            continue
        fact = check_in.facts[key]
        if isinstance(fact, YesNo) or fact.lists:
            yield key, chance.random() < 0.5
        elif isinstance(fact, Chosen):
            question = next(one for one in check_in.asked if getattr(one, "fact", None) is fact)
            yield key, chance.choice([value for value, _ in getattr(question, "answers")])  # noqa: B009
        else:
            low, high = getattr(fact, "lowest"), getattr(fact, "highest")  # noqa: B009
            yield key, chance.randint(int(low), int(min(high, low + 4)))


def values(facts: Facts) -> dict[str, Any]:
    """What is known of the person and of the pains, and what was answered of instruments."""
    found = {key: each.value for one in facts.subjects() for key, each in one.findings.items()}
    answered = {key: v for result in facts.person.results for key, v in result.answers.items()}
    return answered | found


@every_check_in
@pytest.mark.parametrize("seed", range(4))
def test_every_answer_is_read_back(name: str, seed: int) -> None:
    given = dict(any_answers(NAMED[name], random.Random(seed)))
    facts = known(with_it(reply(given, name)))
    assert facts.problems == []
    held = values(facts)
    for key, said in given.items():
        fact, _, item = key.partition(".")
        if item and said is True:
            assert item in held[fact]
        elif not item and key != SIDE:
            assert held[key] == said, key
    if SIDE in given:
        (pain,) = facts.pains
        assert pain.label.startswith(str(given[SIDE])) or given["p_place"] in (
            "skull", "mandible", "cervical-spine", "thoracic-spine", "lumbar-spine", "sacrum",
            "sternum",
        )  # fmt: skip
        assert pain.findings["p_worst"].value == given["pain_worst"]


@every_check_in
@pytest.mark.parametrize("state", [NotAnswered.UNKNOWN, NotAnswered.REFUSED])
def test_not_sure_and_rather_not_are_no_answer_and_never_no(name: str, state: NotAnswered) -> None:
    facts = known(with_it(reply(dict.fromkeys(names(NAMED[name], Assessor.PERSON), state), name)))
    assert facts.problems == []
    asked = {fact.key for fact in NAMED[name].form.facts}
    assert all(
        finding.value is None for key, finding in facts.person.findings.items() if key in asked
    )
    assert answer(facts, "MON-01b") is Answer.NOT_KNOWN


@every_check_in
def test_what_was_written_is_understood_again_as_a_response(name: str) -> None:
    given = dict(any_answers(NAMED[name], random.Random(7)))
    given |= {names(NAMED[name], Assessor.PERSON)[0]: NotAnswered.UNKNOWN}
    (resource,) = entries(with_it(reply(given, name)), "QuestionnaireResponse")
    again = responded(json.dumps(resource).encode())
    copied = {"p_worst": again.answers.get("p_worst")}
    members = {key: value for key, value in again.answers.items() if key not in copied}
    found = answers_from(NAMED[name], Assessor.PERSON, members, convert)
    assert (found.wrong, found.answers) == ((), given)
    assert again.form == NAMED[name].form.name


def test_a_weakness_told_at_home_is_an_emergency_at_once() -> None:
    facts = known(with_it(reply({"neuro_signs.limb_weakness": True})))
    assert facts.person.findings["neuro_signs"].value == {"limb_weakness"}
    assert answer(facts, "MON-01") is Answer.APPLIES


def test_all_signs_denied_at_home_are_not_yet_an_examination() -> None:
    denied = {sign.key: False for sign in NAMED["daily"].signs}
    facts = known(with_it(reply(denied)))
    assert facts.person.findings["neuro_signs"].state is State.IN_PART
    assert answer(facts, "MON-01b") is Answer.DOES_NOT_APPLY
    assert answer(facts, "MON-01") is Answer.NOT_KNOWN


@pytest.mark.parametrize(
    "sign", [s.key for s in NAMED["daily"].signs if s.fact.key == "warning_signs_told"]
)
@pytest.mark.parametrize("by", [Assessor.PERSON, Assessor.CARER])
def test_a_warning_sign_calls_the_clinic_and_claims_no_finding(sign: str, by: Assessor) -> None:
    facts = known(with_it(reply({sign: True}, by=by)))
    assert answer(facts, "MON-01b") is Answer.APPLIES
    claimed = {"sepsis_signs", "sedation", "suicidal_intent_or_plan", "phq9_item9", "vte_signs"}
    assert claimed.isdisjoint(facts.person.findings)


def test_what_a_carer_says_is_theirs_and_no_mean_is_made_of_both() -> None:
    own = with_it(reply({"pain_worst": 2}))
    both = with_it(reply({"pain_worst": 8}, by=Assessor.CARER, name="Josip"), own)
    facts = known(both)
    assert facts.person.findings["pain_worst"].state is State.CONFLICTING
    carers = [one for one in facts.person.reports["pain_worst"] if one.by_carer]
    assert [one.value for one in carers] == [8]
    assert [one["source"] for one in entries(both, "QuestionnaireResponse")][1] == {
        "type": "RelatedPerson",
        "display": "Josip",
    }


def test_the_same_check_in_sent_twice_is_one() -> None:
    once = with_it(reply({"pain_worst": 4}, at="08:00", zone="+01:00"))
    later = reply({"pain_worst": 4}, at="08:00", zone="+01:00")
    assert with_it(later, once) == once
    assert len(entries(with_it(reply({"pain_worst": 5}), once), "QuestionnaireResponse")) == 2


def test_a_late_one_is_of_its_day_and_says_when_it_came() -> None:
    late = with_it(reply({"pain_worst": 9}, day=date(2026, 2, 27)))
    now = with_it(reply({"pain_worst": 3}), late)
    assert known(now).person.findings["pain_worst"].value == 3
    assert known(now, date(2026, 2, 27)).person.findings["pain_worst"].value == 9
    (first, _) = entries(now, "Provenance")
    assert first["recorded"].startswith("2026-03-01")
    assert entries(now, "QuestionnaireResponse")[0]["authored"] == "2026-02-27"


def test_a_pain_without_a_place_leaves_the_worst_pain_as_it_is() -> None:
    facts = known(with_it(reply({"pain_worst": 6, "p_place": NotAnswered.UNKNOWN})))
    assert (facts.pains, facts.problems) == ([], [])
    assert facts.person.findings["pain_worst"].value == 6


def test_a_new_place_is_a_pain_of_its_own_beside_the_lesions() -> None:
    bundle = json.dumps(
        {"resourceType": "Bundle", "type": "collection",
         "entry": [{"resource": one} for one in (PATIENT, FEMUR)]}
    ).encode()  # fmt: skip
    said = {"pain_worst": 6, "p_place": "rib", SIDE: "left", "p_new": True}
    (pain,) = known(with_it(reply(said), bundle)).pains
    assert (pain.label, pain.findings["p_new"].value) == ("left rib", True)
    assert pain.findings["p_worst"].value == 6


@every_check_in
def test_the_blank_form_asks_the_same_in_plain_words(name: str) -> None:
    written = form(NAMED[name].form, OPENED)
    texts: dict[str, str] = {}
    waiting = list(written["item"])
    while waiting:
        item = waiting.pop()
        assert item["linkId"] not in texts
        texts[item["linkId"]] = item["text"]
        waiting += item.get("item", [])
    assert {*names(NAMED[name], Assessor.PERSON)} <= {*texts}
    assert "neuro_signs.cord_or_cauda_signs" not in texts
    assert texts["neuro_signs.limb_weakness"].startswith("Legs or arms")
