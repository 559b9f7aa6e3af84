"""A week of the cleared exercises: which on which day, at the starting dose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.exercise import Day, Exercise, ExerciseLibrary, Kind


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of the week, and what is done on it."""

    day: Day
    exercises: tuple[Exercise, ...]


def week(cleared: Sequence[Exercise], library: ExerciseLibrary) -> tuple[WeekDay, ...]:
    """The days of a week. A day without training has none."""
    chosen = {kind: _chosen(cleared, kind, library.by_kind[kind].at_most) for kind in Kind}
    return tuple(
        WeekDay(
            day,
            tuple(
                exercise
                for kind, exercises in chosen.items()
                if day in library.by_kind[kind].days
                for exercise in exercises
            ),
        )
        for day in Day
    )


def _chosen(cleared: Iterable[Exercise], kind: Kind, at_most: int) -> tuple[Exercise, ...]:
    """Those that reach a region that none before them does, then the others, in their order."""
    of_kind = [exercise for exercise in cleared if exercise.kind is kind]
    first: list[Exercise] = []
    reached: set[StrEnum] = set()
    for exercise in of_kind:
        if not reached.issuperset(exercise.regions):
            first.append(exercise)
            reached.update(exercise.regions)
    rest = [exercise for exercise in of_kind if exercise not in first]
    taken = [*first, *rest][:at_most]
    return tuple(exercise for exercise in of_kind if exercise in taken)
