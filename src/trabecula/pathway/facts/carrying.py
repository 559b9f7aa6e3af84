"""Carrying: what entries with the same codes carry, and what a value of it is, found once."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct

from trabecula.language.carrier import Observed
from trabecula.language.code import FACT, Code
from trabecula.language.condition import About
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Assessor
from trabecula.pathway.facts.candidate import Candidate, State
from trabecula.pathway.facts.index import Carried, Index
from trabecula.pathway.facts.medicines import origin_of
from trabecula.pathway.facts.value import Converter, Unusable, limits_of, value_of
from trabecula.pathway.record import Absent, Entry, Value

_CARER: Final = Assessor.CARER.value
_NOT_SURE: Final = ("asked-unknown", "unknown", "temp-unknown")
_MOST_CODES: Final = 20_000
"""How many different codes are remembered before all of them are found anew."""

_MOST_VALUES: Final = 4096
"""How many different clear values are remembered of the same codes."""


class Said(Struct, frozen=True, gc=False):
    """What a recorded value says of a fact; ``problem`` is what of it could not be read."""

    value: Raw | None
    state: State = State.NOT_ANSWERED
    limits: tuple[Raw, ...] = ()
    problem: str = ""


class Reader:
    """Reads the values of one fact under some codes.

    ``coded`` is set where one of the codes is not merely the name that the fact has here.
    """

    def __init__(
        self, carried: Carried, codes: Sequence[Code], index: Index, convert: Converter
    ) -> None:
        fact = carried.fact
        self.carried, self.fact, self.key, self.item = carried, fact, fact.key, carried.item
        self.about, self.not_sure = fact.about, carried.not_sure
        self.is_of_the_person = fact.about is About.PERSON
        self.is_answer = fact in index.answers
        self.is_settled = index.is_settled(fact)
        self.coded = _is_coded(fact, codes)
        self.is_of_the_carer = index.is_of_the_carer(fact)
        self.is_for_the_person = index.is_for_the_person(fact)
        self._convert = convert
        self.said = lru_cache(maxsize=512, typed=True)(self._said)

    def candidate(self, entry: Entry) -> Candidate:
        """What an entry says, as a candidate value of the fact."""
        said = self.said(entry.value)
        by_carer = entry.assessor == _CARER and not self.is_of_the_carer
        return Candidate(
            said.value,
            entry.when,
            origin_of(entry),
            False,
            self.item,
            said.state,
            said.limits,
            "",
            by_carer,
            by_carer and self.is_for_the_person,
        )

    def value(self, entry: Entry) -> Raw | None:
        """What an entry says, as a value alone."""
        return self.said(entry.value).value

    def origin(self, entry: Entry) -> str:
        """Where an entry says it."""
        return origin_of(entry)

    def _said(self, value: Value) -> Said:
        if isinstance(value, Absent):
            return Said(None)
        try:
            read = value_of(self.carried, value, self._convert)
            limits = limits_of(self.fact, value, read)
        except Unusable as reason:
            return Said(None, State.UNREADABLE, problem=str(reason))
        return Said(None, State.WITHIN_LIMITS, limits) if limits else Said(read)


class Doubt:
    """Reads of an answer whether somebody was not sure of it."""

    def __init__(self, carried: Carried) -> None:
        self.fact, self.key, self.item = carried.fact, carried.fact.key, carried.item

    def is_unsure(self, value: Value) -> bool:
        """Whether an answer says that somebody was not sure."""
        return isinstance(value, Absent) and value.reason in _NOT_SURE

    def candidate(self, entry: Entry) -> Candidate:
        """What an entry says of it: not known where they would not say, or it was not asked."""
        return Candidate(
            self.value(entry),
            entry.when,
            origin_of(entry),
            item=self.item,
            by_carer=entry.assessor == _CARER,
        )

    def value(self, entry: Entry) -> Raw | None:
        """What an entry says of it, as a value alone."""
        unsure = self.is_unsure(entry.value)
        return None if isinstance(entry.value, Absent) and not unsure else unsure

    def origin(self, entry: Entry) -> str:
        """Where an entry says it."""
        return origin_of(entry)


class Carrying:
    """What entries with some codes carry.

    ``pains`` read what is said of a pain, ``others`` all else, of which ``of_lesions`` and
    ``of_the_person`` are parts; ``doubts`` read whether somebody was not sure. ``is_plain`` is
    whether all of it is said of the person, wherever it is met. ``problem`` is why nothing can be
    read under these codes, or not what they name.
    """

    def __init__(self, codes: tuple[Code, ...], index: Index, convert: Converter) -> None:
        ours = [code for code in codes if code.system == FACT]
        carried = list(index.observed.find(ours or codes))
        readers = [Reader(one, codes, index, convert) for one in carried]
        self.is_read, self.problem = _is_read(codes, carried, index)
        self.carries = bool(carried)
        self.diagnosed = () if carried else tuple(index.diagnosed.find(codes))
        self.doubts = tuple(Doubt(one) for one in carried if one.not_sure)
        self.pains = tuple(one for one in readers if index.is_of_a_pain(one.fact))
        of_pains = [one.carried for one in self.pains]
        self.waits_for_a_place = index.waits_for_a_place(codes, of_pains)
        self.others = tuple(one for one in readers if one not in self.pains)
        self.of_lesions = tuple(one for one in self.others if one.about is About.LESION)
        self.of_the_person = tuple(one for one in self.others if one.about is About.PERSON)
        self.is_plain = self.is_read and len(self.of_the_person) == len(readers)
        self.plain = tuple(one for one in self.of_the_person if not one.not_sure)
        self.answers = tuple(one for one in self.plain if one.is_answer)
        self._clear: set[tuple[type, Value]] = set()

    def are_clear(self, values: set[tuple[type, Value]]) -> bool:
        """Whether these are values, each beside its type, that all read exactly.

        Those that are clear are remembered, and then looked up all at once.
        """
        if values <= self._clear:
            return True
        if not all(self._is_clear(value) for _, value in values):
            return False
        if len(self._clear) >= _MOST_VALUES:
            self._clear.clear()
        self._clear |= values
        return True

    def _is_clear(self, value: Value) -> bool:
        if isinstance(value, Absent):
            return False
        said = [one.said(value) for one in self.plain]
        return all(one.value is not None and not one.problem for one in said)


class Readers(dict[tuple[Code, ...], Carrying]):
    """What entries carry, by their codes, in one edition: found where it is first asked for."""

    def __init__(self, index: Index, convert: Converter) -> None:
        super().__init__()
        self.index, self._convert = index, convert

    def __missing__(self, codes: tuple[Code, ...]) -> Carrying:
        if len(self) >= _MOST_CODES:
            self.clear()
        found = self[codes] = Carrying(codes, self.index, self._convert)
        return found


def _is_read(codes: Sequence[Code], carried: Sequence[Carried], index: Index) -> tuple[bool, str]:
    """Whether a fact is carried. A code of ours that names none, or another, is a problem."""
    if carried and len(codes) == 1:
        return True, ""
    if not any(code.system == FACT for code in codes):
        return bool(carried), ""
    each = [{(one.fact.key, one.item) for one in index.observed.find((code,))} for code in codes]
    named = [names for names in each if names]
    said = " and ".join(f"{code.system}|{code.code}" for code in codes)
    if not named:
        return False, f"there is no such fact: {said}"
    if not set[tuple[str, str]].intersection(*named):
        return False, f"its codes name different facts, so it was left out: {said}"
    return True, ""


def _is_coded(fact: Fact, codes: Sequence[Code]) -> bool:
    """Whether one of the codes is of the fact, and not the name that it has here."""
    named = (code for each in fact.carried_by if isinstance(each, Observed) for code in each.codes)
    said = [(code.system, code.code) for code in codes]
    return any((code.system, code.code) in said for code in named)
