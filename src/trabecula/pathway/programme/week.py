"""A week of the cleared exercises: which on which day, at the starting dose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from trabecula.language.exercise import Day, Exercise, ExerciseLibrary, Kind


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day of the week, and what is done on it beside what is done every day."""

    day: Day
    exercises: tuple[Exercise, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """What is done every day, and on which of the days the rest. A day of rest has none."""

    every_day: tuple[Exercise, ...] = ()
    days: tuple[WeekDay, ...] = ()

    @property
    def exercises(self) -> tuple[Exercise, ...]:
        """Every exercise of the week, once."""
        of_days = (exercise for day in self.days for exercise in day.exercises)
        return tuple(dict.fromkeys((*of_days, *self.every_day)))


def week(cleared: Sequence[Exercise], library: ExerciseLibrary) -> Week:
    """A week of the cleared exercises; empty where none is."""
    if not cleared:
        return Week()
    chosen = [
        (exercise, library.by_kind[kind].days)
        for kind in Kind
        for exercise in _chosen(cleared, kind, library.by_kind[kind].at_most)
    ]
    return Week(
        tuple(exercise for exercise, days in chosen if len(days) == len(Day)),
        tuple(
            WeekDay(day, tuple(one for one, days in chosen if day in days and len(days) < len(Day)))
            for day in Day
        ),
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
