"""Functions on what was told over time: what they may say, and what they may not."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trabecula.calculation.over_time.daily_steps import DailySteps
from trabecula.calculation.over_time.severe_pain import hours_in_severe_pain
from trabecula.calculation.over_time.symptoms import greatest_rise, worst_answer
from trabecula.calculation.over_time.walking import walking_level_lost
from trabecula.language.answer import Within
from trabecula.language.derivation import History, Reckoned, Told
from trabecula.language.fact import Raw

OverTimeFunction = Callable[[History, Sequence[date], date], Reckoned | None]
TODAY = date(2026, 3, 1)
worst, rise = worst_answer(("nausea", "pain")), greatest_rise(("nausea", "pain"))
severe, lost = hours_in_severe_pain("pain"), walking_level_lost("aid")
STEPS = DailySteps("steps", "wear")


def day(ago: int) -> date:
    return TODAY - timedelta(days=ago)


def told(ago: int, value: Raw | None, time: str = "") -> Told:
    return Told(day(ago), value, f"Observation/{ago}{time}{value}", time)


def line(*values: tuple[int, Raw | None] | tuple[int, Raw | None, str]) -> list[Told]:
    each = (told(value[0], value[1], value[2] if len(value) > 2 else "") for value in values)
    return sorted(each, key=lambda one: (one.day, one.time, str(one.value), one.origin))


def value(reckoned: Reckoned | None) -> Raw | Within | None:
    return None if reckoned is None else reckoned.value


class TestTheWorstSymptom:
    @pytest.mark.parametrize(
        ("nausea", "pain", "expected"),
        [
            (line((0, 1)), line((0, 3)), 3),
            (line((0, 0)), line((3, 3)), 3),  # a report of one item takes nothing back of others
            (line((0, 0)), line((8, 3)), 0),  # it asked about 7 days
            (line((9, 1)), line((12, 4)), 1),  # nothing newer: the last day of all
            (line((0, 1)), line((3, 3), (1, 2)), 2),
            (line((0, None)), line((0, 1)), 1),
            (line((2, 4), (0, None)), [], 4),
            (line((0, 1), (0, 3)), [], Within(1, 3)),
            (line((0, 3, "08:00"), (0, 1, "20:00")), [], 1),
            (line((0, 1), (0, 3)), line((0, 3)), 3),
            ([], [], None),
        ],
    )
    def test_is_of_the_newest_answers_of_seven_days(
        self, nausea: list[Told], pain: list[Told], expected: Raw | Within | None
    ) -> None:
        assert value(worst({"nausea": nausea, "pain": pain}, [], TODAY)) == expected

    def test_is_of_the_day_of_the_newest_answer_and_rests_on_the_worst(self) -> None:
        found = worst({"nausea": line((0, 0)), "pain": line((3, 3))}, [], TODAY)
        assert found == Reckoned(3, TODAY, ("Observation/33",))

    def test_an_answer_outside_the_scale_is_refused(self) -> None:
        with pytest.raises(ValueError, match="symptom"):
            worst({"pain": line((0, 5))}, [], TODAY)

    @given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 4)), min_size=1))
    def test_no_answer_of_the_last_week_to_another_item_makes_it_less(
        self, values: list[tuple[int, int]]
    ) -> None:
        alone = value(worst({"pain": line((0, 2))}, [], TODAY))
        found = value(worst({"pain": line((0, 2)), "nausea": line(*values)}, [], TODAY))
        lowest = found.lowest if isinstance(found, Within) else found
        assert isinstance(lowest, int)
        assert isinstance(alone, int)
        assert lowest >= alone


class TestTheGreatestRise:
    @pytest.mark.parametrize(
        ("nausea", "pain", "expected"),
        [
            (line((0, 3)), [], None),  # a first report is no report without a rise
            (line((7, 1), (0, 3)), line((7, 3), (0, 3)), 2),
            (line((7, 3), (0, 1)), line((7, 3), (0, 2)), -1),
            (line((60, 1), (0, 3)), [], 2),
            (line((7, 1), (0, 1)), line((0, 2)), Within(0, 2)),  # a first answer may be a rise
            (line((7, 1), (0, 3)), line((0, 2)), 2),
            (line((7, 1), (0, 1)), line((0, 0)), 0),
            (line((7, 1), (3, None), (0, 2)), [], 1),
            (line((7, 1), (7, 2), (0, 3)), [], Within(1, 2)),
            (line((0, 1, "08:00"), (0, 3, "20:00")), [], None),
            (line((3, 0), (2, 2)), line((7, 1), (0, 1)), 2),  # what rose two days ago has risen
        ],
    )
    def test_is_against_the_report_before_that_asked_the_item(
        self, nausea: list[Told], pain: list[Told], expected: Raw | Within | None
    ) -> None:
        assert value(rise({"nausea": nausea, "pain": pain}, [], TODAY)) == expected


class TestTimeInSeverePain:
    @pytest.mark.parametrize(
        ("pain", "expected"),
        [
            (line((0, 6.9)), 0),
            (line((1, 8), (0, 6)), 0),
            (line((0, 7)), Within(0, float("inf"))),
            (line((1, 6), (0, 7)), Within(0, 24)),
            (line((2, 6), (1, 7), (0, 7)), Within(24, 48)),
            (line((3, 6), (1, 7), (0, 7)), Within(24, 72)),
            (line((3, 9), (1, 7), (0, 7)), Within(24, float("inf"))),  # a gap breaks the row
            (line((1, 7), (0, 7)), Within(24, float("inf"))),
            (line((2, 8), (1, None), (0, 8)), Within(0, float("inf"))),
            (line((1, 8, "22:00"), (0, 8, "07:00")), Within(24, float("inf"))),
            (line((0, 5, "08:00"), (0, 8, "20:00")), Within(0, 24)),
            (line((0, 8, "08:00"), (0, 5, "20:00")), 0),
            (line((0, 8), (0, 5)), Within(0, float("inf"))),
            (line((2, 5), (1, 8), (1, 5), (0, 8)), Within(0, 48)),
            (line((0, None)), None),
            ([], None),
        ],
    )
    def test_is_what_reports_can_tell_of_it(
        self, pain: list[Told], expected: Raw | Within | None
    ) -> None:
        assert value(severe({"pain": pain}, [], TODAY)) == expected

    def test_a_year_of_it_is_told_as_two_weeks_or_more(self) -> None:
        year = line(*((ago, 8) for ago in range(365)))
        assert value(severe({"pain": year}, [], TODAY)) == Within(14 * 24, float("inf"))

    @given(st.lists(st.integers(0, 10), min_size=1, max_size=20))
    def test_holds_the_length_of_the_run(self, pains: Sequence[int]) -> None:
        run = next((ago for ago, pain in enumerate(pains) if pain < 7), len(pains))
        found = value(severe({"pain": line(*enumerate(pains))}, [], TODAY))
        ends = found if isinstance(found, Within) else Within(float(str(found)), float(str(found)))
        assert ends.lowest <= max(run - 1, 0) * 24 or ends.lowest == 14 * 24
        assert ends.highest >= run * 24 or run == len(pains)


class TestWalkingLevel:
    @pytest.mark.parametrize(
        ("aid", "expected"),
        [
            (line((0, "bed")), None),
            (line((30, "none"), (0, "cane")), True),
            (line((7, "cane"), (0, "walker")), False),
            (line((7, "walker"), (0, "wheelchair")), True),
            (line((7, "wheelchair"), (0, "none")), False),
            (line((20, "none"), (3, "wheelchair"), (0, "wheelchair")), True),
            (line((20, "none"), (7, "wheelchair"), (0, "wheelchair")), False),
            (line((2, "none"), (1, "bed"), (0, "none")), False),
            (line((7, "none"), (0, "none"), (0, "walker")), None),
            (line((7, "none"), (0, "bed"), (0, "walker")), True),
            (line((7, "none"), (0, "none", "08:00"), (0, "walker", "20:00")), True),
            (line((0, "none", "08:00"), (0, "walker", "20:00")), None),
            (line((7, "none"), (1, None), (0, None)), None),
        ],
    )
    def test_is_lost_against_the_assessments_before(
        self, aid: list[Told], expected: bool | None
    ) -> None:
        assert value(lost({"aid": aid}, [], TODAY)) is expected

    def test_what_is_no_aid_is_refused(self) -> None:
        with pytest.raises(ValueError, match="skates"):
            lost({"aid": line((1, "none"), (0, "skates"))}, [], TODAY)


def worn(steps: Mapping[int, float], hours: float = 12) -> dict[str, list[Told]]:
    return {"steps": line(*steps.items()), "wear": line(*((ago, hours) for ago in steps))}


class TestDailySteps:
    def test_the_baseline_is_of_the_first_14_days_with_7_valid_ones(self) -> None:
        history = worn(dict.fromkeys(range(30, 16, -1), 4000) | dict.fromkeys(range(17), 1000))
        assert value(STEPS.baseline(history, [], TODAY)) == 4000
        assert value(STEPS.baseline_days(history, [], TODAY)) == 14

    def test_a_few_early_days_are_no_baseline(self) -> None:
        history = worn({90: 9000, 89: 9000} | dict.fromkeys(range(14), 3000))
        assert value(STEPS.baseline(history, [], TODAY)) == 3000

    def test_six_valid_days_are_none(self) -> None:
        history = worn(dict.fromkeys(range(6), 3000))
        assert STEPS.baseline(history, [], TODAY) is None
        assert value(STEPS.baseline_days(history, [], TODAY)) == 6
        assert STEPS.days_below_half(history, [], TODAY) is None

    def test_it_is_set_again_after_a_change_of_plan_once_7_days_are_valid(self) -> None:
        history = worn({ago: 4000 if ago > 10 else 2000 for ago in range(40)})
        assert value(STEPS.baseline(history, [day(10)], TODAY)) == 2000
        before = {key: [one for one in each if one.day < day(3)] for key, each in history.items()}
        stands = STEPS.baseline(before, [day(10)], day(4))
        assert stands is not None
        assert stands.value == 4000
        assert "2026-02-19" in stands.says

    def test_a_day_without_hours_of_wear_is_not_known_to_be_valid(self) -> None:
        history = {"steps": line(*((ago, 3000) for ago in range(30)))}
        assert STEPS.baseline(history, [], TODAY) is None
        assert STEPS.week(history, [], TODAY) is None
        assert value(STEPS.week_days(history, [], TODAY)) == Within(0, 7)

    def test_what_is_left_out_of_a_mean_is_said(self) -> None:
        history = worn(dict.fromkeys(range(7), 3000))
        history["steps"], history["wear"] = (
            line(*((ago, 3000 if ago else 50) for ago in range(7))),
            history["wear"][:-1],
        )
        found = STEPS.week(history, [], TODAY)
        assert found is not None
        assert found.value == 3000
        assert "1 days" in found.says
        assert value(STEPS.week_days(history, [], TODAY)) == Within(6, 7)

    @pytest.mark.parametrize(("hours", "valid"), [(10, 7), (9.9, 0)])
    def test_a_day_is_valid_from_ten_hours_of_wear(self, hours: float, valid: int) -> None:
        history = worn(dict.fromkeys(range(7), 3000), hours)
        assert value(STEPS.week_days(history, [], TODAY)) == valid

    def test_two_counts_of_a_day_leave_the_mean_within_limits(self) -> None:
        history = worn({1: 3000})
        history["steps"] = line((1, 3000), (1, 5000))
        assert value(STEPS.week(history, [], TODAY)) == Within(3000, 5000)
        history["steps"] = line((1, 3000, "09:00"), (1, 5000, "21:00"))
        assert value(STEPS.week(history, [], TODAY)) == 5000

    def test_the_last_two_days_end_yesterday_where_today_is_not_over(self) -> None:
        history = worn({0: 100, 1: 1000, 2: 2000})
        assert value(STEPS.two_days(history, [], TODAY)) == 550
        history["wear"] = line((0, 4), (1, 12), (2, 12))
        assert value(STEPS.two_days(history, [], TODAY)) == 1500
        assert STEPS.two_days(history, [], TODAY + timedelta(days=2)) is None

    def test_days_below_half_of_the_baseline(self) -> None:
        history = worn(dict.fromkeys(range(10, 30), 4000) | {0: 1999, 1: 2000, 2: 100})
        assert value(STEPS.days_below_half(history, [], TODAY)) == 2

    def test_no_steps_in_the_week_are_not_no_valid_days(self) -> None:
        assert STEPS.week_days(worn({20: 3000}), [], TODAY) is None

    @pytest.mark.parametrize(("steps", "hours"), [(-1, 12), (3000, 25)])
    def test_what_cannot_be_is_refused(self, steps: float, hours: float) -> None:
        with pytest.raises(ValueError, match="from 0"):
            STEPS.week(worn({0: steps}, hours), [], TODAY)

    @given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9000)), max_size=30))
    def test_what_is_told_earlier_than_its_window_changes_no_mean_of_the_week(
        self, days: list[tuple[int, int]]
    ) -> None:
        history = worn(dict(days))
        newer = {key: [one for one in each if one.day > day(7)] for key, each in history.items()}
        assert STEPS.week(history, [], TODAY) == STEPS.week(newer, [], TODAY)
        week = value(STEPS.week(history, [], TODAY))
        counts = [steps for ago, steps in dict(days).items() if ago < 7]
        assert (week is None) == (not counts)
        if counts:
            assert min(counts) <= float(str(week)) <= max(counts)

    @given(
        st.lists(st.sampled_from((None, 900, 4000)), min_size=30, max_size=30),
        st.sets(st.integers(0, 29), max_size=2),
        st.integers(0, 29),
    )
    def test_a_baseline_that_stands_is_changed_by_no_later_day(
        self, steps: list[int | None], plans: set[int], ago: int
    ) -> None:
        made = sorted(day(each) for each in plans)
        whole = worn({each: count for each, count in enumerate(steps) if count is not None})

        def until(last: date, reckon: OverTimeFunction) -> Reckoned | None:
            told = {key: [one for one in each if one.day <= last] for key, each in whole.items()}
            return reckon(told, [one for one in made if one <= last], last)

        for reckon in (STEPS.baseline, STEPS.baseline_days):
            then, now = until(day(ago), reckon), until(TODAY, reckon)
            if then is not None and then.stands and not any(one > day(ago) for one in made):
                assert now == then
