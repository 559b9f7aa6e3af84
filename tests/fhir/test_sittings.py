"""Instruments in a record: which answers belong together, and what their scores say of facts."""

import json
from typing import Any

import pytest
from tests.fhir.answers import ABSENT, DAY, OPENED, PATIENT, Json, chosen, facts_of, response
from tests.records import UCUM

from trabecula import know, read, recommend
from trabecula.knowledge.editions import CURRENT
from trabecula.language.answer import Answer
from trabecula.language.code import INSTRUMENT
from trabecula.language.instrument import Assessor
from trabecula.language.item import NotAnswered
from trabecula.pathway.changes import compare
from trabecula.pathway.facts import State
from trabecula.pathway.scores import Result

PHQ = (
    "phq_interest", "phq_mood", "phq_sleep", "phq_energy", "phq_appetite", "phq_self_worth",
    "phq_concentration", "phq_slowing", "phq9_item9",
)  # fmt: skip


def answered(answers: dict[str, Any], name: str = "phq-9", **also: Any) -> Json:
    items = [{"linkId": key, "answer": [answer(value)]} for key, value in answers.items()]
    return response(items) | {"questionnaire": f"{INSTRUMENT}:{name}"} | also


def answer(value: Any) -> Any:
    return {"valueInteger": value} if isinstance(value, int) else value


def phq(*values: int) -> dict[str, Any]:
    return dict(zip(PHQ, values, strict=False))


def result(resources: list[Json], name: str = "phq-9") -> Result:
    found = facts_of(*resources).person.results
    (one,) = [each for each in found if each.instrument.name == name]
    return one


def measured(number: float, unit: str) -> Json:
    return {"valueQuantity": {"value": number, "code": unit, "system": UCUM}}


def seen(day: str, value: Any, code: str, **also: Any) -> Json:
    coding = {"system": "http://loinc.org", "code": code}
    return {
        "resourceType": "Observation", "id": f"o{code}{day}{also.get('id', '')}", "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": day,
        "code": {"coding": [coding]}, **value,
    } | also  # fmt: skip


def test_a_form_is_scored_and_becomes_a_fact() -> None:
    facts = facts_of(answered(phq(3, 0, 1, 2, 0, 0, 1, 0, 3)))
    finding = facts.person.findings["phq9"]
    assert (finding.value, finding.state, finding.origin) == (
        10, State.CURRENT, "QuestionnaireResponse/r",
    )  # fmt: skip
    assert "sum of the nine items" in finding.how
    assert facts.person.findings["phq9_item9"].value == 3
    assert not facts.problems


def test_what_is_missing_leaves_the_fact_within_limits_that_rule_something_out() -> None:
    facts = facts_of(answered(phq(3, 3, 3, 3, 3, 3, 2, 3)))
    finding = facts.person.findings["phq9"]
    assert finding.state is State.WITHIN_LIMITS
    assert [side.recorded for side in finding.alternatives] == [23, 26]


def test_what_could_still_be_anything_says_nothing_of_the_fact() -> None:
    facts = facts_of(answered(phq(0)))
    assert "phq9" not in facts.person.findings
    (phq9,) = [one for one in facts.person.results if one.instrument.name == "phq-9"]
    assert (phq9.scored("phq9").lowest, phq9.scored("phq9").highest) == (0, 24)


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("asked-unknown", NotAnswered.UNKNOWN),
        ("asked-declined", NotAnswered.REFUSED),
        ("not-applicable", NotAnswered.NOT_APPLICABLE),
    ],
)
def test_why_an_item_is_missing_is_kept(reason: str, state: NotAnswered) -> None:
    missing = phq(0, 0, 0, 0, 0, 0, 0, 0) | {"phq9_item9": chosen(reason, ABSENT)}
    one = result([answered(missing)])
    assert ("phq9_item9", state) in [(item.key, why) for item, why in one.missing]
    assert one.scored("phq_9_safety").value is None


