"""Telling: what a sitting tells by one instrument, and what that says of facts of statements."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import overload

from msgspec import Struct

from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor, Instrument
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.sitting import Sitting
from trabecula.pathway.record import Moment
from trabecula.pathway.scores import Answer, Result, Scored


class Outcome(Struct, frozen=True, gc=False, eq=False):
    """What answers to an instrument come to, and what that says of the facts of statements."""

    answers: Mapping[str, Answer]
    scores: tuple[Scored, ...]
    says: tuple["Says", ...]


class Telling(Struct, frozen=True, gc=False, eq=False):
    """What one sitting tells by one instrument, under ``keys``."""

    instrument: Instrument
    sitting: Sitting
    keys: Sequence[str]
    outcome: Outcome
    recorded: bool = False
    as_facts: bool = False

    @property
    def when(self) -> Moment | None:
        """The moment of the sitting."""
        return self.sitting.when

    @property
    def is_by_carer(self) -> bool:
        """Whether a carer answered what is not of the carer."""
        by_carer = self.sitting.assessed_by is Assessor.CARER
        return by_carer and not self.instrument.is_of_the_carer

    @property
    def is_in_place(self) -> bool:
        """Whether a carer answered what only the person can answer."""
        return self.is_by_carer and Assessor.CARER not in self.instrument.assessors

    def result(self) -> Result:
        """The same as a result."""
        sitting, outcome = self.sitting, self.outcome
        origins = sitting.origins(self.keys)
        return Result(
            self.instrument,
            outcome.answers,
            outcome.scores,
            sitting.when,
            origins,
            sitting.assessed_by,
            self.recorded,
            self.as_facts,
        )


class Says(Struct, frozen=True, gc=False, eq=False):
    """What a score says of a fact of statements: its value, or the ``ends`` between which it is.

    Only where it ``is_said``; else it was obtained, and says nothing. ``how`` it was reckoned.
    """

    fact: Fact
    scored: Scored
    ends: tuple[Raw, ...]
    is_said: bool
    how: str

    @property
    def item(self) -> str:
        """No item of a checklist: a score says all of it."""
        return ""

    def candidate(self, source: Telling) -> Candidate:
        """What it says, as a candidate value of the fact."""
        ends = self.ends
        return Candidate(
            self.scored.value,
            source.when,
            self.origin(source),
            state=State.WITHIN_LIMITS if ends else State.NOT_ANSWERED,
            limits=ends,
            how=self.how,
            by_carer=source.is_by_carer,
            in_place=source.is_in_place,
        )

    def value(self, source: Telling) -> Raw | None:
        """What it says, as a value alone."""
        return self.scored.value

    def origin(self, source: Telling) -> str:
        """The resources that hold the answers."""
        return " and ".join(source.sitting.origins(source.keys))


class Results(Sequence[Result]):
    """The results of sittings, made where they are asked for."""

    def __init__(self, told: Sequence[Telling]) -> None:
        self._told = told

    @cached_property
    def _made(self) -> Sequence[Result]:
        return [one.result() for one in self._told]

    def __len__(self) -> int:
        return len(self._told)

    @overload
    def __getitem__(self, place: int) -> Result: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Result]: ...
    def __getitem__(self, place: int | slice) -> Result | Sequence[Result]:
        return self._made[place]
