"""Readings: the ways in which findings that disagree can be read, and one finding of them all."""

import math
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product
from typing import Final

from msgspec.structs import replace

from trabecula.language.answer import Within
from trabecula.language.fact import LASTS
from trabecula.pathway.facts.finding import Finding, State

_MOST_READINGS: Final = 256


def readings_of(findings: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """Every way to read findings of which some disagree; none where there are too many."""
    if all(finding.value is not None for finding in findings):
        yield tuple(findings)
        return
    choices = [
        [reading for reading in finding.readings if reading.value is not None]
        for finding in findings
    ]
    if math.prod(map(len, choices)) <= _MOST_READINGS:
        yield from product(*choices)


def together(results: Sequence[Finding], of: Sequence[Finding]) -> Finding:
    """One finding of several readings: within limits where what they rest on is so, and numbers;
    else a conflict where they differ, or one cannot be read.
    """
    first = results[0]
    unread = [reading for one in of for reading in one.readings if reading.value is None]
    if len(results) == 1 and not unread:
        return first
    numbers = [
        value
        for one in results
        if isinstance(value := one.value, int | float) and not isinstance(value, bool)
    ]
    if len(numbers) == len(results) and all(one.state is not State.CONFLICTING for one in of):
        low, high = (results[numbers.index(end)] for end in (min(numbers), max(numbers)))
        return within(low, high)
    sides = (*results, *(replace(reading, fact=first.fact) for reading in unread))
    return Finding(first.fact, None, first.day, first.origin, State.CONFLICTING, alternatives=sides)


def agree(one: Finding, other: Finding) -> bool:
    """Whether two usable findings say the same; bounds agree with a number that they hold."""
    if isinstance(other.known, Within) and isinstance(one.value, int | float):
        return other.known.lowest <= one.value <= other.known.highest
    return one.known is not None and one.known == other.known


def conflicting(one: Finding, other: Finding) -> Finding:
    """A finding of two that disagree, each perhaps a conflict already."""
    sides = tuple(side for each in (one, other) for side in each.sides)
    return replace(other, recorded=None, state=State.CONFLICTING, how="", alternatives=sides)


def within(low: Finding, high: Finding) -> Finding:
    """A finding that lies between two ends."""
    return replace(low, recorded=None, state=State.WITHIN_LIMITS, alternatives=(low, high))


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
