from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.facts.function import fatigue
from trabecula.knowledge.facts.function import fear_of_movement as fear
from trabecula.knowledge.facts.mind import (
    cognitive_screen_positive,
    gad_7_score,
    insomnia_severity_index,
    phq_9_score,
)
from trabecula.knowledge.facts.observations import delirium_4at_score
from trabecula.knowledge.instruments.mind.brief_screens import gad_2, phq_2, phq_4
from trabecula.knowledge.instruments.mind.coping import fear_of_movement, pain_catastrophizing_scale
from trabecula.knowledge.instruments.mind.delirium import confusion_assessment, four_at
from trabecula.knowledge.instruments.mind.distress import distress_thermometer
from trabecula.knowledge.instruments.mind.examples import EXAMPLES
from trabecula.knowledge.instruments.mind.gad import gad_7
from trabecula.knowledge.instruments.mind.phq import phq_9
from trabecula.knowledge.instruments.mind.sleep import insomnia
from trabecula.knowledge.instruments.mind.spirit import at_peace, facit_sp
from trabecula.knowledge.instruments.mind.symptoms import edmonton_symptoms
from trabecula.knowledge.instruments.mind.thinking import mini_cog, montreal
from trabecula.language.instrument import Instrument
from trabecula.pathway.changes import compare
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=False)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def first(instrument: Instrument, *answers: Any) -> Scored:
    return answered(instrument, *answers).scores[0]


def bands(scored: Scored) -> list[str | None]:
    """The band of each scheme, in its order."""
    found = [scored.band(scheme) for scheme in scored.score.bands]
    return [band and band.name for band in found]


def spread(total: int, items: int, highest: int) -> list[int]:
    """Answers to this many items that sum to the total."""
    full, rest = divmod(total, highest)
    return [highest] * full + [rest] * (full < items) + [0] * (items - full - 1)


@pytest.mark.parametrize(
    ("instrument", "answers", "total", "band"),
    [
        (phq_9, [3, 0, 1, 2, 0, 0, 1, 0, 3], 10, "moderate"),
        (phq_9, [0] * 9, 0, "minimal"),
        (gad_7, [2, 2, 2, 2, 1, 1, 2], 12, "moderate"),
        (gad_2, [1, 1], 2, "negative"),
        (distress_thermometer, [5], 5, "positive"),
        (distress_thermometer, [3], 3, "negative"),
        (insomnia, [2, 3, 2, 3, 2, 2, 3], 17, "moderate"),
        (insomnia, [1] * 7, 7, "none"),
        (four_at, [False, "one", "fewer_or_would_not", True], 6, "possible delirium"),
        (four_at, [False, "one", "seven_or_more", False], 1, "possible cognitive impairment"),
    ],
)
def test_the_examples_of_the_dossier(
    instrument: Instrument, answers: list[Any], total: int, band: str
) -> None:
    scored = first(instrument, *answers)
    assert (scored.value, bands(scored)[0]) == (total, band)


@pytest.mark.parametrize(
    ("instrument", "highest", "starts"),
    [
        (phq_9, 3, {5: "mild", 10: "moderate", 15: "moderately severe", 20: "severe"}),
        (phq_2, 3, {3: "positive"}),
        (gad_7, 3, {5: "mild", 10: "moderate", 15: "severe"}),
        (gad_2, 3, {3: "positive"}),
        (phq_4, 3, {3: "mild", 6: "moderate", 9: "severe"}),
        (distress_thermometer, 10, {4: "positive"}),
        (insomnia, 4, {8: "subthreshold", 15: "moderate", 22: "severe"}),
        (pain_catastrophizing_scale, 4, {30: "clinically relevant"}),
    ],
)
def test_each_band_starts_at_its_threshold(
    instrument: Instrument, highest: int, starts: dict[int, str]
) -> None:
    items = len(instrument.scores[0].of)
    for start, name in starts.items():
        assert bands(first(instrument, *spread(start, items, highest)))[0] == name
        assert bands(first(instrument, *spread(start - 1, items, highest)))[0] != name


