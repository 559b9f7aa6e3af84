"""Scores: what the answers to one instrument come to, and what its missing answers leave open."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Any, Final

from msgspec import Struct
from msgspec.structs import replace

from trabecula.calculation.bounds import Bounds
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import (
    Assessor,
    Band,
    Bands,
    Instrument,
    Score,
)
from trabecula.language.interpret import may_apply
from trabecula.language.item import Mark, NotAnswered, ends, mark, marks
from trabecula.language.number import Number
from trabecula.pathway.record import Moment

Answer = Raw | NotAnswered
_MOST_COMPLETIONS: Final = 4096
_FAR: Final = 1000
"""As far as an answer without an end is tried."""


class Scored(Struct, frozen=True, gc=False):
    """One score: its value, or what it can still be.

    ``value`` is None where missing answers leave more than one possibility, or where the
    instrument has no result for these answers. ``lowest`` and ``highest`` are then the bounds of
    every completion, ``possible`` every outcome of a score that is no number; both are empty where
    that cannot be told: then all is open. ``missing`` are the items of this score without an
    answer; none, where no answer to them could still change the value.
    """

    score: Score
    value: Raw | None
    missing: tuple[Fact, ...] = ()
    lowest: float | None = None
    highest: float | None = None
    possible: tuple[Raw, ...] = ()

    @property
    def bounded(self) -> bool:
        """Whether bounds are known in place of a value."""
        return self.value is None and self.lowest is not None

    @property
    def told(self) -> bool:
        """Whether it says anything: a value, bounds, or that some named outcome is ruled out."""
        ruled_out = 0 < len(self.possible) < len(self.score.gives.allowed)
        return self.value is not None or self.bounded or ruled_out

    def bands(self, scheme: Bands) -> tuple[Band, ...]:
        """Every band that the score is, or can still be, in."""
        if isinstance(self.value, int | float):
            return (scheme.at(self.value),)
        if self.lowest is None or self.highest is None:
            return ()
        return scheme.between(self.lowest, self.highest)

    def band(self, scheme: Bands | None = None) -> Band | None:
        """The band, where all completions agree; by default of the first scheme."""
        chosen = scheme or next(iter(self.score.bands), None)
        found = () if chosen is None else self.bands(chosen)
        return found[0] if len(found) == 1 else None

    @property
    def indeterminate(self) -> bool:
        """Whether missing answers leave more than one band, or more than one outcome."""
        if self.value is not None:
            return False
        if self.lowest is None and not self.possible:
            decides = self.score.bands or not isinstance(self.score.gives, Number)
            return bool(self.missing and decides)
        straddles = any(len(self.bands(scheme)) > 1 for scheme in self.score.bands)
        return straddles or len(self.possible) > 1


class Result(Struct, frozen=True, gc=False):
    """One administration of an instrument.

    ``answers`` holds every item of which anything is known; ``complete`` is whether none is
    missing that a score needs. ``recorded`` says that the scores stood in the record as they are,
    without the answers; ``as_facts`` that they stood there as facts of statements alone, and that
    nothing in the record names the instrument.
    """

    instrument: Instrument
    answers: Mapping[str, Answer]
    scores: tuple[Scored, ...]
    when: Moment | None = None
    origins: tuple[str, ...] = ()
    assessor: Assessor | None = None
    recorded: bool = False
    as_facts: bool = False

    @property
    def complete(self) -> bool:
        """Whether no score lacks an answer."""
        return not any(scored.missing for scored in self.scores)

    @property
    def missing(self) -> tuple[tuple[Fact, NotAnswered], ...]:
        """The items without an answer, each with why; not what makes no sense to ask here."""
        return tuple(
            (item, answer)
            for item in self.instrument.items
            if isinstance(answer := self.answers.get(item.key, NotAnswered.NOT_ASKED), NotAnswered)
            and (item.key in self.answers or _makes_sense(item, self.answers))
        )

    def scored(self, key: str) -> Scored:
        """The score with this key. Raises ``KeyError`` where there is none."""
        for scored in self.scores:
            if scored.score.gives.key == key:
                return scored
        raise KeyError(key)

    @property
    def day(self) -> date | None:
        """The day on which it was answered, if that is known."""
        return self.when.day if self.when else None


def score(
    instrument: Instrument,
    answers: Mapping[str, Answer],
    *,
    when: Moment | None = None,
    origins: Iterable[str] = (),
    assessor: Assessor | None = None,
) -> Result:
    """The scores of these answers, by the key of each item; what is left out was not asked.

    Raises ``ValueError`` for a key that is no item, for an answer that the item does not have,
    and where a calculation refuses its inputs.
    """
    read, scored = _come_to(instrument, answers)
    return Result(instrument, read, scored, when, tuple(origins), assessor)


@lru_cache(maxsize=65536, typed=True)
def scores_of(
    instrument: Instrument, keys: tuple[str, ...], *answers: Answer
) -> tuple[Mapping[str, Answer], tuple[Scored, ...]]:
    """The answers under these keys, and what they come to; equal answers are scored once.

    Raises ``ValueError`` as `score` does.
    """
    return _come_to(instrument, dict(zip(keys, answers, strict=True)))


def _come_to(
    instrument: Instrument, answers: Mapping[str, Answer]
) -> tuple[Mapping[str, Answer], tuple[Scored, ...]]:
    items = {item.key: item for item in instrument.items}
    read = {key: _read(instrument, items.get(key), key, answer) for key, answer in answers.items()}
    return read, tuple(_scored(each, read) for each in instrument.scores)


def _read(instrument: Instrument, item: Fact | None, key: str, answer: Answer) -> Answer:
    if item is None:
        raise ValueError(f"{instrument.name} has no item {key!r}")
    return answer if isinstance(answer, NotAnswered) else item.read(answer)


def _scored(score: Score, answers: Mapping[str, Answer]) -> Scored:
    found = [_mark(item, answers.get(item.key)) for item in score.of]
    missing = ()
    if None in found:
        asked = (item for item, one in zip(score.of, found, strict=True) if one is None)
        missing = tuple(item for item in asked if _makes_sense(item, answers))
    if None not in found or score.partial:
        outcome = score.by(*found)
        if outcome is not None or not missing or isinstance(score.gives, Number):
            scored = _outcome(score, [outcome], missing)
            settled = missing and scored.value is not None and not _may_change(scored, found)
            return replace(scored, missing=()) if settled else scored
    scored = _outcome(score, [score.by(*each) for each in _completions(score, found)], missing)
    return scored if scored.value is None else replace(scored, missing=())


def _may_change(scored: Scored, found: Sequence[Mark | None]) -> bool:
    """Whether missing answers, each alone or all at one end, could change a known value."""
    tries = {item: _tries(item) for item in scored.missing}
    alone = [{item: one} for item, each in tries.items() for one in each]
    at_one_end = [{item: each[end] for item, each in tries.items() if each} for end in (0, -1)]
    for answers in (*alone, *at_one_end):
        pairs = zip(scored.score.of, found, strict=True)
        try:
            other = scored.score.by(*(answers.get(item, known) for item, known in pairs))
        except ValueError:
            continue
        if _outcome(scored.score, [other], ()).value != scored.value:
            return True
    return not all(tries.values())


def _tries(item: Fact) -> tuple[Mark, ...]:
    if isinstance(item, Number):
        return max(item.lowest, -_FAR), min(item.highest, _FAR)
    return marks(item) or ()


def _makes_sense(item: Fact, answers: Mapping[str, Answer]) -> bool:
    """Whether the item can be asked beside these answers: a scale of 5 items has no sixth."""
    known = {key: one for key, one in answers.items() if not isinstance(one, NotAnswered)}
    return may_apply(item.asked_if, known)


def _mark(item: Fact, answer: Answer | None) -> Mark | None:
    return None if answer is None or isinstance(answer, NotAnswered) else mark(item, answer)


def _completions(score: Score, found: Sequence[Mark | None]) -> Iterable[Sequence[Mark]]:
    """Every way in which the missing answers can come out; none where that is too many."""
    if score.rises:
        limits = [
            ends(item) if one is None else (one, one)
            for item, one in zip(score.of, found, strict=True)
        ]
        known = [limit for limit in limits if limit is not None]
        return list(zip(*known, strict=True)) if len(known) == len(limits) else []
    choices = [
        marks(item) if one is None else (one,) for item, one in zip(score.of, found, strict=True)
    ]
    countable = [choice for choice in choices if choice is not None]
    if len(countable) < len(choices) or math.prod(map(len, countable)) > _MOST_COMPLETIONS:
        return []
    return list(product(*countable))


def _outcome(score: Score, outcomes: Sequence[Any], missing: tuple[Fact, ...]) -> Scored:
    """What the outcomes of every completion say together."""
    if not outcomes or any(outcome is None for outcome in outcomes):
        return Scored(score, None, missing)
    if len(outcomes) == 1 and not isinstance(outcomes[0], Bounds):
        return Scored(score, score.gives.read(outcomes[0]), missing)
    ranges = [
        (one.lowest, one.highest) if isinstance(one, Bounds) else (one, one) for one in outcomes
    ]
    different = dict.fromkeys(end for each in ranges for end in each)
    if len(different) == 1:
        return Scored(score, score.gives.read(next(iter(different))), missing)
    if all(isinstance(one, int | float) and not isinstance(one, bool) for one in different):
        return Scored(
            score, None, missing, min(low for low, _ in ranges), max(high for _, high in ranges)
        )
    return Scored(score, None, missing, possible=tuple(different))


def limits(readings: Sequence[Scored]) -> tuple[float, ...]:
    """The two ends between which a score lies, over all ways to read its items.

    Nothing where it is known exactly, where its ends are not known, and where they rule out no
    band: then they say nothing.
    """
    ends = [
        (one.lowest, one.highest) if one.bounded else (one.value, one.value) for one in readings
    ]
    numbers = [end for each in ends for end in each if isinstance(end, int | float)]
    if len(numbers) < 2 * len(ends) or not any(one.bounded for one in readings):
        return ()
    low, high = min(numbers), max(numbers)
    schemes = readings[0].score.bands
    ruled_out = any(len(scheme.between(low, high)) < len(scheme.bands) for scheme in schemes)
    return (low, high) if ruled_out else ()
