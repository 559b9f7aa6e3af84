"""Courses: what counts of a day, gaps, levels, shifts, and what a change means."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.pathway.followed import (
    AS_OF,
    BEGIN,
    CARER,
    Resource,
    amount,
    course_of,
    daily,
    followed,
    irradiated,
    measured,
    on,
    pain_at,
    seen,
    steps,
    took,
)
from tests.pathway.test_pains import LEFT, RIGHT

from trabecula import journey
from trabecula.pathway.course import Course, Kind


def day(number: int) -> date:
    return BEGIN + timedelta(days=number)


def told(course: Course) -> list[tuple[date, float]]:
    return [(value.day, value.value) for value in course.values]


def test_the_worse_value_of_a_day_counts_and_the_other_is_shown() -> None:
    course = course_of(
        "pain_worst",
        seen("pain_worst", 4, on(0), id="a"),
        seen("pain_worst", 7, on(0), id="b"),
        seen("pain_worst", 3, f"{on(1)}T08:00:00Z"),
        seen("pain_worst", 5, f"{on(1)}T20:00:00Z"),
        seen("pain_worst", 5, on(2), id="c"),
        seen("pain_worst", 5, on(2), id="d"),
    )
    assert told(course) == [(day(0), 7), (day(1), 5), (day(2), 5)]
    assert [value.others for value in course.values] == [(4,), (3,), ()]
    assert [value.contradictory for value in course.values] == [True, False, False]


def test_of_steps_the_fewer_count_and_days_without_wear_do_not() -> None:
    again = {"steps_day": 2500, "steps_day_wear": amount(12, "h")}
    course = course_of(
        "steps_day",
        *steps([3000, 3100]),
        measured("device-day", 1, again) | {"id": "another-device"},
        *steps([900], begin=2, wear=4),
        seen("steps_day", 4000, on(3)),
    )
    assert told(course) == [(day(0), 3000), (day(1), 2500)]


def test_what_a_carer_tells_is_a_line_of_its_own() -> None:
    own = daily("pain_worst", [3, 4, 3])
    carers = [
        seen("pain_worst", 8, on(number), id=f"carer-{number}", performer=[CARER])
        for number in range(3)
    ]
    lines = [one for one in followed(*own, *carers) if one.fact.key == "pain_worst"]
    assert [(one.by_carer, [value.value for value in one.values]) for one in lines] == [
        (False, [3, 4, 3]),
        (True, [8, 8, 8]),
    ]


def test_each_pain_has_its_own_course() -> None:
    left = [pain_at(number, 7 - number, LEFT) for number in range(3)]
    right = [pain_at(number, 2, RIGHT) for number in range(3)]
    lines = [one for one in followed(*left, *right) if one.fact.key == "p_worst"]
    assert {one.subject.label: [value.value for value in one.values] for one in lines} == {
        "left shaft of the femur": [7, 6, 5],
        "right shaft of the femur": [2, 2, 2],
    }


def test_a_missed_day_is_no_gap_two_are_and_silence_goes_on() -> None:
    course = course_of(
        "pain_worst", *daily("pain_worst", [5, 5, None, 5, 5, 5, None, None, 5, 5, 5, 5])
    )
    assert [(gap.after, gap.until) for gap in course.gaps] == [(day(5), day(8)), (day(11), None)]


def test_weekly_reports_after_daily_ones_are_not_gaps() -> None:
    daily_first = daily("pain_worst", [5] * 14)
    weekly = [seen("pain_worst", 5, on(13 + 7 * week)) for week in range(1, 8)]
    then_late = seen("pain_worst", 5, on(13 + 49 + 21))
    course = course_of("pain_worst", *daily_first, *weekly, then_late, as_of=day(85))
    gaps = [(gap.after, gap.until) for gap in course.gaps]
    assert gaps[-1] == (day(62), day(83))
    assert all(until is not None and until <= day(34) for _, until in gaps[:-1])


def test_a_level_is_the_median_of_the_week_and_not_over_a_gap() -> None:
    course = course_of("pain_worst", *daily("pain_worst", [9, 9, 2, 3, 3, None, None, None, 8, 8]))
    levels = dict(course.smooth)
    assert levels[day(4)] == 3
    assert levels[day(1)] is None
    assert levels[day(8)] is None
    assert levels[day(9)] is None


def test_of_two_middle_values_the_worse_is_the_level() -> None:
    assert dict(course_of("pain_worst", *daily("pain_worst", [2, 3, 6, 7])).smooth)[day(3)] == 6
    slower = course_of("steps_day", *steps([2000, 3000, 4000, 5000]))
    assert dict(slower.smooth)[day(3)] == 3000


def test_a_fall_by_two_is_better_and_by_one_of_seven_means_nothing() -> None:
    fell = course_of("pain_worst", *daily("pain_worst", [7] * 10 + [5] * 10)).moved
    assert fell is not None
    assert (fell.before.value, fell.now.value, fell.by.means) == (7, 5, "better")
    little = course_of("pain_worst", *daily("pain_worst", [7] * 10 + [6] * 10)).moved
    assert little is not None
    assert little.by.means == "no meaningful change"


def test_a_change_without_a_threshold_is_told_and_means_nothing() -> None:
    moved = course_of("fatigue", *daily("fatigue", [2] * 10 + [8] * 10)).moved
    assert moved is not None
    assert (moved.by.points, moved.by.means) == (6, None)


def test_shifts_are_found_and_their_meaning_told() -> None:
    dice = random.Random(7)
    pains = [level + dice.choice([-1, 0, 0, 0, 1]) for level in [8] * 26 + [4] * 30 + [7] * 26]
    course = course_of("pain_worst", *daily("pain_worst", pains))
    assert [(one.day, one.before, one.now, one.by.means) for one in course.shifts] == [
        (day(26), 8, 4, "better"),
        (day(56), 4, 7, "worse"),
    ]


def test_since_a_treatment_the_day_itself_still_counts_as_before() -> None:
    course = course_of(
        "pain_worst", *daily("pain_worst", [8] * 11 + [7, 5, 4, 3, 3, 3]), irradiated(10)
    )
    (treatment,) = course.treatments
    assert (treatment.day, treatment.kind) == (day(10), Kind.RADIOTHERAPY)
    moved = course.since(treatment.day)
    assert moved is not None
    assert (moved.before.value, moved.before.last) == (8, day(10))
    assert (moved.now.value, moved.now.first) == (4, day(11))


def test_without_a_report_near_a_treatment_nothing_is_said_of_it() -> None:
    course = course_of("pain_worst", *daily("pain_worst", [8] * 5), irradiated(40))
    assert course.since(day(40)) is None


def test_what_came_in_later_is_flagged() -> None:
    late, soon = seen("pain_worst", 8, on(1), id="a-late"), seen("pain_worst", 5, on(2))
    course = course_of("pain_worst", late, soon)
    assert [value.late for value in course.values] == [True, False]
    assert course.values[0].reports[0].recorded == day(3)


def test_walking_aids_are_walking_levels() -> None:
    aids = [seen("aid", aid, on(number)) for number, aid in enumerate(["none", "cane", "walker"])]
    moved = course_of("aid", *aids).moved
    assert moved is not None
    assert (moved.before.value, moved.now.value, moved.by.means) == (0, 1, "worse")
    between = course_of("aid", *aids[1:]).moved
    assert between is not None
    assert between.by.points == 0


def test_falls_are_events_without_a_level() -> None:
    falls = [seen("fall_since_last", number == 3, on(number)) for number in range(5)]
    course = course_of("fall_since_last", *falls)
    assert course.is_of_events
    assert [value.value for value in course.values] == [0, 0, 0, 1, 0]
    assert course.moved is None
    assert course.shifts == ()


def test_steps_need_four_days_for_a_level_and_one_day_is_none() -> None:
    few = course_of("steps_day", *steps([3000] * 3), *steps([1000] * 3, begin=20))
    assert few.moved is None
    enough = course_of("steps_day", *steps([3000] * 10), *steps([2000] * 10, begin=20)).moved
    assert enough is not None
    assert enough.by.means == "worse"


def test_sleep_counts_without_wear_by_day_and_active_minutes_do_not() -> None:
    night = {"sleep_hours_day": amount(6.5, "h"), "active_minutes_day": amount(30, "min")}
    lines = followed(
        measured("device-day", 0, night),
        measured("device-day", 1, night | {"steps_day_wear": amount(14, "h")}),
    )
    found = {one.fact.key: [value.value for value in one.values] for one in lines}
    assert found == {"sleep_hours_day": [6.5, 6.5], "active_minutes_day": [30]}


def test_what_counts_as_worse_is_the_clinics_own() -> None:
    strict = journey.open_edition(
        '[fall_in_steps_that_is_worse]\nvalue = -40\nunit = "%"\n'
        'reason = "hilly"\ndecided_on = 2026-01-01\ndecided_by = "Dr N"\n',
        on=AS_OF,
    )
    course = course_of("steps_day", *steps([3000] * 10 + [2000] * 10), opened=strict)
    assert course.moved is not None
    assert course.moved.by.means == "no meaningful change"


def test_gait_over_another_way_is_another_line() -> None:
    walks = ((0, 4, 4.0), (7, 4, 5.0), (14, 10, 12.5), (21, 10, 10.0))
    lines = followed(
        *(
            measured(
                "gait-speed",
                number,
                {"gait_distance_m": amount(metres, "m"), "gait_time_s": amount(seconds, "s")},
            )
            for number, metres, seconds in walks
        )
    )
    means = {
        one.setup: one.moved.by.means for one in lines if one.fact.key == "gait_speed" and one.moved
    }
    assert means == {
        "length of the timed walk 4 m": "worse",
        "length of the timed walk 10 m": "better",
    }


def test_exposure_holds_until_it_changes_and_is_a_gap_where_undefined() -> None:
    morphine = "Morphine sulfate 30 MG Extended Release Oral Tablet"
    course = course_of(
        "mme",
        took(morphine, "1 tablet every 12 hours", 0, 19),
        took(morphine, "2 tablets every 12 hours", 20, 39),
        took("Buprenorphine 10 micrograms/hour transdermal patch", "1 patch every 7 days", 40),
        as_of=day(60),
    )
    assert told(course) == [(day(0), 60), (day(20), 120)]
    assert [(gap.after, gap.until) for gap in course.gaps] == [(day(40), None)]
    assert course.level(day(50)) is None
    held = course.level(day(39))
    assert held is not None
    assert held.value == 120
    assert [(one.day, one.kind) for one in course.treatments] == [
        (day(0), Kind.STARTED),
        (day(20), Kind.RAISED),
        (day(40), Kind.STARTED),
        (day(40), Kind.STOPPED),
    ]


def report(number: int, value: int, time: str, copy: int, late: str) -> Resource:
    own_id = f"r-{number}-{value}-{time.replace(':', '')}-{copy}{late}"
    return seen("pain_worst", value, f"{on(number)}T{time}:00Z" if time else on(number), id=own_id)


REPORTS = st.lists(
    st.builds(
        report,
        st.integers(0, 40),
        st.integers(0, 10),
        st.sampled_from(["", "08:00", "20:00"]),
        st.integers(0, 1),
        st.sampled_from(["", "-late"]),
    ),
    min_size=1,
    max_size=30,
    unique_by=lambda one: str(one["id"]),
)


@settings(max_examples=25, deadline=None)
@given(REPORTS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_never_matters(reports: list[Resource], dice: random.Random) -> None:
    also = [irradiated(10), took("Morphine 10 mg tablets", "1 tablet every 4 hours", 5)]
    course = course_of("pain_worst", *reports, *also)
    mixed = [*reports, *also]
    dice.shuffle(mixed)
    again = course_of("pain_worst", *mixed)
    assert again.values == course.values
    assert (again.gaps, again.smooth, again.shifts, again.moved, again.treatments) == (
        course.gaps,
        course.smooth,
        course.shifts,
        course.moved,
        course.treatments,
    )


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_what_is_told_twice_is_one_value(reports: list[Resource]) -> None:
    course = course_of("pain_worst", *reports)
    twice = [one | {"id": f"again-{one['id']}"} for one in reports]
    again = course_of("pain_worst", *reports, *twice)
    assert told(again) == told(course)
    assert [value.others for value in again.values] == [value.others for value in course.values]
    assert (again.gaps, again.smooth, again.shifts, again.moved) == (
        course.gaps,
        course.smooth,
        course.shifts,
        course.moved,
    )


@settings(max_examples=25, deadline=None)
@given(REPORTS)
def test_nothing_is_lost_and_no_level_lies_outside_what_was_told(reports: list[Resource]) -> None:
    course = course_of("pain_worst", *reports)
    assert len(list(course.reports)) == len(reports)
    values = {value.value for value in course.values}
    assert {level for _, level in course.smooth if level is not None} <= values
    assert all({one.before, one.now} <= values for one in course.shifts)


@pytest.mark.parametrize("key", ["pain_worst", "fatigue", "weight"])
def test_one_day_alone_has_no_change_and_no_gap(key: str) -> None:
    course = course_of(key, seen(key, 70.0 if key == "weight" else 5, on(3)))
    assert (course.moved, course.gaps, course.shifts) == (None, (), ())
