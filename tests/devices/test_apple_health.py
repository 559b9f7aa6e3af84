"""Exports of Apple Health: what is read of them, and what is refused."""

from collections.abc import Iterator
from datetime import date

import pytest
from tests.devices.exports import (
    BY_HAND,
    PHONE,
    beat,
    exercise,
    of_apple,
    record,
    sleep,
    steps,
)

from trabecula.devices.apple_health import read_apple_health
from trabecula.devices.days import Days, DayValue, Measure, days_of
from trabecula.devices.diary import Kind, Refused
from trabecula.errors import UnreadableExport

FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 2)


def days(content: bytes, **also: float) -> Days:
    return days_of(read_apple_health([content]), **also)


def told(content: bytes, measure: Measure, day: date = FIRST) -> float | None:
    """The one value of a day and measure."""
    found = [one for one in days(content).values if (one.day, one.measure) == (day, measure)]
    assert len(found) <= 1
    return found[0].amount if found else None


def test_steps_of_a_day_are_added_up() -> None:
    content = of_apple(
        steps("03-01 08:00", "03-01 08:10", 600), steps("03-01 18:00", "03-01 18:05", 400)
    )
    assert days(content).values[0] == DayValue(FIRST, Measure.STEPS, 1000, Kind.WORN)


def test_a_watch_and_a_phone_that_count_the_same_steps_are_not_added_up() -> None:
    phone = [
        steps(f"03-01 {hour:02}:00", f"03-01 {hour:02}:10", 500, PHONE) for hour in range(8, 20)
    ]
    watch = [steps(f"03-01 {hour:02}:01", f"03-01 {hour:02}:09", 480) for hour in range(8, 20)]
    found = days(of_apple(*phone, *watch))
    assert [one.amount for one in found.values if one.measure is Measure.STEPS] == [12 * 480]
    assert found.several == 1


def test_of_two_watches_the_one_that_was_worn_longer_counts() -> None:
    short = steps("03-01 08:00", "03-01 08:30", 3000, "An old Watch")
    worn = [beat(f"03-01 {hour:02}:00") for hour in range(8, 22)]
    assert (
        told(of_apple(short, *worn, steps("03-01 09:00", "03-01 09:05", 200)), Measure.STEPS) == 200
    )


def test_a_phone_counts_where_no_watch_did_and_its_wear_is_not_known() -> None:
    content = of_apple(
        *(steps(f"03-01 {hour:02}:00", f"03-01 {hour:02}:10", 50, PHONE) for hour in range(24))
    )
    assert told(content, Measure.STEPS) == 1200
    assert told(content, Measure.WEAR) is None


def test_how_long_a_phone_is_carried_can_be_stated() -> None:
    found = days(of_apple(steps("03-01 08:00", "03-01 08:10", 50, PHONE)), carried=13)
    assert found.values[1] == DayValue(FIRST, Measure.WEAR, 13, Kind.CARRIED, stated=True)


def test_what_a_watch_measured_is_not_overruled_by_what_is_stated_of_a_phone() -> None:
    found = days(of_apple(steps("03-01 08:00", "03-01 08:30", 50)), carried=13)
    assert found.values[1] == DayValue(FIRST, Measure.WEAR, 0.5, Kind.WORN)


def test_wear_is_told_by_heart_beats_and_leaves_the_night_out() -> None:
    beats = [beat(f"03-02 {hour:02}:00") for hour in range(24)]
    content = of_apple(
        sleep("03-01 23:00", "03-02 07:00"), *beats, steps("03-02 12:00", "03-02 12:01", 9)
    )
    assert told(content, Measure.WEAR, SECOND) == pytest.approx(23 + 1 / 60 - 7, abs=0.005)


def test_a_night_belongs_to_the_day_on_which_it_ends() -> None:
    content = of_apple(steps("03-01 08:00", "03-01 08:10", 5), sleep("03-01 23:30", "03-02 07:00"))
    assert told(content, Measure.SLEEP, SECOND) == 7.5
    assert told(content, Measure.SLEEP, FIRST) is None


