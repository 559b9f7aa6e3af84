"""``trabecula medicines rescue`` and ``taper``."""

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.records import Command

from trabecula.cli.medicines.taper import TaperQuestion, answer, days_of
from trabecula.report.schemas import schema


def rescued(trabecula: Command, *arguments: str) -> Any:
    run = trabecula("medicines", "rescue", *arguments, "--json")
    assert (run.code, run.err) == (0, ""), run.err
    jsonschema.validate(run.json, schema("medicine-rescue"))
    return run.json


def tapered(trabecula: Command, dose: str, used_for: str, *arguments: str) -> Any:
    given_for = ("--used-for", used_for) if used_for else ()
    run = trabecula(
        "medicines", "taper", dose, *given_for, "--from", "2026-03-01", *arguments, "--json"
    )
    assert (run.code, run.err) == (0, ""), run.err
    jsonschema.validate(run.json, schema("medicine-taper"))
    return run.json


def test_the_background_s_own_opioid_needs_no_new_kidneys(trabecula: Command) -> None:
    found = rescued(trabecula, "morphine MR 60 mg/day", "--market", "UK")
    assert (found["estimate"], found["rounded"], found["dose"]) == (6, 5, 5)
    assert (found["lowest"], found["highest"], found["part"]) == (3, 10, "1/10")
    assert rescued(trabecula, "morphine 30 mg/day", "--part", "1/6")["dose"] == 5


def test_another_opioid_asks_for_kidneys_and_liver(trabecula: Command) -> None:
    found = rescued(trabecula, "fentanyl patch 25 micrograms/h")
    assert (found["medicine"], found["estimate"], found["dose"]) == ("morphine", 6, None)
    assert [one["key"] for one in found["asks"]] == ["crcl", "liver_disease", "child_pugh"]
    known = rescued(
        trabecula, "fentanyl patch 25 micrograms/h", "--crcl", "90", "--child-pugh", "none"
    )
    assert known["dose"] == 6