@pytest.mark.parametrize(
    ("who", "assessor"),
    [
        ({"source": {"reference": "Patient/p"}}, Assessor.PERSON),
        ({"source": {"reference": "RelatedPerson/c"}}, Assessor.CARER),
        ({"source": {"reference": "Practitioner/d"}}, Assessor.CLINICIAN),
        ({"author": {"reference": "Patient/p"}}, Assessor.PERSON),
        ({"author": {"reference": "Practitioner/d"}}, None),
        ({}, None),
    ],
)
def test_who_answered_is_kept_and_never_guessed(who: Json, assessor: Assessor | None) -> None:
    assert result([answered(phq(*[1] * 9), **who)]).assessor is assessor


def test_a_carer_is_not_compared_with_the_person() -> None:
    person = answered(
        phq(*[2] * 9), id="a", authored="2026-02-01", source={"reference": "Patient/p"}
    )
    carer = answered(
        phq(*[1] * 9), id="b", authored="2026-02-20", source={"reference": "RelatedPerson/c"}
    )
    again = answered(
        phq(*[1] * 9), id="c", authored="2026-02-25", source={"reference": "Patient/p"}
    )
    results = facts_of(person, carer, again).person.results
    first, by_carer, last = (one for one in results if one.instrument.name == "phq-9")
    assert compare(by_carer.scored("phq9"), by_carer, first) is None
    change = compare(last.scored("phq9"), last, first)
    assert change is not None
    assert (change.difference, change.means) == (-9, "better")


def test_what_a_carer_says_in_the_persons_place_is_not_the_persons_own() -> None:
    by_carer = answered(phq(*[2] * 9), source={"reference": "RelatedPerson/c"})
    facts = facts_of(by_carer)
    assert facts.person.results[-1].assessor is Assessor.CARER
    for key, said in (("phq9", "18"), ("phq9_item9", "2")):
        finding = facts.person.findings[key]
        assert (finding.value, finding.state) == (None, State.BY_CARER)
        assert finding.in_words() == said
    answers = {item.statement.code: item.answer for item in recommend(facts, OPENED).items}
    assert answers["PSY-05"] is Answer.APPLIES
    assert answers["PSY-04"] is Answer.NOT_KNOWN


def test_a_carer_who_sees_nothing_rules_nothing_out() -> None:
    facts = facts_of(answered(phq(*[0] * 9), source={"reference": "RelatedPerson/c"}))
    answers = {item.statement.code: item.answer for item in recommend(facts, OPENED).items}
    assert answers["PSY-05"] is Answer.NOT_KNOWN


def test_what_is_off_is_not_computed_without_a_licence() -> None:
    answers = {f"fact_bp_{number}": 2 for number in range(1, 17)}
    off = facts_of(answered(answers, "fact-bp"))
    assert not [one for one in off.person.results if one.instrument.name == "fact-bp"]
    bundle = {
        "resourceType": "Bundle", "type": "collection",
        "entry": [{"resource": PATIENT}, {"resource": answered(answers, "fact-bp")}],
    }  # fmt: skip
    licensed = CURRENT.open(licensed=["fact-bp"])
    facts = know(read(json.dumps(bundle).encode()), DAY, licensed)
    (result,) = [one for one in facts.person.results if one.instrument.name == "fact-bp"]
    assert result.scored("fact_bp").value == 32


def test_items_of_different_days_are_never_mixed() -> None:
    one = answered(phq(3, 3, 3, 3, 3), id="a", authored="2026-02-01")
    two = answered(dict(zip(PHQ[5:], [3] * 4, strict=True)), id="b", authored="2026-02-02")
    facts = facts_of(one, two)
    sittings = [each for each in facts.person.results if each.instrument.name == "phq-9"]
    assert [each.scored("phq9").value for each in sittings] == [None, None]
    assert facts.person.findings["phq9"].state is State.WITHIN_LIMITS


