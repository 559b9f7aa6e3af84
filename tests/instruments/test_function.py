from collections.abc import Sequence
from typing import Any

import pytest

from trabecula.fhir.units import convert
from trabecula.knowledge.facts.function import (
    change_in_steps,
    falls_in_12_months,
    gait_speed,
    unsteady,
)
from trabecula.knowledge.facts.observations import systolic_drop_on_standing
from trabecula.knowledge.instruments.function.balance import four_stage_balance
from trabecula.knowledge.instruments.function.barthel import barthel
from trabecula.knowledge.instruments.function.chair_stands import (
    chair_stand_30_s,
    five_chair_stands,
)
from trabecula.knowledge.instruments.function.device_steps import device_day, device_steps
from trabecula.knowledge.instruments.function.examples import EXAMPLES
from trabecula.knowledge.instruments.function.fear_of_falling import short_fes_i
from trabecula.knowledge.instruments.function.frailty import clinical_frailty, g8
from trabecula.knowledge.instruments.function.gait_speed import usual_gait_speed
from trabecula.knowledge.instruments.function.morse import morse_fall_scale
from trabecula.knowledge.instruments.function.orthostatic import orthostatic_blood_pressure
from trabecula.knowledge.instruments.function.physical_performance import (
    physical_performance_battery,
)
from trabecula.knowledge.instruments.function.relief_and_movement import (
    analgesia_cost,
    safe_mobility_goal,
)
from trabecula.knowledge.instruments.function.safety_gate import UNSAFE_TO_STAND, UNSAFE_TO_TEST
from trabecula.knowledge.instruments.function.six_minute_walk import (
    predicted_six_minute_walk_distance,
    six_minute_walk,
)
from trabecula.knowledge.instruments.function.steadi import (
    stay_independent,
    steadi_2013,
    steadi_key_questions,
)
from trabecula.knowledge.instruments.function.timed_up_and_go import (
    change_of_the_timed_up_and_go,
    timed_up_and_go_test,
)
from trabecula.language.answer import Answer
from trabecula.language.instrument import Instrument
from trabecula.language.interpret import interpret
from trabecula.pathway.changes import compare
from trabecula.pathway.examples import try_row
from trabecula.pathway.scores import Result, Scored, score


def answered(instrument: Instrument, *answers: Any) -> Result:
    """The result of answers in the order of the items; None was not asked."""
    given = zip(instrument.items, answers, strict=False)
    return score(instrument, {item.key: answer for item, answer in given if answer is not None})


def values(instrument: Instrument, *answers: Any) -> list[Any]:
    return [scored.value for scored in answered(instrument, *answers).scores]


def bands(scored: Scored) -> list[str | None]:
    """The band of each scheme, in its order."""
    found = [scored.band(scheme) for scheme in scored.score.bands]
    return [band and band.name for band in found]


def of_points(instrument: Instrument, points: Sequence[float]) -> Result:
    """The result of answers that are worth these points."""
    items: Any = instrument.items
    pairs = zip(items, points, strict=True)
    return answered(instrument, *(item.options[item.points.index(worth)] for item, worth in pairs))


@pytest.mark.parametrize(
    ("known", "unsafe"),
    [
        ({"mscc_confirmed": True}, Answer.APPLIES),
        ({"neuro_signs": frozenset({"limb_weakness"})}, Answer.APPLIES),
        ({"sins": 13, "spine_stability_confirmed": True}, Answer.APPLIES),
        ({"sins": 12}, Answer.APPLIES),
        ({"sins": 7, "spine_stability_confirmed": False}, Answer.APPLIES),
        ({"sins": 12, "spine_stability_confirmed": True}, Answer.DOES_NOT_APPLY),
        ({"sins": 6}, Answer.DOES_NOT_APPLY),
        ({"platelets": 19.9}, Answer.APPLIES),
        ({"platelets": 20}, Answer.DOES_NOT_APPLY),
        ({"hb": 7.9}, Answer.APPLIES),
        ({"hb": 8}, Answer.DOES_NOT_APPLY),
        ({"sins": None}, Answer.NOT_KNOWN),
        ({"l_acute_event": True}, Answer.APPLIES),
        ({"l_fracture": True}, Answer.APPLIES),
        ({"l_mirels": 8}, Answer.DOES_NOT_APPLY),
        ({"l_mirels": 9}, Answer.APPLIES),
        ({"l_mirels": 9, "l_stabilised": False}, Answer.APPLIES),
        ({"l_mirels": 9, "l_fracture": True, "l_stabilised": True}, Answer.DOES_NOT_APPLY),
        ({"l_axial_cortical_mm": 30}, Answer.DOES_NOT_APPLY),
        ({"l_axial_cortical_mm": 30.1}, Answer.APPLIES),
        ({"p_imaging": frozenset({"fracture"})}, Answer.APPLIES),
        ({"p_movement": 7.9}, Answer.DOES_NOT_APPLY),
        ({"p_movement": 8}, Answer.APPLIES),
        ({"p_movement": None}, Answer.NOT_KNOWN),
    ],
)
def test_the_safety_gate(known: dict[str, Any], unsafe: Answer) -> None:
    spine = {"mscc_confirmed": False, "neuro_signs": frozenset[str](), "sins": 0}
    bone = {"l_acute_event": False, "l_fracture": False, "l_mirels": 4, "l_axial_cortical_mm": 0}
    pain = {"p_imaging": frozenset[str](), "p_movement": 0}
    everything = {**spine, **bone, **pain, "platelets": 200, "hb": 12, **known}
    assert interpret(UNSAFE_TO_TEST, everything) is unsafe


