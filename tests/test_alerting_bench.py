"""The bench of alerting: the same seed gives the same courses, and what is planted is in them."""

import msgspec
import pytest
from bench.simulated_courses import FIRST, Simulated, Trouble, courses

from trabecula import journey
from trabecula.language.monitoring import Level

EVERYONE = [*courses(8, 3)]


def test_a_seed_gives_the_same_courses_and_another_seed_gives_others() -> None:
    again, others = [*courses(8, 3)], [*courses(8, 4)]
    assert again == EVERYONE
    assert others != EVERYONE


def test_each_trouble_is_planted_once_and_one_person_has_none() -> None:
    planted = [one.trouble for course in EVERYONE for one in course.planted]
    assert set(planted) - {Trouble.NEED} == set(Trouble) - {Trouble.NOTHING, Trouble.NEED}
    assert EVERYONE[0].planted == ()


@pytest.mark.parametrize("course", EVERYONE, ids=lambda one: str(one.planted[:1]))
def test_every_course_is_read_whole(course: Simulated) -> None:
    known = journey.know(journey.read(msgspec.json.encode(course.bundle)), course.last)
    assert known.problems == []


def test_planted_weakness_is_a_red_alert_and_none_comes_before() -> None:
    (cord,) = (one for one in EVERYONE if any(p.trouble is Trouble.CORD for p in one.planted))
    record = journey.read(msgspec.json.encode(cord.bundle))
    alerts = journey.alerts(record, journey.know(record, cord.last)).alerts
    days = [(one.raised.date() - FIRST).days for one in alerts if one.level is Level.RED]
    (planted,) = cord.planted
    assert days
    assert all(planted.day <= day <= planted.until for day in days)
