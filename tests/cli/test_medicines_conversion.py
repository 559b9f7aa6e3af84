"""``trabecula medicines convert``: arithmetic always, a dose only where enough is known."""

from typing import Any

import jsonschema
import pytest
from tests.records import Command

from trabecula.report.schemas import schema

WELL = ("--crcl", "90", "--child-pugh", "none")
YOUNG = ("--age", "50", "--cfs", "1", "--falls", "0")


def converted(trabecula: Command, dose: str, to: str, *arguments: str) -> Any:
    run = trabecula("medicines", "convert", dose, "--to", to, *arguments, "--json")
    assert (run.code, run.err) == (0, ""), run.err
    jsonschema.validate(run.json, schema("medicine-conversion"))
    return run.json


def asked(found: Any) -> list[str]:
    return [one["key"] for one in found["asks"]]


def test_without_kidneys_and_liver_there_is_arithmetic_and_no_dose(trabecula: Command) -> None:
    found = converted(trabecula, "morphine 120 mg/day", "oxycodone", "--market", "UK")
    assert (found["dose"], found["regimen"], found["estimate"]) == (None, None, 30)
    assert asked(found) == ["crcl", "liver_disease", "child_pugh"]
    text = trabecula("medicines", "convert", "morphine 120 mg/day", "--to", "oxycodone").out
    assert "NO DOSE YET" in text


def test_with_them_there_is_a_dose_that_can_be_given(trabecula: Command) -> None:
    found = converted(trabecula, "morphine 120 mg/day", "oxycodone", "--market", "UK", *WELL)
    assert found["regimen"] == {
        "each": 15,
        "times_a_day": 2,
        "form": "modified release tablets",
        "daily": 30,
    }
    assert found["dose"] == 30
    assert all(step["sources"] for step in found["steps"])
    assert [step["counts"] for step in found["steps"]] == [120, 60, 30]


def test_a_named_ratio_and_reduction_go_before_the_range(trabecula: Command) -> None:
    one = converted(
        trabecula, "morphine 120 mg/day", "oxycodone", "--ratio", "1.5", "--reduction", "0.5"
    )
    other = converted(
        trabecula, "morphine 120 mg/day", "hydromorphone", "--ratio", "5", "--reduction", "1/4"
    )
    assert (one["estimate"], other["estimate"]) == (40, 18)


def test_kidneys_lower_a_converted_dose_and_the_stricter_counts(trabecula: Command) -> None:
    found = converted(
        trabecula, "morphine 120 mg/day", "oxycodone", "--crcl", "40", "--child-pugh", "none"
    )
    assert (found["estimate"], found["dose"]) == (20, 20)
    assert "kidneys or liver impaired" in found["reasons"]


def test_kidneys_may_forbid_it(trabecula: Command) -> None:
    found = converted(
        trabecula, "oxycodone 60 mg/day", "morphine", "--crcl", "20", "--child-pugh", "none"
    )
    assert found["dose"] is None
    assert found["refused"]["reason"] == "kidneys"
    assert "avoid" in found["refused"]["says"].casefold()


def test_less_than_the_most_asks_for_frailty(trabecula: Command) -> None:
    wish = ("--because", "pain-without-toxicity", *WELL)
    found = converted(trabecula, "morphine 120 mg/day", "oxycodone", *wish)
    assert found["dose"] is None
    assert "cfs" in asked(found)
    known = converted(trabecula, "morphine 120 mg/day", "oxycodone", *wish, *YOUNG)
    assert known["dose"] == 45
    older = converted(trabecula, "morphine 120 mg/day", "oxycodone", *wish, "--age", "70")
    assert older["dose"] == 30


def test_a_dose_above_the_most_of_a_day_is_refused_and_not_clamped(trabecula: Command) -> None:
    found = converted(trabecula, "morphine 400 mg/day", "tramadol", *WELL, *YOUNG)
    assert (found["dose"], found["refused"]["reason"]) == (None, "above the most of a day")


@pytest.mark.parametrize(
    ("table", "rate"), [("", 50), ("eu-stable", 75), ("canada", 50), ("nccn", 75)]
)
def test_tables_of_patches_differ_and_the_others_are_shown(
    trabecula: Command, table: str, rate: float
) -> None:
    named = ("--table", table) if table else ()
    found = converted(
        trabecula, "morphine 180 mg/day", "fentanyl patch", "--days", "7", *named, *WELL
    )
    assert (found["estimate"], found["dose"]) == (rate, rate)
    assert {50, 75} == {
        found["estimate"], *(other["micrograms_per_hour"] for other in found["other_tables"])
    }  # fmt: skip


