"""Arbitration: the answers about one person or many at once, and what suppresses or defers what.

Every number is a lane of bytes, one byte for each person (`trabecula.language.row`).
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TypeAlias

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.arbitration import Action, Row
from trabecula.language.condition import About
from trabecula.language.row import Lanes
from trabecula.language.statement import Statement
from trabecula.pathway.rows import Asked, PersonRows, SubjectRow

Places: TypeAlias = Mapping[About, Sequence[int]]
"""Statements, by what they are about, each by its place among those."""


class Answered(Struct):
    """All answers about the persons, or about the first, the second … lesion that each has.

    ``here`` has a 1 for whoever has one, ``applies`` for whom a statement applies, before
    arbitration, and ``active`` whose is not suppressed either; ``suppressed`` and ``deferred`` are
    by the place of the statement. ``spinal`` is whose lesion is at a spinal site, ``unsure`` whose
    site is not known. ``subjects`` are their rows, of which ``rows`` is what the program read:
    zeros, where there is nobody.
    """

    about: About
    subjects: Sequence[SubjectRow | None]
    rows: bytes
    here: int
    answers: Lanes
    applies: Lanes
    active: Lanes
    suppressed: dict[int, int]
    deferred: dict[int, int]
    spinal: int
    unsure: int

    def not_known(self, place: int) -> int:
        """For whom a statement's answer is not known."""
        answer = self.answers[place]
        return (answer ^ answer >> 1) & self.here

    def hold(self, place: int, whose: int, action: Action) -> None:
        """Suppress or defer a statement for some."""
        if action is Action.SUPPRESS:
            self.suppressed[place] = self.suppressed.get(place, 0) | whose
            self.active[place] &= ~whose
        elif action is Action.DEFER:
            self.deferred[place] = self.deferred.get(place, 0) | whose


class RowBetween(Struct, frozen=True):
    """A row of arbitration, its statements by their places."""

    row: Row
    when: Places
    unless: Places
    targets: Places
    feeds_itself: bool


Tell: TypeAlias = Callable[[RowBetween, Answered, int, Sequence[Answered], bool], None]
"""Of one person alone, is told before a row acts, or might: on which statement, by what bears on
it, and whether it does act.
"""


class Arbitration:
    """The rows of an edition, or of what is asked, over the answers of its programs."""

    def __init__(self, asked: Asked) -> None:
        self._programs = asked.programs
        self._places = {
            statement: (about, place)
            for about, some in asked.about.items()
            for place, statement in enumerate(some)
        }
        self._rows = [self._compiled(row) for row in asked.arbitration]
        self._holding = [one for one in self._rows if one.row.action is not Action.ANNOTATE]

    def answer(self, people: Sequence[PersonRows], tell: Tell | None = None) -> list[Answered]:
        """The answers about these people, arbitrated: the persons first, then what is theirs."""
        answered = [
            self._answered(about, [_at(one[about], place) for one in people])
            for about in people[0]
            for place in range(max(len(one[about]) for one in people))
        ]
        if any(map(any, (one.applies for one in answered))):
            for row in self._rows if tell else self._holding:
                if tell or active_of(row.when, answered):
                    _apply(row, answered, tell)
        return answered

    def _answered(self, about: About, subjects: Sequence[SubjectRow | None]) -> Answered:
        program = self._programs[about]
        nobody = bytes(len(program.places))
        rows = b"".join([nobody if one is None else one.row for one in subjects])
        answers = program.answers(rows)
        for lane, one in enumerate(subjects):
            for disputed in () if one is None else one.disputed:
                answers[disputed.place] |= Answer.APPLIES << 8 * lane
        here = _lane([one is not None for one in subjects])
        applies = [answer & here for answer in answers]
        of_lesion = about is About.LESION
        return Answered(
            about,
            subjects,
            rows,
            here,
            answers,
            applies,
            applies.copy(),
            {},
            {},
            _lane([one is not None and one.spinal is True for one in subjects]) if of_lesion else 0,
            _lane([one is not None and one.spinal is None for one in subjects]) if of_lesion else 0,
        )

    def _compiled(self, row: Row) -> RowBetween:
        targets = self._places if isinstance(row.targets, str) else row.targets
        aimed_at = [each for each in targets if row.aims_at(each)]
        return RowBetween(
            row,
            self._by_about(row.when_any),
            self._by_about(row.unless_any),
            self._by_about(aimed_at),
            not set(aimed_at).isdisjoint((*row.when_any, *row.unless_any)),
        )

    def _by_about(self, statements: Sequence[Statement]) -> Places:
        found: dict[About, list[int]] = {}
        for statement in statements:
            if statement in self._places:
                about, place = self._places[statement]
                found.setdefault(about, []).append(place)
        return found


@lru_cache(maxsize=16)
def arbitration(asked: Asked) -> Arbitration:
    """The arbitration of an edition, or of what is asked, compiled once."""
    return Arbitration(asked)


def _at(rows: Sequence[SubjectRow], place: int) -> SubjectRow | None:
    return rows[place] if place < len(rows) else None


def _lane(whose: Sequence[bool]) -> int:
    return int.from_bytes(bytes(whose), "little")


def _apply(row: RowBetween, answered: Sequence[Answered], tell: Tell | None) -> None:
    """What bears on a target: the person and the same subject; for the person, everything."""
    person = answered[0]
    for one in answered:
        targets = row.targets.get(one.about)
        if targets is None:
            continue
        beside = answered if one is person else (person, one)
        acting = _acting(row, beside)
        spinal_only = row.row.spinal_only and one.about is About.LESION
        for place in targets:
            applying = one.applies[place]
            if not applying:
                continue
            whose = applying & acting & one.spinal if spinal_only else applying & acting
            if tell and (whose or (one.unsure or one.spinal if spinal_only else True)):
                tell(row, one, place, beside, bool(whose))
            if whose:
                one.hold(place, whose, row.row.action)
                if row.feeds_itself:
                    acting = _acting(row, beside)


def _acting(row: RowBetween, beside: Sequence[Answered]) -> int:
    acting = active_of(row.when, beside)
    return acting & ~active_of(row.unless, beside) if acting and row.unless else acting


def active_of(statements: Places, answered: Sequence[Answered]) -> int:
    """For whom any of these statements applies and is not suppressed."""
    found = 0
    for one in answered:
        for place in statements.get(one.about, ()):
            found |= one.active[place]
    return found
