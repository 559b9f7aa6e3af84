"""How somebody is followed, as text and JSON: by need, with days and sources, nothing hidden."""

from datetime import date, time, timedelta

import jsonschema
import msgspec
import pytest
from msgspec import structs
from tests.pathway.followed import BEGIN
from tests.records import patient
from tests.report.followed_of import HOSTILE, LAST, course, hostile, of_sample, page_of

from trabecula import samples
from trabecula.pathway.cadence import Standing
from trabecula.report.followed_html import render as html
from trabecula.report.followed_page import FollowedPage
from trabecula.report.followed_shapes import ContactDueJson
from trabecula.report.followed_text import render
from trabecula.report.followed_wording import contacts
from trabecula.report.schemas import schema

TITLES = (
    "ALERTS", "WHO IS IN TOUCH, AND WHAT IS DUE", "DID EACH TREATMENT HELP?", "HOW IT WENT",
    "READ TOGETHER", "TREATMENTS AND OPIOIDS OVER TIME", "WHAT IS MISSING, AND ASKED",
)  # fmt: skip


def text(page: FollowedPage) -> str:
    return " ".join(render(page).split())


def json(page: FollowedPage) -> object:
    return msgspec.json.decode(msgspec.json.encode(page.said))


@pytest.fixture(scope="module")
def followed() -> FollowedPage:
    return page_of(*course(), at=time(10, 30))


def test_what_is_most_pressing_comes_first(followed: FollowedPage) -> None:
    said = render(followed)
    places = [said.index(title) for title in TITLES]
    assert places == sorted(places)
    assert said.index("RED:") < said.index("AMBER:")


def test_a_red_alert_has_the_fixed_text_and_says_whom_to_call() -> None:
    page = page_of(*course(), clinic=True)
    said = text(page)
    assert "CALL NOW." in said
    assert "Legs or arms that feel weak, heavy or clumsy." in said
    assert "555-0100" in said
    assert "A nurse reads messages on working days at 9." in said
    assert "No clinic has signed it yet." in said


def test_without_a_directory_the_missing_numbers_are_said(followed: FollowedPage) -> None:
    assert "your clinic has not filled this in" in text(followed)


def test_the_time_decides_what_is_overdue() -> None:
    before, after = (page_of(*course(), at=time(hour)) for hour in (10, 12))
    heads = [[one.overdue for one in page.said.alerts.open][:1] for page in (before, after)]
    assert heads == [[False], [True]]


def test_each_course_says_from_what_to_what_and_where_nothing_is_known(
    followed: FollowedPage,
) -> None:
    said = text(followed)
    assert "Worst pain in the last 24 hours fell from 7 of 10" in said
    assert "Nothing is known from 1 Apr 2026 until 12 Apr 2026." in said
    assert "Fatigue, told by a carer" in said
    assert "Steps in 24 hours fell from 4000" in said


def test_pain_and_steps_are_read_together(followed: FollowedPage) -> None:
    assert "Pain is better and this is worse: look at what relief costs." in text(followed)


def test_what_was_never_told_is_said(followed: FollowedPage) -> None:
    said = text(followed)
    assert "Followed, and no entry found:" in said
    assert "Insomnia Severity Index" in said.partition("no entry found:")[2]


def test_it_is_a_draft_for_clinicians(followed: FollowedPage) -> None:
    assert "Draft: not yet reviewed by a clinician." in text(followed)
    assert followed.said.draft


def test_an_empty_record_says_that_nothing_was_found() -> None:
    page = page_of()
    said = text(page)
    for expected in (
        "No alert is open. That says nothing of what nobody reported.",
        "Nothing that is followed was told. No entry found.",
        "No treatment is recorded whose response is looked for. No entry found.",
        "No two values are known over the same time.",
    ):
        assert expected in said
    assert "<svg" not in html(page)


def test_after_a_death_only_bereavement_is_left() -> None:
    died = patient(deceasedDateTime=(LAST - timedelta(days=3)).isoformat())
    page = page_of(*course(), died)
    said = text(page)
    assert "This person has died" in said
    assert "Only who cared for them is called (PSY-13)." in said
    assert "Check-in" not in said.partition("DID EACH")[0]


def test_values_of_one_day_that_disagree_are_both_said() -> None:
    page = page_of(*hostile(), as_of=BEGIN + timedelta(days=2))
    assert "9 of 10 and also 7 of 10 were told: 9 of 10 counts" in text(page)


def test_the_value_out_of_range_is_a_problem_and_no_value() -> None:
    page = page_of(*hostile(), as_of=BEGIN + timedelta(days=2))
    assert "Observation/beyond" in text(page)
    assert all(value.value <= 10 for one in page.said.courses for value in one.values)


def test_a_hostile_name_is_only_ever_letters() -> None:
    page = page_of(*hostile())
    for said in (render(page), html(page)):
        assert not {"\x1b", "\u202e"} & set(said)
    assert "<script" not in html(page)
    assert HOSTILE[:8] in render(page)


@pytest.mark.parametrize("name", [one.name for one in samples.people()])
def test_every_sample_is_followed_and_keeps_to_the_schema(name: str) -> None:
    page = of_sample(name)
    jsonschema.validate(json(page), schema("followed"))
    assert html(page).startswith("<!doctype html>")
    assert all(title in render(page) for title in TITLES)


def test_the_json_keeps_to_the_schema(followed: FollowedPage) -> None:
    jsonschema.validate(json(followed), schema("followed"))


def test_the_page_has_a_table_beside_each_chart(followed: FollowedPage) -> None:
    page = html(followed)
    drawn = page.count("<svg")
    assert drawn >= 4
    assert page.count('class="values"') >= drawn


def test_entries_later_than_the_day_are_left_out() -> None:
    early = page_of(*course(), as_of=BEGIN + timedelta(days=20))
    assert early.said.alerts.open == [] or all(one.level != "red" for one in early.said.alerts.open)
    last = max(value.day for one in early.said.courses for value in one.values)
    assert date.fromisoformat(last) <= BEGIN + timedelta(days=20)
    assert early.said.later_entries_ignored > 0


def test_the_order_of_the_record_makes_no_difference() -> None:
    resources = course()
    assert json(page_of(*resources)) == json(page_of(*reversed(resources)))


def test_what_is_missed_many_times_is_counted() -> None:
    days = [(BEGIN + timedelta(days=number)).isoformat() for number in range(3)]
    calls = [
        ContactDueJson("call", "S1 uncontrolled", day, day, "missed", None, late=False, from_="")
        for day in days
    ]
    touch = structs.replace(page_of().said.in_touch, contacts=calls)
    assert list(contacts(touch, Standing.MISSED)) == [
        "Missed, or not in the record: call, 3 times, 1 Mar 2026 to 3 Mar 2026 (S1 uncontrolled)"
    ]
