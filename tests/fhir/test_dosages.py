"""Dosages out of fields and text: what each says, where they agree, and where they do not."""

import json
from collections.abc import Iterator
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.dosage.saying import amount, said
from tests.fhir.records import ME, SHARED, UCUM, concept, order, quantity, record

from trabecula.language.code import RXNORM, Code
from trabecula.language.route import Release, Route
from trabecula.pathway.dosage import AsNeeded, Dosage, total
from trabecula.pathway.record import MedicineEntry

Json = dict[str, Any]

ORAL = concept("26643006", display="Oral route")
TABLETS = {"text": "12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet"}


def entry(*dosages: Json, **more: Any) -> MedicineEntry:
    (found,) = record(order(dosageInstruction=list(dosages), **more)).medicines
    return found


def dosage(**fields: Any) -> Dosage:
    (found,) = entry(fields).dosages
    return found


def dose(value: float, code: str = "mg") -> list[Json]:
    return [{"doseQuantity": quantity(value, code)}]


def repeat(**fields: Any) -> Json:
    return {"repeat": fields}


def times(frequency: int, period: float = 1, unit: str = "d") -> Json:
    return repeat(frequency=frequency, period=period, periodUnit=unit)


@pytest.mark.parametrize(
    ("timing", "expected"),
    [
        (times(2), "20 mg per day"),
        (times(1, 12, "h"), "20 mg per day"),
        (times(1, 2), "5 mg per day"),
        (times(1, 1, "wk"), "10/7 mg per day"),
        (repeat(period=8, periodUnit="h"), "30 mg per day"),
        (repeat(frequency=1, frequencyMax=2, period=1, periodUnit="d"), "10 to 20 mg per day"),
        (repeat(frequency=1, period=4, periodMax=6, periodUnit="h"), "40 to 60 mg per day"),
        (repeat(timeOfDay=["08:00:00", "20:00:00"]), "20 mg per day"),
        (repeat(when=["MORN", "HS"]), "20 mg per day"),
        (repeat(frequency=1, period=1, periodUnit="d", when=["HS"]), "10 mg per day"),
        (repeat(frequency=3, period=1, periodUnit="d", when=["AC"]), "30 mg per day"),
        (repeat(dayOfWeek=["mon", "wed", "fri"]), "30/7 mg per day"),
        (repeat(frequency=2, period=1, periodUnit="d", dayOfWeek=["sun"]), "20/7 mg per day"),
        ({"code": concept("BID", "urn:GTS")}, "20 mg per day"),
        ({"code": concept("Q4H", "urn:GTS")}, "60 mg per day"),
        ({"code": concept("AM", "urn:GTS")}, "10 mg per day"),
        ({"code": {"text": "three times a day"}}, "30 mg per day"),
        ({"code": concept("QD", "urn:GTS"), **times(1)}, "10 mg per day"),
        ({"event": ["2026-03-01"], **times(2)}, "20 mg per day"),
    ],
)
def test_how_often_by_the_fields(timing: Json, expected: str) -> None:
    assert amount(dosage(doseAndRate=dose(10), timing=timing)) == expected


@pytest.mark.parametrize(
    ("timing", "what"),
    [
        (times(2, 1, "fortnight"), "a period of 1 fortnight"),
        (repeat(frequency=2), "2 times, in no period"),
        (times(0), "how many times 0"),
        (times(2, -1), "a period of -1"),
        (repeat(frequency=2, period=1, periodUnit="d", when=["HS"]), "2 times a day, and at night"),
        (repeat(when=["SOMETIME"]), "the time SOMETIME"),
        (repeat(dayOfWeek=["someday"]), "the day someday"),
        ({"code": concept("XYZ", "urn:GTS")}, "the timing XYZ"),
        ({"code": concept("BID", "urn:GTS"), **times(3)}, "3 times a day by its repeat"),
    ],
)
def test_a_timing_that_is_not_understood_is_listed(timing: Json, what: str) -> None:
    found = dosage(doseAndRate=dose(10), timing=timing)
    assert any(what in one for one in found.not_understood)
    assert amount(found) == ""


