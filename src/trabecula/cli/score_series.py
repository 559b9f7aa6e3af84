"""A series: the results of one person, one after another in time, and how they change."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from msgspec import Struct

from trabecula.cli.score_reader import Given
from trabecula.errors import UnusableAnswers
from trabecula.language.instrument import Assessor
from trabecula.pathway.changes import Change, compare
from trabecula.pathway.scores import Result

_WINDOW: Final = 10_000
"""How many lines are put in order of time at once, so that no more are held."""


class Line(Struct, frozen=True, gc=False):
    """A line of the input: what is given on it, or what is wrong with it."""

    number: int
    given: Given | UnusableAnswers


def in_order(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, those of one person in order of time; the others stay in their places."""
    source = iter(lines)
    while window := list(islice(source, _WINDOW)):
        yield from _sorted(window)


def _sorted(window: list[Line]) -> list[Line]:
    places: dict[str, list[int]] = {}
    for place, line in enumerate(window):
        if isinstance(line.given, Given) and line.given.id and line.given.when:
            places.setdefault(line.given.id, []).append(place)
    for own in places.values():
        lines = sorted((window[place] for place in own), key=_moment)
        for place, line in zip(own, lines, strict=True):
            window[place] = line
    return window


def _moment(line: Line) -> tuple[str, str]:
    assert isinstance(line.given, Given)
    assert line.given.when is not None
    return line.given.when.day.isoformat(), line.given.when.time or ""


class Series:
    """The newest value of each score of each person, by who answered."""

    def __init__(self) -> None:
        self._newest: dict[tuple[str, Assessor | None, str], Result] = {}

    def changes(self, person: str | None, result: Result) -> dict[str, Change]:
        """By the key of the score: the change since the newest earlier comparable result.

        None where the days do not say which result is the earlier one.
        """
        when = result.when
        changes: dict[str, Change] = {}
        if person is None or when is None:
            return changes
        kept = Result(result.instrument, {}, result.scores, when, (), result.assessor)
        for scored in result.scores:
            if not isinstance(scored.value, int | float) or isinstance(scored.value, bool):
                continue
            own = person, result.assessor, scored.score.gives.key
            earlier = self._newest.get(own)
            if earlier is None or earlier.when is None:
                self._newest[own] = kept
            elif earlier.when.latest <= when.day:
                self._newest[own] = kept
                if (change := compare(scored, result, earlier)) is not None:
                    changes[own[2]] = change
        return changes
