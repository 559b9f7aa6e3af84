"""Priorities: what may matter most to a person, and how well something serves each."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeAlias


class Priority(StrEnum):
    """What a person may put first. Free text beside these is a goal."""

    INDEPENDENCE = "independence"
    WORK = "work"
    LESS_MEDICATION = "less medication"
    FAST_RELIEF = "fast relief"
    ALERTNESS = "alertness"
    TIME_AT_HOME = "time at home"
    LONGEVITY = "longevity"


WORST_MARK: Final = -2
BEST_MARK: Final = 2

Marks: TypeAlias = Mapping[Priority, int]
"""By priority, from -2 (works against) to +2 (serves well): our own judgement, not evidence."""


def marks(
    *,
    independence: int,
    work: int,
    less_medication: int,
    fast_relief: int,
    alertness: int,
    time_at_home: int,
    longevity: int,
) -> Marks:
    """The marks of an effect, one for each priority.

    Raises ``ValueError`` for a mark outside -2 to +2.
    """
    found = dict(
        zip(
            Priority,
            (independence, work, less_medication, fast_relief, alertness, time_at_home, longevity),
            strict=True,
        )
    )
    for priority, mark in found.items():
        if not WORST_MARK <= mark <= BEST_MARK:
            raise ValueError(f"the mark for {priority} goes from -2 to +2, not {mark}")
    return MappingProxyType(found)