@pytest.mark.parametrize(
    "stage", ["Asleep", "AsleepUnspecified", "AsleepCore", "AsleepDeep", "AsleepREM"]
)
def test_every_word_for_asleep_counts(stage: str) -> None:
    content = of_apple(
        steps("03-01 08:00", "03-01 08:10", 5), sleep("03-02 01:00", "03-02 03:00", stage)
    )
    assert told(content, Measure.SLEEP, SECOND) == 2


@pytest.mark.parametrize("stage", ["InBed", "Awake"])
def test_in_bed_and_awake_are_not_asleep(stage: str) -> None:
    content = of_apple(
        steps("03-01 08:00", "03-01 08:10", 5), sleep("03-02 01:00", "03-02 03:00", stage)
    )
    assert told(content, Measure.SLEEP, SECOND) is None


def test_stages_that_overlap_count_once() -> None:
    content = of_apple(
        steps("03-01 08:00", "03-01 08:10", 5),
        sleep("03-02 00:00", "03-02 06:00"),
        sleep("03-02 01:00", "03-02 02:00", "AsleepDeep"),
        sleep("03-02 05:00", "03-02 07:00", "AsleepREM"),
    )
    assert told(content, Measure.SLEEP, SECOND) == 7


def test_the_first_night_may_lack_its_evening_and_is_left_out() -> None:
    found = days(of_apple(sleep("03-01 00:00", "03-01 06:00")))
    assert [(left.day, left.measure) for left in found.left_out] == [(FIRST, Measure.SLEEP)]


def test_minutes_of_exercise() -> None:
    content = of_apple(
        *(exercise(f"03-01 08:{minute}", f"03-01 08:{minute + 1}", 1) for minute in range(10, 25))
    )
    assert told(content, Measure.ACTIVE) == 15


def test_a_day_without_minutes_of_exercise_has_not_none_of_them() -> None:
    assert told(of_apple(steps("03-01 08:00", "03-01 08:10", 5)), Measure.ACTIVE) is None


def test_the_day_of_the_export_was_not_over() -> None:
    found = days(of_apple(steps("03-05 08:00", "03-05 08:10", 50)))
    assert found.values == ()
    assert [left.day for left in found.left_out] == [date(2026, 3, 5)]


def test_a_day_worn_without_a_step_is_not_known_and_said() -> None:
    found = days(of_apple(*(beat(f"03-01 {hour:02}:00") for hour in range(8, 22))))
    assert found.values == ()
    assert "not 0" in found.left_out[0].why


def test_steps_over_midnight_are_shared_by_time() -> None:
    content = of_apple(steps("03-01 23:50", "03-02 00:10", 101))
    assert (told(content, Measure.STEPS), told(content, Measure.STEPS, SECOND)) == (50, 51)


def test_a_day_is_the_local_day_as_it_was_written() -> None:
    content = of_apple(
        record(
            "HKQuantityTypeIdentifierStepCount", "03-01 23:30:00 +1300", "03-01 23:40:00 +1300", 7
        )
    )
    assert told(content, Measure.STEPS) == 7


