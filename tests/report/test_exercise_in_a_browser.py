"""The page of exercise in headless Chromium: accessible, never wider than the window."""

from pathlib import Path
from typing import Any, Literal

import pytest
from tests.pathway.programmes import lesion, made, of_vignette
from tests.report.in_browser import check_accessible, check_fits

from trabecula.report.exercise_html import render
from trabecula.report.exercise_page import exercise_page

pytestmark = pytest.mark.browser
_NAMES = ("cleared", "waits", "flat")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("exercise")
    programmes = (made(lesion("thoracic")), of_vignette("V14"), of_vignette("V04"))
    for name, found in zip(_NAMES, programmes, strict=True):
        (folder / f"{name}.html").write_text(render(exercise_page(found)), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in _NAMES}


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, pages: dict[str, Path], name: str, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, pages[name], width, scheme)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("name", _NAMES)
def test_nothing_overflows(browser: Any, pages: dict[str, Path], name: str, width: int) -> None:
    check_fits(browser, pages[name], width)


def test_the_sheet_is_large_enough_to_read(browser: Any, pages: dict[str, Path]) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto(pages["cleared"].as_uri())
    size = "e => parseFloat(getComputedStyle(e).fontSize)"
    assert page.locator(".exercise .steps").first.evaluate(size) >= 19
    page.close()
