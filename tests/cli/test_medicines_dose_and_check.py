"""``trabecula medicines list``, ``show``, ``dose`` and ``check``."""

from typing import Any

import jsonschema
import pytest
from tests.records import Command

from trabecula.report.schemas import schema

WELL = ("--age", "60", "--cfs", "2", "--falls", "0", "--child-pugh", "none")


def dosed(trabecula: Command, *arguments: str) -> Any:
    run = trabecula("medicines", "dose", *arguments, "--json")
    assert (run.code, run.err) == (0, ""), run.err
    jsonschema.validate(run.json, schema("medicine-dose"))
    return run.json


def checked(trabecula: Command, *arguments: str) -> Any:
    run = trabecula("medicines", "check", *arguments, "--json")
    assert (run.code, run.err) == (0, ""), run.err
    jsonschema.validate(run.json, schema("medicine-check"))
    return run.json


def test_the_formulary_is_listed_and_shown(trabecula: Command) -> None:
    listed = trabecula("medicines", "list", "--json").json
    assert len(listed) == 57
    assert "tramadol" in trabecula("medicines", "list", "opioid").out
    assert "No medicine holds 'zzz'" in trabecula("medicines", "list", "zzz").out
    sheet = trabecula("medicines", "show", "Tramadol").out
    assert "# tramadol" in sheet
    assert "12 hours" in sheet
    (one,) = trabecula("medicines", "show", "tramadol", "--json").json
    assert one["sheet"].startswith("# tramadol")


def test_a_medicine_that_is_none_is_named_nearly(trabecula: Command) -> None:
    for command in ("show", "dose"):
        run = trabecula("medicines", command, "gabapentine")
        assert run.code == 1
        assert "did you mean gabapentin" in run.err


def test_a_dose_by_kidneys(trabecula: Command) -> None:
    (one,) = dosed(trabecula, "pregabalin", "--crcl", "45", *WELL)["doses"]
    assert (one["verdict"], one["dose"], one["most_a_day"]) == (
        "can be offered",
        "25 mg every 8 hours",
        "300 mg",
    )
    assert any(reason["sources"] for reason in one["because"])


def test_a_missing_test_is_asked_for_and_there_is_no_dose(trabecula: Command) -> None:
    found = dosed(trabecula, "pregabalin", *WELL)
    (one,) = found["doses"]
    assert (one["verdict"], one["dose"]) == ("not enough is known", None)
    assert "crcl" in [ask["key"] for ask in one["asks"]]
    assert [ask["key"] for ask in found["advice"][0]["asks"]] == ["crcl"]


def test_any_fact_can_be_given(trabecula: Command) -> None:
    options = ("zoledronic acid", "--purpose", "by the label", "--crcl", "35", *WELL)
    facts = ("ca_adj=2.3 mmol/L", "creatinine=120", "pregnancy=not_pregnant", "sex=male")
    with_facts = [part for each in facts for part in ("--fact", each)]
    (one,) = dosed(trabecula, *options, *with_facts)["doses"]
    assert one["verdict"] == "can be offered"
    assert one["dose"].startswith("3 mg")
    (one,) = dosed(trabecula, *options, *with_facts[2:], "--fact", "ca_adj=2.0")["doses"]
    assert (one["verdict"], one["dose"]) == ("not offered", None)


def test_no_dose_of_methadone(trabecula: Command) -> None:
    found = dosed(trabecula, "methadone", "--crcl", "90", *WELL)
    assert {one["verdict"] for one in found["doses"]} == {"never computed"}
    assert {one["dose"] for one in found["doses"]} == {None}


