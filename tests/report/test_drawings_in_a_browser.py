"""Charts and pictographs in headless Chromium: named, as wide as the window, in any colours."""

from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from jinja2 import Environment, PackageLoader
from tests.report.in_browser import check_accessible, check_fits, opened

from trabecula.language.effect import of_100
from trabecula.report.charts import Exposure, Treatment, exposure, timeline
from trabecula.report.pictograph import SideBySide, pictograph

pytestmark = pytest.mark.browser
_DAY, _LATER = date(2026, 1, 2), date(2026, 3, 2)
_PAGE = """
{% from "chart.html" import chart %}{% from "pictograph.html" import side_by_side %}
<!doctype html><html lang="en"><title>Drawings</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>{% include "page.css" %}</style>
<main class="narrow"><h1>Drawings</h1>
{{ side_by_side(people) }}{% for one in charts %}{{ chart(one) }}{% endfor %}</main>
"""


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: Any) -> Path:
    templates = Environment(loader=PackageLoader("trabecula.report"), autoescape=True)
    templates.filters["sentence"] = str.capitalize
    people = SideBySide(
        (pictograph(of_100(67, 74), "with it"), pictograph(of_100("0.5"), "without"))
    )
    name = "8 Gy in one treatment to the eighth vertebra of the chest and to the left rib beside it"
    charts = (
        timeline([Treatment(name, _LATER, _LATER), Treatment(name, _DAY, None)], _LATER),
        exposure([Exposure(_DAY, (30, 60), 156)], f"mg of oral morphine a day, {name}", _LATER),
    )
    page = tmp_path_factory.mktemp("drawings") / "page.html"
    page.write_text(templates.from_string(_PAGE).render(people=people, charts=charts), "utf-8")
    return page


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)])
def test_axe_finds_nothing(
    browser: Any, drawings: Path, scheme: Literal["light", "dark"], width: int
) -> None:
    check_accessible(browser, drawings, width, scheme)


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_overflows_and_letters_can_be_read(
    browser: Any, drawings: Path, width: int
) -> None:
    check_fits(browser, drawings, width)
    letters = "[...document.querySelectorAll('.chart text')].map(t => t.getBoundingClientRect())"
    with opened(browser, drawings, width) as page:
        assert min(page.evaluate(f"{letters}.map(box => box.height)")) >= 9


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("forced", ["none", "active"])
def test_drawings_have_the_colour_of_letters(
    browser: Any, drawings: Path, scheme: str, forced: str
) -> None:
    page = browser.new_page(color_scheme=scheme, forced_colors=forced)
    page.goto(drawings.as_uri())
    colour = "getComputedStyle(document.querySelector('{}')).{}"
    letters = page.evaluate(colour.format("h1", "color"))
    assert page.evaluate(colour.format(".pictograph path", "fill")) == letters
    assert page.evaluate(colour.format(".chart text", "fill")) == letters
    page.close()
