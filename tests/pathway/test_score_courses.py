"""How scores and numbers went: whose they are, in what order, and what change is told."""

from typing import Any

import pytest
from tests.fhir.answers import Json, facts_of
from tests.fhir.test_sittings import answered, phq, seen

from trabecula.language.instrument import Assessor
from trabecula.pathway.course import fact_courses
from trabecula.pathway.score_courses import ScoreCourse, score_courses


def form(value: int, when: str, items: int = 9, by: str = "Patient/p") -> Json:
    answers = phq(*[value] * items)
    return answered(answers, id=f"{when}{value}", authored=when, source={"reference": by})


def courses(*forms: Json, key: str = "phq9") -> list[ScoreCourse]:
    found = score_courses(facts_of(*forms).person)
    return [one for one in found if one.newest[1].score.gives.key == key]


def values(course: ScoreCourse) -> list[Any]:
    return [scored.value for _, scored in course.points]


def test_a_newer_answer_of_a_carer_does_not_take_the_place_of_the_persons_own() -> None:
    own, carers = courses(form(2, "2026-02-20"), form(0, "2026-02-27", by="RelatedPerson/r"))
    assert [one.newest[0].assessor for one in (own, carers)] == [Assessor.PERSON, Assessor.CARER]
    assert [values(own), values(carers)] == [[18], [0]]


def test_a_newer_half_answer_leaves_the_last_complete_one_in_sight() -> None:
    (course,) = courses(form(2, "2026-02-20"), form(1, "2026-02-27", items=4))
    assert course.newest[1].value is None
    assert course.last_complete is not None
    assert course.last_complete[1].value == 18
    (whole,) = courses(form(2, "2026-02-20"), form(1, "2026-02-27"))
    assert whole.last_complete is None


def test_on_one_day_the_time_tells_the_order() -> None:
    (course,) = courses(form(1, "2026-02-27T20:00:00Z"), form(2, "2026-02-27T07:00:00Z"))
    assert values(course) == [18, 9]
    assert course.change is not None
    assert course.change.difference == -9
    assert not course.beside


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2026-02-27", "2026-02-27"),
        ("2026-02-27T20:00:00Z", "2026-02-27"),
        ("2026-02-27T20:00:00Z", "2026-02-27T21:00:00+05:00"),
        ("2026-02", "2026-02-27"),
    ],
)
def test_where_no_times_tell_the_order_no_change_is_told(first: str, second: str) -> None:
    (course,) = courses(form(3, "2026-01-10"), form(1, first), form(2, second))
    assert course.change is None
    assert {course.newest[1].value, *(scored.value for _, scored in course.beside)} == {9, 18}


def test_the_same_value_twice_on_a_day_leaves_the_change() -> None:
    (course,) = courses(
        form(3, "2026-01-10"), form(1, "2026-02-27"), form(1, "2026-02-27") | {"id": "again"}
    )
    assert course.change is not None
    assert course.change.difference == 0
    assert not course.beside


def test_a_change_is_not_told_against_a_day_of_two_values() -> None:
    (course,) = courses(form(3, "2026-01-10"), form(1, "2026-01-10"), form(2, "2026-02-27"))
    assert course.change is None
    assert not course.beside


def test_a_number_read_later_but_seen_earlier_does_not_end_its_course() -> None:
    facts = facts_of(
        *(
            seen(when, {"valueInteger": value}, "72514-3", id=f"o{value}")
            for when, value in (
                ("2026-02-20", 8),
                ("2026-03-01T20:00:00Z", 2),
                ("2026-03-01T07:00:00Z", 9),
            )
        )
    )
    worst = facts.person.findings["pain_worst"]
    (course,) = fact_courses(facts.person, [worst.fact], facts.as_of)
    assert [point.value for point in course.reports] == [8, 9, 2]
    assert worst.value == 2
