"""Records that name medicines by brand only: what is taken, by which way, and how much."""

from datetime import date
from fractions import Fraction
from typing import Any

import msgspec
import pytest
from tests.records import about, patient

from trabecula import journey
from trabecula.knowledge.formulary import FORMULARY
from trabecula.language.route import Release, Route
from trabecula.pathway.facts import Facts
from trabecula.pathway.taken.opioids import PersonExposure, exposure_of, opioids_of

DAY = date(2026, 3, 1)


def order(number: int, text: str, dosage: str) -> dict[str, Any]:
    return {
        "resourceType": "MedicationRequest",
        "id": f"m{number}",
        "status": "active",
        "intent": "order",
        "authoredOn": "2026-02-01",
        "medicationCodeableConcept": {"text": text},
        "dosageInstruction": [{"text": dosage}],
        **about(),
    }


def known(*medicines: tuple[str, str]) -> Facts:
    """What a record tells that orders these, with their dosages."""
    orders = [order(number, *each) for number, each in enumerate(medicines)]
    entries = [{"resource": resource} for resource in (patient(), *orders)]
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return journey.know(journey.read(msgspec.json.encode(bundle)), DAY)


def exposure(facts: Facts) -> PersonExposure:
    return exposure_of(opioids_of(facts.taken), FORMULARY.opioids.exposure[0])


def test_slow_and_fast_morphine_by_brand_are_two_medicines_one_regular_and_one_rescue() -> None:
    facts = known(
        ("MST Continus 30 mg tablets", "one tablet twice a day"),
        ("Oramorph 10mg/5ml", "5 ml every 4 hours as needed"),
    )
    slow, fast = facts.taken
    assert (slow.release, fast.release) == (Release.MODIFIED, Release.IMMEDIATE)
    assert (slow.is_regular, slow.is_as_needed) == (True, False)
    assert (fast.is_regular, fast.is_as_needed) == (False, True)
    assert fast.route is Route.ORAL
    assert exposure(facts).bounds == (60, 120)


@pytest.mark.parametrize(
    ("text", "dosage", "medicine", "route", "per_day"),
    [
        ("Durogesic DTrans 25 micrograms/hour", "1 patch every 72 hours", "fentanyl_td",
         Route.TRANSDERMAL, Fraction(60)),
        ("BuTrans 10 micrograms/hour", "1 patch every 7 days", "buprenorphine_td",
         Route.TRANSDERMAL, None),
        ("Abstral 100 micrograms", "1 as needed, max 4 a day", "fentanyl_tm",
         Route.SUBLINGUAL, None),
        ("Effentora 100 micrograms", "1 as needed, max 4 a day", "fentanyl_tm",
         Route.BUCCAL, None),
        ("Instanyl 50 micrograms/dose", "1 spray as needed, max 4 a day", "fentanyl_tm",
         Route.NASAL, None),
        ("OxyContin 20 mg", "20 mg twice a day", "oxycodone", None, Fraction(60)),
        ("Xgeva", "120 mg every 4 weeks", "denosumab", None, Fraction(0)),
        ("Senokot 7.5 mg tablets", "2 tablets at night", "senna", None, Fraction(0)),
    ],
)  # fmt: skip
def test_a_brand_alone_tells_the_medicine_its_way_and_its_exposure(
    text: str, dosage: str, medicine: str, route: Route | None, per_day: Fraction | None
) -> None:
    facts = known((text, dosage))
    ((one,),) = [taken.ingredients for taken in facts.taken]
    assert one.medicine is not None
    assert one.medicine.name == medicine
    assert facts.taken[0].route is route
    if per_day is not None:
        assert exposure(facts).bounds == (per_day, per_day)


@pytest.mark.parametrize(
    ("patch", "dosage", "understood"),
    [
        ("BuTrans 5 micrograms/hour", "1 patch every 7 days", True),
        ("Transtec 35 micrograms/hour", "1 patch every 7 days", False),
        ("Transtec 35 micrograms/hour", "1 patch every 96 hours", True),
        ("Durogesic 12 micrograms/hour", "1 patch every 7 days", False),
    ],
)
def test_a_patch_is_not_taken_for_one_that_works_longer(
    patch: str, dosage: str, understood: bool
) -> None:
    (taken,) = known((patch, dosage)).taken
    assert bool(taken.unclear) is not understood


