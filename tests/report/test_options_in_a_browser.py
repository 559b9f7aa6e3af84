"""The page of options in headless Chromium: accessible, never wider than the window."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any, Literal

import pytest
from tests.report.options_of import hostile, of_sample

from trabecula.report.options_html import render

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

pytestmark = pytest.mark.browser
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_PAGES = {
    "hostile": hostile,
    "several plans": lambda: of_sample("breast-spine"),
    "one need": lambda: of_sample("breast-spine", "local_pain"),
}


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
    folder: Path = tmp_path_factory.mktemp("options")
    for name, page in _PAGES.items():
        (folder / f"{name}.html").write_text(render(page()), encoding="utf-8")
    return {name: folder / f"{name}.html" for name in _PAGES}


@pytest.mark.parametrize("name", _PAGES)
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
@pytest.mark.parametrize("name", _PAGES)
def test_nothing_overflows(browser: Any, pages: dict[str, Path], name: str, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(pages[name].as_uri())
    page.evaluate("for (const d of document.querySelectorAll('details')) d.open = true")
    root = "document.documentElement"
    assert page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth")
    page.close()


@pytest.mark.parametrize("width", [390, 768])
def test_in_a_narrow_window_a_cell_takes_the_whole_width(
    browser: Any, pages: dict[str, Path], width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(pages["one need"].as_uri())
    cells = page.evaluate(
        "[...document.querySelectorAll('.grid td')].map(c => c.getBoundingClientRect().width)"
    )
    assert min(cells) > 0.7 * width
    page.close()
