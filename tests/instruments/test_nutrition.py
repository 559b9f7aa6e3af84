"""The dossier's section 8 on weight, eating and muscle: examples, thresholds, missing items."""

from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments.nutrition.examples import EXAMPLES
from trabecula.knowledge.instruments.nutrition.malnutrition import glim
from trabecula.knowledge.instruments.nutrition.muscle import sarc_calf_tool, sarc_f
from trabecula.knowledge.instruments.nutrition.nutrition_grade import nrs_2002_nutrition_grade
from trabecula.knowledge.instruments.nutrition.patient_generated import (
    SYMPTOMS,
    pg_sga_short_form,
)
from trabecula.knowledge.instruments.nutrition.screening import must_tool, nrs_2002_tool
from trabecula.knowledge.instruments.nutrition.weight import (
    body_mass_index_tool,
    cachexia,
    weight_loss_tool,
)
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Scored, score

Answers = dict[str, Any]


def must(*answers: Any) -> Scored:
    keys = ("bmi", "must_unplanned_loss", "must_acute_no_intake")
    given = {key: one for key, one in zip(keys, answers, strict=True) if one is not None}
    return score(must_tool, given).scored("must")


@pytest.mark.parametrize(
    ("bmi", "loss", "ill", "points", "band"),
    [
        (19.4, 7.5, False, 2, "high"),
        (24, 2, False, 0, "low"),
        (17.9, 12, True, 6, "high"),
        (20.01, 4.99, False, 0, "low"),
        (20, 0, False, 1, "medium"),
        (18.5, 0, False, 1, "medium"),
        (18.49, 0, False, 2, "high"),
        (25, 5, False, 1, "medium"),
        (25, 10, False, 1, "medium"),
        (25, 10.01, False, 2, "high"),
        (25, -3, False, 0, "low"),
        (25, 0, True, 2, "high"),
    ],
)
def test_must(bmi: float, loss: float, ill: bool, points: int, band: str) -> None:
    found = must(bmi, loss, ill)
    found_band = found.band()
    assert (found.value, found_band and found_band.name) == (points, band)


def test_must_without_an_item_is_between_bounds_and_high_where_both_ends_are() -> None:
    open_loss = must(21, None, False)
    assert (open_loss.value, open_loss.lowest, open_loss.highest) == (None, 0, 2)
    assert open_loss.indeterminate
    high = must(None, None, True)
    assert (high.lowest, high.highest, high.indeterminate) == (2, 6, False)
    assert not must(None, 0, False).value


FINAL = ("nrs_2002_impaired_nutrition", "nrs_2002_disease", "age_years")


@pytest.mark.parametrize(
    ("answers", "points", "band"),
    [
        ((2, 1, 70), 4, "at risk"),
        ((1, 1, 69), 2, "not at risk"),
        ((1, 1, 70), 3, "at risk"),
        ((3, 3, 91), 7, "at risk"),
        ((0, 0, 30), 0, "not at risk"),
    ],
)
def test_nrs_2002(answers: tuple[int, ...], points: int, band: str) -> None:
    found = score(nrs_2002_tool, dict(zip(FINAL, answers, strict=True))).scored("nrs2002")
    found_band = found.band()
    assert (found.value, found_band and found_band.name) == (points, band)


def test_nrs_2002_refuses_a_grade_out_of_range_and_does_not_clamp_it() -> None:
    with pytest.raises(ValueError, match="from 0 to 3"):
        score(nrs_2002_tool, {"nrs_2002_impaired_nutrition": 4})


def test_nrs_2002_without_the_age_is_between_bounds() -> None:
    found = score(nrs_2002_tool, dict(zip(FINAL[:2], (2, 1), strict=True))).scored("nrs2002")
    assert (found.lowest, found.highest, found.indeterminate) == (3, 4, False)


@pytest.mark.parametrize(
    ("first", "points", "complete"),
    [
        ((25, False, False, False), None, True),
        ((20.4, False, False, False), 4, True),
        ((25, True, None, None), 4, True),
        ((25, None, False, False), 4, False),
        ((None, None, None, None), 4, True),
    ],
)
def test_nrs_2002_has_no_total_where_the_first_questions_are_a_known_no(
    first: tuple[Any, ...], points: int | None, complete: bool
) -> None:
    given = {key: one for key, one in zip(FIRST, first, strict=True) if one is not None}
    found = score(nrs_2002_tool, given | dict(zip(FINAL, (2, 1, 70), strict=True)))
    total = found.scored("nrs2002")
    assert (total.value, total.lowest, total.band() is None) == (points, None, points is None)
    assert (not total.missing) is complete


