"""The page in headless Chromium: reachable, readable, never wider than the window."""

from pathlib import Path
from typing import Any, Literal

import pytest
from tests.report.in_browser import check_accessible, check_fits

from trabecula.report.html import Listed, render, render_index

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def pages(vignettes: dict[str, Any], awkward: Any, tmp_path_factory: Any) -> dict[str, Path]:
    folder: Path = tmp_path_factory.mktemp("pages")
    written = {
        "awkward": render(*awkward),
        "several": render(*vignettes["VL02"]),
        "nothing": render(*vignettes["V14"]),
        "index": render_index(
            [
                Listed(f"{n}.html", p, a, beside=(("What is known", f"{n}-assessment.html"),))
                for n, (p, a) in vignettes.items()
            ]
        ),
    }
    for name, content in written.items():
        (folder / f"{name}.html").write_text(content, encoding="utf-8")
    return {name: folder / f"{name}.html" for name in written}


@pytest.mark.parametrize("name", ["awkward", "several", "nothing", "index"])
@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, pages: dict[str, Path], name: str, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, pages[name], width, scheme)


@pytest.mark.parametrize("name", ["awkward", "several", "index"])
@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_overflows(browser: Any, pages: dict[str, Path], name: str, width: int) -> None:
    check_fits(browser, pages[name], width)


def test_it_works_without_scripts_and_by_keyboard(browser: Any, pages: dict[str, Path]) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(pages["several"].as_uri())
    page.keyboard.press("Tab")
    assert page.locator(".skip").bounding_box()["x"] >= 0
    sources = page.locator("summary", has_text="Sources").first
    sources.focus()
    page.keyboard.press("Enter")
    assert page.locator("article details[open] li").first.is_visible()
    context.close()


def test_print_shows_what_is_folded(browser: Any, pages: dict[str, Path]) -> None:
    page = browser.new_page()
    page.goto(pages["several"].as_uri())
    page.emulate_media(media="print")
    assert page.locator("article details li").first.bounding_box()["height"] > 0
    assert page.locator(".side").is_hidden()
    assert page.pdf(prefer_css_page_size=True, tagged=True).startswith(b"%PDF")
    page.close()
