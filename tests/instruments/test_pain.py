from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.facts.pain import pain_interference
from trabecula.knowledge.instruments.pain import MODULES
from trabecula.knowledge.instruments.pain.bone_modules import fact_bp, qlq_bm22
from trabecula.knowledge.instruments.pain.bpi import bpi_sf
from trabecula.knowledge.instruments.pain.breakthrough import background_pain, breakthrough_pain
from trabecula.knowledge.instruments.pain.dn4 import dn4, dn4_interview
from trabecula.knowledge.instruments.pain.ecs_cp import ecs_cp
from trabecula.knowledge.instruments.pain.episodes import breakthrough_episodes
from trabecula.knowledge.instruments.pain.examples import EXAMPLES
from trabecula.knowledge.instruments.pain.goal import personal_goal, personal_goal_by_activity
from trabecula.knowledge.instruments.pain.intensity import movement_evoked_pain, nrs, nrs_day
from trabecula.knowledge.instruments.pain.interference import peg, walking_interference
from trabecula.knowledge.instruments.pain.lanss import lanss, s_lanss
from trabecula.knowledge.instruments.pain.neupsig import neupsig
from trabecula.knowledge.instruments.pain.paindetect import paindetect
from trabecula.knowledge.instruments.pain.questionnaire_scales import eortc_scale, facit_scale
from trabecula.knowledge.instruments.pain.response import nrs_response
from trabecula.language.instrument import Instrument
from trabecula.pathway.changes import compare
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score

DN4_FIVE = [True, False, True, True, False, True, False, True, False, False]
BPI_ANSWERS = [7, 3, 5, 4, 6, 5, 8, 7, 3, 6, 5]


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=False)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def values(instrument: Instrument, *answers: Any) -> list[Any]:
    return [scored.value for scored in answered(instrument, *answers).scores]


def first(instrument: Instrument, *answers: Any) -> Scored:
    return answered(instrument, *answers).scores[0]


def bands(scored: Scored) -> list[str | None]:
    found = [scored.band(scheme) for scheme in scored.score.bands]
    return [band and band.name for band in found]


def row(name: str, **inputs: Any) -> Any:
    """What a worked example of these inputs gives."""
    tried = try_row({"instrument": name, "inputs": inputs}, EXAMPLES, convert)
    assert tried.problem == ""
    return tried.got


@pytest.mark.parametrize(
    ("pain", "serlin", "mcdonald", "nccn"),
    [
        (0, "none", "none", "none"),
        (0.5, "mild", "mild", "mild"),
        (1, "mild", "mild", "mild"),
        (3, "mild", "mild", "mild"),
        (3.9, "mild", "mild", "mild"),
        (4, "mild", "mild", "moderate"),
        (4.9, "mild", "mild", "moderate"),
        (5, "moderate", "mild", "moderate"),
        (6, "moderate", "moderate", "moderate"),
        (6.9, "moderate", "moderate", "moderate"),
        (7, "severe", "severe", "severe"),
        (10, "severe", "severe", "severe"),
    ],
)
def test_the_same_pain_has_a_name_in_each_scheme(
    pain: float, serlin: str, mcdonald: str, nccn: str
) -> None:
    assert bands(first(nrs, pain)) == [serlin, mcdonald, nccn]
    for scheme, name in {
        "serlin1995": serlin,
        "mcdonald2016_bone": mcdonald,
        "nccn": nccn,
        None: serlin,
    }.items():
        assert row("NRS band", nrs=pain, scheme=scheme) == name


def test_the_scheme_for_worst_pain_is_for_nothing_else() -> None:
    for scored in answered(nrs_day, 1, 5, 5).scores:
        assert bands(scored) == ["moderate", "moderate"]


