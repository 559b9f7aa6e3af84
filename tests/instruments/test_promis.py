"""PROMIS short forms: the tables, the bands at their edges, and what is missing."""

from itertools import product
from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.instruments import instruments_of
from trabecula.knowledge.instruments.function import promis
from trabecula.knowledge.instruments.function.promis import (
    promis_pf4a_v1,
    promis_pf4a_v2,
    promis_pi4a,
    promis_sd4a,
)
from trabecula.knowledge.instruments.function.promis_examples import PROMIS_EXAMPLES
from trabecula.language.instrument import Instrument
from trabecula.language.item import NotAnswered
from trabecula.pathway.changes import compare
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score

FORMS = [each for each in instruments_of(promis) if each is not promis.promis_mobility]


def answered(form: Instrument, *answers: Any) -> Result:
    return score(form, dict(zip((item.key for item in form.items), answers, strict=True)))


def t_score(form: Instrument, *answers: Any) -> Scored:
    return answered(form, *answers).scores[0]


def from_points(form: str, *points: Any) -> Any:
    row = {
        "instrument": "PROMIS 4-item T-score",
        "inputs": {"form": form, "items_scored": list(points)},
    }
    tried = try_row(row, PROMIS_EXAMPLES, convert)
    return tried.problem or tried.got


