"""The page of an assessment in headless Chromium: readable, never wider than the window."""

from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.assessments import awkward, given, page_of
from tests.report.in_browser import check_accessible, check_fits

from trabecula.report.assessment_html import render

pytestmark = pytest.mark.browser
_NAMES = ("awkward", "nothing")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("assessments")
    for name, facts in zip(_NAMES, (awkward(), given()), strict=True):
        (folder / f"{name}.html").write_text(render(page_of(facts)), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in _NAMES}


@pytest.mark.parametrize("name", _NAMES)
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, pages: dict[str, Path], name: str, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, pages[name], width, scheme)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_overflows(browser: Any, pages: dict[str, Path], width: int) -> None:
    check_fits(browser, pages["awkward"], width)


@pytest.mark.parametrize("width", [390, 1280])
def test_marks_can_be_read_on_the_figure(browser: Any, pages: dict[str, Path], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(pages["awkward"].as_uri())
    sizes = page.evaluate(
        "[...document.querySelectorAll('.spot text')].map(t => t.getBoundingClientRect().height)"
    )
    assert len(sizes) == 2 * 5
    assert min(sizes) >= 10
    page.close()


def test_it_prints_without_scripts(browser: Any, pages: dict[str, Path]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["awkward"].as_uri())
    page.emulate_media(media="print")
    assert page.locator(".side").is_hidden()
    assert page.locator(".figure").first.is_visible()
    assert page.pdf(prefer_css_page_size=True, tagged=True).startswith(b"%PDF")
    context.close()
