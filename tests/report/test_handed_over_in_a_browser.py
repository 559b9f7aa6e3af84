"""The pages that are handed over, in headless Chromium: accessible, readable, on their paper."""

import re
from pathlib import Path
from typing import Any

import pytest
from tests.report.handed_over import (
    DIRECTORY,
    TODAY,
    care_plan,
    of_sample,
    overloaded,
    with_decision,
)
from tests.report.in_browser import check_accessible, check_fits

from trabecula.report import (
    hand_off_html,
    patient_plan_html,
    team_meeting_html,
    transfer_html,
)
from trabecula.report.hand_off import hand_off
from trabecula.report.patient_plan import patient_plan
from trabecula.report.team_meeting_page import team_meeting_page
from trabecula.report.transfer_page import transfer_page

pytestmark = pytest.mark.browser
_NAMES = ("patient", "large-print", "hand-off", "hand-off-overloaded", "meeting", "transfer")
_PATIENTS = ("patient", "large-print")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("handed-over")
    options = with_decision(
        of_sample("kidney-femur"), chosen=("OPT-FIXATION",), deferred=("OPT-DIETITIAN",)
    )
    plan, patient = care_plan(options), patient_plan(options, DIRECTORY, TODAY)
    written = (
        patient_plan_html.render(patient),
        patient_plan_html.render(patient, large_print=True),
        hand_off_html.render(hand_off(plan, DIRECTORY)),
        hand_off_html.render(hand_off(care_plan(overloaded()), None)),
        team_meeting_html.render(team_meeting_page(plan)),
        transfer_html.render(transfer_page(plan)),
    )
    for name, content in zip(_NAMES, written, strict=True):
        (folder / f"{name}.html").write_text(content, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in _NAMES}


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, pages: dict[str, Path], name: str, scheme: str, width: int
) -> None:
    check_accessible(browser, pages[name], width, scheme)


@pytest.mark.parametrize("name", _NAMES)
def test_nothing_overflows(browser: Any, pages: dict[str, Path], name: str) -> None:
    for width in (320, 390, 768, 1280):
        check_fits(browser, pages[name], width)


@pytest.mark.parametrize("name", _PATIENTS)
def test_what_a_patient_reads_and_touches_is_large(
    browser: Any, pages: dict[str, Path], name: str
) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto(pages[name].as_uri())
    sizes = page.evaluate(
        "[...document.querySelectorAll('p, li, dd, dt, h3')]"
        ".map(one => parseFloat(getComputedStyle(one).fontSize))"
    )
    assert min(sizes) >= (28 if name == "large-print" else 19)
    for link in page.locator("a").all():
        assert link.bounding_box()["height"] >= 48
    page.close()


def test_help_at_once_is_one_step_away_by_keyboard(browser: Any, pages: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto(pages["patient"].as_uri())
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "at-once"
    page.close()


@pytest.mark.parametrize("name", ["hand-off", "hand-off-overloaded"])
def test_the_hand_off_prints_on_one_side(browser: Any, pages: dict[str, Path], name: str) -> None:
    page = browser.new_page()
    page.goto(pages[name].as_uri())
    page.emulate_media(media="print")
    for side in ("left", "right"):
        assert page.evaluate(
            f"document.querySelector('.{side}').offsetHeight"
            " <= document.querySelector('.columns').clientHeight"
        ), side
    written = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", written)) == 1
    page.close()
