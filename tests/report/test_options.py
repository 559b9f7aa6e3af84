"""Options as text, page and JSON: the same, in the person's order, every number with both arms."""

import json
import re
from typing import Any

import msgspec
import pytest
from tests.report.options_of import BONE, HOSTILE, PERSON, hostile, of_facts, of_sample

from trabecula import samples
from trabecula.language.priority import Priority
from trabecula.report import options_html, options_json, options_text
from trabecula.report.options_grid_shapes import GridJson, GridRowJson
from trabecula.report.options_page import OptionsPage
from trabecula.report.schemas import schema

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
NAMES = [person.name for person in samples.people()]
ORDER = ["independence", "fast_relief", "alertness"]


def as_json(page: OptionsPage) -> Any:
    return json.loads(options_json.render(page))


def plain(html: str) -> str:
    """The words of a page, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def row(grid: GridJson, key: str) -> GridRowJson:
    return next(one for one in grid.rows if one.key == key)


def with_order(*ranked: str, **more: Any) -> OptionsPage:
    ranks = {f"rank_{name}": place for place, name in enumerate(ranked, start=1)}
    return of_facts({**PERSON, **ranks, **more}, BONE)


@pytest.mark.parametrize("name", NAMES)
def test_the_json_of_every_sample_fits_its_schema(name: str) -> None:
    validator = jsonschema.Draft202012Validator(schema("options"))
    assert list(validator.iter_errors(as_json(of_sample(name)))) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_option_of_every_need_stands_in_text_and_page(name: str) -> None:
    page = of_sample(name)
    text = " ".join(options_text.render(page, width=10_000).split()).casefold()
    html = plain(options_html.render(page)).casefold()
    for need in page.said.needs:
        for option in need.options:
            assert option.title.casefold() in text
            assert option.title.casefold().replace("'", "&#39;") in html


@pytest.mark.parametrize("name", NAMES)
def test_carrying_on_is_the_last_choice_and_no_cell_is_empty(name: str) -> None:
    for grid in of_sample(name).said.grids:
        assert grid.columns[-1].name == "Carry on as now"
        assert grid.columns[-1].options == []
        for one in grid.rows:
            assert len(one.cells) == len(grid.columns)
            for cell in one.cells:
                said = [part for entry in cell for part in (*entry.says, *entry.chances)]
                assert said or one.in_each


@pytest.mark.parametrize("name", NAMES)
def test_chances_are_absolute_with_both_arms_and_their_source(name: str) -> None:
    page = of_sample(name)
    html = plain(options_html.render(page))
    text = " ".join(options_text.render(page, width=10_000).split())
    shown = {
        (at.effect, at.number)
        for grid in page.said.grids
        for one in grid.rows
        for entries in (*one.cells, one.in_each)
        for entry in entries
        for at in entry.chances
    }
    effects = {effect.code: effect for effect in page.said.effects}
    for code, number in shown:
        chance = effects[code].chances[number]
        for arm in filter(None, (chance.arm, chance.against)):
            said = f"{arm.name}: {arm.of_100.in_words}"
            assert said in text
            assert said in html
            assert f"of 100 {arm.of_100.counted}" in said
        assert chance.sources


def test_what_nobody_has_counted_is_said_and_never_left_blank() -> None:
    page = of_sample("breast-spine")
    effects = {effect.code: effect for effect in page.said.effects}
    bare = [e for e in effects.values() if not e.chances and not e.not_drawn]
    assert bare
    codes = {o.code for n in page.said.needs for o in n.options if effects[o.effect] in bare}
    likely = row(page.said.grids[0], "likely")
    entries = [e for cell in (*likely.cells, likely.in_each) for e in cell if e.code in codes]
    assert entries
    assert all(entry.says == ["Not known: nobody has counted it."] for entry in entries)


def test_the_persons_goals_come_first_and_then_their_priorities_in_their_order() -> None:
    page = of_sample("breast-spine")
    keys = [one.key for one in page.said.grids[0].rows]
    goals = [one for one in keys if one.startswith("goal-")]
    ranked = [f"priority-{one.replace(' ', '-')}" for one in page.said.ranking.settled]
    assert goals
    assert keys[1 : 1 + len(goals) + len(ranked)] == goals + ranked
    assert keys.index(ranked[-1]) < keys.index("likely")


def test_the_first_plan_is_first_by_the_persons_order_and_says_so() -> None:
    grid = with_order(*ORDER).said.grids[0]
    assert "in the order of what matters" in grid.columns[0].kinds
    assert "independence, fast relief and alertness" in grid.why_first[0]


@pytest.mark.parametrize("name", NAMES)
def test_what_puts_the_first_plan_first_is_the_first_thing_in_which_they_differ(name: str) -> None:
    said = of_sample(name).said
    first, *others = said.grids[0].columns
    others = others[:-1]
    decisive = [line for line in said.grids[0].why_first if line.startswith("What puts it")]
    assert len(decisive) == (len(others) if said.ranking.settled else 0)
    for line, other in zip(decisive, others, strict=False):
        marks = zip(first.marks, other.marks, strict=True)
        differ = {a.priority for a, b in marks if (a.worst, a.best) != (b.worst, b.best)}
        ranked = [one for one in said.ranking.settled if one in differ]
        assert f"before {other.name}: {ranked[0] if ranked else 'alike in all'}" in line


def test_without_an_order_no_plan_comes_first_and_it_is_asked() -> None:
    for page in (of_facts(PERSON, BONE), with_order("independence", rank_work=1)):
        grid = page.said.grids[0]
        assert all("in the order of what matters" not in one.kinds for one in grid.columns)
        assert "no plan comes first" in grid.why_first[0]
        assert "no plan comes first" in " ".join(options_text.render(page, 10_000).split())
        assert "no plan comes first" in plain(options_html.render(page))


def test_two_priorities_in_one_place_are_asked_about_and_not_ordered() -> None:
    page = with_order("independence", rank_work=1)
    assert page.said.open_about_what_matters[0] == "Which comes first: independence or work?"
    notes = {one.key: one.note for one in page.said.grids[0].rows}
    assert "same place as work" in notes["priority-independence"]


@pytest.mark.parametrize("name", NAMES)
def test_what_another_order_would_take_differs_from_the_first_plan(name: str) -> None:
    said = of_sample(name).said
    for one in said.reordered:
        held = said.grids[0].columns[0].options
        assert not set(one.takes) & set(held)
        assert set(one.drops) <= set(held)
        assert one.in_words.startswith(f"If {one.first} came first")


def test_marks_are_called_our_own_judgement_and_are_no_score() -> None:
    for said in (
        plain(options_html.render(of_sample("breast-spine"))),
        " ".join(options_text.render(of_sample("breast-spine"), 10_000).split()),
    ):
        assert "our own judgement, not evidence" in said
        assert "no recommendation of ours" in said
        assert not re.search(r"\bscore of (?:the )?plan|\bpoints? in all\b", said)


def test_an_option_that_is_struck_out_stands_with_its_reason_and_what_was_found() -> None:
    page = of_facts({**PERSON, "rt_declined_or_unsafe": True}, BONE)
    struck = [o for n in page.said.needs for o in n.options if o.standing == "struck out"]
    assert struck
    assert all(any(one.says for one in option.because) for option in struck)
    assert any(
        "was radiotherapy" in w or "radiotherapy" in w
        for o in struck
        for r in o.because
        for w in r.on
    )
    html = options_html.render(page)
    assert html.count('class="struck"') >= 1


def test_what_is_declined_is_shown_as_declined_and_stands_in_no_plan() -> None:
    page = with_order(*ORDER, declined=["radiotherapy"])
    declined = [o for n in page.said.needs for o in n.options if o.standing.startswith("declined")]
    assert declined
    assert all(not option.in_plans for option in declined)
    assert "The person declines radiotherapy" in plain(options_html.render(page))


def test_what_was_decided_before_is_said_of_the_option() -> None:
    page = of_sample("breast-choices")
    options = [option for need in page.said.needs for option in need.options]
    decided = {choice.code for one in page.said.decisions for choice in one.choices}
    assert decided
    marked = [option for option in options if option.decided]
    assert marked
    assert all(option.key in decided or option.code in decided for option in marked)
    assert "chosen before" in " ".join(options_text.render(page, 10_000).split())


def test_one_need_lays_its_own_options_side_by_side() -> None:
    whole, narrow = of_sample("kidney-femur"), of_sample("kidney-femur", "local_pain")
    assert {need.name for need in narrow.said.needs} == {"local_pain"}
    assert len(narrow.said.grids) == len(narrow.said.needs)
    for need, grid in zip(narrow.said.needs, narrow.said.grids, strict=True):
        can = [o.key for o in need.options if o.standing in ("open", "after something else")]
        assert [one.options for one in grid.columns] == [*([key] for key in can), []]
        assert grid.why_first == ["Side by side in no order of preference."]
    assert {n.name for n in narrow.said.needs} < {n.name for n in whole.said.needs}
    assert not narrow.said.reordered


def test_somebody_of_whom_nothing_is_known_can_only_carry_on() -> None:
    page = of_facts({})
    [grid] = page.said.grids
    assert [one.name for one in grid.columns][-1] == "Carry on as now"
    assert "ask" in " ".join(page.said.grids[0].why_first).casefold() or page.said.answered
    assert options_text.render(page)
    assert options_html.render(page)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_due_today_stands_whatever_is_chosen(name: str) -> None:
    page = of_sample(name)
    text = " ".join(options_text.render(page, 10_000).split())
    html = plain(options_html.render(page))
    for one in page.said.stands_anyway:
        assert f"({one.code})" in text
        assert f"({one.code})" in html
    urgent = any(one.urgency == "immediate" for one in page.said.stands_anyway)
    assert ("Urgent: call a person now" in text) is urgent


def test_what_a_record_says_is_safe_to_show() -> None:
    page = hostile()
    text, html = options_text.render(page, 200), options_html.render(page)
    assert "<script" not in html
    assert "\x1b" not in text + html
    assert "\u202e" not in text + html
    assert HOSTILE[:8] in text


def test_every_priority_has_a_row_and_every_choice_its_marks() -> None:
    grid = of_facts(PERSON, BONE).said.grids[0]
    assert {one.key for one in grid.rows if one.key.startswith("priority-")} == {
        f"priority-{one.replace(' ', '-')}" for one in Priority
    }
    for column in grid.columns:
        assert [one.priority for one in column.marks] == list(Priority)
        assert all(-2 <= one.worst <= one.best <= 2 for one in column.marks)


def test_the_same_input_gives_the_same_page() -> None:
    one, other = (msgspec.json.encode(of_sample("breast-spine").said) for _ in range(2))
    assert one == other
