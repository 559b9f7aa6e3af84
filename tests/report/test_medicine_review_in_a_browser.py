"""The page of medicines in headless Chromium: accessible, never wider than the window."""

from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.in_browser import check_accessible, check_fits
from tests.report.test_medicine_review import hostile, of_sample

from trabecula.report.medicine_review_html import render
from trabecula.report.medicine_review_page import medicine_page

pytestmark = pytest.mark.browser
_NAMES = ("hostile", "many")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("medicines")
    for name, found in zip(_NAMES, (hostile(), of_sample("prostate-medicines")), strict=True):
        (folder / f"{name}.html").write_text(render(medicine_page(found)), encoding="utf-8")
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
