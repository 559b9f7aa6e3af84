"""When a candidate was told, and whether it can still be used on a day."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from trabecula.language.edition import OpenEdition
from trabecula.language.fact import Fact, Raw
from trabecula.pathway.facts.candidate import Candidate, State


def state_of(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> State:
    """Whether what has a value can be used on the day, or why not."""
    if candidate.standing:
        return State.CURRENT
    shelf_life = keeps(fact, candidate.value, edition)
    if shelf_life is None:
        return State.CURRENT
    if candidate.when is None:
        return State.UNDATED
    return State.STALE if (as_of - candidate.when.day).days > shelf_life else State.CURRENT


def keeps(fact: Fact, value: Raw | None, edition: OpenEdition) -> float | None:
    """For how many days a value may be used; None where it lasts."""
    return _keeps(fact, edition, value is False)


@lru_cache(maxsize=16384)
def _keeps(fact: Fact, edition: OpenEdition, is_no: bool) -> float | None:
    return edition.shelf_life_days(fact, value=False if is_no else None)


def is_current(fact: Fact, candidate: Candidate, as_of: date, edition: OpenEdition) -> bool:
    """Whether what has a value can be used on the day."""
    return state_of(fact, candidate, as_of, edition) is State.CURRENT


def day_of(candidate: Candidate) -> date:
    """The day that it is of; before every day, where that is not known."""
    return candidate.when.day if candidate.when else date.min


def share_a_clock(candidates: Sequence[Candidate]) -> bool:
    """Whether each has a time of day, all in one zone."""
    zones = {candidate.when.zone for candidate in candidates if candidate.when}
    return all(map(time_of, candidates)) and len(zones) == 1


def time_of(candidate: Candidate) -> str:
    """The time of day; empty, where that is not known."""
    return (candidate.when and candidate.when.time) or ""
