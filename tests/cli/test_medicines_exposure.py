"""``trabecula medicines exposure``: what counts for what, what is undefined, what is no dose."""

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import Command

from trabecula.cli.medicines.exposure import ExposureQuestion, answer
from trabecula.errors import TrabeculaError
from trabecula.report.schemas import schema


def exposed(trabecula: Command, *arguments: str) -> Any:
    run = trabecula("medicines", "exposure", *arguments, "--json")
    assert (run.code, run.err) == (0, "")
    jsonschema.validate(run.json, schema("medicine-exposure"))
    return run.json


TOTALS: list[tuple[tuple[str, ...], str, float | None]] = [
    (("morphine MR 30 mg bd", "codeine 30 mg qid"), "cdc-2022", 78),
    (("hydromorphone 4 mg q6h",), "cdc-2022", 80),
    (("hydromorphone 4 mg q6h",), "cdc-2016", 64),
    (("methadone 60 mg/day",), "cdc-2022", 282),
    (("methadone 60 mg/day",), "cdc-2016", 600),
    (("tramadol 50 mg qid",), "cdc-2016", 20),
    (("buprenorphine patch 20 micrograms/h",), "cdc-2022", None),
    (("buprenorphine patch 20 micrograms/h",), "anzca-2021", 40),
    (("buprenorphine patch 20 micrograms/h",), "nsw", 48),
    (("fentanyl buccal 400 micrograms 3 times a day",), "cdc-2022", None),
    (("fentanyl patch 25 micrograms/h every 72 hours",), "cdc-2022", 60),
    (("oxycodone 10 mg q12h",), "cdc-2022", 30),
    (("oxycodone/APAP 5/325 1 tablet 8 times a day",), "cdc-2022", 60),
    (("co-codamol 30/500 2 tablets qds",), "cdc-2022", 36),
    (("morphine 10 mg prn max 60 mg/day",), "cdc-2022", 60),
    (("morphine sulfate 15 mg q4h", "oxycodone HCl 5 mg qid"), "cdc-2022", 120),
    (("MST Continus 30 mg bd", "Oramorph 10 mg 4 hourly"), "cdc-2022", 120),
    (("OxyContin 20 mg bd", "Percocet 5/325 1 tablet qid"), "cdc-2022", 90),
    (("Durogesic DTrans 25 micrograms/hour",), "cdc-2022", 60),
    (("BuTrans 20 micrograms/h",), "anzca-2021", 40),
]


@pytest.mark.parametrize(("doses", "table", "total"), TOTALS)
def test_a_total_by_a_table(
    trabecula: Command, doses: tuple[str, ...], table: str, total: float | None
) -> None:
    found = exposed(trabecula, *doses, "--table", table)
    assert found["total"] == total
    assert found["table"]["key"] == table
    assert found["table"]["edition"]


def test_an_undefined_part_makes_the_total_undefined_and_not_lower(trabecula: Command) -> None:
    found = exposed(trabecula, "morphine 30 mg bd", "buprenorphine patch 10 micrograms/h")
    assert (found["total"], found["defined"]) == (None, 60)
    assert found["undefined"] == ["buprenorphine patch 10 micrograms/h"]
    text = trabecula("medicines", "exposure", "buprenorphine patch 10 micrograms/h").out
    assert "undefined, not zero" in text
    assert "Total: undefined" in text


def test_it_says_that_exposure_is_no_conversion_and_whom_cdc_leaves_out(trabecula: Command) -> None:
    text = trabecula("medicines", "exposure", "morphine 30 mg bd").out
    assert "It is no conversion" in text
    assert "pain of cancer" in text
    assert "Draft" in text


@pytest.mark.parametrize("text", ["fentanyl patch 25 mcg/h", "morphine 400 mcg SC q4h"])
def test_a_microgram_is_spelt_out(trabecula: Command, text: str) -> None:
    answered = trabecula("medicines", "exposure", text).out
    assert "mcg" not in answered
    assert "µg" not in answered


def test_a_route_that_was_not_written_is_said(trabecula: Command) -> None:
    (item,) = exposed(trabecula, "morphine 20 mg daily")["items"]
    assert "as no other way was written" in item["dose"]["remarks"][-1]
    (item,) = exposed(trabecula, "morphine 20 mg daily by mouth")["items"]
    assert item["dose"]["remarks"] == []


WRONG = [
    ("", "names no opioid"),
    ("morphone 10 mg bd", "did you mean morphine"),
    ("paracetamol 1 g qds", "names no opioid"),
    ("morphine and oxycodone 10 mg bd", "names morphine and oxycodone"),
    ("morphine 10 mg", "how often is not said"),
    ("morphine", "the dose is not said"),
    ("morphine -10 mg bd", "below zero"),
    ("morphine 0 mg bd", "not understood"),
    ("morphine NaN mg bd", "not understood"),
    ("morphine 10 bd", "not understood"),
    ("morphine 5000 mg bd", "is the unit right?"),
    ("morphine 10000 mg/day", "is the unit right?"),
    ("morphine 10 micrograms bd", "is the unit right?"),
    ("fentanyl patch 25 mg/h", "is the unit right?"),
    ("tramadol 50 g/day", "is the unit right?"),
    ("fentanyl 25 micrograms/h", "patch or an infusion"),
    ("fentanyl 100 micrograms qid", "how it is given"),
    ("oxycodone 20 mg PR bd", "not understood: pr"),
    ("dexamethasone 8 mg then morphine 10 mg bd", ""),
]


@pytest.mark.parametrize(("text", "says"), WRONG)
def test_what_is_no_dose_is_refused_with_the_reason(
    trabecula: Command, text: str, says: str
) -> None:
    run = trabecula("medicines", "exposure", text)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_a_table_that_is_none_is_named_nearly(trabecula: Command) -> None:
    run = trabecula("medicines", "exposure", "morphine 10 mg bd", "--table", "cdc-2021")
    assert run.code == 1
    assert "did you mean cdc-2022" in run.err


def test_no_dose_at_all_is_wrong(trabecula: Command) -> None:
    run = trabecula("medicines", "exposure")
    assert run.code == 1
    assert "at least one opioid" in run.err


@given(
    st.sampled_from(["morphine", "oxycodone", "codeine", "hydromorphone"]),
    st.integers(1, 200),
    st.integers(1, 6),
)
def test_exposure_is_linear_in_the_dose(opioid: str, mg: int, times: int) -> None:
    one = answer(ExposureQuestion(dose=f"{opioid} {mg} mg/day")).total
    many = answer(ExposureQuestion(dose=(f"{opioid} {mg} mg/day",) * times)).total
    assert one is not None
    assert many == pytest.approx(one * times)


@given(st.text(max_size=40))
def test_any_text_is_answered_or_refused(text: str) -> None:
    try:
        found = answer(ExposureQuestion(dose=text))
    except TrabeculaError:
        return
    assert found.items