@pytest.mark.parametrize(
    ("rest", "movement", "gap", "evoked"),
    [
        (1, 6, 5, True),
        (2, 4, 2, True),
        (3, 4, 1, False),
        (0, 3, 3, False),
        (6, 3, -3, False),
        (None, 3, None, False),
        (None, 4, None, None),
    ],
)
def test_movement_brings_pain(
    rest: int | None, movement: int, gap: int | None, evoked: bool | None
) -> None:
    assert values(movement_evoked_pain, rest, movement)[2:] == [gap, evoked]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([8, 5, None], [3, 37.5, True, False, False, None]),
        ([4, 3, None], [1, 25, False, False, False, None]),
        ([7, 5, 3], [2, pytest.approx(28.57, abs=0.01), True, False, False, False]),
        ([6, 3, 3], [3, 50, True, True, False, True]),
        ([0, 2, None], [-2, None, False, False, True, None]),
        ([0, 0, 0], [0, None, False, False, False, True]),
        ([None, 2, 3], [None, None, None, None, None, True]),
        ([5, None, 3], [None] * 6),
    ],
)
def test_response_and_goal_are_two_things(answers: list[Any], expected: list[Any]) -> None:
    assert values(nrs_response, *answers) == expected


@pytest.mark.parametrize(
    ("before", "now", "immpact", "episode"),
    [
        (10, 9.1, "less than minimal", "no meaningful relief"),
        (10, 9, "minimal", "no meaningful relief"),
        (10, 7, "moderate", "no meaningful relief"),
        (10, 6.7, "moderate", "meaningful relief"),
        (10, 5, "substantial", "meaningful relief"),
        (1, 0.7, "moderate", "no meaningful relief"),
        (1, 10, "less than minimal", "no meaningful relief"),
    ],
)
def test_a_fall_in_percent_has_names(before: float, now: float, immpact: str, episode: str) -> None:
    scored = answered(nrs_response, before, now).scored("nrs_fall_percent")
    assert bands(scored) == [immpact, episode]


def test_the_goal_depends_on_what_the_person_does() -> None:
    assert values(personal_goal, 3, 3) == [True]
    assert values(personal_goal, 3.1, 3) == [False]
    assert values(personal_goal, 2, None) == [None]
    assert values(personal_goal_by_activity, 2, 5, 3, 4) == [True, False]


def test_bpi_of_the_dossier() -> None:
    assert values(bpi_sf, *BPI_ANSWERS) == [
        4.75,
        pytest.approx(5.714, abs=0.001),
        7,
        pytest.approx(4.333, abs=0.001),
        4.75,
        8,
    ]


def test_bpi_interference_needs_four_and_the_rest_needs_all() -> None:
    four = answered(bpi_sf, *BPI_ANSWERS[:8])
    assert four.scored("bpi_interference").value == 6.5
    assert four.scored("bpi_rem").value is None
    three = answered(bpi_sf, *BPI_ANSWERS[:7])
    assert three.scored("bpi_interference").value is None
    assert three.scored("bpi_waw").value is None
    severity = first(bpi_sf, 7, 3, None, 4)
    assert (severity.value, severity.lowest, severity.highest) == (None, 3.5, 6)


@pytest.mark.parametrize(
    ("answers", "mean", "interference", "band"),
    [
        ([7, 8, 6], 7, 7, "severe"),
        ([4, 5, 3], 4, 4, "mild"),
        ([4, None, 3], None, None, None),
        ([None, 9, 6], None, 7.5, None),
    ],
)
def test_peg_and_the_part_of_it_that_is_interference(
    answers: list[Any], mean: float | None, interference: float | None, band: str | None
) -> None:
    result = answered(peg, *answers)
    assert [scored.value for scored in result.scores] == [mean, interference]
    assert bands(result.scores[0]) == [band]


def test_three_scores_become_interference_and_the_peg_score_does_not() -> None:
    filling = [
        each.gives.key
        for one in (bpi_sf, peg, walking_interference)
        for each in one.scores
        if each.fills is pain_interference
    ]
    assert filling == ["bpi_interference", "peg_interference", "mobility_interference"]


@pytest.mark.parametrize(
    ("instrument", "given"),
    [
        (eortc_scale, {"eortc_items": 3, "eortc_1": 1, "eortc_2": 4, "eortc_3": 2}),
        (facit_scale, {"facit_items": 2, "facit_turned_round": [], "facit_1": 0, "facit_2": 4}),
    ],
)
def test_a_scale_is_complete_with_as_many_answers_as_it_has_items(
    instrument: Instrument, given: dict[str, Any]
) -> None:
    whole = score(instrument, given)
    assert whole.complete and not whole.missing
    last = list(given)[-1]
    part = score(instrument, {key: value for key, value in given.items() if key != last})
    assert [item.key for item, _ in part.missing] == [last]
    assert not part.complete
    unsaid = {key: value for key, value in given.items() if not key.endswith("items")}
    assert not score(instrument, unsaid).complete


