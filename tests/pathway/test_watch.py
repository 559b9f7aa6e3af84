"""The watch answers on each day what the plain way answers, in one pass over the record."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from tests.pathway.followed import BEGIN, daily, in_bundle, irradiated, took
from tests.pathway.invented_reports import Made, at, day, pain, record, reports, told
from tests.records import FACT, LOINC, SCT, amount, coded, lesion, observed

from trabecula import journey, samples
from trabecula.knowledge.editions import CURRENT
from trabecula.pathway.recommendations import Recommendation
from trabecula.pathway.record import Record
from trabecula.pathway.watch import reads, watch
from trabecula.pathway.watch.reads import Reads

OPENED = CURRENT.open()


def alert_statements() -> Reads:
    monitoring = CURRENT.monitoring
    assert monitoring is not None
    statements = (*(rule.statement for rule in monitoring.alerts), monitoring.comfort)
    conditions = tuple(one for rule in monitoring.alerts for one in rule.conditions)
    return reads(OPENED, (*statements, monitoring.next_visit), conditions)


READ = alert_statements()


def differences(found: Record, until: date, *, step: int = 1) -> list[str]:
    """Where the watch and the plain way differ, day by day."""
    known = journey.know(found, until, OPENED)
    days = list(watch(found, known, READ, lambda on: journey.know(found, on, OPENED)))
    wrong: list[str] = []
    for place, here in enumerate(days):
        after = days[place + 1].facts.as_of if place + 1 < len(days) else until + timedelta(1)
        number = (after - here.facts.as_of).days
        for each in range(0, number, step):
            on = here.facts.as_of + timedelta(each)
            plain = {
                (item.statement, item.about.id): said(item)
                for item in journey.recommend(journey.know(found, on, OPENED), OPENED).items
            }
            wrong += [
                f"{on} {item.statement.code} {item.about.label}: {said(item)}, not {plain[item.statement, item.about.id]}"
                for item in here.items
                if plain[item.statement, item.about.id] != said(item)
            ]
    return wrong


def said(item: Recommendation) -> tuple[object, ...]:
    """The answer, and where it applies the values that it turns on."""
    because = item.because() if item.status is not None else ()
    return item.answer, item.status, [(one.fact.key, one.recorded) for one in because]


def test_every_alert_statement_is_followed_from_day_to_day() -> None:
    assert READ.by_day


@pytest.mark.parametrize("name", [one.name for one in samples.people()])
def test_of_every_sample_it_answers_what_the_plain_way_answers(name: str) -> None:
    found = journey.read(samples.path(name))
    until = found.newest()
    assert until is not None
    assert differences(found, until, step=11) == []


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(reports())
def test_of_any_reports_it_answers_what_the_plain_way_answers(made: list[Made]) -> None:
    found = record(*made)
    until = found.newest()
    assert until is not None
    assert differences(found, until) == []


def test_a_value_that_went_stale_counts_no_more() -> None:
    found = record(told("fall_since_last", day(0), "fall", valueBoolean=True), pain(12, 1))
    known = journey.know(found, None, OPENED)
    days = list(watch(found, known, READ, lambda on: journey.know(found, on, OPENED)))
    codes = {
        one.facts.as_of.isoformat(): {item.statement.code for item in one.applying()}
        for one in days
    }
    assert "MON-08" in codes[day(0)]
    assert "MON-08" not in codes[day(8)]


def test_a_pain_without_a_place_is_followed_the_plain_way() -> None:
    placed = told(
        "p_worst", at(0), "placed", valueQuantity={"value": 8, "code": "{score}", "unit": "{score}"}
    )
    found = record(placed, pain(3, 5))
    assert differences(found, date.fromisoformat(day(4))) == []


def test_benefit_after_radiotherapy_is_followed_from_day_to_day() -> None:
    found = in_bundle(
        took("Morphine sulfate 30 MG Extended Release Oral Tablet", "1 tablet every 12 hours", 0),
        irradiated(10),
        *daily("pain_worst", [7] * 12 + [3] * 20),
    )
    until = BEGIN + timedelta(31)
    assert differences(found, until) == []
    known = journey.know(found, until, OPENED)
    days = list(watch(found, known, READ, lambda on: pytest.fail(f"{on} is followed")))
    applying = {
        one.facts.as_of
        for one in days
        for item in one.applying()
        if item.statement.code == "EMR-12c"
    }
    assert min(applying) > BEGIN + timedelta(10)


def test_pain_of_a_lesion_that_also_has_the_code_of_a_pain_is_followed_from_day_to_day() -> None:
    both = {"coding": [{"system": LOINC, "code": "72514-3"}, {"system": FACT, "code": "l_pain"}]}
    told_of = [
        observed(f"pain-{each}", both, day(each), **amount(8 - each, "{score}"))
        | {"focus": [{"reference": "Condition/ilium"}]}
        for each in range(0, 9, 3)
    ]
    found = in_bundle(lesion("ilium", coded(SCT, "22356005"), day(0)), *told_of)
    until = date.fromisoformat(day(20))
    assert differences(found, until) == []
    known = journey.know(found, until, OPENED)
    list(watch(found, known, READ, lambda on: pytest.fail(f"{on} is followed")))


def test_of_a_stale_list_all_is_said_that_was_ever_found() -> None:
    found = record(
        told("neuro_signs.gait_difficulty", day(1), "gait", valueBoolean=True),
        told("neuro_signs.limb_weakness", day(2), "weakness", valueBoolean=True),
        told("new_or_worse_spinal_pain", day(4), "pain", valueBoolean=True),
    )
    assert differences(found, date.fromisoformat(day(4))) == []