@pytest.mark.parametrize(
    ("given_dose", "expected"),
    [
        ({"doseQuantity": quantity(500, "ug")}, "1 mg per day"),
        ({"doseQuantity": quantity(0.1, "g")}, "200 mg per day"),
        ({"doseQuantity": {"value": 5, "unit": "mg"}}, "10 mg per day"),
        ({"doseQuantity": {"value": 5, "unit": "milligram", "system": UCUM, "code": "mg"}},
         "10 mg per day"),
        ({"doseRange": {"low": quantity(5, "mg"), "high": quantity(10, "mg")}},
         "10 to 20 mg per day"),
        ({"doseRange": {"low": quantity(500, "ug"), "high": quantity(1, "mg")}},
         "1 to 2 mg per day"),
        ({"doseQuantity": quantity(10, "[iU]")}, "20 units per day"),
    ],
)  # fmt: skip
def test_doses_by_the_fields(given_dose: Json, expected: str) -> None:
    assert amount(dosage(doseAndRate=[given_dose], timing=times(2))) == expected


@pytest.mark.parametrize(
    "given_dose",
    [
        {"doseQuantity": quantity(60, "mg/m2")},
        {"doseQuantity": {"value": 5}},
        {"doseQuantity": quantity(5, "mg", unit="mcg")},
        {"doseQuantity": quantity(5, "mg", comparator="<")},
        {"doseQuantity": quantity(0, "mg")},
        {"doseQuantity": quantity(-5, "mg")},
        {"doseRange": {"low": quantity(10, "mg"), "high": quantity(5, "mg")}},
        {"doseRange": {"low": quantity(5, "mg"), "high": quantity(5, "mL")}},
        {"doseRange": {"high": quantity(5, "mg")}},
        {"rateQuantity": quantity(60, "mg/m2")},
    ],
)
def test_a_dose_that_is_not_understood_is_listed(given_dose: Json) -> None:
    found = dosage(doseAndRate=[given_dose], timing=times(2))
    assert found.not_understood
    assert amount(found) == ""


@pytest.mark.parametrize(
    ("unit", "code", "expected"),
    [
        ("tablet", "{tablet}", "20 mg per day"),
        ("TAB", "TAB", "20 mg per day"),
        ("tablet", "428673006", "20 mg per day"),
        ("patch", "{patch}", ""),
        ("mL", "mL", ""),
    ],
)
def test_pieces_of_the_product(unit: str, code: str, expected: str) -> None:
    piece = {"doseQuantity": {"value": 1, "unit": unit, "code": code}}
    found = entry({"doseAndRate": [piece], "timing": times(2)}, medicationCodeableConcept=TABLETS)
    assert said(total(found.dosages, found.product).regular) == expected
    assert found.product.release is Release.MODIFIED


@pytest.mark.parametrize(
    ("rate", "route", "expected"),
    [
        ({"rateQuantity": quantity(25, "ug/h")}, "45890007", "25 micrograms per hour"),
        ({"rateQuantity": quantity(2, "mg/h")}, "47625008", "48 mg per day"),
        ({"rateQuantity": quantity(30, "mg/(24.h)")}, "34206005", "30 mg per day"),
        ({"rateRatio": {"numerator": quantity(30, "mg"), "denominator": quantity(24, "h")}},
         "34206005", "30 mg per day"),
        ({"rateRange": {"low": quantity(1, "mg/h"), "high": quantity(2, "mg/h")}}, "47625008",
         "24 to 48 mg per day"),
    ],
)  # fmt: skip
def test_rates(rate: Json, route: str, expected: str) -> None:
    assert amount(dosage(doseAndRate=[rate], route=concept(route))) == expected


def test_an_infusion_under_the_skin_is_a_route_of_its_own() -> None:
    rate = {"rateQuantity": quantity(30, "mg/(24.h)")}
    pump = (Route.CONTINUOUS_SUBCUTANEOUS,)
    assert dosage(doseAndRate=[rate], route=concept("34206005")).routes == pump
    both = dosage(text="30 mg/24h CSCI", doseAndRate=[rate], route=concept("34206005"))
    assert (both.routes, amount(both)) == (pump, "30 mg per day")
    assert dosage(text="30 mg over 24 hours sc via syringe driver").routes == pump


