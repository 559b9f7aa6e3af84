"""A sheet in headless Chromium: accessible, in large print, never wider than the window."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import which
from typing import Any, Literal

import pytest

from trabecula.knowledge.education.urgent import spinal_cord_warning_signs
from trabecula.language.directory import Directory, Line
from trabecula.report.education_html import render
from trabecula.report.education_json import sheet_json

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

pytestmark = pytest.mark.browser
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_DIRECTORY = Directory(
    "N", date(2026, 1, 5), date(2027, 1, 5), ((Line.EMERGENCY, "112 " + "ext" * 40),)
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    found = next(filter(None, map(which, _BROWSERS)), None)
    if found is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_api.sync_playwright() as playwright:
        flags = ["--no-sandbox", "--disable-gpu", "--no-first-run"]
        opened = playwright.chromium.launch(executable_path=found, args=flags)
        yield opened
        opened.close()


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    file = tmp_path / "sheet.html"
    file.write_text(render(sheet_json(spinal_cord_warning_signs, _DIRECTORY)), "utf-8")
    return file.as_uri()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_nothing(
    browser: Any, sheet: str, scheme: Literal["light", "dark"], width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(sheet)
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_overflows_and_the_print_is_large(browser: Any, sheet: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(sheet)
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    size = page.evaluate("parseFloat(getComputedStyle(document.querySelector('li')).fontSize)")
    assert size >= 19
    page.close()
