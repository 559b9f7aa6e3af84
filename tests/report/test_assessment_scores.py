"""Scores in the assessment: all or none of a result, whose they are, and on what they rest."""

import json
import re
from html import unescape
from typing import Any

import pytest
from tests.fhir.answers import chosen, response
from tests.report.assessments import given, page_of, rated, record

from trabecula import journey
from trabecula.language.code import FACT, INSTRUMENT
from trabecula.language.instrument import Instrument
from trabecula.pathway.facts import Facts
from trabecula.report import assessment_html, assessment_text
from trabecula.report.assessment_json import assessment_json
from trabecula.report.assessment_page import AreaSaid

T8 = {"id": "a", "l_site": "thoracic", "lesion_level": "T8"}


def measured(key: str, value: float, unit: str) -> dict[str, Any]:
    quantity = {"value": value, "unit": unit, "system": "http://unitsofmeasure.org", "code": unit}
    return _observed(key) | {"valueQuantity": quantity}


def _observed(key: str, system: str = FACT, code: str = "") -> dict[str, Any]:
    return {
        "resourceType": "Observation", "id": key, "status": "final",
        "subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-03-01",
        "code": {"coding": [{"system": system, "code": code or key}]},
    }  # fmt: skip


BODY = (measured("weight", 68, "kg"), measured("height", 165, "cm"))


def text(facts: Facts) -> str:
    return " ".join(assessment_text.render(page_of(facts), 400).split())


def html(facts: Facts) -> str:
    return " ".join(
        unescape(re.sub(r"<[^>]+>", " ", assessment_html.render(page_of(facts)))).split()
    )


def area(facts: Facts, title: str) -> AreaSaid:
    return next(one for one in page_of(facts).areas if one.title == title)


def written(facts: Facts) -> list[dict[str, Any]]:
    plan = journey.compose(journey.recommend(facts))
    found = json.loads(assessment_json(journey.assess(facts, journey.edition()), plan, ()))
    return [score for one in found["areas"] for score in one["scores"]]


def result(facts: Facts, name: str) -> dict[str, Any]:
    (one,) = [one for one in written(facts) if one["result"]["instrument"] == name]
    return one


def used(facts: Facts) -> set[str]:
    return {one["result"]["instrument"] for one in written(facts)}


def instrument(name: str) -> Instrument:
    found = journey.edition().edition.instrument(name)
    assert found is not None
    return found


def esas(day: str, value: int, items: int = 9, by: str = "Patient/p") -> dict[str, Any]:
    asked = instrument("esas-r").items[:items]
    answers = [{"linkId": one.key, "answer": [{"valueInteger": value}]} for one in asked]
    return response(answers) | {
        "questionnaire": f"{INSTRUMENT}:esas-r", "id": f"{day}{value}",
        "authored": f"{day}T10:00:00Z", "source": {"reference": by},
    }  # fmt: skip


def seen(key: str, value: int, system: str = FACT, code: str = "") -> dict[str, Any]:
    return _observed(key, system, code) | {"valueInteger": value}


@pytest.mark.parametrize("render", [text, html])
def test_a_carer_takes_nothing_of_the_person_off_the_page(render: Any) -> None:
    shown = render(record(esas("2026-02-20", 8), esas("2026-02-27", 1, by="RelatedPerson/r")))
    assert "answered by the person" in shown
    assert "answered by a carer" in shown
    assert {"72", "9"} <= set(re.findall(r"ESAS-r total[^:]*: (\d+)", shown))


@pytest.mark.parametrize("render", [text, html])
def test_a_half_answered_sitting_leaves_the_last_complete_value(render: Any) -> None:
    facts = record(esas("2026-02-20", 8), esas("2026-02-27", 1, items=4))
    assert "ast complete: 72" in render(facts)
    others = result(facts, "esas-r")["others"]
    assert {(one["value"], one["why"], one["date"]) for one in others} >= {
        (72, "last complete", "2026-02-20")
    }


def test_of_two_sittings_in_no_order_both_values_are_shown() -> None:
    forms = [esas("2026-02-27", value) | {"authored": "2026-02-27"} for value in (8, 1)]
    shown = text(record(*forms))
    assert "which came last is not told: also recorded" in shown
    assert {one["why"] for one in result(record(*forms), "esas-r")["others"]} == {"same time"}


@pytest.mark.parametrize("render", [text, html])
def test_what_cannot_be_told_stands_beside_what_is_told(render: Any) -> None:
    shown = render(given(neuro_signs=[]))
    assert "ain along a nerve as the only sign: no" in shown
    tier = re.search(r"ier of red flags of cord compression (.{0,60})", shown)
    assert tier is not None
    assert "cannot be told" in tier[1]