@pytest.mark.parametrize(
    ("site", "unsafe"), [("femur_shaft", Answer.APPLIES), ("rib", Answer.DOES_NOT_APPLY)]
)
def test_a_fracture_that_bears_the_body_holds_standing_up(site: str, unsafe: Answer) -> None:
    spine = {"mscc_confirmed": False, "neuro_signs": frozenset[str](), "sins": 0}
    assert interpret(UNSAFE_TO_STAND, {**spine, "l_site": site, "l_fracture": True}) is unsafe


def test_every_performance_test_has_the_gate_and_nothing_known_is_not_safe() -> None:
    tests = (
        timed_up_and_go_test, chair_stand_30_s, five_chair_stands, four_stage_balance,
        usual_gait_speed, physical_performance_battery, six_minute_walk,
    )  # fmt: skip
    assert all(test.unsafe_if is UNSAFE_TO_TEST for test in tests)
    assert orthostatic_blood_pressure.unsafe_if is UNSAFE_TO_STAND
    assert interpret(UNSAFE_TO_TEST, {}) is Answer.NOT_KNOWN


@pytest.mark.parametrize(
    ("answers", "at_risk", "named"),
    [
        ((11.9,), False, ["below 12 s", "below 30 s", "below 13.5 s"]),
        ((12.0,), True, ["at risk of falling", "below 30 s", "below 13.5 s"]),
        ((13.5,), True, ["at risk of falling", "below 30 s", "like people at home who fall"]),
        ((29.9, False), True, ["at risk of falling", "below 30 s", "like people at home who fall"]),
        ((31,), True, ["at risk of falling", "dependent", "like people at home who fall"]),
        ((None, True), True, [None] * 3),
        ((None, False), None, [None] * 3),
        ((0,), None, [None] * 3),
        ((0, True), True, [None] * 3),
    ],
)
def test_timed_up_and_go(answers: tuple[Any, ...], at_risk: Any, named: list[Any]) -> None:
    result = answered(timed_up_and_go_test, *answers)
    assert result.scored("tug_at_risk").value is at_risk
    assert bands(result.scored("tug_time")) == named


@pytest.mark.parametrize(
    ("answers", "percent", "band", "worse"),
    [
        ((10, 12), 20, "a fifth slower, or more", True),
        ((11.5, 13.8), 20, "a fifth slower, or more", True),
        ((10, 11.9), 19, "less than a fifth", False),
        ((10, 8), -20, "a fifth faster, or more", False),
        ((10, 8.1), -19, "less than a fifth", False),
        ((10, None, True), None, None, True),
        ((None, 12), None, None, None),
    ],
)
def test_change_of_the_timed_up_and_go(
    answers: tuple[Any, ...], percent: Any, band: Any, worse: Any
) -> None:
    result = answered(change_of_the_timed_up_and_go, *answers)
    change = result.scored("tug_change_pct")
    assert (change.value, bands(change)) == (percent, [band])
    assert result.scored("tug_worse").value is worse


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((8, False, 76, "female"), [8, 10, True]),
        ((11, False, 76, "female"), [11, 10, False]),
        ((10, False, 76, "female"), [10, 10, False]),
        ((7, False, 91, "male"), [7, 7, False]),
        ((20, True, 70, "male"), [0, 12, True]),
        ((20, False, 59, "male"), [20, None, None]),
        ((20, False, 95, "female"), [20, None, None]),
        ((8, None, 76, "female"), [None, 10, True]),
        ((10, None, 76, "female"), [None, 10, None]),
        ((10, False, None, "female"), [10, None, None]),
        ((10, False, 60, None), [10, None, True]),
    ],
)
def test_chair_stands_in_30_seconds(answers: tuple[Any, ...], expected: list[Any]) -> None:
    assert values(chair_stand_30_s, *answers) == expected