@pytest.mark.parametrize(
    ("instrument", "before", "now", "means"),
    [
        (nrs, [8], [6], "better"),
        (nrs, [8], [6.1], "no meaningful change"),
        (nrs, [3], [2], "better"),
        (nrs, [4], [3], "no meaningful change"),
        (nrs, [0], [2], "worse"),
        (nrs, [0], [1], "no meaningful change"),
        (peg, [7, 8, 6], [4, 5, 3], "better"),
        (peg, [10, 10, 10], [7, 7, 7], "better"),
        (peg, [10, 10, 10], [8, 7, 7], "no meaningful change"),
    ],
)
def test_changes_that_mean_something(
    instrument: Instrument, before: list[float], now: list[float], means: str
) -> None:
    earlier, later = answered(instrument, *before), answered(instrument, *now)
    change = compare(later.scores[0], later, earlier)
    assert change is not None
    assert change.means == means


@pytest.mark.parametrize("number", [4, 5, 6, 7])
def test_a_point_of_a_mean_of_any_number_is_never_missed(number: int) -> None:
    for total in range(number, 10 * number + 1):
        answers = [total // number + (place < total % number) for place in range(number)]
        earlier = answered(bpi_sf, *BPI_ANSWERS[:4], *answers)
        later = answered(bpi_sf, *BPI_ANSWERS[:4], *(answer - 1 for answer in answers))
        change = compare(later.scored("bpi_interference"), later, earlier)
        assert change is not None
        assert (change.difference, change.means) == (-1, "better"), answers


@pytest.mark.parametrize(
    ("points", "means"), [(-1, "better"), (1, "worse"), (0, "no meaningful change")]
)
def test_a_point_of_bpi_interference_means_something(points: int, means: str) -> None:
    earlier = answered(bpi_sf, *BPI_ANSWERS)
    later = answered(bpi_sf, *BPI_ANSWERS[:4], *(answer + points for answer in BPI_ANSWERS[4:]))
    change = compare(later.scored("bpi_interference"), later, earlier)
    assert change is not None
    assert change.means == means


@pytest.mark.parametrize(
    ("background", "controlled", "transient", "outcome"),
    [
        (True, True, True, "breakthrough_pain"),
        (True, False, True, "background_uncontrolled"),
        (True, False, None, "background_uncontrolled"),
        (False, None, True, "no_background_pain"),
        (False, None, None, "no_background_pain"),
        (True, True, False, "none"),
        (True, None, False, None),
        (True, None, True, None),
        (True, True, None, None),
        (None, True, True, None),
        (None, None, None, None),
    ],
)
def test_the_first_no_decides_what_exacerbations_are(
    background: bool | None, controlled: bool | None, transient: bool | None, outcome: str | None
) -> None:
    assert values(breakthrough_pain, background, controlled, transient) == [outcome]
    name, inputs = "Breakthrough pain (Davies 2009)", (background, controlled, transient)
    named = dict(zip(("background", "controlled", "transient"), inputs, strict=True))
    assert row(name, **named) == (outcome or "incomplete")


@pytest.mark.parametrize(
    ("trigger", "structure", "end_of_dose"),
    [
        ("incident_volitional", True, False),
        ("incident_nonvolitional", False, False),
        ("spontaneous", False, False),
        ("procedural", False, False),
        ("end_of_dose", False, True),
    ],
)
def test_what_brings_episodes_says_where_to_look(
    trigger: str, structure: bool, end_of_dose: bool
) -> None:
    result = score(breakthrough_episodes, {"p_trigger": trigger})
    assert [scored.value for scored in result.scores] == [structure, end_of_dose]


def test_background_pain_of_4_is_not_mild() -> None:
    assert values(background_pain, 3) == [True]
    assert values(background_pain, 4) == [None]
    assert values(background_pain, 4, 4) == [True]
    assert values(background_pain, 4, 3) == [False]


def test_dn4_is_from_0_to_10_and_positive_from_4() -> None:
    assert [first(dn4, *[True] * n, *[False] * (10 - n)).value for n in (0, 10)] == [0, 10]
    assert bands(first(dn4, *[True] * 3, *[False] * 7)) == ["negative"]
    assert bands(first(dn4, *[True] * 4, *[False] * 6)) == ["positive"]
    assert bands(first(dn4_interview, *[True] * 2, *[False] * 5)) == ["negative"]
    assert bands(first(dn4_interview, *[True] * 3, *[False] * 4)) == ["positive"]
    assert values(dn4, *DN4_FIVE) == [5, 4]


@pytest.mark.parametrize(
    ("answers", "ends", "status"),
    [
        ([True] * 3 + [False] * 6 + [None], (3, 4), "indeterminate"),
        ([True] * 4 + [False] * 5 + [None], (4, 5), "positive"),
        ([True] * 2 + [False] * 7 + [None], (2, 3), "negative"),
    ],
)
def test_an_examination_that_was_not_done_leaves_two_ends(
    answers: list[bool | None], ends: tuple[int, int], status: str
) -> None:
    found = row("DN4", items=answers)
    assert (found["min"], found["max"], found["status"]) == (*ends, status)


@pytest.mark.parametrize(
    ("seven", "pattern", "radiating", "total", "band"),
    [
        ([3, 3, 4, 2, 3, 1, 2], 3, True, 21, "likely"),
        ([5] * 7, 3, True, 38, "likely"),
        ([5] * 7, 4, True, 38, "likely"),
        ([0] * 7, 2, False, -1, "unlikely"),
        ([0] * 7, 1, False, 0, "unlikely"),
        ([5, 5, 2, 0, 0, 0, 0], 1, False, 12, "unlikely"),
        ([5, 5, 3, 0, 0, 0, 0], 1, False, 13, "unclear"),
        ([5, 5, 5, 3, 0, 0, 0], 1, False, 18, "unclear"),
        ([5, 5, 5, 4, 0, 0, 0], 1, False, 19, "likely"),
        ([5, 5, 5, 5, 5, 5, None], 3, True, None, None),
        ([5] * 7, None, True, None, None),
    ],
)
def test_paindetect_is_likely_from_19_and_not_scored_in_part(
    seven: list[Any], pattern: int | None, radiating: bool, total: int | None, band: str | None
) -> None:
    assert row("painDETECT", seven=seven, pattern=pattern, radiating=radiating) == [total, band]


@pytest.mark.parametrize("instrument", [lanss, s_lanss], ids=lambda one: one.name)
@pytest.mark.parametrize(
    ("yes", "total", "band"),
    [
        ((0, 1, 5), 15, "positive"),
        ((0, 4), 6, "negative"),
        ((0, 2, 6), 11, "negative"),
        ((0, 1, 3), 12, "positive"),
        (range(7), 24, "positive"),
    ],
)
def test_lanss_is_positive_from_12(
    instrument: Instrument, yes: tuple[int, ...], total: int, band: str
) -> None:
    scored = first(instrument, *(number in yes for number in range(7)))
    assert (scored.value, bands(scored)) == (total, [band])


def test_lanss_without_its_signs_is_open() -> None:
    assert row("LANSS", dys=1, auto=0, evoked=0, parox=0, thermal=1, allod=None, pp=0) == [
        None,
        False,
    ]
    assert row("LANSS", dys=1, auto=1, evoked=0, parox=0, thermal=1, allod=None, pp=0) == [
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("answers", "grade"),
    [
        ([True, True, True, True], "definite"),
        ([True, True, True, False], "probable"),
        ([True, True, False, True], "possible"),
        ([True, True, False, None], "possible"),
        ([True, False, True, True], "unlikely"),
        ([False, None, None, None], "unlikely"),
        ([True, True, None, False], None),
        ([True, True, True, None], None),
    ],
)
def test_each_grade_of_neupsig_needs_those_before(
    answers: list[bool | None], grade: str | None
) -> None:
    assert values(neupsig, *answers) == [grade]


def test_a_grade_that_is_open_is_one_of_those_left() -> None:
    assert first(neupsig, True, True, True).possible == ("probable", "definite")


@pytest.mark.parametrize(
    ("codes", "count", "not_told", "unreliable"),
    [
        ("Nc-Ii-Po-Ao-Co", 1, 0, False),
        ("Ne-Ii-Pp-Ao-Ci", 4, 0, True),
        ("Ne-Ii-Pp-Aa-Cu", 5, 0, True),
        ("No-Io-Po-Ao-Co", 0, 0, False),
    ],
)
def test_the_edmonton_classification_says_its_codes_and_counts_them(
    codes: str, count: int, not_told: int, unreliable: bool
) -> None:
    assert values(ecs_cp, *codes.split("-")) == [codes, count, not_told, unreliable]
    assert row("ECS-CP", codes=codes) == {"complexity": count}


@pytest.mark.parametrize(
    ("codes", "fewest", "most"),
    [("Nx-Ix-Px-Ax-Cx", 0, 5), ("Ne-Ix-Po-Ao-Co", 1, 2), ("Nc-Io-Po-Ao-Cx", 0, 1)],
)
def test_a_feature_that_could_not_be_told_is_not_absent(codes: str, fewest: int, most: int) -> None:
    result = answered(ecs_cp, *codes.split("-"))
    count = result.scored("ecs_cp_complexity")
    assert (count.value, count.lowest, count.highest) == (None, fewest, most)
    assert result.scored("ecs_cp_not_told").value == most - fewest


def test_a_feature_that_was_not_coded_leaves_the_count_open() -> None:
    count = answered(ecs_cp, "Ne", "Ii", "Pp", "Ao").scored("ecs_cp_complexity")
    assert (count.value, count.lowest, count.highest) == (None, 3, 4)


@pytest.mark.parametrize(
    ("kind", "answers", "expected"),
    [
        ("symptom", [3, 2, 1, 2, 4], 46.67),
        ("functional", [2, 2, 3, 1], 66.67),
        ("symptom", [2, None, 3, None, None], None),
        ("symptom", [None], None),
        ("functional", [1] * 16, 100),
    ],
)
def test_a_scale_of_the_eortc(kind: str, answers: list[Any], expected: float | None) -> None:
    found = row("EORTC scale arithmetic", items=answers, kind=kind)
    assert found == pytest.approx(expected, abs=0.005)


@pytest.mark.parametrize(
    ("answers", "reverse", "expected"),
    [
        ([2] * 7 + [3] * 7 + [None] * 2, [], 40),
        ([2] * 8 + [None] * 8, [], None),
        ([4, 0, 4], [0], 4),
        ([4, 0, 4], None, 8),
    ],
)
def test_a_scale_of_facit(answers: list[Any], reverse: Any, expected: float | None) -> None:
    assert row("FACIT arithmetic", items=answers, reverse=reverse) == expected


def test_half_a_point_is_no_answer_to_facit() -> None:
    wrong = {"instrument": "FACIT arithmetic", "inputs": {"items": [2.5] * 16, "reverse": []}}
    assert "whole number" in try_row(wrong, EXAMPLES, convert).problem


def test_bm22_turns_the_last_two_items_round() -> None:
    assert values(qlq_bm22, *[1] * 20, 4, 4) == [0, 0, 100, 100]
    assert values(qlq_bm22, *[4] * 20, 1, 1) == [100, 100, 0, 0]
    assert values(qlq_bm22, *[1] * 5, 1, None, None, *[1] * 14)[1] is None
    assert values(fact_bp, *[2] * 7, *[3] * 7) == [40]
    assert values(fact_bp, *[2] * 8) == [None]


def test_only_what_needs_a_licence_to_be_used_is_off() -> None:
    everything = [one for module in MODULES for one in vars(module).values()]
    off = {one.name for one in everything if isinstance(one, Instrument) and one.licence.off}
    assert off == {"qlq-bm22", "fact-bp"}


@pytest.mark.parametrize("instrument", [bpi_sf, dn4, paindetect, lanss, s_lanss, qlq_bm22, fact_bp])
def test_the_wording_of_others_is_not_shown(instrument: Instrument) -> None:
    assert not instrument.licence.wording
