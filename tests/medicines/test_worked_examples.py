"""Worked examples of medicines, tried as ``trabecula knowledge verify --examples`` tries them."""

import json
from pathlib import Path
from typing import Any

import pytest
from tests.places import DOSSIERS
from tests.records import Command, Written

ROWS = json.loads((Path(__file__).parent / "medication.json").read_text("utf-8"))
REFUSED: dict[str, Any] = {"mcg_h": None}


def tried(trabecula: Command, written: Written, *rows: Any) -> list[Any]:
    run = trabecula(
        "knowledge", "verify", "--examples", written(content=json.dumps(rows)), "--json"
    )
    return [json.loads(line) for line in run.out.splitlines()]


def row(category: str, inputs: Any, expected: Any) -> dict[str, Any]:
    return {"category": category, "inputs": inputs, "expected": expected}


def test_every_row_of_the_dossier_agrees(trabecula: Command, written: Written) -> None:
    found = tried(trabecula, written, *ROWS)
    assert len(found) == 76
    assert [one["id"] for one in found if one["verdict"] != "agrees"] == []


def test_a_wrong_number_never_agrees(trabecula: Command, written: Written) -> None:
    wrong = [
        {**one, "expected": {**one["expected"], key: value + 1}}
        for one in ROWS
        for key, value in one["expected"].items()
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    assert len(wrong) > 60
    assert {one["verdict"] for one in tried(trabecula, written, *wrong)} == {"differs"}


def test_nothing_agrees_only_with_a_refusal(trabecula: Command, written: Written) -> None:
    numbers = [
        {**one, "expected": dict.fromkeys(one["expected"])}
        for one in ROWS
        if any(isinstance(value, int | float) for value in one["expected"].values())
    ]
    assert "agrees" not in {one["verdict"] for one in tried(trabecula, written, *numbers)}


@pytest.mark.skipif(not DOSSIERS.exists(), reason="the dossiers are not beside the project")
def test_the_supplied_file_agrees(trabecula: Command) -> None:
    run = trabecula("knowledge", "verify", "--examples", DOSSIERS / "examples" / "medication.json")
    assert (run.code, run.out.splitlines()[-1]) == (
        0,
        "47 rows: 47 agree, 0 differ, 0 not tried.",
    )


OTHERS: list[tuple[str, Any, Any]] = [
    ("MME", {"drug": "oxymorphone 10 mg q6h"}, {"mme": 120}),
    ("MME", {"drug": "hydromorphone SC 4 mg/d"}, {"mme": None, "flag": "undefined"}),
    ("MME", {"drugs": ["buprenorphine SL 8 mg/d", "morphine 20 mg daily"]}, {"mme": None}),
    ("MME", {"drug": "pethidine 50 mg qid"}, {"mme": None, "flag": "MME not defined"}),
    ("MME", {"drug": "oxycodone 5 mg/paracetamol 325 mg", "freq_per_day": 4}, {"mme": 30}),
    ("MME_2016", {"drug": "methadone 20.5 mg/d"}, {"mme": 164}),
    ("MME_2016", {"drug": "methadone 20 mg/d"}, {"mme": 80}),
    ("OMEDD_FPM", {"drug": "codeine 240 mg/d"}, {"omedd": 31.2}),
    ("OMEDD_FPM", {"drug": "fentanyl SC 200 mcg/day"}, {"omedd": 40}),
    ("OMEDD_FPM", {"drug": "methadone 10 mg/d"}, {"omedd": None, "flag": "undefined"}),
    ("OMEDD_NSW", {"drug": "buprenorphine SL 400 mcg/d"}, {"omedd": 16}),
    ("TD_fentanyl", {"omedd": 59.9, "table": "EU stable"}, {"mcg_h": None}),
    ("TD_fentanyl", {"omedd": 180, "table": "Canada"}, {"mcg_h": 50}),
    ("TD_fentanyl", {"omedd": 180, "table": "NCCN"}, {"mcg_h": 75}),
    ("TD_fentanyl", {"omedd": 1125}, {"mcg_h": None, "flag": "outside the table"}),
    ("TD_fentanyl", {"omedd": 200, "days": 6}, {"mcg_h": None, "flag": "not opioid tolerant"}),
    ("TD_fentanyl", {"omedd": 0}, {"mcg_h": None, "flag": "naive"}),
    ("TD_fentanyl_EU_stable", {"omedd": 89.9}, {"mcg_h": 25}),
    ("rescue", {"background": "fentanyl TD 25 mcg/h", "fraction": 0.1}, {"mg": 6}),
    ("rescue", {"background": "oxycodone MR 40 mg/d", "fraction": "1/6"}, {"mg": 6.67}),
    ("rescue", {"background": "methadone 30 mg/d"}, {"mg": None, "flag": "specialist"}),
    ("UKcard", {"oral_morphine": 60, "to": "SC diamorphine"}, {"mg": 20}),
    ("UKcard", {"oral_morphine": 60, "to": "SC fentanyl"}, {"mcg": 400}),
    ("UKcard", {"from": "tramadol 400 mg/d", "to": "oral morphine"}, {"mg": 40}),
    (
        "rotation",
        {"from": "oxycodone 60 mg/d", "to": "morphine", "ratio": 1.5, "reduction": 0.25},
        {"mg_d": 67.5},
    ),
    ("rotation", {"from": "morphine 120 mg/d", "to": "oxycodone"}, {"mg_d": 30}),
    ("rotation", {"from": "morphine 120 mg/d", "to": "methadone"}, {"mg_d": None}),
    ("rotation", {"from": "fentanyl TD 50 mcg/h", "to": "morphine"}, {"mg_d": None, "flag": "one way"}),
    ("rotation", {"from": "morphine 60 mg/d", "to": "SC morphine", "ratio": 2, "reduction": 0}, {"mg_d": 30}),
    ("buprenorphine", {"omedd": 0}, {"mcg_h": 5}),
    ("buprenorphine", {"omedd": 29.9}, {"mcg_h": 5}),
    ("buprenorphine", {"omedd": 80.1}, {"mcg_h": None, "flag": ">80 choose other"}),
    ("zoledronate", {"crcl": 60.1}, {"mg": 4.0}),
    ("zoledronate", {"crcl": 29.9}, {"mg": None, "flag": "avoid"}),
    ("zoledronate_hold", {"baseline": 1.4, "now": 2.39}, {"hold": False}),
    ("zoledronate_volume", {"dose": 3.0}, {"conc_mL": 3.8}),
    ("CrCl_CG", {"age": 75, "kg": 60, "cr_umol_l": 120, "sex": "F"}, {"crcl": 33.92}),
    ("pregabalin_renal", {"crcl": 18}, {"max": 150}),
    ("pregabalin_renal", {"crcl": 60}, {"start": 150, "max": 600}),
    ("gabapentin_renal", {"crcl": 30}, {"max": 700}),
    ("gabapentin_renal_EU", {"crcl": 30}, {"max": 900}),
    ("tramadol", {"age": 75}, {"max": 400}),
    ("tramadol", {"age": 80, "crcl": 20}, {"max": 200, "interval_h": 12}),
    ("tapentadol", {"child_pugh": "C"}, {"IR_max_d": None, "flag": "avoid"}),
    ("tapentadol", {"crcl": 29}, {"IR_max_d": None}),
    ("strontium", {}, {"MBq": 148}),
    ("lutetium", {}, {"GBq": 7.4}),
    ("methylnaltrexone", {"kg": 120, "crcl": 50}, {"mg": 9}),
    ("methylnaltrexone", {"kg": 62, "crcl": 60}, {"mg": 12}),
    ("methylnaltrexone", {"route": "PO", "crcl": 59}, {"mg": 150}),
    ("dex_pain_flare", {"rt": "20 Gy x5"}, {"mg_by_day": None}),
    ("dex_pain_flare", {"rt": "SBRT"}, {"offer": False}),
    ("pemetrexed_NSAID", {"crcl": 60, "nsaid": "naproxen"}, {"stop_from": -5, "restart_after": 2}),
    ("pemetrexed_NSAID", {"crcl": 44, "nsaid": "ibuprofen"}, {"allowed": False}),
    ("naloxone_offer", {"mme": 49.9}, {"offer": False}),
    ("naloxone_offer", {"mme": None}, {"offer": True}),
    ("naloxone_offer", {"mme": 90, "dying": True}, {"offer": False}),
    ("opioid_tolerant", {"fentanyl_mcg_h": 25, "days": 7}, {"tolerant": True}),
    ("opioid_tolerant", {"tramadol_mg_d": 400, "days": 30}, {"tolerant": None}),
    ("taper", {"duration": "6 months", "dose": "100 mg"}, {"pct_per_week": 10, "week1": 90}),
    ("taper", {"duration": "3 days", "dose": "100 mg"}, {"stop": True}),
    ("acb_sum", {"drugs": ["amitriptyline", "codeine", "haloperidol"], "scale": "ACB 2012"}, {"score": 5}),
    ("beers_cns", {"drugs": ["lorazepam", "oxycodone", "duloxetine"]}, {"flag": "three or more"}),
    ("beers_cns", {"drugs": ["pregabalin", "oxycodone"]}, {"flag": None}),
    ("paracetamol_count", {"co-codamol 30/500": 8}, {"mg": 4000, "over_4000": False}),
]  # fmt: skip


@pytest.mark.parametrize(("category", "inputs", "expected"), OTHERS)
def test_other_values_of_the_same_categories(
    trabecula: Command, written: Written, category: str, inputs: Any, expected: Any
) -> None:
    (found,) = tried(trabecula, written, row(category, inputs, expected))
    assert found["verdict"] == "agrees", found


NOT_TRIED: list[tuple[dict[str, Any], str]] = [
    (row("MME", {"drug": "morphine lots"}, {"mme": None}), "not understood: lots"),
    (row("MME", {"drug": "morphine 20 mg daily", "colour": 3}, {"mme": 20}), "colour"),
    (row("MME", {"drug": "morphine 20 mg daily"}, {"kg": 20}), "there is no result 'kg'"),
    (row("MME", {"drug": "morphine 20 mg daily"}, 20), "by name"),
    (row("MME", 3, {"mme": 20}), "takes an object"),
    (row("acb_sum", {"drugs": ["tramadol"]}, {"score": 2}), "it lacks scale"),
    (row("acb_sum", {"drugs": ["tramadol"], "scale": "zzz"}, {"score": 2}), "no scale"),
    (row("TD_fentanyl", {"omedd": "much"}, REFUSED), "is no number"),
    (row("TD_fentanyl", {"omedd": 200, "table": "mine"}, REFUSED), "no table of patches"),
    (row("zoledronate", {"crcl": -3}, {"mg": None}), "creatinine clearance"),
    (row("zoledronate", {}, {"mg": None}), "it lacks crcl"),
    (row("rescue", {"background": "morphine 60 mg/d", "fraction": 0.5}, {"mg": None}), "1/6"),
]


@pytest.mark.parametrize(("asked", "why"), NOT_TRIED)
def test_what_cannot_be_tried_says_why(
    trabecula: Command, written: Written, asked: Any, why: str
) -> None:
    (found,) = tried(trabecula, written, asked)
    assert found["verdict"] == "not tried"
    assert why in found["why"]