REFUSED = [
    ("morphine 45 mg/day", "fentanyl patch", ("--days", "30"), "not opioid tolerant"),
    ("morphine 45 mg/day", "fentanyl patch", ("--days", "30", "--table", "canada"), "not opioid"),
    ("morphine 120 mg/day", "fentanyl patch", ("--days", "6"), "not opioid tolerant"),
    ("morphine 120 mg/day", "fentanyl patch", (), "opioid tolerance not known"),
    ("morphine 90 mg/day", "buprenorphine patch", (), "above the range of the buprenorphine"),
    ("fentanyl patch 25 micrograms/h", "morphine", (), "out of a patch"),
    ("buprenorphine patch 10 micrograms/h", "morphine", (), "out of a patch"),
    ("morphine 60 mg/day", "methadone", (), "methadone"),
    ("methadone 60 mg/day", "morphine", (), "methadone"),
    ("morphine 60 mg/day", "fentanyl", ("--route", "buccal"), "fentanyl through the lining"),
    ("morphine 60 mg/day", "pethidine", (), "no ratio"),
    ("morphine 120 mg/day", "oxycodone", ("--ratio", "0.1"), "the ratio is too far"),
]


@pytest.mark.parametrize(("dose", "to", "options", "reason"), REFUSED)
def test_a_refusal_is_an_answer_with_its_reason(
    trabecula: Command, dose: str, to: str, options: tuple[str, ...], reason: str
) -> None:
    found = converted(trabecula, dose, to, *options, *WELL, *YOUNG)
    assert (found["dose"], found["estimate"]) == (None, None)
    assert found["refused"]["reason"].startswith(reason)
    assert found["refused"]["says"]


def test_a_patch_where_kidneys_halve_it(trabecula: Command) -> None:
    options = ("--days", "14", "--crcl", "45", "--child-pugh", "none")
    found = converted(trabecula, "morphine 120 mg/day", "fentanyl patch", *options)
    assert found["dose"] == 12.5


def test_sources_that_conflict_on_kidneys_leave_it_to_a_clinician(trabecula: Command) -> None:
    options = ("--days", "14", "--crcl", "20", "--child-pugh", "none")
    found = converted(trabecula, "morphine 120 mg/day", "fentanyl patch", *options)
    assert (found["dose"], found["refused"]["reason"]) == (None, "kidneys")
    assert any(one["other_side"] for one in found["advice"])


def test_what_the_formulary_does_not_have_gets_no_dose(trabecula: Command) -> None:
    found = converted(
        trabecula, "morphine 60 mg/day", "dihydrocodeine", "--table", "uk-card", *WELL, *YOUNG
    )
    assert found["dose"] is None
    assert "not checked" in " ".join(found["cautions"])


WRONG = [
    (("morphine 60 mg/day", "--to", "codine"), "did you mean codeine"),
    (("morphine 60 mg/day", "--to", "morphine"), "what is taken already"),
    (("morphine 60 mg/day", "--to", "fentanyl"), "--route patch"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--route", "nosal"), "did you mean nasal"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--ratio", "0"), "above 0"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--ratio", "nan"), "a number like"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--reduction", "0.1"), "1/4"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--reduction", "1"), "1/4"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--market", "MOON"), "market"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--because", "boredom"), "reason"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--table", "mme"), "table of ratios"),
    (("morphine 60 mg/day", "--to", "fentanyl patch", "--ratio", "100"), "leave out --ratio"),
    (("morphine 60 mg/day", "--to", "fentanyl patch", "--days", "-1"), "below 0"),
    (("morphine 5-10 mg q4h", "--to", "oxycodone"), "no one amount of a day"),
    (("morphine 10 mg prn max 60 mg/day", "--to", "oxycodone"), "no one amount of a day"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--crcl", "nan"), "not nan"),
    (("morphine 60 mg/day", "--to", "oxycodone", "--fact", "crlc=30"), "did you mean"),
]


@pytest.mark.parametrize(("arguments", "says"), WRONG)
def test_what_cannot_be_converted_is_said(
    trabecula: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = trabecula("medicines", "convert", *arguments)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_an_exposure_table_is_no_table_of_ratios(trabecula: Command) -> None:
    run = trabecula(
        "medicines", "convert", "morphine 60 mg/day", "--to", "oxycodone", "--table", "cdc-2022"
    )
    assert run.code == 1
    assert "there is no table of ratios 'cdc-2022'" in run.err


def test_no_dose_rests_on_a_clearance_in_acute_kidney_injury(trabecula: Command) -> None:
    given = ("morphine 120 mg/day", "oxycodone", *WELL, *YOUNG)
    assert converted(trabecula, *given)["dose"] is not None
    found = converted(trabecula, *given, "--fact", "aki=true")
    assert (found["dose"], found["refused"]["reason"]) == (None, "kidneys")


def test_a_recorded_class_counts_though_liver_disease_is_denied(trabecula: Command) -> None:
    given = ("morphine 120 mg/day", "oxycodone", "--crcl", "90", *YOUNG)
    facts = ("--fact", "liver_disease=false", "--fact", "child_pugh=c")
    found = converted(trabecula, *given, *facts)
    assert (found["dose"], found["refused"]["reason"]) == (None, "liver")
