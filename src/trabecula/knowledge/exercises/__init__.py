"""The exercises: described in our own words, each with what it asks of the body, and a picture."""

from types import ModuleType
from typing import Final

from trabecula.knowledge.exercises import (
    aerobic,
    arms_and_trunk,
    balance,
    breathing_and_posture,
    legs,
    stretches,
    transfers,
)
from trabecula.knowledge.exercises.bones import AIDS, BONES, ORDERS
from trabecula.knowledge.exercises.doses import DOSES
from trabecula.knowledge.exercises.rules import CHECKS, LIGHTER, REDUCTIONS, RULES
from trabecula.knowledge.tables.loading_by_site import loading_by_site
from trabecula.knowledge.tables.stop_criteria import stop_criteria
from trabecula.knowledge.tables.weight_bearing import weight_bearing
from trabecula.language.exercise import Exercise, ExerciseLibrary

MODULES: Final[tuple[ModuleType, ...]] = (
    aerobic,
    legs,
    arms_and_trunk,
    balance,
    stretches,
    breathing_and_posture,
    transfers,
)
"""In the order in which they are read."""

STOP_IN_PLAIN_WORDS: Final = (
    "Pain at a bone is new, or goes up by 2 points of 10 or more.",
    "You hear or feel a crack, or something gives way.",
    "You have new weakness or numbness, or your bladder or bowel changes.",
    "You have chest pain, feel faint, or cannot get your breath.",
    "You have a fever or shaking chills.",
    "You fall.",
)


def exercises_of(module: ModuleType) -> tuple[Exercise, ...]:
    """The exercises that a module declares, in its order."""
    return tuple(thing for thing in vars(module).values() if isinstance(thing, Exercise))


LIBRARY: Final = ExerciseLibrary(
    exercises=tuple(exercise for module in MODULES for exercise in exercises_of(module)),
    doses=DOSES,
    loads=loading_by_site,
    weight_bearing=weight_bearing,
    orders=ORDERS,
    bones=BONES,
    aids=AIDS,
    reductions=REDUCTIONS,
    checks=CHECKS,
    stop=stop_criteria,
    stop_in_plain_words=STOP_IN_PLAIN_WORDS,
    lighter=LIGHTER,
    rules=RULES,
)
