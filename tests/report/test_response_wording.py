"""Responses in words: with the numbers, their days, and what is not told."""

from tests.pathway.taking import MORPHINE, TWICE, order
from tests.pathway.test_response import (
    LESION,
    STEADY,
    irradiated,
    of,
    on,
    pain,
    radiotherapy,
    worst,
)

from trabecula.report.response_wording import (
    HEADS,
    rows,
    said_failed,
    said_flare,
    said_response,
)


def test_a_response_says_its_numbers_their_days_and_both_doses() -> None:
    said = said_response(irradiated(STEADY, pain(0, 7), pain(28, 3), day=40))
    assert "partial response" in said
    assert "pain at this lesion 7 on 1 Mar 2026, 3 on 29 Mar 2026" in said
    assert "opioids 60 mg/day of oral morphine equivalents before" in said


def test_pain_of_the_person_is_said_to_be_so() -> None:
    response = irradiated(STEADY, worst(0, 7), worst(28, 3))
    assert "worst pain in the last 24 hours 7" in said_response(response)


def test_values_that_disagree_are_both_said() -> None:
    (row,) = rows([irradiated(STEADY, pain(0, 7), pain(28, 3), pain(28, 6), day=40)])[1:2]
    assert len(row) == len(HEADS)
    assert "3 or 6 on 29 Mar 2026" in row[3]
    assert "disagree" in row[4]


def test_a_failed_check_opens_a_planning_visit() -> None:
    response = irradiated(STEADY, pain(0, 7), pain(56, 7))
    assert "opens a planning visit" in said_failed(response)
    assert "The check has failed" in said_response(response)


def test_what_a_clinician_judges_is_said() -> None:
    response = of("opioid", order(MORPHINE, TWICE, on(0)), worst(0, 8), worst(7, 4))
    assert "A clinician judges: pain falls by neither amount" in said_failed(response)


def test_a_flare_and_a_rise_that_stays_are_told_apart() -> None:
    flared = irradiated(STEADY, pain(0, 5), pain(3, 8), pain(6, 5))
    assert "a flare, no progression" in said_flare(flared)
    assert "progression is not excluded" in said_flare(irradiated(STEADY, pain(0, 5), pain(3, 8)))


def test_a_look_that_is_due_says_until_when() -> None:
    response = of("radiotherapy", LESION, radiotherapy(), STEADY, pain(0, 7), day=27)
    assert "due until 4 Apr 2026" in said_response(response)