@pytest.mark.parametrize(
    ("total", "names"),
    [
        (0, ["minimal", "negative", "negative", "none"]),
        (1, ["minimal", "negative", "negative", "none to mild"]),
        (7, ["mild", "negative", "negative", "none to mild"]),
        (8, ["mild", "negative", "positive", "moderate"]),
        (9, ["mild", "negative", "positive", "moderate"]),
        (10, ["moderate", "positive", "positive", "moderate"]),
        (14, ["moderate", "positive", "positive", "moderate"]),
        (15, ["moderately severe", "positive", "positive", "moderate to severe"]),
        (20, ["severe", "positive", "positive", "severe"]),
    ],
)
def test_phq_9_is_labelled_by_every_scheme(total: int, names: list[str]) -> None:
    assert bands(first(phq_9, *spread(total, 9, 3))) == names


@pytest.mark.parametrize(("nine", "alert"), [(0, False), (1, True), (3, True)])
def test_item_nine_alerts_whatever_else_is_missing(nine: int, alert: bool) -> None:
    result = score(phq_9, {"phq9_item9": nine})
    assert result.scored("phq_9_safety").value is alert
    assert result.scored("phq9").value is None


def test_item_nine_unanswered_is_not_no() -> None:
    safety = answered(phq_9, *[0] * 8).scored("phq_9_safety")
    assert safety.value is None
    assert safety.indeterminate


@pytest.mark.parametrize(
    ("answers", "prorated"),
    [([2] * 7, 18), ([1, 1, 1, 1, 2, 2, 2], 90 / 7), ([2] * 6, None), ([1] * 9, 9)],
)
def test_phq_9_is_prorated_beside_the_strict_total(
    answers: list[int], prorated: float | None
) -> None:
    result = answered(phq_9, *answers)
    assert result.scored("phq_9_prorated").value == prorated
    assert (result.scored("phq9").value is None) == (len(answers) < 9)


def test_missing_items_leave_bounds_and_a_band_that_all_completions_share() -> None:
    open_ = first(phq_9, 3, 3, 3, 3, 3, None, None, None, 3)
    assert (open_.lowest, open_.highest) == (18, 27)
    assert bands(open_) == [None, "positive", "positive", None]
    sure = first(insomnia, 4, 4, 4, 4, 4, 4)
    assert (sure.value, bands(sure)) == (None, ["severe"])


def test_phq_4_keeps_its_halves_apart() -> None:
    result = answered(phq_4, 2, 1, 0, 0)
    assert (result.scores[0].value, bands(result.scores[0])) == (3, ["mild"])
    assert bands(result.scored("phq_4_anxiety")) == ["positive"]
    assert bands(result.scored("phq_4_depression")) == ["negative"]


@pytest.mark.parametrize(
    ("value", "four", "three"), [(2, False, False), (3, False, True), (4, True, True)]
)
def test_both_cut_offs_of_distress(value: int, four: bool, three: bool) -> None:
    for cut, positive in ((4, four), (3, three)):
        inputs = {"score": value, "cut": cut}
        row = {"instrument": "Distress Thermometer", "inputs": inputs, "expected": positive}
        assert try_row(row, EXAMPLES, convert).agrees


def test_the_question_about_pain_is_no_part_of_the_insomnia_score() -> None:
    assert first(insomnia, *[1] * 7, True).value == 7


@pytest.mark.parametrize(
    ("answers", "sums"),
    [
        ([2] * 13, [26, 8, 6, 12]),
        ([3] * 13, [39, 12, 9, 18]),
        ([0] * 7 + [1] * 4 + [0, 0], [4, 4, 0, 0]),
        ([0] * 5 + [1, 1] + [0] * 5 + [1], [3, 0, 3, 0]),
        ([1] * 5 + [0] * 6 + [1, 0], [6, 0, 0, 6]),
    ],
)
def test_sub_scales_of_catastrophising(answers: list[int], sums: list[int]) -> None:
    scores = answered(pain_catastrophizing_scale, *answers).scores
    assert [scored.value for scored in scores[:4]] == sums


@pytest.mark.parametrize(("total", "feared"), [(29, False), (30, True), (0, False)])
def test_catastrophising_shows_fear_but_never_its_absence(total: int, feared: bool) -> None:
    result = answered(pain_catastrophizing_scale, *spread(total, 13, 4))
    scored = result.scored("pcs_fear_of_movement")
    assert scored.value is feared
    assert scored.score.fills is fear
    assert scored.score.only_yes


@pytest.mark.parametrize(("level", "feared"), [(4, False), (5, True)])
def test_own_question_about_fear_of_movement(level: int, feared: bool) -> None:
    assert first(fear_of_movement, level).value is feared


FIRST_VISIT = [5, 6, 3, 2, 4, 1, 3, 4, 5]


