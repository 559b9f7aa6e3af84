"""Charts: one axis of days, gaps, who answered, goals and marks; and the same in words and rows."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.report.assessments import HOSTILE

from trabecula.language.instrument import Assessor
from trabecula.report.assessment_trend import Point, Trend
from trabecula.report.charts import Chart, Exposure, Treatment, course, exposure, timeline

DAY = date(2026, 1, 2)
SVG = "{http://www.w3.org/2000/svg}"


def after(days: int) -> date:
    return DAY + timedelta(days=days)


def trend(
    *values: tuple[int, float], name: str = "Worst pain", by: Assessor | None = None,
    goal: float | None = None, about: str = "the person",
) -> Trend:  # fmt: skip
    points = tuple(Point(after(day), value, f"{value} of 10", "o") for day, value in values)
    answered = "" if by is None else f"answered by the {by}"
    return Trend(
        name, name, about, by, answered, "higher is worse", points, f"{name} went on.",
        0, 10, points[0].day, points[-1].day, goal,
    )  # fmt: skip


def letters(chart: Chart) -> list[str]:
    texts = ElementTree.fromstring(chart.svg).iter(f"{SVG}text")
    return [" ".join(text.itertext()) for text in texts]


def paths(chart: Chart, mark: str) -> list[ElementTree.Element]:
    """What is drawn by one kind of mark: ``line`` or ``symbol``."""
    groups = ElementTree.fromstring(chart.svg).iter(f"{SVG}g")
    marks = [group for group in groups if f"mark-{mark} role-mark" in group.get("class", "")]
    return [path for group in marks for path in group.iter(f"{SVG}path")]


def test_an_svg_says_what_it_shows_and_needs_nothing_else() -> None:
    chart = course([trend((0, 9), (3, 4))])
    root = ElementTree.fromstring(chart.svg)
    assert root.get("role") == "img"
    assert [root.findtext(f"{SVG}{part}") for part in ("title", "desc")] == [
        "Worst pain",
        "Worst pain went on.",
    ]
    (drawing,) = root.findall(f"{SVG}g")
    assert drawing.get("aria-hidden") == "true"
    assert chart.svg == course([trend((0, 9), (3, 4))]).svg
    assert not re.search(r"<script|href|url\(|@import", chart.svg)
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', chart.svg)) == {"currentColor", "none"}


def test_the_axis_says_its_ends_and_which_way_is_worse() -> None:
    shown = letters(course([trend((0, 9), (31, 4))]))
    assert {"0", "5", "10", "2 Jan 2026", "2 Feb 2026", "↑ higher is worse"} <= set(shown)


def test_days_that_are_far_apart_are_not_joined() -> None:
    joined = course([trend((0, 9), (10, 8), (20, 7))])
    apart = course([trend((0, 9), (10, 8), (30, 7))])
    assert [len(paths(chart, "line")) for chart in (joined, apart)] == [1, 2]
    assert [len(paths(chart, "symbol")) for chart in (joined, apart)] == [3, 3]


def test_a_carer_has_another_line_and_other_dots_in_the_same_panel() -> None:
    person, carer = Assessor.PERSON, Assessor.CARER
    chart = course([trend((0, 9), (3, 4), by=person), trend((0, 9), (3, 4), by=carer)])
    assert letters(chart).count("Worst pain") == 1
    own, other = paths(chart, "line")
    assert own.get("stroke-dasharray") != other.get("stroke-dasharray")
    shapes = [path.get("d") for path in paths(chart, "symbol")]
    assert len(set(shapes)) == 2
    legend = " ".join(letters(chart))
    assert "●\N{NO-BREAK SPACE}answered by the person" in legend
    assert "◆\N{NO-BREAK SPACE}answered by the carer" in legend
    assert [row[1] for row in chart.rows].count("Worst pain, answered by the carer") == 2


def test_small_multiples_share_their_days() -> None:
    chart = course([trend((0, 9), (3, 4)), trend((10, 2), (40, 3), name="Tiredness")])
    shown = letters(chart)
    assert shown.count("2 Jan 2026") == shown.count("11 Feb 2026") == 2
    assert {"Worst pain", "Tiredness"} <= set(shown)


def test_goals_and_treatments_are_drawn_and_said() -> None:
    treatments = [
        Treatment("8 Gy to T8", after(2), after(2)),
        Treatment("letrozole", after(-300), None),
        Treatment("morphine", after(9), None),
        Treatment("zoledronate", None, None),
    ]
    chart = course([trend((0, 9), (3, 4), goal=3)], treatments)
    shown = letters(chart)
    assert {"goal", "1", "2", "11 Jan 2026"} <= set(shown)
    assert "3" not in shown
    assert chart.sentence == (
        "Worst pain went on. The goal is 3. Treatments: letrozole on 8 Mar 2025; "
        "8 Gy to T8 on 4 Jan 2026 (1); morphine on 11 Jan 2026 (2)."
    )


def test_a_hostile_name_is_only_ever_letters() -> None:
    chart = course([trend((0, 9), (3, 4), about=HOSTILE)], [Treatment(HOSTILE, after(1), None)])
    bars = timeline([Treatment(HOSTILE, after(1), None)], after(5))
    for drawn in (chart, bars):
        ElementTree.fromstring(drawn.svg)
        assert "<script" not in drawn.svg
        assert not {"\x1b", "\u202e"} & set(drawn.svg)


@pytest.mark.parametrize("about", ['{"signal": "width"}', "datum.value", "</text>", "&lt;", "\\"])
def test_a_name_is_never_read_as_anything_else(about: str) -> None:
    assert f"Worst pain, {about}" in letters(course([trend((0, 9), (3, 4), about=about)]))


def test_a_timeline_has_bars_arrows_and_diamonds_and_leaves_nothing_out_of_its_table() -> None:
    chart = timeline(
        [
            Treatment("letrozole", after(0), None),
            Treatment("8 Gy to T8", after(20), after(20)),
            Treatment("morphine", after(5), after(15)),
            Treatment("zoledronate", None, after(1)),
        ],
        after(30),
    )
    assert {"letrozole", "8 Gy to T8", "morphine"} <= set(letters(chart))
    assert "zoledronate" not in letters(chart)
    assert len(paths(chart, "symbol")) == 2
    assert chart.rows[-1] == ("zoledronate", "not known", "3 Jan 2026")
    assert chart.rows[0] == ("letrozole", "2 Jan 2026", "goes on")
    assert chart.sentence == "4 treatments from 2 Jan 2026 to 1 Feb 2026. Goes on: letrozole."


def test_exposure_is_steps_with_gaps_and_never_zero_where_it_is_not_known() -> None:
    steps = [
        Exposure(after(0), (30, 30), 60),
        Exposure(after(10), None, None),
        Exposure(after(20), (60, 80), None),
    ]
    chart = exposure(steps, "mg of oral morphine a day, CDC 2022", after(30))
    assert chart.rows == (
        ("2 Jan 2026", "30 mg", "at most 60 mg"),
        ("12 Jan 2026", "not known", "not known"),
        ("22 Jan 2026", "60 to 80 mg", "not known"),
    )
    assert "Not known in full from 12 Jan 2026 and 22 Jan 2026" in chart.sentence
    assert len(paths(chart, "line")) == 2 + 2 + 1
    assert "mg of oral morphine a day, CDC 2022" in letters(chart)


@pytest.mark.parametrize(
    "steps",
    [
        [],
        [Exposure(after(0), None, None)],
        [Exposure(after(2), (1, 1), 1), Exposure(after(1), (1, 1), 1)],
        [Exposure(after(9), (1, 1), 1)],
    ],
)
def test_exposure_without_a_value_or_out_of_order_is_refused(steps: list[Exposure]) -> None:
    with pytest.raises(ValueError, match="known value, and its days in order"):
        exposure(steps, "mg", after(5))


def test_charts_of_nothing_are_refused() -> None:
    with pytest.raises(ValueError, match="needs a trend"):
        course([])
    with pytest.raises(ValueError, match="with its first day"):
        timeline([Treatment("zoledronate", None, None)], DAY)


_values = st.lists(
    st.tuples(st.integers(0, 400), st.integers(0, 10)), min_size=2, unique_by=lambda one: one[0]
)


@settings(max_examples=15)
@given(_values)
def test_every_value_is_a_dot_and_a_row(values: Sequence[tuple[int, float]]) -> None:
    chart = course([trend(*sorted(values))])
    assert len(paths(chart, "symbol")) == len(chart.rows) == len(values)