FIRST = ("bmi", "nrs_2002_weight_lost", "nrs_2002_intake_reduced", "nrs_2002_severely_ill")


@pytest.mark.parametrize(
    ("answers", "needed"),
    [
        ((20.4, False, False, False), True),
        ((20.5, False, False, False), False),
        ((25, None, True, None), True),
        ((25, None, False, False), None),
        ((None, False, False, False), None),
    ],
)
def test_the_first_questions_of_nrs_2002(answers: tuple[Any, ...], needed: bool | None) -> None:
    given = {key: one for key, one in zip(FIRST, answers, strict=True) if one is not None}
    assert score(nrs_2002_tool, given).scored("nrs_2002_prescreen").value is needed


NO_IMPAIRMENT: Answers = {
    "nrs_2002_loss_in_1_months": 0,
    "nrs_2002_loss_in_2_months": 0,
    "nrs_2002_loss_in_3_months": 0,
    "intake_pct": 100,
    "bmi": 24,
    "nrs_2002_impaired_condition": False,
}


@pytest.mark.parametrize(
    ("change", "grade"),
    [
        ({}, 0),
        ({"nrs_2002_loss_in_3_months": 5}, 0),
        ({"nrs_2002_loss_in_3_months": 5.1}, 1),
        ({"nrs_2002_loss_in_3_months": 15}, 1),
        ({"nrs_2002_loss_in_3_months": 15.1}, 3),
        ({"nrs_2002_loss_in_2_months": 5.1}, 2),
        ({"nrs_2002_loss_in_1_months": 5.1}, 3),
        ({"intake_pct": 76}, 0),
        ({"intake_pct": 75}, 1),
        ({"intake_pct": 60}, 1),
        ({"intake_pct": 50.1}, 1),
        ({"intake_pct": 50}, 2),
        ({"intake_pct": 25}, 3),
        ({"bmi": 18}, 0),
        ({"bmi": 18.4, "nrs_2002_impaired_condition": True}, 3),
        ({"bmi": 18.5, "nrs_2002_impaired_condition": True}, 2),
        ({"bmi": 20.5, "nrs_2002_impaired_condition": True}, 2),
        ({"bmi": 20.6, "nrs_2002_impaired_condition": True}, 0),
    ],
)
def test_grade_of_nutrition_where_an_intake_of_60_percent_is_mild(
    change: Answers, grade: int
) -> None:
    found = score(nrs_2002_nutrition_grade, NO_IMPAIRMENT | change)
    assert found.scored("nrs_2002_nutrition_grade").value == grade


@pytest.mark.parametrize(
    ("left_out", "lowest", "highest"),
    [
        ("nrs_2002_loss_in_2_months", 0, 2),
        ("intake_pct", 0, 3),
        ("bmi", 0, 0),
        ("nrs_2002_impaired_condition", 0, 0),
    ],
)
def test_grade_of_nutrition_with_a_missing_item(left_out: str, lowest: int, highest: int) -> None:
    given = {key: value for key, value in NO_IMPAIRMENT.items() if key != left_out}
    found = score(nrs_2002_nutrition_grade, given).scored("nrs_2002_nutrition_grade")
    ends = (found.lowest, found.highest) if found.bounded else (found.value, found.value)
    assert ends == (lowest, highest)


GLIM = ("age_years", "bmi", "glim_loss", "glim_loss_months", "glim_muscle", "glim_intake",
        "glim_inflammation", "glim_cut_offs")  # fmt: skip


