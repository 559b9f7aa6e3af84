"""A sheet in headless Chromium: accessible, in large print, never wider than the window."""

from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.in_browser import check_accessible, check_fits, opened

from trabecula.knowledge.education.urgent import spinal_cord_warning_signs
from trabecula.language.directory import Directory, Line
from trabecula.report.education_html import render
from trabecula.report.education_json import sheet_json

pytestmark = pytest.mark.browser
_DIRECTORY = Directory(
    "N", date(2026, 1, 5), date(2027, 1, 5), ((Line.EMERGENCY, "112 " + "ext" * 40),)
)


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    file = tmp_path / "sheet.html"
    file.write_text(render(sheet_json(spinal_cord_warning_signs, _DIRECTORY)), "utf-8")
    return file


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_axe_finds_nothing(
    browser: Any, sheet: Path, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, sheet, width, scheme)


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_nothing_overflows_and_the_print_is_large(browser: Any, sheet: Path, width: int) -> None:
    check_fits(browser, sheet, width)
    size = "parseFloat(getComputedStyle(document.querySelector('li')).fontSize)"
    with opened(browser, sheet, width) as page:
        assert page.evaluate(size) >= 19