def test_a_change_of_clocks_within_a_night_is_no_hour_of_sleep() -> None:
    content = of_apple(
        steps("03-27 08:00", "03-27 08:01", 1),
        record("HKCategoryTypeIdentifierSleepAnalysis", "03-29 01:00:00 +0100", "03-29 07:00:00 +0200",
               "HKCategoryValueSleepAnalysisAsleep"),
        exported="2026-04-05 09:00:00 +0200",
    )  # fmt: skip
    assert told(content, Measure.SLEEP, date(2026, 3, 29)) == 5


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (steps("03-01 08:00", "03-01 08:10", -5), Refused.NEGATIVE),
        (steps("03-01 08:00", "03-01 08:10", 200_001), Refused.TOO_MANY),
        (steps("03-01 08:10", "03-01 08:00", 5), Refused.BACKWARDS),
        (steps("03-01 08:00", "03-03 08:00", 5), Refused.TOO_LONG),
        (steps("03-01 08:00", "03-01 08:10", "many"), Refused.UNREADABLE),
        (steps("03-01 08:00", "03-01 08:10", "nan"), Refused.UNREADABLE),
        (steps("02-31 08:00", "02-31 08:10", 5), Refused.UNREADABLE),
        (steps("03-01 08:00", "03-01 08:10", 5, inside=BY_HAND), Refused.BY_HAND),
        ('<Record type="HKQuantityTypeIdentifierStepCount" value="5"/>', Refused.UNREADABLE),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_counted(line: str, why: Refused) -> None:
    export = read_apple_health([of_apple(line, steps("03-01 09:00", "03-01 09:10", 90))])
    assert export.refused == {why: 1}
    assert days_of(export).values[0].amount == 90


def test_a_hand_entry_of_something_else_withdraws_no_steps() -> None:
    workout = f'<Workout workoutActivityType="HKWorkoutActivityTypeWalking">{BY_HAND}</Workout>'
    assert told(of_apple(steps("03-01 09:00", "03-01 09:10", 90), workout), Measure.STEPS) == 90


def test_a_source_that_counts_twice_is_left_out() -> None:
    line = steps("03-01 08:00", "03-01 08:30", 3000)
    found = days(of_apple(line, line, steps("03-01 08:00", "03-01 08:30", 2900, PHONE)))
    assert found.values[0] == DayValue(FIRST, Measure.STEPS, 2900, Kind.CARRIED)
    assert "overlap" in found.left_out[0].why


def test_more_steps_than_anybody_walks_are_left_out() -> None:
    lines = (steps(f"03-01 {hour:02}:00", f"03-01 {hour:02}:59", 150_000) for hour in (8, 9))
    found = days(of_apple(*lines))
    assert not [one for one in found.values if one.measure is Measure.STEPS]
    assert "200,000" in found.left_out[0].why


def test_days_between_without_steps_are_gaps() -> None:
    found = days(
        of_apple(steps("03-01 08:00", "03-01 08:10", 5), steps("03-03 08:00", "03-03 08:10", 5))
    )
    assert found.gaps == (SECOND,)


def test_declarations_that_are_no_xml_do_not_matter() -> None:
    """As the exports of one version of the system had them."""
    content = of_apple(
        steps("03-01 08:00", "03-01 08:10", 5), declared="<!ATTLIST Record\n  broken #IMPLIED"
    )
    assert told(content, Measure.STEPS) == 5


def test_it_is_read_in_pieces_of_any_size() -> None:
    content = of_apple(steps("03-01 08:00", "03-01 08:10", 5), beat("03-01 09:00"))
    whole = days(content)

    def pieces() -> Iterator[bytes]:
        yield from (content[start : start + 7] for start in range(0, len(content), 7))

    assert days_of(read_apple_health(pieces())) == whole


def test_entities_are_refused() -> None:
    bomb = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">'
    with pytest.raises(UnreadableExport, match="entities"):
        read_apple_health([of_apple(declared=bomb)])


def test_an_entity_from_elsewhere_is_not_looked_for() -> None:
    content = of_apple(steps("03-01 08:00", "03-01 08:10", "&elsewhere;"))
    with pytest.raises(UnreadableExport, match="broken"):
        read_apple_health([content])


def test_what_was_cut_off_gives_nothing() -> None:
    content = of_apple(*(steps("03-01 08:00", "03-01 08:10", 5) for _ in range(9)))
    with pytest.raises(UnreadableExport, match=r"cut off after [1-9] records"):
        read_apple_health([content[: len(content) // 2]])


@pytest.mark.parametrize(
    "content", [b"", b"<html></html>", b"<?xml version='1.0'?><ClinicalDocument/>"]
)
def test_other_xml_is_no_export(content: bytes) -> None:
    with pytest.raises(UnreadableExport, match=r"export\.xml"):
        read_apple_health([content])
