"""Instruments as Questionnaires: valid, answered, read back, and adding up as they are scored."""

import copy
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import Any, cast

import fhirpathpy  # pyright: ignore[reportMissingTypeStubs]
import pytest
from fhir.resources.R4B import get_fhir_model_class  # pyright: ignore
from fhirpathpy.models import models  # pyright: ignore
from tests.fhir.answers import ABSENT, Json, chosen, problems_of, response
from tests.fhir.instrument_answers import (
    Filled,
    filled,
    form_of,
    known,
    result_of,
)

from trabecula.fhir.instruments.questionnaire import questionnaire_of
from trabecula.fhir.instruments.sums import summed
from trabecula.fhir.systems import UCUM
from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.instruments import INSTRUMENTS
from trabecula.language.code import FACT, INSTRUMENT, LOINC
from trabecula.language.condition import About
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered
from trabecula.language.number import Counted
from trabecula.language.site import Wording
from trabecula.pathway.scores import Result, score

every_instrument = pytest.mark.parametrize("one", INSTRUMENTS, ids=lambda one: one.name)
NAMED = {one.name: one for one in INSTRUMENTS}
CALCULATED = "sdc-questionnaire-calculatedExpression"
SITTING = {item for one in INSTRUMENTS if one.together for item in one.facts}
READ_BACK = [one for one in INSTRUMENTS if not all(item.lists for item in one.items)]


def unreached(one: Instrument) -> set[str]:
    """Items that a record's answers do not reach yet.

    The parts of a list are findings and not in a sitting; what one instrument asks in a sitting
    is not known to another that is put together from what is known.
    """
    if one.together:
        return {item.key for item in one.items if item.lists}
    facts = set(CURRENT.facts)
    return {item.key for item in one.items if item in SITTING and item not in facts}


def items_of(form: Json) -> Iterator[Json]:
    waiting = list(form["item"])
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.get("item", ())


def values(result: Result) -> list[Any]:
    return [(one.value, one.lowest, one.highest, one.possible) for one in result.scores]


@every_instrument
def test_every_instrument_is_a_valid_questionnaire(one: Instrument) -> None:
    form = form_of(one)
    model: Any = get_fhir_model_class("Questionnaire")
    model.model_validate(form)
    assert form["url"] == f"{INSTRUMENT}:{one.name}"
    assert (form["status"], form["experimental"]) == ("draft", True)
    assert form["copyright"].startswith(one.licence.terms)
    links = [item["linkId"] for item in items_of(form)]
    assert len(links) == len(set(links))
    assert {item.key for item in one.items} <= set(links)


@pytest.mark.parametrize("one", READ_BACK, ids=lambda one: one.name)
def test_answers_are_read_back_and_come_to_the_same_scores(one: Instrument) -> None:
    form = filled(one)
    assert set(form.given) == {item.key for item in one.items}
    facts = known(form.response, form.form, of=one)
    result = result_of(one, facts)
    missed = unreached(one) - set(result.answers)
    given = {key: value for key, value in form.given.items() if key not in missed}
    assert not one.together or problems_of(facts) == ""
    assert {key: result.answers[key] for key in given} == given
    assert values(result) == values(score(one, given))


def test_answers_are_read_without_the_form_in_the_record() -> None:
    for name in ("phq-9", "g8", "4at", "esas-r"):
        form = filled(NAMED[name])
        result = result_of(NAMED[name], known(form.response))
        assert values(result) == values(score(NAMED[name], form.given))