@pytest.mark.parametrize(
    ("seconds", "band"),
    [
        (11.9, "below 12 s"),
        (12, "risk of a fall"),
        (14.9, "risk of a fall"),
        (15, "risk of repeated falls"),
        (None, None),
    ],
)
def test_five_times_sit_to_stand(seconds: Any, band: Any) -> None:
    assert bands(answered(five_chair_stands, seconds).scores[0]) == [band]


@pytest.mark.parametrize(
    ("held", "at_risk"),
    [
        ((10, 10, 6), True),
        ((10, 10, 9.9), True),
        ((10, 10, 10, 4), False),
        ((None, None, 10), False),
        ((10, 4), True),
        ((10, 10), None),
    ],
)
def test_four_stages_of_balance(held: tuple[Any, ...], at_risk: Any) -> None:
    assert values(four_stage_balance, *held) == [at_risk]


@pytest.mark.parametrize(
    ("metres", "seconds", "speed", "named"),
    [
        (4, 6.9, 0.58, ["high risk", "low performance"]),
        (3, 5, 0.6, ["limited outdoors", "low performance"]),
        (4, 5, 0.8, ["between limited and healthy", "low performance"]),
        (4, 4.9, 0.82, ["between limited and healthy", "not low"]),
        (4, 4.0, 1.0, ["healthy", "not low"]),
        (None, 4.0, None, [None, None]),
    ],
)
def test_gait_speed(metres: Any, seconds: float, speed: Any, named: list[Any]) -> None:
    scored = answered(usual_gait_speed, metres, seconds).scored(gait_speed.key)
    assert (
        scored.value == speed if speed is None else scored.value == pytest.approx(speed, abs=0.005)
    )
    assert bands(scored) == named


@pytest.mark.parametrize(
    ("answers", "expected", "band"),
    [
        ((10, 10, 6, "4", 5.5, None, None, 14.2), [3, 3, 2, 8], "moderate"),
        ((10, 4, None, "3", 5.0, None, None, None, True), [1, 2, 0, 3], "severe"),
        ((10, 10, 10, "4", 4.0, None, None, 11.0), [4, 4, 4, 12], "minimal"),
        ((10, 10, 10, "4", 4.0, None, None, None), [4, 4, None, None], None),
        ((10, 10, 10, "4", None, None, True, 11.0), [4, 0, 4, 8], "moderate"),
        ((10, 10, 2.9, "4", 9, 6.2, None, 16.7), [2, 3, 1, 6], "severe"),
        ((10, 10, 10, "4", 5, None, None, 11.2), [4, 3, 3, 10], "minimal"),
        ((10, 10, 10, "4", 5, None, True, 11.2), [4, None, 3, None], None),
        ((10, None, 10, "4", 5, None, None, 11.2), [None, 3, 3, None], None),
    ],
)
def test_short_physical_performance_battery(
    answers: tuple[Any, ...], expected: list[Any], band: str | None
) -> None:
    result = answered(physical_performance_battery, *answers)
    assert [scored.value for scored in result.scores] == expected
    assert bands(result.scored("sppb_total")) == [band]


def test_times_over_3_metres_are_not_those_over_4() -> None:
    over_3, over_4 = (values(physical_performance_battery, 10, 10, 10, m, 4.7)[1] for m in "34")
    assert (over_3, over_4) == (2, 4)


@pytest.mark.parametrize(
    ("body", "predicted", "limit"),
    [
        (("female", 162, 70, 64), 457.66, 318.66),
        (("male", 175, 65, 80), 548.65, 395.65),
        (("male", 175, 39, 80), None, None),
        (("male", 175, 81, 80), None, None),
        (("male", 175, None, 80), None, None),
    ],
)
def test_predicted_six_minute_walk(body: tuple[Any, ...], predicted: Any, limit: Any) -> None:
    found = values(predicted_six_minute_walk_distance, None, *body)
    assert found == [predicted, limit, None]


