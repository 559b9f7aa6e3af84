"""Stop criteria: a device or a diary can check them, on both sides of each number."""

import pytest
from tests.places import DOSSIERS

from trabecula.knowledge.tables.stop_criteria import stop_criteria
from trabecula.language.answer import Answer
from trabecula.language.fact import Raw
from trabecula.language.interpret import interpret
from trabecula.language.quantity import Hours


@pytest.mark.parametrize(
    ("fact", "stops", "goes_on"),
    [
        ("session_pain_rise", 2.0, 1.9), ("l_acute_event", True, False), ("spo2", 87.9, 88.0),
        ("resting_hr", 121.0, 120.0), ("resting_sbp", 201.0, 200.0), ("resting_dbp", 111.0, 110.0),
        ("temp_c", 38.0, 37.9), ("fall_since_last", True, False),
        ("neuro_signs", frozenset({"bowel_dysfunction"}), frozenset({"radicular_pain"})),
    ],
)  # fmt: skip
def test_a_value_that_stops_a_session_does_so_from_its_threshold(
    fact: str, stops: Raw, goes_on: Raw
) -> None:
    def stopped(value: Raw | None) -> set[Answer]:
        return {
            interpret(row.holds.when, {fact: value})
            for row in stop_criteria.rows
            if row.holds.when is not None and row.holds.lasting is None
        }

    assert Answer.APPLIES in stopped(stops)
    assert Answer.APPLIES not in stopped(goes_on)
    assert stopped(None) == {Answer.NOT_KNOWN}


def test_what_no_device_tells_is_judged() -> None:
    judged = {row.name for row in stop_criteria.rows if row.holds.judged}
    assert "Chest pain or faintness" in judged
    assert "Oxygen saturation below 88 %" not in judged


def test_pain_that_is_still_up_the_next_day_counts_too() -> None:
    last = stop_criteria.rows[-1].holds
    assert last.lasting is not None
    assert getattr(last.lasting, "default", None) == Hours(24)


@pytest.mark.skipif(not DOSSIERS.exists(), reason="the clinical dossiers are not on this machine")
def test_the_list_is_the_dossiers() -> None:
    text = (DOSSIERS / "guideline_rules.md").read_text("utf-8")
    section = text.partition("## 5c.")[2].partition("## 6.")[0]
    for words in (
        "rising lesion pain >=2 points", "sudden crack/giving way",
        "new weakness, numbness, bladder/bowel change", "chest pain, faintness", "SpO2 <88%",
        "resting HR >120", "BP >200/110", "fever", "fall", "still up after 24 h",
    ):  # fmt: skip
        assert words in section
    assert len(stop_criteria.rows) == 10