def test_an_open_outcome_names_what_it_can_be_and_counts_as_nothing_recorded() -> None:
    structure = area(given(lesions=(T8,)), "Nerves")
    (high,) = [one for one in structure.in_part if one.name == "high-grade epidural compression"]
    assert (high.said, high.missing) == (
        "cannot be told: no or yes", "not known: epidural compression grade of this lesion"
    )  # fmt: skip
    assert not high.told
    assert structure.recorded == sum(one.told for one in structure.in_part)


def test_the_json_of_an_open_result_says_what_is_missing() -> None:
    found = result(given(neuro_signs=[]), "mscc-red-flags")["result"]
    assert not found["complete"]
    assert {one["key"] for one in found["missing"]} == {
        key for score in found["scores"] for key in score["missing"]
    }
    assert {one["key"] for one in found["scores"]} == {
        score.gives.key for score in instrument("mscc-red-flags").scores
    }


@pytest.mark.parametrize("render", [text, html])
def test_a_fact_is_not_a_use_of_an_instrument(render: Any) -> None:
    shown = render(record(seen("sedation", 2)))
    assert "edation: 2" in shown or "edation 2" in shown
    assert "Version POSS" not in shown
    assert "version POSS" not in shown
    assert "poss" not in used(record(seen("sedation", 2)))


@pytest.mark.parametrize("render", [text, html])
def test_a_total_by_the_code_of_its_instrument_keeps_its_bands(render: Any) -> None:
    facts = record(seen("phq9", 17, "http://loinc.org", "44261-6"))
    assert "oderately severe" in render(facts)
    assert "phq-9" in used(facts)
    assert "phq-9" not in used(record(seen("phq9", 17)))
    both = seen("phq9", 17, "http://loinc.org", "44261-6")
    both["code"]["coding"].insert(0, {"system": FACT, "code": "phq9"})
    assert "phq-9" in used(record(both))


def test_a_range_by_nature_lacks_nothing() -> None:
    facts = record(rated("2026-03-01", 2, "89247-1"))
    prognosis = area(facts, "Prognosis")
    assert "karnofsky-from-ecog" not in {one.instrument for one in prognosis.in_part}
    assert all(one.missing for one in prognosis.in_part)
    shown = text(facts)
    assert "Karnofsky status, derived from ECOG: between 50 and 60" in shown
    (ma,) = re.findall(r"derived from ECOG by Ma: [^\[]*\[([^\]]*)\]", shown)
    assert "MA10" in ma


def test_the_folded_list_says_what_is_not_complete() -> None:
    forms = [_term(number) for number in (1, 2, 3, 4, 6, 7, 8, 9, 10)]
    forms.append(esas("2026-02-27", 1, items=4))
    shown = assessment_html.render(page_of(record(*forms)))
    (folded,) = [one for one in re.findall(r"<li>.*?</li>", shown) if "ESAS-r total" in one][:1]
    assert "not complete" in folded


def _term(number: int) -> dict[str, Any]:
    found = instrument(f"proctcae-{number}")
    items = [{"linkId": one.key, "answer": [{"valueInteger": 2}]} for one in found.items]
    form = f"{INSTRUMENT}:{found.name}"
    return response(items) | {"questionnaire": form, "id": f"term-{number}"}


def test_a_no_that_rules_nothing_out_says_so() -> None:
    found = instrument("hunger-vital-sign")
    items = [{"linkId": one.key, "answer": [_never(one)]} for one in found.items]
    facts = record(response(items) | {"questionnaire": f"{INSTRUMENT}:hunger-vital-sign"})
    assert "no risk here does not say that there is none" in text(facts)


def _never(item: Any) -> dict[str, Any]:
    return {"valueInteger": 0} if not item.allowed else chosen(item.allowed[-1])


def test_what_an_assembled_score_says_is_said_and_counted_once() -> None:
    facts = record(*BODY)
    nutrition = area(facts, "Nutrition and metabolism")
    names = [line.name for _, lines in nutrition.known for line in lines]
    assert "body mass index" not in names
    assert text(facts).count("body mass index:") == 1
    told = sum(len(one.scores) for one in nutrition.scores)
    assert nutrition.recorded == len(names) + told + sum(one.told for one in nutrition.in_part)


def test_what_is_expected_of_others_alone_is_not_shown() -> None:
    female = {"coding": [{"system": FACT, "code": "female"}]}
    body = (*BODY, _observed("sex") | {"valueCodeableConcept": female})
    assert "6mwt-predicted" not in used(record(*body))
    assert "predicted distance" not in text(record(*body))
    assert "predicted distance" in text(record(*body, measured("six_minute_walk_m", 300, "m")))
