"""The page of an assessment in headless Chromium: readable, never wider than the window."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any, Literal

import pytest
from tests.report.assessments import awkward, given, page_of

from trabecula.report.assessment_html import render

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

pytestmark = pytest.mark.browser
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_NAMES = ("awkward", "nothing")


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
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(pages[name].as_uri())
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    found = axe.Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    page.close()


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_overflows(browser: Any, pages: dict[str, Path], width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(pages["awkward"].as_uri())
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    page.close()


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