def test_an_item_of_ours_is_not_taken_for_another_with_the_same_loinc_code() -> None:
    """Average pain may be a fraction; the same question of the PEG is a whole number."""
    form = filled(NAMED["bpi-sf"])
    assert "75893-8" in str(form.form)
    average = next(item for item in form.response["item"] if item["linkId"] == "pain_avg")
    answered = copy.deepcopy(average)
    answered["answer"][0]["valueQuantity"]["value"] = 5.5
    rest = [item for item in form.response["item"] if item is not average]
    facts = known(form.response | {"item": [answered, *rest]}, form.form)
    assert problems_of(facts) == ""
    assert result_of(NAMED["bpi-sf"], facts).answers["pain_avg"] == 5.5


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("asked-unknown", NotAnswered.UNKNOWN),
        ("asked-declined", NotAnswered.REFUSED),
        ("not-applicable", NotAnswered.NOT_APPLICABLE),
    ],
)
@pytest.mark.parametrize("name", ["phq-9", "4at", "g8", "bpi-sf"])
def test_why_there_is_no_answer_is_an_answer_of_the_form(
    name: str, code: str, state: NotAnswered
) -> None:
    one = NAMED[name]
    form = filled(one)
    left_out, offered = one.items[0].key, set[str]()
    for item in items_of(form.form):
        if item["linkId"].removesuffix("-no-answer") == left_out:
            options = item.get("answerOption", ())
            offered |= {option["valueCoding"]["code"] for option in options}
    assert code in offered
    answered = [item for item in form.response["item"] if item["linkId"] != left_out]
    absent = {"linkId": left_out, "answer": [chosen(code, ABSENT)]}
    result = result_of(one, known(form.response | {"item": [absent, *answered]}))
    assert result.answers[left_out] is state
    rest = {key: value for key, value in form.given.items() if key != left_out}
    assert values(result) == values(score(one, rest))


def test_codes_weights_and_ranges_stand_in_the_form() -> None:
    form = form_of(NAMED["phq-9"])
    interest = next(item for item in items_of(form) if item["linkId"] == "phq_interest")
    assert [code["code"] for code in interest["code"]] == ["phq_interest", "44250-9"]
    assert [end["valueInteger"] for end in interest["extension"]] == [0, 3]
    assert {"system": LOINC, "code": "44249-1"} in form["code"]
    assert all(
        "display" not in code
        for item in items_of(form)
        for code in item.get("code", ())
        if code["system"] == LOINC
    )
    intake = next(item for item in items_of(form_of(NAMED["g8"])) if item["linkId"] == "g8_intake")
    worth = {
        option["valueCoding"]["code"]: {each["valueDecimal"] for each in option["extension"]}
        for option in intake["answerOption"]
        if option["valueCoding"]["system"] == FACT
    }
    assert worth == {"severe": {0}, "moderate": {1}, "none": {2}}
    assert all(
        "extension" not in option
        for option in intake["answerOption"]
        if option["valueCoding"]["system"] == ABSENT
    )


@cache
def compiled(expression: str) -> Callable[..., list[Any]]:
    return cast("Callable[..., list[Any]]", fhirpathpy.compile(expression, models["r4"]))  # pyright: ignore


def added(expression: str, answered: Json) -> list[Any]:
    return compiled(expression)(answered, {"resource": answered})


ADDING = [one for one in INSTRUMENTS if summed(one)]


@pytest.mark.parametrize("one", ADDING, ids=lambda one: one.name)
def test_a_form_adds_up_as_the_instrument_is_scored(one: Instrument) -> None:
    form = filled(one)
    expected = score(one, form.given)
    for each, expression in summed(one).items():
        value = expected.scored(each.gives.key).value
        (sum_,) = added(expression, form.response)
        assert float(sum_) == pytest.approx(value, abs=1e-7)
        for item in each.of[:3]:
            rest = [one for one in form.response["item"] if one["linkId"] != item.key]
            assert added(expression, form.response | {"item": rest}) == []


@pytest.mark.parametrize("one", ADDING, ids=lambda one: one.name)
def test_a_sum_in_the_response_contradicts_nothing(one: Instrument) -> None:
    form = filled(one)
    sums = [
        {"linkId": item["linkId"], "answer": [sum_of(item, form)]}
        for item in form.form["item"]
        if item.get("readOnly")
    ]
    assert len(sums) == len(summed(one))
    answered = copy.deepcopy(form.response)
    answered["item"] += sums
    facts = known(answered, form.form)
    assert problems_of(facts) == ""
    assert values(result_of(one, facts)) == values(score(one, form.given))


