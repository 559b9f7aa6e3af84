"""The page of a plan with its work in headless Chromium: accessible, never wider than the window."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which
from typing import Any, Literal

import pytest
from tests.report.plans_of import hostile, page_of, sample

sync_api = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")

pytestmark = pytest.mark.browser
_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
_PAGES = {
    "hostile": lambda: page_of(hostile()),
    "much to do": lambda: page_of(sample("breast-spine")),
    "emergency": lambda: page_of(sample("prostate-cord")),
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
    folder: Path = tmp_path_factory.mktemp("plans")
    for name, page in _PAGES.items():
        (folder / f"{name}.html").write_text(page(), encoding="utf-8")
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