def edmonton(answers: list[Any]) -> Result:
    return answered(edmonton_symptoms, *answers)


def sums(result: Result) -> list[Any]:
    return [scored.value for scored in result.scores[:3]]


def test_sums_of_symptoms_and_what_is_worse_by_how_much() -> None:
    before = edmonton(FIRST_VISIT)
    assert sums(before) == [21, 7, 33]
    after = edmonton([4, 5, 2, 2, 3, 1, 2, 3, 5])
    assert sums(after) == [17, 5, 27]
    changes = [compare(later, after, before) for later in after.scores[:3]]
    assert [change and change.means for change in changes] == ["better"] * 3


@pytest.mark.parametrize(
    ("place", "physical", "emotional", "total"),
    [
        ({0: 8}, "no meaningful change", "no meaningful change", "no meaningful change"),
        ({0: 9}, "worse", "no meaningful change", "worse"),
        ({0: 3}, "no meaningful change", "no meaningful change", "no meaningful change"),
        ({0: 2}, "better", "no meaningful change", "better"),
        ({6: 4}, "no meaningful change", "worse", "no meaningful change"),
        ({6: 2}, "no meaningful change", "no meaningful change", "no meaningful change"),
        ({6: 1}, "no meaningful change", "better", "no meaningful change"),
    ],
)
def test_better_and_worse_have_their_own_thresholds(
    place: dict[int, int], physical: str, emotional: str, total: str
) -> None:
    before = edmonton(FIRST_VISIT)
    after = edmonton([place.get(at, value) for at, value in enumerate(FIRST_VISIT)])
    changes = [compare(later, after, before) for later in after.scores[:3]]
    assert [change and change.means for change in changes] == [physical, emotional, total]


@pytest.mark.parametrize(
    ("value", "band"), [(3, "none to mild"), (4, "moderate"), (6, "moderate"), (7, "severe")]
)
def test_bands_of_one_symptom(value: int, band: str) -> None:
    result = edmonton([value])
    assert bands(result.scored("esas_pain_severity")) == [band]


def test_tiredness_of_the_symptom_form_becomes_the_fact_of_fatigue() -> None:
    tired = edmonton(FIRST_VISIT).scored("esas_tiredness_severity")
    assert (tired.value, tired.score.fills) == (6, fatigue)


def test_a_missing_symptom_leaves_only_its_own_sums_open() -> None:
    result = edmonton([None, *FIRST_VISIT[1:]])
    assert sums(result) == [None, 7, None]
    assert (result.scores[0].lowest, result.scores[0].highest) == (16, 26)


@pytest.mark.parametrize(
    ("answers", "values"),
    [
        ([4, 4, 4, 0, 4, 4, 4, 0, 4, 4, 4, 4], [48, 16, 16, 16]),
        ([0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0, 0], [0, 0, 0, 0]),
        ([2, 2, 2, 2, 2, 2, 2, None, None, None, None, None], [24, 8, 8, None]),
        ([2, 2, 2, 2, 2, 2, None, None, None, None, None, None], [None, 8, 8, None]),
        ([None, 1, 2, None, 3, None, None, None, None, None, None, None], [None, 8, None, None]),
    ],
)
def test_spiritual_wellbeing_turns_two_items_and_needs_more_than_half(
    answers: list[int | None], values: list[float | None]
) -> None:
    assert [scored.value for scored in answered(facit_sp, *answers).scores] == values


def test_being_at_peace_has_no_cut_off() -> None:
    scored = first(at_peace, 4)
    assert (scored.value, scored.score.bands) == (4, ())


@pytest.mark.parametrize(
    ("points", "years", "total", "band"),
    [
        (25, 12, 26, "normal"),
        (25, 13, 25, "below normal"),
        (26, 16, 26, "normal"),
        (24, 8, 25, "below normal"),
        (30, 6, 30, "normal"),
        (25, None, None, None),
        (26, None, None, "normal"),
        (24, None, None, "below normal"),
    ],
)
def test_montreal_allows_a_point_for_little_schooling(
    points: int, years: int | None, total: int | None, band: str | None
) -> None:
    result = answered(montreal, points, years)
    assert (result.scores[0].value, bands(result.scores[0])) == (total, [band])
    positive = None if band is None else band == "below normal"
    assert result.scored("moca_positive").value is positive
    assert result.scored("moca_positive").score.fills is cognitive_screen_positive