@pytest.mark.parametrize(
    ("answers", "stage"),
    [
        ((72, 21, 7, 5, None, False, True, None), "1"),
        ((60, 18.0, 12, 6, None, False, True, None), "2"),
        ((60, 18.0, 12, 6, None, False, False, None), "none"),
        ((60, 24, 5, 6, "normal", True, False, None), "none"),
        ((60, 24, 5.1, 6, "normal", True, False, None), "1"),
        ((60, 24, 10, 6, "normal", True, False, None), "1"),
        ((60, 24, 10.1, 6, "normal", True, False, None), "2"),
        ((60, 24, 10, 7, "normal", True, False, None), "none"),
        ((60, 24, 10.1, 7, "normal", True, False, None), "1"),
        ((60, 24, 20.1, 7, "normal", True, False, None), "2"),
        ((69, 20, 0, 6, "normal", True, False, None), "none"),
        ((69, 19.9, 0, 6, "normal", True, False, None), "1"),
        ((70, 21.9, 0, 6, "normal", True, False, None), "1"),
        ((70, 22, 0, 6, "normal", True, False, None), "none"),
        ((69, 18.4, 0, 6, "normal", True, False, None), "2"),
        ((70, 19.9, 0, 6, "normal", True, False, None), "2"),
        ((70, 20, 0, 6, "normal", True, False, None), "1"),
        ((60, 19, 0, 6, "normal", True, False, "asian"), "none"),
        ((60, 19, 0, 6, "normal", True, False, "general"), "1"),
        ((70, 20, 0, 6, "normal", True, False, "asian"), "none"),
        ((60, 24, 0, 6, "reduced", True, False, None), "1"),
        ((60, 24, 0, 6, "severe deficit", None, True, None), "2"),
        ((60, 24, 0, 6, None, True, False, None), None),
        ((60, 24, 7, None, "normal", True, None, None), None),
        ((60, None, 12, 6, None, True, None, None), "2"),
        ((60, None, 7, 6, None, True, None, None), None),
        ((None, 21, 0, 6, "normal", True, None, None), None),
        ((60, 18, 12, 6, None, False, None, None), None),
    ],
)
def test_glim(answers: tuple[Any, ...], stage: str | None) -> None:
    given = {key: one for key, one in zip(GLIM, answers, strict=True) if one is not None}
    result = score(glim, given)
    assert result.scored("glim_stage").value == stage
    if stage is not None:
        assert result.scored("glim_malnutrition").value is (stage != "none")


def test_glim_knows_malnutrition_before_its_stage() -> None:
    given = dict(zip(GLIM[2:7], (7, 6, "normal", True, True), strict=True))
    result = score(glim, given | {"age_years": 60})
    assert result.scored("glim_malnutrition").value is True
    assert result.scored("glim_stage").value is None


WELL: Answers = {
    "pgsga_loss_in_1_month": 0,
    "pgsga_weight_falling": False,
    "pgsga_intake": "unchanged",
    "pgsga_food": "normal amount",
    "pgsga_activity": "normal",
    **{symptom.key: False for symptom in SYMPTOMS},
}
IN_6_MONTHS = {"pgsga_loss_in_1_month": None}


@pytest.mark.parametrize(
    ("change", "points", "band"),
    [
        ({}, 0, "0-1"),
        (
            {
                "pgsga_loss_in_1_month": 5.4,
                "pgsga_weight_falling": True,
                "pgsga_food": "little solid food",
                "pgsga_no_appetite": True,
                "pgsga_pain": True,
                "pgsga_constipation": True,
                "pgsga_activity": "less than half the day in bed or chair",
            },
            15,
            "9 or more",
        ),
        ({"pgsga_loss_in_1_month": 1.99}, 0, "0-1"),
        ({"pgsga_loss_in_1_month": 2}, 1, "0-1"),
        ({"pgsga_loss_in_1_month": 3}, 2, "2-3"),
        ({"pgsga_loss_in_1_month": 5}, 3, "2-3"),
        ({"pgsga_loss_in_1_month": 9.99}, 3, "2-3"),
        ({"pgsga_loss_in_1_month": 10}, 4, "4-8"),
        ({"pgsga_loss_in_1_month": 0, "wt_loss_6m_pct": 30}, 0, "0-1"),
        (IN_6_MONTHS | {"wt_loss_6m_pct": 1.9}, 0, "0-1"),
        (IN_6_MONTHS | {"wt_loss_6m_pct": 2}, 1, "0-1"),
        (IN_6_MONTHS | {"wt_loss_6m_pct": 6}, 2, "2-3"),
        (IN_6_MONTHS | {"wt_loss_6m_pct": 10}, 3, "2-3"),
        (IN_6_MONTHS | {"wt_loss_6m_pct": 20}, 4, "4-8"),
        ({"pgsga_intake": "less", "pgsga_food": "tube or vein only"}, 1, "0-1"),
        ({"pgsga_intake": "less", "pgsga_food": "very little"}, 4, "4-8"),
        ({"pgsga_activity": "bedridden"}, 3, "2-3"),
        ({"pgsga_vomiting": True, "pgsga_diarrhoea": True, "pgsga_sores": True}, 8, "4-8"),
        ({"pgsga_vomiting": True, "pgsga_diarrhoea": True, "pgsga_no_appetite": True}, 9,
         "9 or more"),
    ],
)  # fmt: skip
def test_pg_sga_short_form(change: Answers, points: int, band: str) -> None:
    given = {key: value for key, value in (WELL | change).items() if value is not None}
    found = score(pg_sga_short_form, given).scored("pgsga_sf")
    found_band = found.band()
    assert (found.value, found_band and found_band.name) == (points, band)


