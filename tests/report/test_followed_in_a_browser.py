"""The page of how somebody is followed in headless Chromium: accessible, never too wide."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.followed_of import course, hostile, page_of
from tests.report.in_browser import ROOT, check_accessible, check_fits, opened

from trabecula.report.followed_html import render

pytestmark = pytest.mark.browser
_PAGES: dict[str, Callable[[], list[dict[str, Any]]]] = {
    "long course": course,
    "hostile": hostile,
    "empty": list,
}


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("followed")
    for name, resources in _PAGES.items():
        page = render(page_of(*resources()))
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
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


def test_a_table_that_scrolls_is_reached_by_keyboard(browser: Any, pages: dict[str, Path]) -> None:
    with opened(browser, pages["long course"], 390) as page:
        reached = page.evaluate(
            "[...document.querySelectorAll('.scrolled')].every(one => one.tabIndex === 0)"
        )
        assert reached
        assert page.evaluate(f"{ROOT}.querySelectorAll('.scrolled').length") > 3


def test_courses_share_one_axis(browser: Any, pages: dict[str, Path]) -> None:
    with opened(browser, pages["long course"]) as page:
        said = page.evaluate(
            "[...document.querySelectorAll('#courses ~ figure svg')].map(one => one.textContent)"
        )
        assert said
        assert all("1 Mar 2026" in each and "30 Apr 2026" in each for each in said)