@pytest.mark.parametrize(
    ("recall", "clock", "value", "positive"),
    [
        (2, False, 2, True),
        (3, False, 3, False),
        (0, True, 2, True),
        (1, True, 3, False),
        (0, None, None, True),
        (2, None, None, None),
        (3, None, None, False),
    ],
)
def test_mini_cog_is_positive_below_three(
    recall: int, clock: bool | None, value: int | None, positive: bool | None
) -> None:
    result = answered(mini_cog, recall, clock)
    assert result.scores[0].value == value
    assert result.scored("mini_cog_positive").value is positive


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ([False, "none", "seven_or_more", False], 0, "unlikely"),
        ([False, "two_or_more", "fewer_or_would_not", False], 3, "possible cognitive impairment"),
        ([False, "untestable", "untestable", False], 4, "possible delirium"),
        ([True, "two_or_more", "untestable", True], 12, "possible delirium"),
        ([True], None, "possible delirium"),
        ([None, None, None, True], None, "possible delirium"),
        ([False, "none", "seven_or_more"], None, None),
    ],
)
def test_4at_bands_and_decisive_items(answers: list[Any], total: int | None, band: str) -> None:
    scored = first(four_at, *answers)
    assert (scored.value, bands(scored)) == (total, [band])


@pytest.mark.parametrize(
    ("answers", "positive"),
    [
        ([True, True, False, True], True),
        ([True, True, True, False], True),
        ([True, False, True, True], False),
        ([False, True, True, True], False),
        ([True, True, False, False], False),
        ([True, True, True, None], True),
        ([True, True, None, None], None),
        ([False, None, None, None], False),
        ([None, None, False, False], False),
    ],
)
def test_cam_needs_both_and_one_of_two(answers: list[bool | None], positive: bool | None) -> None:
    assert first(confusion_assessment, *answers).value is positive


def test_scores_are_the_facts_that_statements_use() -> None:
    given = (phq_9, gad_7, insomnia, four_at)
    facts = (phq_9_score, gad_7_score, insomnia_severity_index, delirium_4at_score)
    assert tuple(each.scores[0].gives for each in given) == facts


@pytest.mark.parametrize(
    ("instrument", "answer"),
    [
        (phq_9, 4),
        (phq_9, -1),
        (phq_9, 1.5),
        (phq_9, True),
        (gad_7, 4),
        (distress_thermometer, 11),
        (insomnia, 5),
        (pain_catastrophizing_scale, 5),
        (edmonton_symptoms, 11),
        (facit_sp, 2.5),
        (at_peace, 0),
        (montreal, 31),
        (mini_cog, 4),
    ],
)
def test_out_of_range_is_refused(instrument: Instrument, answer: Any) -> None:
    with pytest.raises(ValueError, match="takes"):
        answered(instrument, answer)


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("PHQ-2", {"items": [2, 1]}, [3, True]),
        ("GAD-2", {"items": [1, 1]}, [2, False]),
        ("PHQ-4", {"items": [1, 1, 1, 3]}, [6, "moderate"]),
        ("Mini-Cog", {"recall": 1, "clock": 0}, [1, True]),
        ("Mini-Cog", {"recall": 1, "clock": 2}, [3, False]),
        ("Mini-Cog", {"recall": 1, "clock": True}, [3, False]),
        ("Mini-Cog", {"recall": 1, "clock": False}, [1, True]),
        ("Mini-Cog", {"recall": 3, "clock": None}, [None, False]),
        ("Mini-Cog", {"recall": 1, "clock": 1}, "refused"),
        ("MoCA", {"score": 25, "education_years": 10}, [26, "normal"]),
        ("FACIT-Sp", {"items": [2] * 12}, {"total": 24, "meaning": 8, "peace": 8, "faith": 8}),
        ("Fear of movement", {"score": 5}, True),
        ("At peace", {"score": 2}, 2),
        ("PHQ-9", {"items": [2, 0, 0, 0, 0, 0, 0, 0, None]}, [None, None, None]),
        ("CAM", {"acute": 1, "inattention": 0, "disorganised": 1, "altered_loc": 1}, False),
        (
            "4AT",
            {"alertness_abnormal": True, "amt4": 2, "attention": 2, "acute_change": True},
            [12, "possible delirium"],
        ),
    ],
)
def test_forms_of_worked_examples(name: str, inputs: dict[str, Any], expected: Any) -> None:
    tried = try_row({"instrument": name, "inputs": inputs, "expected": expected}, EXAMPLES, convert)
    assert tried.agrees, tried