def test_pg_sga_short_form_at_its_worst_and_with_nothing_answered() -> None:
    worst = WELL | {
        "pgsga_loss_in_1_month": 12,
        "pgsga_weight_falling": True,
        "pgsga_food": "very little",
        "pgsga_activity": "bedridden",
        **{symptom.key: True for symptom in SYMPTOMS},
    }
    result = score(pg_sga_short_form, worst)
    boxes = ("pgsga_weight_box", "pgsga_food_box", "pgsga_symptom_box", "pgsga_sf")
    assert [result.scored(box).value for box in boxes] == [5, 4, 24, 36]
    empty = score(pg_sga_short_form, {}).scored("pgsga_sf")
    assert (empty.lowest, empty.highest) == (0, 36)


def test_pg_sga_short_form_without_an_answer_about_pain_is_between_bounds() -> None:
    given = {key: value for key, value in WELL.items() if key != "pgsga_pain"}
    found = score(pg_sga_short_form, given).scored("pgsga_sf")
    assert (found.value, found.lowest, found.highest) == (None, 0, 3)


SARC = [item.key for item in sarc_f.items]


@pytest.mark.parametrize(
    ("answers", "points", "band"),
    [
        ((1, 1, 1, 1, 1), 5, "positive"),
        ((1, 0, 1, 1, 0), 3, "negative"),
        ((2, 0, 1, 1, 0), 4, "positive"),
    ],
)
def test_sarc_f(answers: tuple[int, ...], points: int, band: str) -> None:
    found = score(sarc_f, dict(zip(SARC, answers, strict=True))).scored("sarc_f")
    found_band = found.band()
    assert (found.value, found_band and found_band.name) == (points, band)


@pytest.mark.parametrize(
    ("calf", "sex", "points", "at_cut_off"),
    [
        (33.9, "male", 11, False),
        (34, "male", 1, True),
        (32.9, "female", 11, False),
        (33, "female", 1, True),
        (33.5, "female", 1, False),
    ],
)
def test_sarc_calf(calf: float, sex: str, points: int, at_cut_off: bool) -> None:
    given = dict(zip(SARC, (1, 0, 0, 0, 0), strict=True))
    result = score(sarc_calf_tool, given | {"sarc_calf_calf": calf, "sex": sex})
    found = result.scored("sarc_calf")
    found_band = found.band()
    assert found.value == points
    assert found_band is not None
    assert found_band.name == ("positive" if points >= 11 else "negative")
    assert result.scored("sarc_calf_at_cut_off").value is at_cut_off


@pytest.mark.parametrize(
    ("given", "lowest", "highest"),
    [
        ({"sarc_calf_calf": 33.5}, 1, 11),
        ({"sarc_calf_calf": 35}, 1, 1),
        ({"sarc_calf_calf": 30}, 11, 11),
        ({"sex": "male"}, 1, 11),
    ],
)
def test_sarc_calf_without_the_calf_or_the_sex(given: Answers, lowest: int, highest: int) -> None:
    answers = dict(zip(SARC, (1, 0, 0, 0, 0), strict=True)) | given
    found = score(sarc_calf_tool, answers).scored("sarc_calf")
    ends = (found.lowest, found.highest) if found.bounded else (found.value, found.value)
    assert ends == (lowest, highest)


