"""Courses in words: from what to what, what that means by whom, and what is wanting."""

from tests.pathway.followed import (
    CARER,
    course_of,
    daily,
    followed,
    irradiated,
    measured,
    on,
    seen,
    steps,
    took,
)

from trabecula.pathway.course import together
from trabecula.report.charts import Treatment, course
from trabecula.report.course_wording import (
    HEADS,
    course_rows,
    course_sentences,
    course_trend,
    together_sentence,
)


def test_a_fall_after_radiotherapy_is_told_with_its_days_and_its_measure() -> None:
    said = course_sentences(
        course_of("pain_worst", *daily("pain_worst", [8] * 10 + [4] * 10), irradiated(9))
    )
    assert said.startswith(
        "Worst pain in the last 24 hours fell from 8 of 10 (median of 7 values) to 4 of 10 (median "
        "of 7 values), 1 Mar 2026 to 20 Mar 2026: better (by DALAL12, checked in part)."
    )
    assert "Since Radiotherapy 8 Gy x 1 on 10 Mar 2026 it fell from 8 of 10" in said
    assert "The level fell from 8 of 10 to 4 of 10 between 10 Mar 2026 and 11 Mar 2026" in said
    assert said.endswith("Nothing is known from 20 Mar 2026 on.")


def test_what_nobody_has_measured_is_said_to_mean_nothing_known() -> None:
    said = course_sentences(course_of("fatigue", *daily("fatigue", [2] * 10 + [8] * 10)))
    assert "from what size on this means something is not known" in said
    weights = [seen("weight", weight, on(7 * week)) for week, weight in enumerate([70.0, 66.5])]
    said = course_sentences(course_of("weight", *weights))
    assert "fell from 70 kg to 66.5 kg" in said
    assert "neither way is better in itself" in said


def test_contradictions_late_values_and_gaps_are_said() -> None:
    said = course_sentences(
        course_of(
            "pain_worst",
            seen("pain_worst", 4, on(0), id="a"),
            seen("pain_worst", 7, on(0), id="b"),
            *daily("pain_worst", [5, 5, None, None, None, 5], begin=1),
            seen("pain_worst", 6, on(7), id="c-late"),
        )
    )
    assert "On 1 Mar 2026 7 of 10 and also 4 of 10 were told: 7 of 10 counts." in said
    assert "Nothing is known from 3 Mar 2026 until 7 Mar 2026." in said
    assert "1 value came into the record on a later day." in said


def test_one_day_and_too_few_days_show_no_course() -> None:
    assert "one day alone shows no course" in course_sentences(
        course_of("pain_worst", *daily("pain_worst", [5]))
    )
    assert "too few values" in course_sentences(course_of("steps_day", *steps([3000, 2000])))


def test_falls_and_walking_aids_are_told_in_words() -> None:
    falls = [seen("fall_since_last", number in (1, 3), on(number)) for number in range(5)]
    assert course_sentences(course_of("fall_since_last", *falls)).startswith(
        "Fall since the last contact: yes on 2 of 5 days with an answer, last on 4 Mar 2026."
    )
    aids = [seen("aid", aid, on(number)) for number, aid in enumerate(["none", "cane"])]
    said = course_sentences(course_of("aid", *aids))
    assert "from no walking aid to walking stick or crutches or walker" in said


def test_exposure_says_that_it_is_the_most_and_no_direction() -> None:
    morphine = "Morphine sulfate 30 MG Extended Release Oral Tablet"
    said = course_sentences(
        course_of(
            "mme",
            took(morphine, "1 tablet every 12 hours", 0, 9),
            took(morphine, "2 tablets every 12 hours", 10),
        )
    )
    assert "regular doses at most rose from 60 mg/day to 120 mg/day" in said
    assert "neither way is better in itself" in said


def test_rows_show_each_day_and_each_gap() -> None:
    rows = course_rows(
        course_of(
            "pain_worst",
            seen("pain_worst", 4, on(0), id="a"),
            seen("pain_worst", 7, on(0), id="b"),
            *daily("pain_worst", [5, 5, None, None, None, 5], begin=1),
        )
    )
    assert all(len(row) == len(HEADS) for row in rows)
    assert [row[1] for row in rows] == [
        "7 of 10", "5 of 10", "5 of 10", "not known", "5 of 10", "not known",
    ]  # fmt: skip
    assert rows[0][2:5] == ("4 of 10", "", "contradictory: the worse value counts")
    assert rows[2][3] == "5 of 10"


def test_relief_that_costs_walking_is_told_with_both_numbers() -> None:
    found = together(
        followed(
            *daily("pain_worst", [7] * 10 + [4] * 10),
            *steps([3200] * 10 + [2240] * 10),
            irradiated(9),
        )
    )
    (said,) = [together_sentence(one) for one in found]
    assert said == (
        "Worst pain in the last 24 hours fell by 3 or 43 % (7 to 4) while steps in 24 hours fell "
        "by 960 or 30 % (3200 to 2240), since Radiotherapy 8 Gy x 1 on 10 Mar 2026. Pain is better "
        "and this is worse: look at what relief costs."
    )


def test_a_cost_by_this_projects_measure_is_told_as_not_validated() -> None:
    weeks = [
        measured("proctcae-40", number, {"proctcae_40_s": grade, "proctcae_40_i": grade})
        for number, grade in ((0, 1), (7, 1), (14, 2), (19, 2))
    ]
    found = together(followed(*daily("pain_worst", [7] * 10 + [4] * 10), *weeks, irradiated(9)))
    (said,) = [together_sentence(one) for one in found]
    assert "look at what relief costs" in said
    assert "a measure of this project, not validated" in said


def test_a_chart_is_drawn_from_a_course_and_a_carers_line_has_its_own_sign() -> None:
    carers = [
        seen("pain_worst", 8, on(number), id=f"carer-{number}", performer=[CARER])
        for number in range(6)
    ]
    lines = followed(*daily("pain_worst", [5, 5, None, None, None, 4]), *carers, irradiated(2))
    trends = [course_trend(one, one.subject.label, 3) for one in lines]
    assert [len(run) for run in trends[0].runs] == [2, 1]
    treatment = lines[0].treatments[0]
    chart = course(trends, [Treatment(treatment.name, treatment.day, treatment.last)])
    assert "◆" in chart.svg
    assert chart.sentence.count("Told by a carer.") == 1
    assert chart.sentence.count("Nothing is known") == 2 + 1


def test_the_goal_for_pain_is_not_drawn_for_what_is_only_rated_like_pain() -> None:
    lines = followed(*daily("pain_worst", [5, 6, 4]), *daily("fatigue", [5, 6, 4]))
    goals = {one.fact.key: course_trend(one, "the person", 3).goal for one in lines}
    assert goals == {"pain_worst": 3, "fatigue": None}