@pytest.mark.parametrize(("metres", "low"), [(395.6, True), (395.65, False), (400, False)])
def test_a_walk_below_the_lower_limit(metres: float, low: bool) -> None:
    assert values(predicted_six_minute_walk_distance, metres, "male", 175, 65, 80)[2] is low


@pytest.mark.parametrize(("before", "now", "means"), [(300, 320, "better"), (300, 281, "no meaningful change"), (300, 280, "worse")])  # fmt: skip
def test_twenty_metres_are_a_change(before: float, now: float, means: str) -> None:
    earlier, later = (answered(six_minute_walk, metres) for metres in (before, now))
    change = compare(later.scores[0], later, earlier)
    assert change is not None
    assert change.means == means


@pytest.mark.parametrize(
    ("answers", "screen", "unsteady_now", "falls"),
    [
        ((False, 0, False, True, False), True, True, 0),
        ((True, 2, False, False, False), True, False, 2),
        ((False, None, None, False, False), False, False, 0),
        ((None, None, None, False, False), None, False, None),
        ((None, 0, None, False, False), False, False, 0),
        ((False, None, None, False, None), None, None, 0),
        ((False, 1, None, False, False), True, False, 1),
        ((None, None, True, None, None), True, None, None),
    ],
)
def test_steadi_key_questions(
    answers: tuple[Any, ...], screen: Any, unsteady_now: Any, falls: Any
) -> None:
    result = answered(steadi_key_questions, *answers)
    assert result.scored("steadi_screen").value is screen
    assert result.scored(unsteady.key).value is unsteady_now
    assert result.scored(falls_in_12_months.key).value == falls


def test_a_fall_of_unknown_number_is_at_least_one() -> None:
    falls = answered(steadi_key_questions, True).scored(falls_in_12_months.key)
    assert (falls.value, falls.lowest) == (None, 1)
    assert [band.name for band in falls.bands(falls.score.bands[0])] == [
        "one fall",
        "two falls or more",
    ]


@pytest.mark.parametrize(
    ("answers", "tier"),
    [
        ((False, 0, False, True, False, False), "moderate"),
        ((True, 2, False, False, False, False), "high"),
        ((True, 1, False, False, False, False), "moderate"),
        ((True, 1, True, False, False, False), "high"),
        ((False, None, None, False, True, True), "high"),
        ((False, None, None, False, False, True), "low"),
        ((True, None, False, False, False, False), None),
        ((False, None, None, True, False, None), None),
    ],
)
def test_tiers_of_2013(answers: tuple[Any, ...], tier: Any) -> None:
    assert values(steadi_2013, *answers) == [tier]


def test_a_screen_that_missing_answers_leave_open_names_what_it_can_be() -> None:
    (injury,) = answered(steadi_2013, True, 1, None, False, False, False).scores
    assert (injury.value, set(injury.possible)) == (None, {"moderate", "high"})
    (number,) = answered(steadi_2013, True).scores
    assert (number.value, number.possible) == (None, ())
    assert injury.indeterminate and number.indeterminate


def test_stay_independent_by_its_own_points() -> None:
    every, two, none = ([yes] * 12 for yes in (True, False, False))
    two[:2] = [True, True]
    assert [values(stay_independent, *each) for each in (every, two, none)] == [[14], [4], [0]]
    named = [bands(answered(stay_independent, *each).scores[0]) for each in (two, none)]
    assert named == [["at risk"], ["not at risk"]]


def test_stay_independent_knows_its_risk_before_the_last_answer() -> None:
    scored = answered(stay_independent, True, True).scores[0]
    assert (scored.value, scored.lowest, scored.highest) == (None, 4, 14)
    assert bands(scored) == ["at risk"]
    assert answered(stay_independent, True).scores[0].indeterminate


@pytest.mark.parametrize(
    ("answers", "drop", "orthostatic"),
    [
        ((140, 120, 125, 80, 78, 78), 20, True),
        ((140, 121, 125, 80, 71, 78), 19, False),
        ((140, 135, 138, 80, 78, 70), 5, True),
        ((120, 130, 125, 80, 85, 82), -5, False),
        ((140, None, 115), (25, 140), True),
        ((140, None, 135), (5, 140), None),
        ((None, 120, 115), None, None),
    ],
)
def test_standing_blood_pressure(answers: tuple[Any, ...], drop: Any, orthostatic: Any) -> None:
    result = answered(orthostatic_blood_pressure, *answers)
    fall = result.scored(systolic_drop_on_standing.key)
    known = fall.value if fall.lowest is None else (fall.lowest, fall.highest)
    assert known == drop
    assert result.scored("orthostatic_hypotension").value is orthostatic