def test_two_products_of_denosumab_are_kept_apart(trabecula: Command) -> None:
    sheet = trabecula("medicines", "show", "denosumab 120 mg").out
    assert "60 mg" in sheet
    assert "120 mg" in sheet


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("morphine", "--route", "nasal"), "no dose in the nose"),
        (("pregabalin", "--purpose", "fun"), "purpose"),
        (("pregabalin", "--crcl", "-1"), "from 0 upward"),
        (("pregabalin", "--crcl", "nan"), "not nan"),
        (("pregabalin", "--age", "400"), "from 0 to 130"),
        (("pregabalin", "--cfs", "3.5"), "a whole number"),
        (("pregabalin", "--weight", "7000"), "20 to 350"),
        (("pregabalin", "--fact", "crcl"), "KEY=VALUE"),
        (("pregabalin", "--fact", "crlc=4"), "did you mean"),
        (("pregabalin", "--record", "nowhere.json"), "cannot be read"),
    ],
)
def test_what_cannot_be_dosed_is_said(
    trabecula: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = trabecula("medicines", "dose", *arguments)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_a_class_that_is_none_is_wrong_usage(trabecula: Command) -> None:
    assert trabecula("medicines", "dose", "morphine", "--child-pugh", "D").code == 2
    run = trabecula("medicines", "dose", "morphine", "--record", "x.json", "--age", "5")
    assert run.code == 2
    assert "leave out the other options" in run.err


def test_three_medicines_against_the_kidneys(trabecula: Command) -> None:
    found = checked(trabecula, "ibuprofen 400 mg tds", "ramipril", "furosemide")
    assert found["interactions"][0]["code"] == "I67"
    assert found["interactions"][0]["severity"] == "major"


def test_what_is_not_known_is_not_checked_and_never_safe(trabecula: Command) -> None:
    found = checked(trabecula, "zzzumab", "senna")
    assert found["not_checked"] == ["zzzumab"]
    assert all(load["total"] is None for load in found["loads"])
    text = trabecula("medicines", "check", "zzzumab", "senna").out
    assert "NOT CHECKED, which is not without risk: zzzumab" in text


def test_exposure_paracetamol_and_what_is_missing(trabecula: Command) -> None:
    found = checked(trabecula, "oxycodone/APAP 5/325 1 tablet 8 times a day", "paracetamol 1 g tds")
    assert found["exposure"]["total"] == 60
    assert (found["paracetamol"]["total"], found["paracetamol"]["over"]) == (5600, True)
    assert [one["what"] for one in found["duplicates"]] == ["paracetamol"]
    assert ["senna", "macrogol"] in [one["needs"] for one in found["companions_missing"]]
    assert ["naloxone"] in [one["needs"] for one in found["companions_missing"]]


def test_what_could_not_be_reckoned_leaves_the_sums_open(trabecula: Command) -> None:
    found = checked(trabecula, "morphine 30 mg bd", "oxycodone", "paracetamol")
    assert (found["exposure"]["total"], found["exposure"]["defined"]) == (None, 60)
    assert "the dose is not said" in found["exposure_not_reckoned"][0]
    assert (found["paracetamol"]["total"], found["paracetamol"]["over"]) == (None, None)


def test_a_laxative_that_is_taken_is_not_missing(trabecula: Command) -> None:
    found = checked(trabecula, "morphine 30 mg bd", "senna 15 mg nocte")
    assert ["senna", "macrogol"] not in [one["needs"] for one in found["companions_missing"]]


def test_a_scale_stands_in_its_result(trabecula: Command) -> None:
    medicines = ("amitriptyline", "codeine", "haloperidol")
    scores = {
        scale: next(
            load["total"]
            for load in checked(trabecula, *medicines, "--scale", scale)["loads"]
            if load["scale"] == scale
        )
        for scale in ("ACB 2012", "ACBcalc")
    }
    assert scores == {"ACB 2012": 5, "ACBcalc": 6}


def test_sources_that_differ_are_shown_with_both_sides(trabecula: Command) -> None:
    found = checked(trabecula, "buprenorphine patch 10 micrograms/h", "morphine 10 mg bd")
    rows = [*found["interactions"], *found["possible"]]
    assert any(len(row["conflict"]) > 1 for row in rows)


def test_nothing_to_check_is_wrong(trabecula: Command) -> None:
    for arguments in ((), ("", "senna")):
        run = trabecula("medicines", "check", *arguments)
        assert (run.code, run.out) == (1, "")


def test_brands_are_checked_reckoned_and_shown_as_they_were_written(trabecula: Command) -> None:
    found = checked(trabecula, "OxyContin 20 mg bd", "Percocet 5/325 1 tablet qid", "Xanax 1 mg")
    assert found["not_checked"] == []
    assert found["exposure"]["total"] == 90
    assert found["paracetamol"]["total"] == 1300
    (row,) = [row for row in found["interactions"] if row["code"] == "I01"]
    assert {"OxyContin 20 mg bd", "Xanax 1 mg"} <= set(row["medicines"])
    both = checked(trabecula, "Prolia", "Xgeva 120 mg every 4 weeks")
    assert "I93" in [row["code"] for row in both["interactions"]]