def test_kidneys_forbid_a_rescue_dose_of_what_is_taken_already(trabecula: Command) -> None:
    found = rescued(trabecula, "morphine 60 mg/day", "--crcl", "20")
    assert (found["dose"], found["refused"]["reason"]) == (None, "kidneys")
    assert "look at the background itself" in " ".join(found["cautions"])


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("methadone 30 mg/day",), "methadone"),
        (("morphine 60 mg/day", "--with", "fentanyl buccal"), "fentanyl through the lining"),
        (("morphine 60 mg/day", "--with", "fentanyl patch"), "outside the table"),
        (("pethidine 300 mg/day", "--with", "morphine"), "no ratio"),
    ],
)
def test_a_rescue_dose_may_be_refused(
    trabecula: Command, arguments: tuple[str, ...], reason: str
) -> None:
    found = rescued(trabecula, *arguments)
    assert (found["dose"], found["estimate"]) == (None, None)
    assert found["refused"]["reason"].startswith(reason)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "give the background"),
        (("morphine 60 mg/day", "--part", "1/2"), "from 1/20 to 1/6"),
        (("morphine 60 mg/day", "--part", "often"), "a number like"),
        (("morphine 60 mg/day", "--part", "1/0"), "a number like"),
        (("morphine 60 mg/day", "--with", "aspirin"), "is not one opioid"),
        (("morphine 10 mg prn max 60 mg/day",), "no one amount of a day"),
    ],
)
def test_what_no_rescue_dose_is_reckoned_from(
    trabecula: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = trabecula("medicines", "rescue", *arguments)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_a_taper_after_15_months_is_10_percent_a_month(trabecula: Command) -> None:
    found = tapered(trabecula, "morphine 100 mg/day", "15 months")
    assert (found["part"], found["every_days"], found["days_taken"]) == (0.1, [30, 30], 456)
    assert [step["daily"] for step in found["steps"]] == list(range(90, -1, -10))
    assert found["steps"][0]["day"] == "2026-03-01"
    assert found["watch"]
    assert found["pause"]


def test_steps_can_be_taken_where_a_market_is_named(trabecula: Command) -> None:
    found = tapered(trabecula, "morphine MR 30 mg bd", "6 months", "--market", "UK")
    assert found["steps"][0]["daily"] == 55
    assert found["steps"][0]["doses"] == [
        "1 x 30 (modified release tablets)",
        "1 x 15 + 1 x 10 (modified release tablets)",
    ]


@pytest.mark.parametrize(
    ("dose", "used_for", "reason"),
    [
        ("morphine 60 mg/day", "", "how long it was taken is not known"),
        ("methadone 60 mg/day", "2 years", "methadone"),
        ("fentanyl patch 25 micrograms/h", "2 years", "the strengths are too coarse"),
    ],
)
def test_a_taper_may_be_refused(trabecula: Command, dose: str, used_for: str, reason: str) -> None:
    found = tapered(trabecula, dose, used_for, "--market", "UK")
    assert found["steps"] == []
    assert found["refused"]["reason"] == reason


def test_what_was_taken_for_days_may_stop_at_once(trabecula: Command) -> None:
    found = tapered(trabecula, "morphine 60 mg/day", "6 days")
    assert [step["daily"] for step in found["steps"]] == [0]
    assert "less than 7 days" in found["because"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("senna 15 mg/day",), "nothing that there is a taper for"),
        (("morphine 60 mg/day", "--used-for", "ages"), "is no time"),
        (("morphine 60 mg/day", "--used-for=-3 months"), "is no time"),
        (("morphine 10 mg prn max 60 mg/day", "--used-for", "3 months"), "no one amount"),
        (("pregabalin lots", "--used-for", "3 months"), "not understood"),
    ],
)
def test_what_no_taper_is_reckoned_from(
    trabecula: Command, arguments: tuple[str, ...], says: str
) -> None:
    run = trabecula("medicines", "taper", *arguments)
    assert (run.code, run.out) == (1, "")
    assert says in run.err


def test_a_day_that_is_none_is_wrong_usage(trabecula: Command) -> None:
    run = trabecula("medicines", "taper", "morphine 60 mg/day", "--from", "soon")
    assert run.code == 2


@given(
    st.sampled_from(["morphine", "pregabalin", "prednisolone", "diazepam", "gabapentin"]),
    st.integers(1, 40),
    st.integers(1, 1000),
)
def test_a_taper_falls_and_ends(medicine: str, tens: int, days: int) -> None:
    found = answer(
        TaperQuestion(
            dose=f"{medicine} {tens * 10} mg/day", used_for=f"{days} days", from_="2026-03-01"
        )
    )
    if found.refused is not None:
        assert found.steps == []
        return
    daily = [found.before, *(step.daily for step in found.steps)]
    assert daily == sorted(daily, reverse=True)
    assert daily[-1] == 0
    last = [date.fromisoformat(step.day) for step in found.steps]
    assert all(b - a >= timedelta(days=1) for a, b in pairwise(last))


@pytest.mark.parametrize(
    ("text", "days"),
    [("a week", 7), ("10 days", 10), ("1 month", 30), ("12 months", 365), ("1.5 years", 547)],
)
def test_a_time_in_days(text: str, days: int) -> None:
    assert days_of(text) == days


def test_kidney_injury_holds_back_another_opioid_and_not_the_rescue_that_is_taken(
    trabecula: Command,
) -> None:
    known = ("oxycodone 60 mg/day", "--crcl", "90", "--child-pugh", "none", "--fact", "aki=true")
    own, other = rescued(trabecula, *known), rescued(trabecula, *known, "--with", "morphine")
    assert own["dose"] == 6
    assert "Kidneys or liver are not known" in " ".join(own["cautions"])
    assert (other["dose"], other["refused"]["reason"]) == (None, "kidneys")
