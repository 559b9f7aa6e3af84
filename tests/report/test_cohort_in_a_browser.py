"""The pages of a cohort in headless Chromium: accessible, never too wide."""

from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.cohort_of import quality, summary
from tests.report.in_browser import ROOT, check_accessible, check_fits, opened

from trabecula.report import cohort_html, quality_html

pytestmark = pytest.mark.browser
_PAGES = {
    "summary": lambda: cohort_html.render(summary()),
    "summary with small cells": lambda: cohort_html.render(summary(4)),
    "summary of nobody": lambda: cohort_html.render(summary(nobody=True)),
    "quality": lambda: quality_html.render(quality()),
    "quality of nobody": lambda: quality_html.render(quality(nobody=True)),
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("cohort")
    for name, made in _PAGES.items():
        (folder / f"{name}.html").write_text(made(), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in _PAGES}


@pytest.mark.parametrize("name", _PAGES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, pages: dict[str, Path], name: str, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, pages[name], width, scheme)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("name", _PAGES)
def test_nothing_overflows(browser: Any, pages: dict[str, Path], name: str, width: int) -> None:
    check_fits(browser, pages[name], width)


@pytest.mark.parametrize("name", ["summary", "quality"])
def test_what_scrolls_is_reached_by_keyboard_and_each_chart_says_what_it_shows(
    browser: Any, pages: dict[str, Path], name: str
) -> None:
    with opened(browser, pages[name], 390) as page:
        reached = "[...document.querySelectorAll('.scrolled')].every(one => one.tabIndex === 0)"
        assert page.evaluate(reached)
        described = (
            "[...document.querySelectorAll('svg.chart')].every(one => one.querySelector('desc'))"
        )
        assert page.evaluate(described)
        assert page.evaluate(f"{ROOT}.querySelectorAll('svg.chart').length")