def test_the_speed_of_an_infusion_is_no_dose_of_its_own() -> None:
    joined = [dose(100)[0] | {"rateQuantity": quantity(50, "mL/h")}]
    assert amount(dosage(doseAndRate=joined, timing=times(1))) == "100 mg per day"
    assert dosage(doseAndRate=joined).remarks == ("at 50 mL/h",)


def test_as_needed_and_its_maximum() -> None:
    most = {"numerator": quantity(60, "mg"), "denominator": quantity(1, "d")}
    found = dosage(doseAndRate=dose(10), asNeededBoolean=True, maxDosePerPeriod=most)
    assert amount(found) == "at most 60 mg per day"
    assert dosage(asNeededCodeableConcept={"text": "pain"}).as_needed is AsNeeded.YES
    assert dosage(asNeededBoolean=False).as_needed is AsNeeded.NO
    assert dosage().as_needed is AsNeeded.NOT_SAID


def test_a_maximum_without_a_unit_matters_only_as_needed() -> None:
    bare = {"numerator": {"value": 1}, "denominator": quantity(1, "d")}
    regular = dosage(doseAndRate=dose(10), timing=times(2), maxDosePerPeriod=bare)
    assert amount(regular) == "20 mg per day"
    assert regular.remarks == ("a maximum without a unit",)
    assert dosage(doseAndRate=dose(10), asNeededBoolean=True, maxDosePerPeriod=bare).not_understood


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (ORAL, Route.ORAL),
        (concept("37839007"), Route.SUBLINGUAL),
        (concept("PO", "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration"),
         Route.ORAL),
        ({"coding": [{"system": "urn:edqm", "code": "20053000", "display": "Oral use"}]},
         Route.ORAL),
        ({"text": "Subcutaneous route"}, Route.SUBCUTANEOUS),
    ],
)  # fmt: skip
def test_routes(route: Json, expected: Route) -> None:
    assert dosage(route=route).routes == (expected,)


def test_a_route_that_is_not_read_is_remarked_on() -> None:
    found = dosage(route={"text": "Ear"})
    assert (found.routes, found.remarks) == ((), ("the route Ear was not understood",))


@pytest.mark.parametrize(
    ("fields", "text", "expected"),
    [
        ({"doseAndRate": dose(10), "timing": times(2)}, "10 mg twice a day", "20 mg per day"),
        ({"doseAndRate": dose(1, "g"), "timing": times(4)}, "1000 mg qds", "4000 mg per day"),
        ({"timing": times(2)}, "10 mg", "20 mg per day"),
        ({"doseAndRate": dose(10)}, "every 12 hours", "20 mg per day"),
        ({"asNeededBoolean": True}, "5 mg every 4 hours", "at most 30 mg per day"),
        ({}, "10 mg bd", "20 mg per day"),
        ({"doseAndRate": dose(20), "timing": times(3)}, "60 mg/day", "60 mg per day"),
        ({"doseAndRate": dose(2, "{tablet}"), "timing": times(2)}, "2 tablets (10 mg total) bd",
         "20 mg per day"),
        ({"doseAndRate": dose(10), "timing": times(2)}, "take 2 tablets bd", "20 mg per day"),
    ],
)  # fmt: skip
def test_the_text_fills_what_the_fields_leave_open(fields: Json, text: str, expected: str) -> None:
    assert amount(dosage(text=text, **fields)) == expected


@pytest.mark.parametrize(
    ("text", "clash"),
    [
        ("20 mg bd", "the dose: 10 mg in the fields, 20 mg in the text"),
        ("10 mg tds", "how often: 2 times a day in the fields, 3 times a day in the text"),
        ("10 mg bd prn", "whether as needed: no in the fields, yes in the text"),
        ("10 mg bd sc", "the route: by mouth in the fields, under the skin in the text"),
        ("10 mg in the morning and 20 mg at night", "the fields say one dosage, the text several"),
        ("10 mg bd see chart", "see chart"),
        ("2 tablets (20 mg total) bd", "the dose: 10 mg in the fields, 20 mg in the text"),
    ],
)
def test_a_conflict_keeps_both_sides_and_gives_no_amount(text: str, clash: str) -> None:
    found = dosage(
        text=text, doseAndRate=dose(10), timing=times(2), asNeededBoolean=False, route=ORAL
    )
    assert clash in found.not_understood
    assert amount(found) == ""


