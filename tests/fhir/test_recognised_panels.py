"""Public questionnaires as they stand in records, told by LOINC: scored, or reported, never guessed."""

from collections.abc import Sequence
from typing import Any

import pytest
from tests.fhir.answers import ABSENT, Json, facts_of, problems_of, response

from trabecula.fhir.instruments.addresses import loinc_of
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, LOINC
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered, Rated
from trabecula.pathway.facts import Facts, State
from trabecula.pathway.scores import Result, score

NAMED = {one.name: one for one in INSTRUMENTS}
PHQ = {
    "phq_interest": "44250-9", "phq_mood": "44255-8", "phq_sleep": "44259-0",
    "phq_energy": "44254-1", "phq_appetite": "44251-7", "phq_self_worth": "44258-2",
    "phq_concentration": "44252-5", "phq_slowing": "44253-3", "phq9_item9": "44260-8",
}  # fmt: skip
GAD = {
    "gad_nervous": "69725-0", "gad_control": "68509-9", "gad_worry": "69733-4",
    "gad_relaxing": "69734-2", "gad_restless": "69735-9", "gad_irritable": "69689-8",
    "gad_afraid": "69736-7",
}  # fmt: skip
PEG = {"peg_pain": "75893-8", "peg_enjoyment": "91145-3", "peg_activity": "91146-1"}
HUNGER = {"hunger_worry": "88122-7", "hunger_ran_out": "88123-5"}
PANELS = {"phq-9": ("44249-1", PHQ), "gad-7": ("69737-5", GAD), "peg": ("91148-7", PEG)}
ANSWERS = ("LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9")
OWN_LIST = "http://clinic.example/answers"
CLINIC = "http://clinic.example/Questionnaire/mood"
WEIGHTS = (
    "http://hl7.org/fhir/StructureDefinition/ordinalValue",
    "http://hl7.org/fhir/StructureDefinition/itemWeight",
)


def weighed(number: float, url: str = WEIGHTS[0]) -> list[Json]:
    return [{"url": url, "valueDecimal": number}]


def loinc_answer(value: int) -> Json:
    return {"valueCoding": {"system": LOINC, "code": ANSWERS[value]}}


def integer(value: int) -> Json:
    return {"valueInteger": value}


def decimal(value: int) -> Json:
    return {"valueDecimal": float(value)}


def own_with_ordinal(value: int) -> Json:
    coding = {"system": OWN_LIST, "code": f"a{value}", "extension": weighed(value)}
    return {"valueCoding": coding}


def own_with_item_weight(value: int) -> Json:
    coding = {"code": f"a{value}", "extension": weighed(value, WEIGHTS[1])}
    return {"valueCoding": coding}


def own_code(value: int) -> Json:
    return {"valueCoding": {"system": OWN_LIST, "code": f"a{value}"}}


def panel(name: str, answers: dict[str, Json], url: str = "", prefix: bool = True) -> Json:
    """The answers to a published panel, as its link ids are published."""
    code = PANELS[name][0]
    items = [
        {"linkId": f"/{code}/{each}" if prefix else f"/{each}", "answer": [answer]}
        for each, answer in answers.items()
    ]
    return response(items) | {"questionnaire": url or f"http://loinc.org/q/{code}"}


def form(codes: Sequence[str], *, code: str = "", options: Sequence[Json] = ()) -> Json:
    """A clinic's own form, whose items have LOINC codes and link ids of its own."""
    held = {"answerOption": list(options)} if options else {}
    items = [
        {
            "linkId": f"q{number}",
            "type": "choice",
            "code": [{"system": LOINC, "code": each}],
            **held,
        }
        for number, each in enumerate(codes)
    ]
    said = {"code": [{"system": LOINC, "code": code}]} if code else {}
    return {
        "resourceType": "Questionnaire", "id": "mood", "url": CLINIC, "version": "3",
        "status": "active", "item": items, **said,
    }  # fmt: skip


def filled_in(answers: Sequence[Json]) -> Json:
    items = [{"linkId": f"q{number}", "answer": [one]} for number, one in enumerate(answers)]
    return response(items) | {"questionnaire": f"{CLINIC}|3"}


def observed(code: str, **value: Any) -> Json:
    return {
        "resourceType": "Observation", "id": f"o{code}", "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-02-01",
        "code": {"coding": [{"system": LOINC, "code": code}]}, **value,
    }  # fmt: skip


def results(facts: Facts, name: str) -> list[Result]:
    return [one for one in facts.person.results if one.instrument is NAMED[name]]


def one_result(facts: Facts, name: str) -> Result:
    (found,) = results(facts, name)
    return found