@pytest.mark.parametrize(
    ("answers", "total", "named"),
    [
        ((True, True, "cane_crutch_or_walker", False, "weak", "knows_limits"), 65, ["high", "high"]),
        ((True, True, "furniture", True, "impaired", "forgets_limits"), 125, ["high", "high"]),
        ((True, False, "none", True, "normal", "knows_limits"), 45, ["moderate", "high"]),
        ((False, True, "cane_crutch_or_walker", True, "normal", "knows_limits"), 50, ["moderate", "high"]),
        ((True, False, "none", False, "normal", "knows_limits"), 25, ["moderate", "moderate"]),
        ((False, False, "none", True, "normal", "knows_limits"), 20, ["low", "low"]),
        ((True, False, "none", False, "normal", None), None, ["moderate", "moderate"]),
        ((True, True, "none", False, "normal", None), None, [None, None]),
    ],
)  # fmt: skip
def test_morse(answers: tuple[Any, ...], total: Any, named: list[Any]) -> None:
    scored = answered(morse_fall_scale, *answers).scores[0]
    assert (scored.value, bands(scored)) == (total, named)


@pytest.mark.parametrize(
    ("answers", "total", "band"),
    [
        ((2, 2, 2, 3, 2, 3, 2), 16, "high"),
        ((1, 1, 2, 2, 1, None, 1), 10, "moderate"),
        ((1, 1, 2, None, 1, None, 1), None, None),
        ((1, 1, 1, 1, 1, 1, 2), 8, "low"),
        ((1, 1, 1, 1, 1, 1, 3), 9, "moderate"),
        ((2, 2, 2, 2, 2, 2, 1), 13, "moderate"),
        ((2,) * 7, 14, "high"),
        ((None, *(4,) * 6), 28, "high"),
    ],
)
def test_short_fes_i_rounds_up(answers: tuple[Any, ...], total: Any, band: Any) -> None:
    scored = answered(short_fes_i, *answers).scores[0]
    assert (scored.value, bands(scored)) == (total, [band])


@pytest.mark.parametrize(
    ("points", "total", "band"),
    [
        ([10, 0, 5, 5, 10, 10, 5, 10, 10, 0], 65, "moderate"),
        ([10, 5, 5, 10, 10, 10, 10, 15, 15, 10], 100, "independent"),
        ([10, 5, 5, 10, 10, 10, 10, 15, 15, 5], 95, "slight"),
        ([10, 0, 5, 10, 10, 10, 10, 15, 15, 5], 90, "moderate"),
        ([10, 0, 0, 0, 10, 0, 0, 0, 0, 0], 20, "total"),
        ([10, 0, 0, 5, 10, 0, 0, 0, 0, 0], 25, "severe"),
        ([10, 0, 0, 5, 10, 10, 5, 10, 10, 0], 60, "severe"),
    ],
)
def test_barthel(points: list[float], total: int, band: str) -> None:
    scored = of_points(barthel, points).scores[0]
    assert (scored.value, bands(scored)) == (total, [band])


@pytest.mark.parametrize(("level", "band"), [(1, "not frail"), (4, "not frail"), (5, "frail"), (9, "frail")])  # fmt: skip
def test_clinical_frailty_scale(level: int, band: str) -> None:
    scored = answered(clinical_frailty, level).scores[0]
    assert (scored.value, bands(scored)) == (level, [band])


@pytest.mark.parametrize("level", [0, 10, 4.5, float("nan")])
def test_clinical_frailty_is_refused_and_never_clamped(level: float) -> None:
    with pytest.raises(ValueError, match="cfs_level"):
        answered(clinical_frailty, level)