def test_a_modifier_extension_may_change_everything() -> None:
    strange = [{"url": "urn:x", "valueBoolean": True}]
    assert dosage(text="10 mg bd", modifierExtension=strange).not_understood


def test_what_is_said_to_the_person_is_kept() -> None:
    found = dosage(
        text="10 mg bd", patientInstruction="Call if drowsy",
        additionalInstruction=[{"text": "with food"}],
    )  # fmt: skip
    assert found.remarks == ("to the person: Call if drowsy", "with it: with food")


def test_instructions_in_sequence() -> None:
    first = {"sequence": 1, "text": "40 mg daily for 3 days"}
    found = entry(first, {"sequence": 2, "text": "20 mg daily"}).dosages
    assert [(one.step, str(one.dose)) for one in found] == [(1, "40 mg"), (2, "20 mg")]
    (alone,) = entry(first).dosages
    assert alone.step == 0


def test_an_order_at_stated_moments_is_given_once() -> None:
    assert dosage(doseAndRate=dose(8, "mg"), timing={"event": ["2026-03-01"]}).once
    assert dosage(doseAndRate=dose(8, "mg"), timing=repeat(count=1)).once


@pytest.mark.parametrize(
    ("ingredients", "text", "expected"),
    [
        ([("oxycodone", 10, 1, "{tablet}")], "oxycodone", "20 mg per day"),
        ([("oxycodone", 20, 2, "{tablet}")], "", "20 mg per day"),
        ([("oxycodone", 10, 1, "1")], "oxycodone 10 mg tablet", "20 mg per day"),
        ([("oxycodone", 20, 1, "{tablet}")], "oxycodone 10 mg tablet", ""),
        ([("oxycodone", 10, 5, "mL")], "oxycodone", ""),
        ([("codeine", 30, 1, "{tablet}"), ("paracetamol", 500, 1, "{tablet}")], "co-codamol",
         "60 mg per day; 1000 mg per day"),
    ],
)  # fmt: skip
def test_strengths_in_the_fields_of_a_medication(
    ingredients: list[tuple[str, float, float, str]], text: str, expected: str
) -> None:
    medication = {
        "resourceType": "Medication", "id": "m", "code": {"text": text} if text else None,
        "ingredient": [
            {"itemCodeableConcept": concept("7804", RXNORM, text=name),
             "strength": {"numerator": quantity(mass, "mg"), "denominator": quantity(per, unit)}}
            for name, mass, per, unit in ingredients
        ],
    }  # fmt: skip
    ordered = order(dosageInstruction=[{"text": "1 tablet bd"}])
    del ordered["medicationCodeableConcept"]
    ordered["medicationReference"] = {"reference": "Medication/m"}
    (found,) = record(medication, ordered).medicines
    assert said(total(found.dosages, found.product).regular) == expected
    assert found.ingredients == (Code(RXNORM, "7804"),)


