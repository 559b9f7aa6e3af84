"""The library of exercises: what each says, and what none may ask of a weak bone."""

import re
from itertools import chain

import pytest
from tests.reading_level import grade

from trabecula.knowledge.editions import CURRENT
from trabecula.knowledge.exercises import LIBRARY, STOP_IN_PLAIN_WORDS
from trabecula.knowledge.movements import Activity, Movement
from trabecula.language.exercise import Bearing, Exercise, Kind, Position

EXERCISES = [pytest.param(exercise, id=exercise.name) for exercise in LIBRARY.exercises]
NEVER = {
    Movement.LOADED_SPINAL_FLEXION, Movement.SIT_UP, Movement.HEAVY_OVERHEAD_LIFT,
    Movement.NECK_LOADING, Movement.NECK_TRACTION, Movement.PIVOT, Movement.DEEP_THRUST,
    Movement.LYING_PRONE,
}  # fmt: skip
ABBREVIATION = re.compile(r"\b[A-Z]{2,}\b|\be\.g|\bi\.e|\betc\b|\bmin\b|\bsec\b|\breps?\b")


def words_of(exercise: Exercise) -> list[str]:
    """All that a person reads of an exercise."""
    return [
        exercise.title, exercise.needs, exercise.hold, *exercise.steps, exercise.easier,
        exercise.harder, *exercise.stop, exercise.picture.shows,
    ]  # fmt: skip


def test_there_are_some_forty_of_every_kind_and_position() -> None:
    assert 38 <= len(LIBRARY.exercises) <= 50
    assert {exercise.kind for exercise in LIBRARY.exercises} == set(Kind)
    assert {exercise.position for exercise in LIBRARY.exercises} == set(Position)
    used = set(chain.from_iterable(exercise.activities for exercise in LIBRARY.exercises))
    assert used == set(Activity)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_each_is_in_plain_words(exercise: Exercise) -> None:
    text = " ".join(words_of(exercise))
    assert grade(". ".join(word.rstrip(".") for word in words_of(exercise) if word)) <= 6
    assert not re.search(r"\bshould\b", text.lower())
    assert not ABBREVIATION.search(text), ABBREVIATION.search(text)
    assert len(exercise.steps) >= 3
    assert all(word.endswith(".") for word in words_of(exercise)[1:] if word)


def test_what_is_said_to_people_beside_the_exercises_is_plain() -> None:
    said = [check.holds for check in LIBRARY.checks]
    said += [*STOP_IN_PLAIN_WORDS, LIBRARY.rules.dose_before.says, LIBRARY.rules.dose_before.never]
    said += [dose.effort for dose in LIBRARY.doses] + [dose.toward for dose in LIBRARY.doses]
    said += [days.holds for days in LIBRARY.lighter]
    assert grade(" ".join(said)) <= 6
    assert "should" not in " ".join(said)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_none_asks_for_what_no_weak_bone_may_do(exercise: Exercise) -> None:
    assert NEVER.isdisjoint(exercise.movements)
    if Movement.SINGLE_LEG_STANCE in exercise.movements or exercise.position is Position.STANDING:
        assert Bearing.LEGS in exercise.bears
    if exercise.kind not in LIBRARY.rules.basics:
        assert exercise.activities, "no table of loads is asked"
        assert exercise.regions


@pytest.mark.parametrize("exercise", EXERCISES)
def test_none_has_its_breath_held(exercise: Exercise) -> None:
    text = " ".join(words_of(exercise)).lower()
    assert "hold your breath" not in text.replace("do not hold your breath", "")


def test_a_statement_decides_everything_that_is_held() -> None:
    rules = LIBRARY.rules
    suppressors = {
        statement
        for row in CURRENT.arbitration
        if isinstance(row.targets, str) or rules.start in row.targets
        for statement in row.when_any
    }
    assert rules.flat | rules.positions | rules.nothing <= suppressors
    assert rules.spares_the_limbs in suppressors


def test_the_table_of_stop_criteria_is_said_in_plain_words_too() -> None:
    plain = " ".join(STOP_IN_PLAIN_WORDS).lower()
    for word in (
        "pain",
        "crack",
        "weakness",
        "numbness",
        "bladder",
        "bowel",
        "chest",
        "faint",
        "fever",
        "fall",
    ):
        assert word in plain


def test_the_edition_reads_its_exercises_in_when_they_are_asked_for() -> None:
    assert CURRENT.exercises is LIBRARY