@pytest.mark.parametrize(
    ("text", "of_each"),
    [
        ("Percocet 5/325", {"oxycodone": 10, "paracetamol": 650}),
        ("Percocet 5-325 mg", {"oxycodone": 10, "paracetamol": 650}),
        ("Tylenol with Codeine 300-30 mg", {"paracetamol": 600, "codeine": 60}),
        ("Zapain 30mg/500mg", {"codeine": 60, "paracetamol": 1000}),
        ("Targinact 10mg/5mg", {"oxycodone": 20, "naloxone": 10}),
        ("Exforge 5/160", {"amlodipine": 10, "valsartan": 320}),
    ],
)
def test_strengths_of_a_brand_are_those_of_its_ingredients_in_its_order(
    text: str, of_each: dict[str, int]
) -> None:
    (taken,) = known((text, "1 tablet twice a day")).taken
    found = {
        one.agent.label: amounts.regular.rate.amount.span.low
        for one, amounts in zip(taken.ingredients, taken.amounts, strict=True)
        if amounts.regular is not None
    }
    assert found == of_each


def test_a_combination_named_in_two_orders_counts_each_ingredient_as_its_own() -> None:
    facts = known(
        ("Tylenol with Codeine 300-30 mg", "1 tablet twice a day"),
        ("codeine 30 mg / paracetamol 300 mg tablet", "1 tablet twice a day"),
    )
    (taken,) = facts.taken
    assert [note for note in taken.unclear if not note.startswith("ordered 2 times")] == []
    assert exposure(facts).bounds == (9, 9)


def test_one_medicine_by_its_brand_and_by_its_name_is_counted_once() -> None:
    facts = known(
        ("MST Continus 30 mg tablets", "1 tablet twice a day"),
        ("morphine 30 mg modified-release tablets", "1 tablet twice a day"),
    )
    (taken,) = facts.taken
    assert [note for note in taken.unclear if not note.startswith("ordered 2 times")] == []
    assert exposure(facts).bounds == (60, 60)


def test_a_brand_of_which_no_strength_is_told_has_no_amount() -> None:
    (taken,) = known(("Percocet", "1 tablet twice a day")).taken
    assert taken.unclear
    assert all(amounts.regular is None for amounts in taken.amounts)


def test_two_products_of_one_medicine_for_two_purposes_are_two_medicines() -> None:
    facts = known(("Xgeva", "120 mg every 4 weeks"), ("Prolia", "60 mg every 6 months"))
    assert [one.label for one in facts.taken] == ["Xgeva", "Prolia"]
    generic = known(
        ("denosumab 120 mg", "120 mg every 4 weeks"), ("denosumab 60 mg", "60 mg every 6 months")
    )
    assert len(generic.taken) == 2
    assert len(known(("Xgeva", "120 mg every 4 weeks"), ("denosumab 120 mg", "120 mg")).taken) == 1


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("MST Continus 30 mg", "on_opioid"),
        ("MS Contin", "on_opioid"),
        ("Percocet", "on_opioid"),
        ("Durogesic DTrans", "on_opioid"),
        ("Valium 5 mg", "sedative_benzodiazepine"),
        ("Advil", "on_nsaid"),
        ("Disprin", "on_nsaid"),
        ("Xarelto", "on_anticoagulant"),
        ("Diovan HCT", "on_raas"),
        ("Diovan HCT", "on_diuretic"),
        ("Platinol", "on_nephrotoxic_chemo"),
        ("Nolvadex", "on_tamoxifen"),
        ("Cymbalta", "on_serotonergic"),
        ("Nexium", "on_ppi"),
        ("Lipitor", "on_statin"),
    ],
)
def test_a_fact_about_what_is_taken_is_seen_by_a_brand_alone(text: str, key: str) -> None:
    found = known((text, "daily")).person.findings.get(key)
    assert found is not None, key
    assert found.value is True