def test_every_kind_says_its_kind_category_and_dosage() -> None:
    medicine = {"subject": ME, "status": "completed", "medicationCodeableConcept": TABLETS}
    outpatient = concept("outpatient", "urn:category")
    said_so = medicine | {
        "resourceType": "MedicationStatement", "id": "s", "status": "active",
        "category": outpatient, "dosage": [{"text": "one bd"}],
    }  # fmt: skip
    administered = medicine | {
        "resourceType": "MedicationAdministration", "id": "a", "effectiveDateTime": "2026-01-05",
        "category": outpatient,
        "dosage": {"dose": quantity(10, "mg"), "route": ORAL, "text": "10 mg"},
    }  # fmt: skip
    handed = medicine | {
        "resourceType": "MedicationDispense", "id": "d", "whenHandedOver": "2026-01-06",
        "category": outpatient, "quantity": {"value": 56, "unit": "tablet"},
        "dosageInstruction": [{"text": "one bd"}],
    }  # fmt: skip
    ordered = order(category=[outpatient], dosageInstruction=[{"text": "one bd"}])
    by_kind = {one.kind: one for one in record(said_so, administered, handed, ordered).medicines}
    assert set(by_kind) == {"request", "statement", "administration", "dispense"}
    assert {one.category for one in by_kind.values()} == {"outpatient"}
    assert str(by_kind["dispense"].supplied) == "56 tablets"
    (once,) = by_kind["administration"].dosages
    assert (once.once, str(once.dose), once.routes) == (True, "10 mg", (Route.ORAL,))
    for kind in ("statement", "dispense"):
        one = by_kind[kind]
        assert said(total(one.dosages, one.product).regular) == "20 mg per day"


def test_a_supply_that_is_not_understood_is_a_problem() -> None:
    handed = {
        "resourceType": "MedicationDispense", "id": "d", "status": "completed", "subject": ME,
        "medicationCodeableConcept": TABLETS, "quantity": {"value": 56, "unit": "boxes"},
    }  # fmt: skip
    assert [one.where for one in record(handed).problems] == ["MedicationDispense/d.quantity"]


@given(st.integers(1, 6), st.integers(1, 12), st.sampled_from(["h", "d", "wk"]), st.integers(1, 99))
def test_fields_and_their_words_say_the_same(
    frequency: int, period: int, unit: str, milligrams: int
) -> None:
    word = {"h": "hours", "d": "days", "wk": "weeks"}[unit]
    fields = dosage(doseAndRate=dose(milligrams), timing=times(1, period, unit))
    text = dosage(text=f"{milligrams} mg every {period} {word}")
    assert amount(fields) == amount(text) != ""
    by_day = dosage(doseAndRate=dose(milligrams), timing=times(frequency))
    assert amount(by_day) == amount(dosage(text=f"{milligrams} mg {frequency} times a day")) != ""


@pytest.mark.skipif(not SHARED.exists(), reason="the public example records are not here")
def test_every_dosage_of_the_public_records_is_right() -> None:
    """All are either understood, or by body surface, or chemotherapy on days of a cycle."""
    unclear: set[str] = set()
    amounts: set[tuple[str, str]] = set()
    for file in sorted(SHARED.rglob("*.json")):
        for found in _medicines(json.loads(file.read_bytes())):
            whole = total(found.dosages, found.product)
            amounts |= {(found.text, said(whole.regular))} if whole.regular else set()
            unclear |= {found.text for one in found.dosages if one.not_understood}
    assert unclear == {
        "DOXOrubicin", "IDArubicin", "PACLitaxel", "cyclophosphamide", "predniSONE", "vincristine",
        "cisplatin 1 MG/ML Injectable Solution",
    }  # fmt: skip
    oxycodone = "12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet"
    assert {
        (oxycodone, "10 mg per day"),
        (oxycodone, "30 mg per day"),
        ("72 HR Fentanyl 0.075 MG/HR Transdermal System", "75 micrograms per hour"),
        ("Morphine Sulfate 10 MG [Kadian]", "10 mg per day"),
        ("Suboxone 2 MG / 0.5 MG Sublingual Film", "2 mg per day; 0.5 mg per day"),
    } <= amounts


def _medicines(document: Any) -> list[MedicineEntry]:
    """Those of every resource of the document, each read as of one person."""
    held = list(_resources(document))
    found: list[MedicineEntry] = []
    for one in held:
        if str(one.get("resourceType", "")).startswith("Medication") and "status" in one:
            alone = one | {"subject": ME, "id": "x"}
            others = [other for other in held if other.get("resourceType") == "Medication"]
            found += record(alone, *others).medicines
    return found


def _resources(part: Any) -> Iterator[Json]:
    """Every object, whatever holds it."""
    if isinstance(part, dict):
        whole = cast("Json", part)
        yield whole
        yield from _resources(list(whole.values()))
    if isinstance(part, list):
        for one in cast("list[Any]", part):
            yield from _resources(one)