def values(result: Result) -> list[Any]:
    return [(one.value, one.lowest, one.highest) for one in result.scores]


def given(name: str) -> dict[str, int]:
    return {key: number % 4 for number, key in enumerate(PANELS[name][1], start=1)}


@pytest.mark.parametrize("how", [integer, decimal, own_with_ordinal, own_with_item_weight])
@pytest.mark.parametrize("name", PANELS)
def test_a_published_panel_is_scored_whatever_its_answers_look_like(name: str, how: Any) -> None:
    answers = given(name)
    said = {code: how(answers[key]) for key, code in PANELS[name][1].items()}
    facts = facts_of(panel(name, said))
    assert problems_of(facts) == ""
    result = one_result(facts, name)
    assert result.answers == answers
    assert values(result) == values(score(NAMED[name], answers))


@pytest.mark.parametrize("name", ["phq-9", "gad-7"])
def test_loinc_answer_codes_are_read(name: str) -> None:
    answers = given(name)
    said = {code: loinc_answer(answers[key]) for key, code in PANELS[name][1].items()}
    result = one_result(facts_of(panel(name, said)), name)
    assert values(result) == values(score(NAMED[name], answers))


@pytest.mark.parametrize("name", PANELS)
@pytest.mark.parametrize("on_coding", [True, False])
def test_a_form_says_how_much_its_own_choices_count(name: str, on_coding: bool) -> None:
    answers = given(name)
    options: list[Json] = []
    for value in range(4):
        coding: Json = {"system": OWN_LIST, "code": f"a{value}"}
        if on_coding:
            options.append({"valueCoding": coding | {"extension": weighed(value)}})
        else:
            options.append({"valueCoding": coding, "extension": weighed(value, WEIGHTS[1])})
    blank = form(list(PANELS[name][1].values()), options=options)
    facts = facts_of(filled_in([own_code(each) for each in answers.values()]), blank)
    assert problems_of(facts) == ""
    assert values(one_result(facts, name)) == values(score(NAMED[name], answers))


def test_choices_of_a_form_that_does_not_say_what_they_count_are_reported() -> None:
    facts = facts_of(filled_in([own_code(1)] * 9), form(list(PHQ.values())))
    assert problems_of(facts).count("no answer of this question") == 9
    result = one_result(facts, "phq-9")
    assert result.scored("phq9").value is None
    assert set(result.answers.values()) == {NotAnswered.UNKNOWN}


@pytest.mark.parametrize(
    "coding",
    [
        {"system": OWN_LIST, "code": "a1", "extension": weighed(1) + weighed(2)},
        {"system": OWN_LIST, "code": "a1", "extension": weighed(1) + weighed(3, WEIGHTS[1])},
        {"system": OWN_LIST, "code": "a1", "extension": weighed(1.5)},
        {"system": OWN_LIST, "code": "a1", "extension": weighed(7)},
        {"system": OWN_LIST, "code": "a1", "extension": weighed(-1)},
        {"system": OWN_LIST, "code": "a1", "extension": weighed(1, "http://clinic.example/weight")},
        {"system": OWN_LIST, "code": "a1", "extension": [{"url": WEIGHTS[0]}]},
        {"system": OWN_LIST, "code": "a1"},
        {"system": LOINC, "code": "LA10997-7"},
        {"system": LOINC, "code": "LA10997-7", "extension": weighed(1)},
        {"system": LOINC, "code": "LA32-8"},
    ],
)
def test_a_wrong_answer_is_reported_and_never_guessed(coding: Json) -> None:
    said = {code: integer(0) for code in PHQ.values()} | {"44250-9": {"valueCoding": coding}}
    facts = facts_of(panel("phq-9", said))
    assert problems_of(facts).count("QuestionnaireResponse/r.item[0]") >= 1
    result = one_result(facts, "phq-9")
    assert result.answers["phq_interest"] is NotAnswered.UNKNOWN
    total = result.scored("phq9")
    assert (total.value, total.lowest, total.highest) == (None, 0, 3)


def test_the_answers_code_and_the_forms_weight_that_differ_are_no_answer() -> None:
    options = [{"valueCoding": {"system": OWN_LIST, "code": "a1"}, "extension": weighed(1)}]
    coding = {"system": OWN_LIST, "code": "a1", "extension": weighed(2)}
    facts = facts_of(
        filled_in([{"valueCoding": coding}]), form(["44250-9"], code="44249-1", options=options)
    )
    assert "no answer of this question" in problems_of(facts)
    assert one_result(facts, "phq-9").answers == {"phq_interest": NotAnswered.UNKNOWN}


