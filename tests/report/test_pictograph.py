"""Pictographs: a hundred figures always, never a chance rounded away, and the same in words."""

import re
from fractions import Fraction
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.report.assessments import HOSTILE

from trabecula.knowledge.sources.pain_and_panel import panel
from trabecula.language.effect import Arm, Comparison, Outcome, OutOf100, of_100
from trabecula.language.source import Checked
from trabecula.report.pictograph import (
    FILLED,
    HALF,
    OUTLINED,
    TOO_FEW,
    Pictograph,
    both_arms,
    pictograph,
    said,
)

SVG = "{http://www.w3.org/2000/svg}"
BOUNDS = st.fractions(0, 100, max_denominator=10_000)


def drawn(shown: Pictograph) -> tuple[int, int, int]:
    """How many figures are filled, half filled, and outlined."""
    filled, half, outlined = (
        (path.get("d") or "").count("M")
        for path in ElementTree.fromstring(shown.svg).iter(f"{SVG}path")
    )
    return filled, half, outlined - half


@pytest.mark.parametrize(
    ("people", "figures", "words"),
    [
        (of_100(60), (60, 0, 40), "about 60 of 100 people"),
        (of_100("35.5"), (36, 0, 64), "about 36 of 100 people"),
        (of_100(67, 74), (67, 7, 26), "67 to 74 of 100 people"),
        (of_100(0), (0, 0, 100), "0 of 100 people"),
        (of_100(100), (100, 0, 0), "100 of 100 people"),
        (of_100("0.5"), (0, 0, 100), "fewer than 1 of 100 people: 5 of 1,000"),
        (of_100("0.05"), (0, 0, 100), "fewer than 1 of 100 people: 5 of 10,000"),
        (of_100("0.2", "0.9"), (0, 0, 100), "fewer than 1 of 100 people: 2 to 9 of 1,000"),
        (of_100("0.9", 3), (0, 3, 97), "fewer than 1 to 3 of 100 people"),
        (of_100("99.5"), (99, 0, 1), "more than 99 of 100 people: all but 5 of 1,000"),
        (of_100("66.6", "67.4"), (67, 0, 33), "about 67 of 100 people"),
    ],
)
def test_figures_and_words(people: OutOf100, figures: tuple[int, int, int], words: str) -> None:
    shown = pictograph(people, "with it")
    assert drawn(shown) == figures
    assert said(people) == words
    assert shown.sentence.lower() == f"{words}."


@given(BOUNDS, BOUNDS)
def test_a_hundred_figures_and_no_chance_is_rounded_away(one: Fraction, other: Fraction) -> None:
    people = OutOf100(min(one, other), max(one, other))
    shown = pictograph(people, "with it")
    filled, half, outlined = drawn(shown)
    assert filled + half + outlined == 100
    assert abs(filled - people.lowest) < 1
    assert abs(filled + half - people.highest) < 1
    assert filled == 0 or people.lowest >= 1
    assert outlined > 0 or people.highest == 100
    assert (said(people) == "0 of 100 people") is (people.highest == 0)
    assert (said(people) == "100 of 100 people") is (people.lowest == 100)
    assert " 0 of" not in said(people)


@given(BOUNDS.filter(lambda chance: 0 < chance < 1))
def test_less_than_one_of_a_hundred_is_a_number_of_more_people(chance: Fraction) -> None:
    count, of = re.findall(r"([\d,]+) of ([\d,]+)$", said(OutOf100(chance, chance)))[0]
    assert 1 <= int(count) < 10 * len(of)
    assert abs(Fraction(count) / Fraction(of.replace(",", "")) - chance / 100) <= chance / 100 / 2


def test_the_legend_explains_what_is_there() -> None:
    assert pictograph(of_100(60), "").legend == (FILLED, OUTLINED)
    assert pictograph(of_100(60, 70), "").legend == (FILLED, HALF, OUTLINED)
    assert pictograph(of_100("0.5"), "").legend == (OUTLINED, TOO_FEW)
    assert pictograph(of_100(100), "").legend == (FILLED,)


def test_both_arms_stand_side_by_side_with_one_legend() -> None:
    outcome = Outcome(
        holds="less pain", when="at 4 weeks", of_whom="everybody",
        arm=Arm("radiotherapy", of_100(60)), against=Arm("no treatment", of_100(20, 25)),
        comparison=Comparison.UNTREATED, sources=(panel.at("invented"),), checked=Checked.FROM_KNOWLEDGE,
    )  # fmt: skip
    shown = both_arms(outcome)
    assert [one.label for one in shown.each] == ["radiotherapy", "no treatment"]
    assert shown.legend == (FILLED, OUTLINED, HALF)
    assert {ElementTree.fromstring(one.svg).get("viewBox") for one in shown.each} == {"0 0 150 190"}


def test_it_is_said_to_those_who_cannot_see_it_and_needs_nothing_else() -> None:
    svg = pictograph(of_100(60), f"with {HOSTILE}").svg
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert (root.findtext(f"{SVG}title") or "").endswith(": About 60 of 100 people.")
    assert "<script" not in svg
    assert not {"\x1b", "\u202e"} & set(svg)
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) == {"currentColor", "none"}