def test_body_mass_index_and_weight_loss() -> None:
    index = score(body_mass_index_tool, {"weight": 68, "height": 182}).scored("bmi").value
    assert index == pytest.approx(20.52892, abs=1e-5)
    lost = score(weight_loss_tool, {"earlier_weight": 70, "weight": 64}).scored("weight_loss_pct")
    assert lost.value == pytest.approx(8.571, abs=1e-3)
    gained = score(weight_loss_tool, {"earlier_weight": 64, "weight": 70})
    assert gained.scored("weight_loss_pct").value == -9.375
    with pytest.raises(ValueError, match="height"):
        score(body_mass_index_tool, {"weight": 68, "height": 1.82})


@pytest.mark.parametrize(
    ("loss", "bmi", "sarcopenia", "expected"),
    [
        (5.1, None, None, True),
        (5, 20, False, False),
        (5, 19.9, None, True),
        (2.1, 25, True, True),
        (2, 17, True, False),
        (3, None, False, None),
        (None, 17, True, None),
    ],
)
def test_cachexia(
    loss: float | None, bmi: float | None, sarcopenia: bool | None, expected: bool | None
) -> None:
    given = {"wt_loss_6m_pct": loss, "bmi": bmi, "cachexia_sarcopenia": sarcopenia}
    answers = {key: value for key, value in given.items() if value is not None}
    assert score(cachexia, answers).scored("cachexia").value is expected


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("MUST", {"bmi": 24, "loss_pct": 2, "acute_no_intake": None}, [None, None]),
        ("NRS-2002", {"nutrition": 2, "disease": 1, "age": 71}, [4, True]),
        ("GLIM", {"age": 60, "bmi": 24, "loss_pct": 0, "months": 6, "muscle": "severe",
                  "intake": True, "inflammation": None, "asian": False}, 2),
        ("PG-SGA SF", {"loss_1m_pct": None, "loss_6m_pct": 12, "decreased_2wk": True,
                       "box2": [1, 3], "box3": ["nausea", "dry mouth"], "box4": 3}, [12, ">=9"]),
        ("PG-SGA SF", {"loss_1m_pct": 0, "decreased_2wk": False, "box2": 4, "box3": [3, 3, 2],
                       "box4": 0}, [12, ">=9"]),
        ("SARC-CalF", {"items": [0, 1, 0, 0, 0], "calf_cm": 33, "sex": "M"}, [11, True]),
        ("Cachexia", {"loss_pct": 3, "bmi": 19, "sarcopenia": None}, True),
        ("BMI", {"kg": 68, "m": 1.82}, 20.53),
    ],
)  # fmt: skip
def test_other_ways_to_write_an_example(name: str, inputs: Answers, expected: Any) -> None:
    row = {"instrument": name, "inputs": inputs, "expected": expected}
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried


@pytest.mark.parametrize(
    ("box2", "box3", "says"),
    [
        (5, ["nausea"], "box 2 has 0 to 4 points, not 5"),
        (True, ["nausea"], "box 2 has 0 to 4 points, not True"),
        ([1, 5], ["nausea"], "box 2 has 0 to 4 points, not 5"),
        (2, ["hiccup"], "box 3 has no symptom called 'hiccup'"),
        (2, [4], "box 3 has no further symptom of 4 points"),
        (2, [2, 2, 2], "box 3 has no further symptom of 2 points"),
        (2, [True], "box 3 has no further symptom of True points"),
    ],
)
def test_a_box_that_the_form_does_not_have_is_refused_with_words(
    box2: Any, box3: Any, says: str
) -> None:
    inputs = {"loss_1m_pct": 5.4, "decreased_2wk": True, "box2": box2, "box3": box3, "box4": 2}
    tried = try_row({"instrument": "PG-SGA SF", "inputs": inputs}, EXAMPLES, convert)
    assert (tried.refused, tried.problem) == (True, says)


def test_the_loss_in_six_months_is_not_missing_where_that_in_one_is_known() -> None:
    given = {"pgsga_loss_in_1_month": 5.4, "pgsga_weight_falling": True}
    box = score(pg_sga_short_form, given).scored("pgsga_weight_box")
    assert (box.value, box.missing) == (4, ())