@pytest.mark.parametrize(
    ("points", "total", "band"),
    [
        ([1, 2, 2, 2, 2, 1, 1, 2], 13, "positive"),
        ([2, 3, 2, 2, 3, 1, 0.5, 2], 15.5, "negative"),
        ([2, 3, 2, 2, 2, 1, 0, 2], 14, "positive"),
        ([2, 3, 2, 2, 2, 1, 0.5, 2], 14.5, "negative"),
        ([2, 3, 2, 2, 3, 1, 2, 2], 17, "negative"),
    ],
)
def test_g8(points: list[float], total: float, band: str) -> None:
    scored = of_points(g8, points).scores[0]
    assert (scored.value, bands(scored)) == (total, [band])


def test_g8_without_an_item_can_be_known_to_be_positive() -> None:
    worst = ("severe", "over_3_kg", "bed_or_chair", "severe", "below_19", "over_3", "worse")
    scored = answered(g8, *worst).scores[0]
    assert (scored.value, scored.highest, bands(scored)) == (None, 2, ["positive"])


@pytest.mark.parametrize(
    ("before", "now", "means"),
    [
        ((4, 4.0), (4, 5.0), "worse"),
        ((10, 10.0), (10, 12.5), "worse"),
        ((4, 4.0), (10, 12.5), None),
        ((10, 10.0), (4, 4.0), None),
    ],
)
def test_speeds_are_compared_over_the_same_way_alone(
    before: tuple[float, float], now: tuple[float, float], means: str | None
) -> None:
    earlier, later = answered(usual_gait_speed, *before), answered(usual_gait_speed, *now)
    change = compare(later.scored(gait_speed.key), later, earlier)
    assert (None if change is None else change.means) == means


@pytest.mark.parametrize(("metres", "compared"), [("4", True), ("3", False), (None, False)])
def test_batteries_are_compared_with_a_walk_of_the_same_length_alone(
    metres: str | None, compared: bool
) -> None:
    def battery(length: str | None) -> Result:
        return answered(physical_performance_battery, 10, 10, 10, length, 4, 4, False, 12, False)

    earlier, later = battery(metres), battery("4")
    compared_now = compare(later.scored("sppb_balance"), later, earlier)
    assert (compared_now is not None) is compared


@pytest.mark.parametrize(("hours", "valid"), [(9.9, False), (10, True)])
def test_a_valid_day(hours: float, valid: bool) -> None:
    assert values(device_day, 3000, hours) == [valid]


def test_a_week_has_no_more_than_seven_valid_days() -> None:
    with pytest.raises(ValueError, match="from 0 to 7, not 8"):
        answered(device_steps, 3200, 7, 2300, 8)


@pytest.mark.parametrize(
    ("answers", "percent", "flag", "sudden"),
    [
        ((3200, 7, 2300, 6, 1600), -28.125, True, True),
        ((3200, 7, 2400, 4, 1601), -25, True, False),
        ((3200, 14, 2401, 7, 3200), -24.96875, False, False),
        ((3200, 7, 2300, 3, 1600), None, None, True),
        ((3200, 6, 2300, 6, 1600), None, None, None),
        ((0, 7, 2300, 6, 1600), None, None, None),
        ((3200, 7, 2300, None, None), None, None, None),
    ],
)
def test_steps_against_the_own_baseline(
    answers: tuple[Any, ...], percent: Any, flag: Any, sudden: Any
) -> None:
    result = answered(device_steps, *answers)
    assert result.scored(change_in_steps.key).value == percent
    assert result.scored("steps_fall").value is flag
    assert result.scored("steps_sudden_fall").value is sudden


def test_three_valid_days_are_too_few() -> None:
    few, enough = (answered(device_steps, 3200, 7, 2300, days) for days in (3, 4))
    assert few.scored("steps_sufficient").value is False
    assert few.scored("steps_7d_mean").value is None
    assert enough.scored("steps_sufficient").value is True
    assert enough.scored("steps_7d_mean").value == 2300


@pytest.mark.parametrize(
    ("answers", "cost"),
    [
        ((8, 5, 0, 0, 0, 1, 10, 11, False, 0), False),
        ((8, 5, 1), True),
        ((8, 5, None, None, None, 2), True),
        ((8, 5, None, None, None, 1), None),
        ((8, 5, None, None, None, None, 10, 12), True),
        ((8, 5, None, None, None, None, 10, None, True), True),
        ((8, 5, 0, 0, 0, 0, None, None, None, -25), True),
        ((8, 7, 3, 3, 3, 4), False),
        ((None, None, 3), None),
    ],
)
def test_relief_that_costs_mobility(answers: tuple[Any, ...], cost: Any) -> None:
    assert values(analgesia_cost, *answers) == [cost]


