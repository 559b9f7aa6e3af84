"""Readings: the ways in which findings that disagree can be read, and one finding of them all."""

import math
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from typing import Final

from msgspec.structs import replace

from trabecula.language.fact import LASTS
from trabecula.pathway.facts.finding import Finding, State

_MOST_READINGS: Final = 256


def readings_of(findings: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """Every way to read findings of which some disagree; none where there are too many."""
    choices = [
        [reading for reading in finding.readings if reading.value is not None]
        for finding in findings
    ]
    if math.prod(map(len, choices)) <= _MOST_READINGS:
        yield from product(*choices)


def together(results: Sequence[Finding], of: Sequence[Finding]) -> Finding:
    """One finding of several readings: a conflict where they differ, or one cannot be read."""
    first = results[0]
    unread = [reading for one in of for reading in one.readings if reading.value is None]
    if len(results) == 1 and not unread:
        return first
    sides = (*results, *(replace(reading, fact=first.fact) for reading in unread))
    return Finding(first.fact, None, first.day, first.origin, State.CONFLICTING, alternatives=sides)


def overtakes(needs: Sequence[Finding], held: Finding | None) -> bool:
    """Whether what is reckoned counts: nothing usable is recorded, or only something older."""
    if held is None or not held.readings:
        return True
    days = [need.day for need in needs if need.day and need.fact.keeps != LASTS]
    return held.day is not None and max(days, default=date.min) > held.day


def oldest(findings: Sequence[Finding]) -> date | None:
    """The day of the oldest of them that can go stale, else of the oldest."""
    days = [finding.day for finding in findings if finding.day and finding.fact.keeps != LASTS] or [
        finding.day for finding in findings if finding.day
    ]
    return min(days, default=None)
