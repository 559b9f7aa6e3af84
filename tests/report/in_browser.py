"""What every page keeps to in headless Chromium: axe finds nothing, and nothing overflows."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

ROOT = "document.documentElement"
UNFOLD = "for (const d of document.querySelectorAll('details')) d.open = true"


@contextmanager
def opened(browser: Any, file: Path, width: int = 1280, scheme: str = "light") -> Generator[Any]:
    """A page with all that is folded shown."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(file.as_uri())
    page.evaluate(UNFOLD)
    yield page
    page.close()


def check_accessible(browser: Any, file: Path, width: int, scheme: str) -> None:
    """Fail with the report of axe, where it finds anything."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="no axe")
    with opened(browser, file, width, scheme) as page:
        found = axe.Axe().run(page)
        assert found.violations_count == 0, found.generate_report()


def check_fits(browser: Any, file: Path, width: int) -> None:
    """Fail where anything is wider than the window."""
    with opened(browser, file, width) as page:
        assert page.evaluate(f"{ROOT}.scrollWidth <= {ROOT}.clientWidth")