def sum_of(item: Json, form: Filled) -> Json:
    expression = next(
        e["valueExpression"]["expression"]
        for e in item["extension"]
        if e["url"].endswith(CALCULATED)
    )
    (value,) = added(expression, form.response)
    kind = "valueInteger" if item["type"] == "integer" else "valueDecimal"
    return {kind: int(value) if kind == "valueInteger" else float(value)}


def test_a_sum_that_contradicts_the_answers_is_a_problem() -> None:
    form = filled(NAMED["phq-9"])
    wrong = (score(NAMED["phq-9"], form.given).scored("phq9").value == 3) + 3
    answered = copy.deepcopy(form.response)
    answered["item"].append({"linkId": "phq9", "answer": [{"valueInteger": wrong}]})
    assert "the answers come to" in problems_of(known(answered, form.form))


def test_the_form_says_which_scores_it_does_not_work_out() -> None:
    said = form_of(NAMED["phq-9"])["description"]
    assert (
        "The form itself adds up" in said
        and "PHQ-9 score, prorated" in said.partition("Trabecula")[2]
    )
    assert "adds up" not in form_of(NAMED["dn4"])["description"]
    assert not any(item.get("readOnly") for item in items_of(form_of(NAMED["dn4"])))


def test_only_whole_sums_are_read_back() -> None:
    """Another program may round a mean differently, and that is no contradiction."""
    for one in ADDING:
        for each in summed(one):
            item = next(
                item
                for item in form_of(one)["item"]
                if item["linkId"] in (each.gives.key, f"@{each.gives.key}")
            )
            assert ("code" in item) is isinstance(each.gives, Counted)


def test_the_official_wording_replaces_the_labels_where_a_site_has_it() -> None:
    one = NAMED["phq-2"]
    texts = {"phq_interest": "Zubble the first?", "phq_mood": "Zubble the second?"}
    day = date(2026, 2, 3)
    wording = Wording("phq-2", day, texts, "Zubbles", "7", "Zubble Press", "© Zubble Press", "")
    form = questionnaire_of(one, CURRENT, wording)
    shown = {item["linkId"]: item["text"] for item in form["item"]}
    assert texts.items() <= shown.items()
    assert (
        "Official wording, loaded by your site from Zubbles, version 7, Zubble Press on 2026-02-03"
        in form["description"]
    )
    assert "© Zubble Press" in form["copyright"]
    assert "Short neutral labels of our own" in form_of(one)["description"]
    assert (
        not texts.items() <= {item["linkId"]: item["text"] for item in form_of(one)["item"]}.items()
    )


def test_a_pain_is_asked_where_it_is_and_a_lesion_which_it_is() -> None:
    (pain,) = form_of(NAMED["dn4"])["item"]
    assert (pain["linkId"], pain["repeats"]) == ("pain", True)
    assert CURRENT.place_of_pain is not None
    assert pain["item"][0]["linkId"] == CURRENT.place_of_pain.key
    person, _, lesion = form_of(NAMED["consensus-response"])["item"]
    assert (
        person["linkId"] == "opioid_dose"
        and person["extension"][0]["valueCoding"]["system"] == UCUM
    )
    assert lesion["item"][0]["linkId"] == "which-lesion"


def test_a_pain_without_a_place_is_a_problem_and_no_answer() -> None:
    answered = response(
        [{"linkId": "pain", "item": [{"linkId": "dn4_burning", "answer": [chosen("yes")]}]}]
    )
    facts = known(answered | {"questionnaire": f"{INSTRUMENT}:dn4"})
    assert "say where" in problems_of(facts) and not facts.pains


def test_every_instrument_is_about_somebody() -> None:
    assert {one.about for one in INSTRUMENTS} <= set(About)