def spread(raw: int) -> list[int]:
    return [raw // 4 + (place < raw % 4) for place in range(4)]


@pytest.mark.parametrize(
    ("form", "t_scores"),
    [
        ("PF4a_v2.0", [22.5, 35.6, 36.7, 48.3, 57.0]),
        ("PF4a_v1.0", [22.9, 35.6, 36.7, 48.0, 56.9]),
        ("PI4a", [41.6, 59.9, 61.2, 71.6, 75.6]),
        ("SD4a", [32.0, 52.4, 54.3, 68.8, 73.3]),
        ("FA4a", [33.7, 55.1, 57.0, 71.6, 75.8]),
        ("FAT4a", [33.7, 55.1, 57.0, 71.6, 75.8]),
        ("DEP4a", [41.0, 60.5, 62.2, 75.7, 79.4]),
        ("ANX4a", [40.3, 61.4, 63.4, 77.9, 81.6]),
        ("SOC4a_v2.0", [27.5, 42.3, 44.2, 58.3, 64.2]),
    ],
)
def test_the_table_of_each_form(form: str, t_scores: list[float]) -> None:
    assert [from_points(form, *spread(raw)) for raw in (4, 11, 12, 19, 20)] == t_scores


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_more_points_are_always_a_higher_t_score(form: Instrument) -> None:
    by_raw: dict[Any, Any] = {}
    for answers in product(range(1, 6), repeat=4):
        result = answered(form, *answers)
        by_raw[result.scores[1].value] = result.scores[0].value
    ordered = [by_raw[raw] for raw in range(4, 21)]
    assert ordered == sorted(set(ordered))


def test_a_stored_script_has_75_8_where_pain_interference_is_75_6() -> None:
    assert t_score(promis_pi4a, 5, 5, 5, 5).value == 75.6


@pytest.mark.parametrize(
    ("form", "answers", "t", "band"),
    [
        (promis_pf4a_v2, (3, 3, 4, 2), 36.7, "moderate"),
        (promis_pi4a, (4, 4, 3, 4), 65.2, "moderate"),
        (promis_sd4a, (2, 3, 4, 3), 57.9, "mild"),
    ],
)
def test_examples_of_the_dossier(
    form: Instrument, answers: tuple[int, ...], t: float, band: str
) -> None:
    found = t_score(form, *answers)
    assert (found.value, found.band() and found.band().name) == (t, band)  # pyright: ignore[reportOptionalMemberAccess]


@pytest.mark.parametrize(
    ("form", "value", "band"),
    [
        (promis_pi4a, 54.9, "within normal"),
        (promis_pi4a, 55, "mild"),
        (promis_pi4a, 59.9, "mild"),
        (promis_pi4a, 60, "moderate"),
        (promis_pi4a, 69.9, "moderate"),
        (promis_pi4a, 70, "severe"),
        (promis_pf4a_v2, 29.9, "severe"),
        (promis_pf4a_v2, 30, "moderate"),
        (promis_pf4a_v2, 40, "moderate"),
        (promis_pf4a_v2, 40.1, "mild"),
        (promis_pf4a_v2, 45, "mild"),
        (promis_pf4a_v2, 45.1, "normal"),
    ],
)
def test_both_sides_of_each_band(form: Instrument, value: float, band: str) -> None:
    assert form.scores[0].bands[0].at(value).name == band


def test_good_sleep_is_turned_round() -> None:
    assert t_score(promis_sd4a, 5, 5, 1, 1).value == 32.0
    assert t_score(promis_sd4a, 1, 1, 5, 5).value == 73.3


@pytest.mark.parametrize("missing", [None, *NotAnswered])
def test_three_answers_give_no_t_score(missing: NotAnswered | None) -> None:
    answers = {item.key: 3 for item in promis_pf4a_v2.items[:3]}
    said = {} if missing is None else {promis_pf4a_v2.items[3].key: missing}
    found = score(promis_pf4a_v2, answers | said).scores[0]
    assert found.value is None
    assert (found.lowest, found.highest) == (34.4, 39.2)
    assert from_points("PF4a_v2.0", 3, 3, 3, None) is None


@pytest.mark.parametrize("answer", [0, 6, 2.5, -1])
def test_an_answer_out_of_range_is_refused(answer: float) -> None:
    with pytest.raises(ValueError, match="from 1 to 5"):
        t_score(promis_sd4a, answer, 3, 3, 3)
    assert "from 1 to 5" in from_points("SD4a", answer, 3, 3, 3)


@pytest.mark.parametrize(
    ("form", "raw", "error"),
    [
        ("promis-pf4a-v2", 4, 4.0),
        ("promis-pf4a-v2", 20, 6.6),
        ("promis-pi4a", 9, 1.9),
        ("promis-pi4a", 10, 1.8),
        ("promis-pi4a", 17, 1.8),
        ("promis-pi4a", 18, 1.9),
        ("promis-dep4a", 7, 2.4),
        ("promis-dep4a", 8, 2.3),
        ("promis-dep4a", 17, 2.4),
        ("promis-anx4a", 12, 2.6),
        ("promis-anx4a", 13, 2.7),
        ("promis-anx4a", 19, 2.9),
        ("promis-sd4a", 20, 4.6),
        ("promis-fa4a", 15, 2.4),
    ],
)
def test_standard_errors(form: str, raw: int, error: float) -> None:
    found = next(each for each in FORMS if each.name == form)
    turned = promis_sd4a.items[:2]
    points = zip(found.items, spread(raw), strict=True)
    answers = [6 - point if item in turned else point for item, point in points]
    assert answered(found, *answers).scores[2].value == error


def test_where_no_standard_error_was_seen_none_is_given() -> None:
    without = {form.name for form in FORMS if len(form.scores) == 2}
    assert without == {"promis-pf4a-v1", "promis-soc4a-v2"}


def test_change_counts_within_one_version_only() -> None:
    before, after = answered(promis_pf4a_v2, 3, 3, 3, 3), answered(promis_pf4a_v2, 4, 4, 4, 4)
    change = compare(after.scores[0], after, before)
    assert change is not None
    assert change.means == "better"
    assert compare(after.scores[0], after, answered(promis_pf4a_v1, 3, 3, 3, 3)) is None


@pytest.mark.parametrize(
    ("t", "band"), [(45.1, "normal"), (45, "mild"), (40, "moderate"), (29.9, "severe")]
)
def test_mobility_takes_its_t_score_as_it_is(t: float, band: str) -> None:
    scored = t_score(promis.promis_mobility, t)
    found = scored.band()
    assert found is not None
    assert (scored.value, found.name) == (t, band)
