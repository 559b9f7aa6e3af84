"""The review of medicines as text, page and JSON: the same, in order, safe to show, with sources."""

import json
import re
from collections.abc import Iterator
from typing import Any, cast

import pytest
from tests.records import fact
from tests.reviewed import clearance, directly, given, order, reviewed

from trabecula import journey, samples
from trabecula.pathway.medicines.review import MedicineReview, review
from trabecula.report import medicine_review_html, medicine_review_json, medicine_review_text
from trabecula.report.medicine_review_page import MedicinePage, medicine_page
from trabecula.report.schemas import schema

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
HOSTILE = "<script>alert(1)</script>\x1b[31m\u202e tea"
NAMES = [person.name for person in samples.people()]


def of_sample(name: str) -> MedicineReview:
    known = journey.know(journey.read(samples.path(name)))
    return review(journey.recommend(known))


def as_json(page: MedicinePage) -> Any:
    return json.loads(medicine_review_json.render(page))


def hostile() -> MedicineReview:
    return reviewed(
        order("a", HOSTILE, f"two {HOSTILE}"),
        order("b", "Buprenorphine 10 micrograms/hour patch", "1 patch every 7 days"),
        order("m", "Morphine sulfate 30 mg modified-release tablets", "1 tablet twice a day"),
        given("zoledronic acid", "2026-02-20", 4),
        clearance(45),
        fact("falls_12m", valueInteger=2),
    )


@pytest.mark.parametrize("name", NAMES)
def test_the_json_of_every_sample_fits_its_schema(name: str) -> None:
    validator = jsonschema.Draft202012Validator(schema("medicine-review"))
    found = as_json(medicine_page(of_sample(name)))
    assert list(validator.iter_errors(found)) == []
    assert found["draft"] is True


def _sources(part: Any) -> Iterator[tuple[str, str]]:
    parts = cast("list[Any]", part) if isinstance(part, list) else []
    if isinstance(part, dict):
        members = cast("dict[str, Any]", part)
        if {"key", "citation", "place", "checked"} <= members.keys():
            yield members["key"], members["place"]
        parts = list(members.values())
    for one in parts:
        yield from _sources(one)


@pytest.mark.parametrize("name", NAMES)
def test_every_source_that_is_cited_stands_at_the_end_once(name: str) -> None:
    found = as_json(medicine_page(of_sample(name)))
    listed = [one["key"] for one in found["sources"]]
    assert {key for key, _ in _sources(found)} == set(listed)
    assert len(set(listed)) == len(listed)
    assert all(place.strip() for _, place in _sources(found))


@pytest.mark.parametrize("name", NAMES)
def test_problems_have_a_basis_and_the_worst_come_first(name: str) -> None:
    found = as_json(medicine_page(of_sample(name)))
    grades = ["contraindicated", "major", "moderate", "minor"]
    for problems in (found["problems"], found["possible"]):
        places = [grades.index(one["severity"]) for one in problems]
        assert places == sorted(places)
        assert all(one["effect"] and one["medicines"] for one in problems)
        assert all(one["sources"] or one["kind"] == "taken twice" for one in problems)


SECTIONS = (
    "WHAT IS WRONG", "NOT UNDERSTOOD", "WHAT IS TAKEN", "EXPOSURE TO OPIOIDS", "WHAT IT ADDS UP TO",
    "AGENTS THAT PROTECT BONE", "WHAT IS MISSING", "TESTS, AND WHEN", "WHEN TO LOOK AGAIN",
    "WHAT COULD BE STOPPED", "WHAT COULD BE GIVEN", "STATEMENTS ON MEDICINES", "WHAT TO ASK NEXT",
    "SOURCES",
)  # fmt: skip