@pytest.mark.parametrize(
    ("answers", "met"),
    [
        ((3, 3, False, 1), True),
        ((4, 3, False, 1), False),
        ((3, 3, True, 1), False),
        ((3, 3, False, 2), False),
        ((3, 3, None, 1), None),
        ((None, None, None, 2), False),
    ],
)
def test_safe_movement_at_the_goal(answers: tuple[Any, ...], met: Any) -> None:
    assert values(safe_mobility_goal, *answers) == [met]


@pytest.mark.parametrize(
    ("instrument", "wrong"),
    [
        (timed_up_and_go_test, {"tug_s": -1}),
        (chair_stand_30_s, {"chair_stands_counted": 101}),
        (four_stage_balance, {"balance_tandem_s": 10.1}),
        (usual_gait_speed, {"gait_time_s": 0}),
        (physical_performance_battery, {"sppb_walk_metres": "5"}),
        (short_fes_i, {"short_fes_i_slope": 0}),
        (short_fes_i, {"short_fes_i_slope": 5}),
        (device_steps, {"steps_baseline_days": 15}),
    ],
)
def test_what_is_out_of_range_is_refused(instrument: Instrument, wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        score(instrument, wrong)


ROWS: list[tuple[str, dict[str, Any], Any]] = [
    ("TUG", {"seconds": "unable"}, {"at_risk": True, "dependent": None}),
    ("TUG change", {"before": 10, "now": 12}, {"pct": 20.0, "flag": True}),
    ("30-s chair stand", {"stands": 11, "age": 76, "sex": "F"}, [11, 10, False]),
    ("30-s chair stand", {"stands": 11, "age": 76, "sex": "F", "arms_used": True}, [0, 10, True]),
    ("30-s chair stand", {"stands": 11, "age": 76, "sex": "F", "arms_used": None}, [None, 10, None]),
    ("4-stage balance", {"items": [10, 10, 6]}, True),
    ("4-stage balance", {"side_by_side": 10, "semi_tandem": 10, "tandem": 10, "one_leg": 4}, False),
    ("5x sit-to-stand", {"seconds": 15.0}, [15.0, "risk of repeated falls"]),
    ("SPPB", {"sbs": 10, "semi": 10, "tandem": 6, "walk_s": [6, 5.5], "dist_m": 4, "chair_s": 14.2}, [3, 3, 2, 8]),
    ("SPPB", {"sbs": 10, "semi": 4, "tandem": None, "walk_s": "unable", "dist_m": 4, "chair_s": "unable"}, [1, 0, 0, 1]),
    ("SPPB", {"sbs": 10, "semi": 4, "tandem": 0, "walk_s": None, "dist_m": 4, "chair_s": None}, [1, None, 0, None]),
    ("6MWT", {"distance_m": 400}, 400),
    ("STEADI key questions", {"fell": False, "unsteady": False, "worried": None}, None),
    ("Stay Independent", {"points": {"fell": 2, "curb": 1}}, [3, False]),
    ("Orthostatic", {"sbp_lying": 140, "sbp_1min": 118}, True),
    ("Morse", {"history": 0, "secondary": 0, "aid": "furniture", "iv": 1, "gait": "impaired", "mental": "forgets"}, 85),
    ("CFS", {"level": 5}, [5, True]),
    ("Device steps", {"baseline_mean": 3200, "week_mean": 2300, "valid_days": 3}, "insufficient"),
    ("safe_mobility_goal_met", {"movement": 3, "goal": 3, "fall": False, "sedation": 0}, True),
    ("analgesia_cost", {"pain_before": 8, "pain_worst": 5, "dizziness_rise": 1}, True),
]  # fmt: skip


@pytest.mark.parametrize(("name", "inputs", "expected"), ROWS)
def test_more_rows_in_the_forms_of_the_examples(
    name: str, inputs: dict[str, Any], expected: Any
) -> None:
    row = {"instrument": name, "inputs": inputs, "expected": expected}
    tried = try_row(row, EXAMPLES, convert)
    assert tried.agrees, tried


@pytest.mark.parametrize("points", [{"aid": 1}, {"ladder": 1}])
def test_a_checklist_with_foreign_points_is_refused(points: dict[str, int]) -> None:
    row = {"instrument": "Stay Independent", "inputs": {"points": points}, "expected": [0, False]}
    assert "the checklist has no" in try_row(row, EXAMPLES, convert).problem
