"""The body map: every place is on it, left is left in both views, and words say the same."""

import re
from itertools import combinations, permutations
from math import dist

import pytest
from hypothesis import given as invented
from hypothesis import strategies as st
from tests.report.assessments import awkward, given, page_of

from trabecula.knowledge.facts.sites import SITES
from trabecula.language.body_site import BodySite
from trabecula.pathway.facts import Subject
from trabecula.pathway.pains import PlacedPain
from trabecula.report import assessment_html, assessment_wording
from trabecula.report.body_map import MIDDLE, SIGN, VIEWS, WIDTH, Marked, figures, place_of, places

BY_CODE = {site.code: site for site in SITES}


def mark(code: str, side: str = "", name: str = "P1") -> Marked:
    return Marked(name, "pain", code, PlacedPain(BY_CODE[code], side))


def test_every_place_is_in_both_views_and_on_the_figure() -> None:
    assert set(places()) == {(site.code, view) for site in SITES for view in VIEWS}
    for (code, _), (out, height) in places().items():
        assert 0 <= out <= MIDDLE - 20
        assert 0 < height < 400
        assert (out > 0) is BY_CODE[code].sided


def test_the_persons_left_is_right_in_front_and_left_at_the_back() -> None:
    for site in (site for site in SITES if site.sided):
        front, back = figures([mark(site.code, "left")])
        assert front.spots[0].x > MIDDLE > back.spots[0].x
        front, back = figures([mark(site.code, "right")])
        assert front.spots[0].x < MIDDLE < back.spots[0].x
    assert figures([])[0].sides == ("right", "left")
    assert figures([])[1].sides == ("left", "right")


def test_a_side_that_is_not_said_is_not_drawn() -> None:
    assert not mark("rib").drawn
    assert not figures([mark("rib")])[0].spots
    assert "Nothing is marked" in figures([mark("rib")])[0].words


def test_marks_at_one_place_never_cover_each_other() -> None:
    for figure in figures([mark("T8", name=f"P{n}") for n in range(1, 6)]):
        stand = [(spot.x, spot.y) for spot in figure.spots]
        assert all(dist(one, other) >= 20 for one, other in combinations(stand, 2))
        assert all(0 < x < WIDTH for x, _ in stand)


TOGETHER = (
    (("T8", ""), ("T8", ""), ("rib", "left")),
    (("rib", "left"), ("T7", ""), ("T8", ""), ("T9", ""), ("rib", "right")),
    (("femur-head", "left"), ("acetabulum", "left"), ("ischium", "left"), ("pubis", "left")),
    (("L1", ""), ("L2", ""), ("L3", ""), ("ilium", "left"), ("ilium", "left"), ("sacrum", "")),
)


@pytest.mark.parametrize("where", TOGETHER)
@pytest.mark.parametrize("turn", [1, -1])
def test_no_sign_covers_the_place_of_another_mark(
    where: tuple[tuple[str, str], ...], turn: int
) -> None:
    marks = [mark(code, side, f"P{n}") for n, (code, side) in enumerate(where[::turn])]
    for figure in figures(marks):
        for one, other in permutations(figure.spots, 2):
            aside = abs(one.x - other.place_x), abs(one.y - other.place_y)
            assert max(aside) >= SIGN, (one.marked.label, other.marked.label)
            apart = abs(one.x - other.x), abs(one.y - other.y)
            assert max(apart) >= 2 * SIGN


def test_a_mark_on_the_midline_steps_up_or_down_not_to_a_side() -> None:
    for figure in figures([mark("T8", name="P1"), mark("T8", name="P2"), mark("rib", "left")]):
        first, second, rib = figure.spots
        assert (first.x, second.x) == (MIDDLE, MIDDLE)
        assert first.aside
        assert second.aside
        assert not rib.aside


def test_the_dots_of_true_places_are_drawn_after_every_sign() -> None:
    page = assessment_html.render(page_of(awkward()))
    for figure in page.split('class="figure"')[1:]:
        drawn = figure.partition("</svg>")[0]
        assert drawn.index('class="true"') > drawn.rindex('class="sign"')


@pytest.mark.parametrize(
    ("label", "site", "code", "side"),
    [
        ("left shaft of the femur", None, "femur-shaft", "left"),
        ("T8 vertebra", "thoracic", "T8", ""),
        ("T8", "thoracic", "T8", ""),
        ("somewhere", "thoracic", "thoracic-spine", ""),
        ("somewhere", "rib", "rib", ""),
        ("somewhere", "pelvis_other", None, ""),
        ("somewhere", None, None, ""),
    ],
)
def test_a_lesion_is_placed_by_its_words_or_else_by_its_site(
    label: str, site: str | None, code: str | None, side: str
) -> None:
    lesion: Subject = given(lesions=({"label": label, "l_site": site},)).lesions[0]
    place = place_of(lesion, SITES, "l_site")
    assert (place and place.site.code) == code
    assert place is None or place.side == side


def test_the_list_beside_the_figure_says_the_same() -> None:
    page = assessment_html.render(page_of(awkward()))
    assert page.count('class="figure"') == 2
    for name in ("LEFT", "RIGHT"):
        assert len(re.findall(rf">{name}<", page)) == 2
    listed = page.partition('class="plain marks"')[2].partition("</ul>")[0]
    for one in page_of(awkward()).marked:
        assert f">{one.mark}<" in listed
        assert one.drawn or "not on the figure" in listed
    assert "P1, pain: left shaft of the femur" in page


@invented(
    st.lists(
        st.tuples(
            st.sampled_from([site for site in SITES if site.sided]),
            st.sampled_from(("left", "right")),
        ),
        min_size=1,
        max_size=8,
    ),
    st.integers(0, 3),
)
def test_a_mark_never_stands_on_the_other_side_of_the_midline(
    sided: list[tuple[BodySite, str]], vertebrae: int
) -> None:
    middle = [
        Marked(f"P{n}", "pain", "T8", PlacedPain(BY_CODE["T8"], "")) for n in range(vertebrae)
    ]
    aside = [Marked("A", "lesion", site.code, PlacedPain(site, side)) for site, side in sided]
    for figure in figures([*middle, *aside]):
        own = {"left": 1, "right": -1} if figure.view == "front" else {"left": -1, "right": 1}
        for spot in figure.spots:
            if spot.marked.place is not None and spot.marked.place.side:
                assert (spot.x - MIDDLE) * own[spot.marked.place.side] > 0


def test_no_mark_of_a_lesion_is_the_name_of_a_vertebra() -> None:
    facts = given({"p_place": "L1"}, {"p_place": "L2"}, lesions=({"l_site": "lumbar"},) * 28)
    marks = [one.mark for one in page_of(facts).marked]
    assert marks[:4] == ["P1", "P2", "A", "B"]
    assert marks[-3:] == ["Z", "AA", "AB"]
    assert not set(marks) & {site.label.partition(" ")[0] for site in SITES}
    assert assessment_wording.LEGEND in assessment_html.render(page_of(facts))