@pytest.mark.parametrize("found", [hostile(), directly([]), of_sample("prostate-medicines")])
def test_text_and_page_have_every_section_in_order(found: MedicineReview) -> None:
    page = medicine_page(found)
    text = medicine_review_text.render(page)
    places = [text.index(f"\n{title}") for title in SECTIONS]
    assert places == sorted(places)
    html = medicine_review_html.render(page)
    headings = re.findall(r'<h2 id="[^"]+"[^>]*>\s*([^<]+?)\s*<', html)
    in_page = [next(n for n, h in enumerate(headings) if h.upper().startswith(t)) for t in SECTIONS]
    assert in_page == sorted(in_page)
    assert "Draft: not yet reviewed by a clinician" in text
    assert "Draft: not yet reviewed by a clinician" in html


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_text_keeps_to_its_width_and_shows_nothing_that_acts_on_a_terminal(width: int) -> None:
    text = medicine_review_text.render(medicine_page(hostile()), width)
    assert max(map(len, text.splitlines())) <= width
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_colour_only_adds_styles() -> None:
    page = medicine_page(of_sample("prostate-medicines"))
    plain, styled = (medicine_review_text.render(page, 80, colour) for colour in (False, True))
    assert "\x1b[" in styled
    assert [line.rstrip() for line in re.sub(r"\x1b\[[\d;]*m", "", styled).splitlines()] == plain.splitlines()  # fmt: skip


def test_names_from_a_record_are_escaped_on_the_page() -> None:
    html = medicine_review_html.render(medicine_page(hostile()))
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "\x1b" not in html
    assert not re.search(r"(?:src|href)=\"https?:", html)


def test_what_is_undefined_is_said_and_the_defined_part_apart() -> None:
    page = medicine_page(hostile())
    (exposure,) = page.said.exposure
    assert (exposure.regular, exposure.at_most) == (None, None)
    assert exposure.defined_regular == (60, 60)
    assert len(exposure.undefined) == 1
    text = " ".join(medicine_review_text.render(page).split())
    assert "Undefined as a whole. Of the others, which are not the whole: 60" in text
    assert "It is no conversion" in text


def test_another_table_says_so_by_name_and_edition() -> None:
    found = of_sample("prostate-medicines")
    said = [medicine_page(found, key).said.exposure[0] for key in ("", "anzca_2021")]
    assert [one.table.key for one in said] == ["cdc-2022", "anzca-2021"]
    assert said[0].regular == (96, 96)
    assert said[0].at_most == 156
    assert said[1].measure == "oral morphine equivalent daily dose"
    assert said[1].regular != said[0].regular


def test_what_could_not_be_checked_is_counted_in_words() -> None:
    text = " ".join(medicine_review_text.render(medicine_page(hostile())).split())
    assert "1 medicine could not be checked." in text
    assert "Not understood or not checked: 1 of 4 medicines." in text


def test_nothing_recorded_is_never_said_to_be_nothing_taken() -> None:
    text = medicine_review_text.render(medicine_page(directly([])))
    assert "A confirmed list says that nothing is taken." in text
    nothing = reviewed(fact("ecog", valueInteger=1))
    said = " ".join(medicine_review_text.render(medicine_page(nothing)).split())
    assert "That is not the same as none: ask." in said


def test_a_candidate_shows_its_cost_in_mobility_by_component() -> None:
    page = medicine_page(of_sample("prostate-medicines"))
    choices = page.said.choices
    assert choices
    for one in (candidate for choice in choices for candidate in choice.candidates):
        cost = one.cost
        assert cost.total == cost.alertness + cost.balance + cost.falls + cost.thinking
    text = " ".join(medicine_review_text.render(page, 100).split())
    assert re.search(r"\d+ of 12 \(alertness \d, balance \d, falls \d, thinking \d\)", text)


def test_the_next_dose_of_zoledronate_stands_with_its_volume() -> None:
    page = medicine_page(hostile())
    (agent,) = page.said.bone_agents
    assert agent.by_clearance is not None
    assert "3.3 mg (4.1 mL)" in agent.by_clearance.says
    assert "3.3 mg (4.1 mL)" in medicine_review_html.render(page)


def test_signs_of_falls_stand_beside_the_loads() -> None:
    signs = {one.key: one.in_words for one in medicine_page(hostile()).said.signs_of_falls}
    assert signs["falls_12m"] == "2"
    assert signs["fall_since_last"] is None


def test_what_would_settle_most_is_asked_first() -> None:
    asked = medicine_page(hostile()).said.ask_next
    counts = [len(one.settles) for one in asked]
    assert counts == sorted(counts, reverse=True)
    assert len({one.key for one in asked}) == len(asked)
