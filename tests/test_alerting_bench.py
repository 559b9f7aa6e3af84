"""The bench of alerting: the same seed gives the same courses, and what is planted is in them."""

import sys
from pathlib import Path

import msgspec
import pytest

from trabecula import journey

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))

from alerting import measured, ours, pain_of_seven, severe_or_worse
from simulated_courses import Simulated, Trouble, courses

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


def test_new_weakness_is_found_by_these_rules_and_not_by_the_plain_ones() -> None:
    cord = [one for one in EVERYONE if one.planted and one.planted[0].trouble is Trouble.CORD]
    assert measured(cord, ours(journey.edition())).found[Trouble.CORD] == (1, 1)
    for plain in (severe_or_worse, pain_of_seven):
        assert measured(cord, plain).found[Trouble.CORD] == (0, 1)