def test_observations_of_one_moment_are_one_sitting() -> None:
    items = [("75893-8", 7), ("91145-3", 8), ("91146-1", 6)]
    same = [seen("2026-02-28", {"valueInteger": value}, code) for code, value in items]
    assert result(same, "peg").scores[0].value == 7.0
    apart = [*same[:2], seen("2026-02-20", {"valueInteger": 6}, "91146-1")]
    assert all(one.scores[0].value is None for one in facts_of(*apart).person.results)


def test_a_recorded_total_without_its_answers_is_a_result_too() -> None:
    one = result([seen("2026-02-28", {"valueInteger": 12}, "44261-6")])
    assert (one.recorded, one.scored("phq9").value) == (True, 12)
    band = one.scored("phq9").band()
    assert band is not None and band.name == "moderate"


def test_a_total_that_its_answers_do_not_come_to_is_told_and_is_a_conflict() -> None:
    items = [
        *({"linkId": key, "answer": [{"valueInteger": 1}]} for key in PHQ),
        {"linkId": "/44249-1/44261-6", "answer": [{"valueInteger": 12}]},
        {"linkId": "phq9", "answer": [{"valueInteger": 12}]},
    ]
    facts = facts_of(response(items) | {"questionnaire": f"{INSTRUMENT}:phq-9"})
    assert facts.person.findings["phq9"].state is State.CONFLICTING
    assert any("the answers come to 9" in problem.what for problem in facts.problems)


def test_two_answers_to_one_item_are_no_answer() -> None:
    twice = {"linkId": PHQ[0], "answer": [{"valueInteger": 1}, {"valueInteger": 3}]}
    items = [twice, *({"linkId": key, "answer": [{"valueInteger": 1}]} for key in PHQ[1:])]
    facts = facts_of(response(items) | {"questionnaire": f"{INSTRUMENT}:phq-9"})
    assert "phq9" not in facts.person.findings or facts.person.findings["phq9"].value is None
    assert any("answers that differ" in problem.what for problem in facts.problems)


def test_a_score_that_went_stale_is_not_known_but_stays_a_result() -> None:
    old = answered(phq(*[1] * 9), authored="2025-06-01")
    facts = facts_of(old)
    assert facts.person.findings["phq9"].state is State.STALE
    assert [one.instrument.name for one in facts.person.results].count("phq-9") == 1


@pytest.mark.parametrize(("answers", "concern"), [((5, 4, 1, 1), True), ((1, 1, 1, 1), None)])
def test_a_screen_that_cannot_rule_out_never_says_no(
    answers: tuple[int, ...], concern: bool | None
) -> None:
    keys = ("hits_hurt", "hits_insult", "hits_threat", "hits_scream")
    facts = facts_of(answered(dict(zip(keys, answers, strict=True)), "hits"))
    finding = facts.person.findings.get("abuse_concern")
    assert (None if finding is None else finding.value) is concern
    (hits,) = [one for one in facts.person.results if one.instrument.name == "hits"]
    assert hits.scored("hits_concern").value is bool(concern)


@pytest.mark.parametrize("day", ["2026-03-01", "2026-02-20"])
def test_must_takes_the_body_mass_index_that_weight_and_height_come_to(day: str) -> None:
    weight = seen(day, measured(40, "kg"), "29463-7")
    height = seen(day, measured(170, "cm"), "8302-2")
    no = {"valueBoolean": False}
    form = answered(
        {"must_unplanned_loss": measured(12, "%"), "must_acute_no_intake": no}, name="must"
    )
    facts = facts_of(weight, height, form)
    assert facts.person.findings["bmi"].value == pytest.approx(13.84, abs=0.01)
    assert (facts.person.findings["must"].value, facts.problems) == (4, [])
    alone = facts_of(form).person.findings["must"]
    assert [side.recorded for side in alone.alternatives] == [2, 4]


def test_of_several_instruments_of_interference_the_first_counts() -> None:
    peg = {"peg_enjoyment": 2, "peg_activity": 3, "peg_pain": 9}
    facts = facts_of(
        answered(peg, "peg", id="a"),
        answered({"walking_interference": 9}, "walking-interference", id="b"),
    )
    assert facts.person.findings["interference"].value == 2.5