def test_a_public_code_is_believed_before_a_weight() -> None:
    coding = {"system": LOINC, "code": "LA6571-9", "extension": weighed(1)}
    said = {code: integer(0) for code in PHQ.values()} | {"44250-9": {"valueCoding": coding}}
    result = one_result(facts_of(panel("phq-9", said)), "phq-9")
    assert result.answers["phq_interest"] == 3


@pytest.mark.parametrize("second", ["LA6569-3", "LA6571-9"])
def test_codes_of_one_answer_that_disagree_are_no_answer(second: str) -> None:
    codes = [{"system": LOINC, "code": code} for code in ("LA6568-5", second)]
    facts = facts_of(observed("44260-8", valueCodeableConcept={"coding": codes}))
    assert "several answers at once, 0 and" in problems_of(facts)
    assert facts.person.findings["phq9_item9"].state is State.UNREADABLE
    same = [*codes[:1], {"system": OWN_LIST, "code": "never"}]
    facts = facts_of(observed("44260-8", valueCodeableConcept={"coding": same}))
    assert facts.person.findings["phq9_item9"].value == 0


def test_choices_of_one_answer_that_disagree_are_no_answer() -> None:
    def asked(*codes: str) -> Facts:
        coding = [{"system": FACT, "code": code} for code in codes]
        primary = {"coding": [{"system": FACT, "code": "primary"}]}
        return facts_of(
            observed("primary", valueCodeableConcept={"coding": coding}) | {"code": primary}
        )

    facts = asked("breast", "lung")
    assert "several answers at once, breast and lung" in problems_of(facts)
    assert facts.person.findings["primary"].state is State.UNREADABLE
    assert asked("breast", "breast").person.findings["primary"].value == "breast"


@pytest.mark.parametrize(("unit", "value"), [("%", 70), ("{score}", 70), ("mm", None)])
def test_a_scale_of_tens_is_given_in_percent_too(unit: str, value: int | None) -> None:
    quantity = {"value": 70, "unit": unit, "system": "http://unitsofmeasure.org", "code": unit}
    facts = facts_of(observed("89243-0", valueQuantity=quantity))
    assert facts.person.findings["karnofsky"].value == value


def test_a_weight_is_no_answer_to_a_question_of_words() -> None:
    """Often and sometimes count the same: which of them it was cannot be told."""
    answer = {"valueCoding": {"system": OWN_LIST, "code": "x", "extension": weighed(1)}}
    items = [{"linkId": f"/{code}", "answer": [answer]} for code in HUNGER.values()]
    facts = facts_of(response(items) | {"questionnaire": "http://clinic.example/88121-9"})
    (result,) = results(facts, "hunger-vital-sign")
    assert set(result.answers.values()) == {NotAnswered.UNKNOWN}
    assert result.scored("hunger_risk").value is None


def test_an_observation_too_says_how_much_its_choice_counts() -> None:
    own = {"system": OWN_LIST, "code": "x", "extension": weighed(2)}
    for codings, value in (([own], 2), ([own, own], 2), ([own | {"extension": weighed(1)}, own], None),
                           ([own, {"system": LOINC, "code": "LA6571-9"}], 3)):  # fmt: skip
        facts = facts_of(observed("44260-8", valueCodeableConcept={"coding": codings}))
        assert facts.person.findings["phq9_item9"].value == value


def test_a_reversed_item_under_a_public_code_is_told_by_its_answer_alone() -> None:
    """A published weight of one may be turned round already: its reader must know which."""
    items = [item for one in INSTRUMENTS for item in one.items if isinstance(item, Rated)]
    turned = [item for item in items if item.reverse and loinc_of(item)]
    assert len(turned) == 2
    for item in turned:
        assert all(one.by_answer for one in item.carried_by if isinstance(one, Observed))


@pytest.mark.parametrize("url", ["http://loinc.org/q/44249-1", "http://x.example/44249-1|2.73"])
def test_partial_answers_to_a_named_panel_are_a_partial_result(url: str) -> None:
    said = {"44250-9": integer(3), "44255-8": integer(2)}
    result = one_result(facts_of(panel("phq-9", said, url)), "phq-9")
    total = result.scored("phq9")
    assert (total.value, total.lowest, total.highest) == (None, 5, 26)
    assert {item.key for item, _ in result.missing} == {
        key for key in (*PHQ, "phq_difficulty") if key not in ("phq_interest", "phq_mood")
    }


def test_partial_answers_to_a_form_with_the_code_of_a_panel_are_a_partial_result() -> None:
    codes = list(PHQ.values())
    facts = facts_of(filled_in([integer(3), integer(2)]), form(codes, code="44249-1"))
    assert one_result(facts, "phq-9").scored("phq9").lowest == 5
    facts = facts_of(filled_in([integer(3), integer(2)]), form(codes))
    assert not results(facts, "phq-9")
    assert one_result(facts, "phq-2").scored("phq_2").value == 5


