"""The hand-off: one side of A4, whatever it has to say, and nothing dropped in silence."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Any

import jsonschema
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pathway.invented_journeys import invented
from tests.report.handed_over import DIRECTORY, care_plan, of_sample, overloaded, with_decision

from trabecula import samples
from trabecula.pathway.care_plan.care_plan import CarePlan
from trabecula.report import hand_off_html, hand_off_text, schemas
from trabecula.report.care_plan_said import care_plan_said
from trabecula.report.hand_off import LEFT, RIGHT, hand_off
from trabecula.report.hand_off_left import left_parts
from trabecula.report.hand_off_right import NOT_FILLED_IN, right_parts
from trabecula.report.hand_off_shapes import HandOffJson
from trabecula.report.one_side import Column, Part, Point
from trabecula.report.which_plan import NOTHING_CHOSEN

SAMPLES = [sample.name for sample in samples.people()]


@cache
def plan_of(name: str) -> CarePlan:
    return care_plan(overloaded() if name == "overloaded" else of_sample(name))


def page_of(name: str) -> HandOffJson:
    return hand_off(plan_of(name), DIRECTORY)


@pytest.mark.parametrize("name", [*SAMPLES, "overloaded"])
def test_the_pdf_has_one_page_on_which_everything_can_be_seen(name: str) -> None:
    try:
        weasyprint = import_module("weasyprint")
    except (ImportError, OSError) as error:
        pytest.skip(f"WeasyPrint is not here: {error}")
    document = weasyprint.HTML(string=hand_off_html.render(page_of(name))).render()
    assert len(document.pages) == 1
    boxes: list[Any] = list(_boxes(document.pages[0]._page_box))
    columns = next(box for box in boxes if _is(box, "columns"))
    lowest = columns.position_y + columns.height
    for side in ("left", "right"):
        (column,) = (box for box in boxes if _is(box, side))
        assert column.position_y + column.height <= lowest
    footer = next(box for box in boxes if box.element_tag == "footer")
    assert footer.position_y + footer.height <= document.pages[0].height


def _boxes(box: Any) -> Iterator[Any]:
    yield box
    for child in getattr(box, "children", ()):
        yield from _boxes(child)


def _is(box: Any, kind: str) -> bool:
    element = getattr(box, "element", None)
    return element is not None and element.get("class") == kind


@pytest.mark.parametrize("name", [*SAMPLES, "overloaded"])
def test_what_does_not_fit_is_counted(name: str) -> None:
    plan, page = plan_of(name), page_of(name)
    whole = (
        *left_parts(plan, care_plan_said(plan)),
        *right_parts(plan, care_plan_said(plan), None),
    )
    for before, after in zip(whole, (*page.left, *page.right), strict=True):
        assert len(after.points) + after.left_out == len(before.points)
    text = hand_off_text.render(page)
    for part in (*page.left, *page.right):
        if part.left_out:
            assert f"AND {part.left_out} MORE, not on this side" in text
            assert any(part.title in said for said in page.left_out)


@pytest.mark.parametrize("name", [*SAMPLES, "overloaded"])
def test_red_flags_and_whom_to_call_are_never_cut(name: str) -> None:
    page = page_of(name)
    flags, call = (next(p for p in page.right if p.key == key) for key in ("red-flags", "call"))
    assert (flags.left_out, call.left_out) == (0, 0)
    assert len(flags.points) == 5
    assert any("MRI of the whole spine" in point.says for point in flags.points)
    assert [point.says for point in call.points].count(NOT_FILLED_IN) == 2


def test_what_is_so_now_stands_first_among_the_red_flags() -> None:
    flags = next(part for part in page_of("prostate-cord").right if part.key == "red-flags")
    assert flags.points[0].lead == "NOW. If new weakness"


def test_it_says_whether_anybody_has_decided() -> None:
    page = page_of("kidney-femur")
    assert not page.decided
    assert page.status == NOTHING_CHOSEN
    leads = [point.lead for point in page.left[1].points]
    assert "To decide: How shall this bone be kept from breaking, or be mended?" in leads
    assert not any(lead.startswith("Fixation") for lead in leads)
    chosen = care_plan(with_decision(of_sample("kidney-femur"), chosen=("OPT-FIXATION",)))
    page = hand_off(chosen, None)
    assert page.decided
    assert "19 Jan 2026, Dr Novak with Arthur" in page.status
    assert any(point.lead.startswith("Fixation") for point in page.left[1].points)


def test_how_much_weight_may_be_borne_stands_beside_the_lesion() -> None:
    problem = page_of("kidney-femur").left[0]
    femur = next(point for point in problem.points if "femur" in point.lead)
    assert femur.says.startswith("WEIGHT touch or no weight bearing")


def test_a_medicine_that_was_not_understood_is_said_to_be() -> None:
    medicines = page_of("prostate-medicines").left[2]
    tea = next(point for point in medicines.points if point.lead == "Valerian tea")
    assert "NOT UNDERSTOOD" in tea.says


def test_an_unsigned_page_says_so_across_the_paper() -> None:
    html = hand_off_html.render(page_of("kidney-femur"))
    assert '<main class="unsigned">' in html
    assert 'content: "NOT SIGNED"' in html
    assert "<script>" not in hand_off_html.render(page_of("overloaded"))


@pytest.mark.parametrize("name", SAMPLES)
def test_the_json_is_as_its_schema_says(name: str) -> None:
    content = msgspec.json.decode(msgspec.json.encode(page_of(name)))
    jsonschema.validate(content, schemas.schema("plan-for-hand-off"))


@given(st.integers(0, 10_000), st.sampled_from([0.3, 0.9]))
def test_anybody_fits_on_one_side(seed: int, known: float) -> None:
    page = hand_off(care_plan(invented(seed, known)), DIRECTORY)
    for column, parts in ((LEFT, page.left), (RIGHT, page.right)):
        height = sum(
            column.heading
            + sum(column.lines_of(f"{p.lead}: {p.says}") + column.gap for p in part.points)
            + bool(part.left_out)
            for part in parts
        )
        assert height <= column.lines + len(parts)


TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), max_size=400)
PARTS = st.lists(
    st.builds(
        Part,
        key=st.just("k"),
        title=st.text(max_size=20),
        points=st.lists(st.builds(Point, lead=TEXTS, says=TEXTS), max_size=30).map(tuple),
        keep=st.integers(0, 5),
        cut_at=st.integers(0, 5),
    ),
    max_size=5,
)


@given(PARTS)
def test_a_column_keeps_to_its_lines_and_counts_what_it_leaves_out(parts: list[Part]) -> None:
    column = Column(width=30, lines=20)
    shown = column.fitted(parts)
    for before, after in zip(parts, shown, strict=True):
        assert len(after.points) + after.left_out == len(before.points)
        assert all(column.lines_of(point.text) <= column.most for point in after.points)
        for whole, point in zip(before.points, after.points, strict=False):
            assert point == whole or "…" in point.text
    height = sum(
        column.heading
        + sum(column.lines_of(point.text) + column.gap for point in part.points)
        + bool(part.left_out)
        for part in shown
    )
    assert height <= column.lines or not any(part.points for part in shown)


@given(TEXTS)
def test_more_room_never_takes_more_lines(text: str) -> None:
    lines = [Column(width=width, lines=10).lines_of(text) for width in (10, 20, 40, 80)]
    assert lines == sorted(lines, reverse=True)
    assert lines[-1] >= 1


def test_a_line_breaks_between_words() -> None:
    column = Column(width=12, lines=10)
    assert column.lines_of("short") == 1
    assert column.lines_of("several words that are longer") > 1
    assert re.search("…$", column.cut(Point("", "word " * 100)).says)
