"""The page of what changed, in headless Chromium: accessible, and nothing overflows."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tests.report.in_browser import check_accessible, check_fits

from trabecula import journey, samples
from trabecula.pathway.care_plan.alternatives import names_of
from trabecula.pathway.kept.comparison import what_changed
from trabecula.pathway.kept.snapshot import Snapshot
from trabecula.pathway.kept.taking import snapshot
from trabecula.report import changes_html
from trabecula.report.changes_page import changes_page

pytestmark = pytest.mark.browser


def of(day: date) -> Snapshot:
    record = journey.read(samples.path("prostate-pelvis-again"))
    options = journey.weigh(journey.recommend(journey.know(record, day)))
    plans = names_of(options, options.matters.decisions)
    care = journey.care_plan(options, next(iter(plans.values())), options.matters.decisions)
    return snapshot(care)


@pytest.fixture(scope="module")
def page(tmp_path_factory: Any) -> Path:
    file: Path = tmp_path_factory.mktemp("changes") / "changes.html"
    changes = what_changed(of(date(2026, 3, 9)), of(date(2026, 3, 30)))
    file.write_text(changes_html.render(changes_page(changes)), "utf-8")
    return file


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(browser: Any, page: Path, scheme: str, width: int) -> None:
    check_accessible(browser, page, width, scheme)


def test_nothing_overflows(browser: Any, page: Path) -> None:
    for width in (320, 390, 768, 1280):
        check_fits(browser, page, width)