def test_refused_items_are_refused() -> None:
    refused = {"valueCoding": {"system": ABSENT, "code": "asked-declined"}}
    said = {code: integer(1) for code in PHQ.values()} | {"44260-8": refused}
    result = one_result(facts_of(panel("phq-9", said)), "phq-9")
    assert result.answers["phq9_item9"] is NotAnswered.REFUSED
    assert result.scored("phq_9_safety").value is None


def test_a_recorded_total_of_other_answers_is_a_problem() -> None:
    said = {code: integer(1) for code in PHQ.values()} | {"44261-6": decimal(12)}
    facts = facts_of(panel("phq-9", said))
    assert "the answers come to 9" in problems_of(facts)
    same = said | {"44261-6": decimal(9)}
    assert problems_of(facts_of(panel("phq-9", same))) == ""


def test_unknown_questions_of_a_panel_are_left_alone() -> None:
    said = {code: integer(1) for code in PHQ.values()} | {"54636-6": integer(1)}
    assert problems_of(facts_of(panel("phq-9", said))) == ""


PROMIS = [
    (one, each)
    for one in INSTRUMENTS
    if one.name.startswith("promis-")
    for each in one.scores
    if loinc_of(each.gives)
]


@pytest.mark.parametrize(("one", "each"), PROMIS, ids=lambda each: getattr(each, "name", ""))
def test_a_promis_score_that_stands_in_a_record_is_a_result(one: Instrument, each: Any) -> None:
    (code, *_) = loinc_of(each.gives)
    quantity = {"value": 12 if each.gives.unit is None else 50, "code": "{score}"}
    quantity |= {"system": "http://unitsofmeasure.org"}
    observation = observed(code.code, valueQuantity=quantity)
    facts = facts_of(observation)
    assert problems_of(facts) == ""
    (result,) = (found for found in facts.person.results if found.instrument is one)
    assert result.recorded
    assert result.scored(each.gives.key).value == quantity["value"]


def test_the_promis_forms_are_there() -> None:
    assert len(PROMIS) >= 5
    panels = {code.code for one, _ in PROMIS for code in one.codes}
    assert {"75258-4", "76342-5", "76343-3", "76344-1"} <= panels


def test_another_instrument_of_the_same_name_is_not_misread() -> None:
    """The mood interview of nursing homes has nine questions too, but asks and answers otherwise."""
    yes, seldom = (
        {"valueCoding": {"system": LOINC, "code": code}} for code in ("LA33-6", "LA10998-5")
    )
    items = [
        {"linkId": f"Section-4/D0200{letter}{part}", "text": "any", "answer": [answer]}
        for letter in "ABCDEFGHI"
        for part, answer in ((1, yes), (2, seldom))
    ]
    said = response(
        [{"linkId": "Section-4", "item": [{"linkId": "Section-4/D0200", "item": items}]}]
    )
    frequency = {"valueCodeableConcept": {"coding": [seldom["valueCoding"]]}}
    facts = facts_of(
        said | {"questionnaire": "http://clinic.example/Questionnaire/MDS"},
        *(observed(code, **frequency) for code in ("54637-4", "54639-0", "54643-2")),
        observed("54635-8"),
        observed("54654-9", valueQuantity={"value": 3, "unit": "{score}"}),
    )
    assert not facts.person.results and "left out" in problems_of(facts)
    assert {"phq9", "phq9_item9"}.isdisjoint(facts.person.findings)


def test_a_published_hunger_vital_sign_is_recognised_and_what_is_not_read_is_said() -> None:
    often = {"valueCoding": {"system": LOINC, "code": "LA28397-0", "display": "Often true"}}
    items = [{"linkId": f"/{code}", "answer": [often]} for code in HUNGER.values()]
    facts = facts_of(response(items) | {"questionnaire": "http://x.example/HungerVitalSign"})
    (result,) = results(facts, "hunger-vital-sign")
    for key in HUNGER:
        said = result.answers[key]
        assert said == "often" or (
            said is NotAnswered.UNKNOWN and "LA28397-0" in problems_of(facts)
        )


def test_a_finding_of_an_unreadable_answer_is_unreadable() -> None:
    said = {"44260-8": {"valueCoding": {"system": OWN_LIST, "code": "a1"}}}
    facts = facts_of(panel("phq-9", said))
    assert facts.person.findings["phq9_item9"].state is State.UNREADABLE
