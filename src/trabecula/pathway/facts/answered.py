"""Answers as such: that a form was answered, or that somebody was not sure, is a fact itself."""

from collections.abc import Iterable, Iterator
from typing import Final

from trabecula.language.carrier import NotSure
from trabecula.language.fact import Fact
from trabecula.language.instrument import Assessor
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.index import Carried, Index
from trabecula.pathway.record import Absent, Entry

_NOT_SURE: Final = ("asked-unknown", "unknown", "temp-unknown")


def answered(entry: Entry, index: Index) -> Iterator[tuple[Fact, Candidate]]:
    """What an answer tells by the form in which it stands, whoever gave it."""
    for fact in index.forms.get(entry.form, ()):
        yield fact, Candidate(True, entry.when, entry.origin)


def was_never_unsure(fact: Fact, told: Iterable[Candidate]) -> bool:
    """Whether all that was told of a doubt is answers without one: then there is nothing to say."""
    of_doubts = any(isinstance(carrier, NotSure) for carrier in fact.carried_by)
    return of_doubts and all(one.item and one.value is not True for one in told)


def not_sure(
    carried: Iterable[Carried], entry: Entry, origin: str
) -> Iterator[tuple[Fact, Candidate]]:
    """Whether somebody was not sure; not known where they would not say, or it was not asked."""
    value: bool | None = False
    if isinstance(entry.value, Absent):
        value = True if entry.value.reason in _NOT_SURE else None
    by_carer = entry.assessor == Assessor.CARER
    for one in carried:
        if one.not_sure and entry.value is not None:
            yield one.fact, Candidate(value, entry.when, origin, item=one.item, by_carer=by_carer)
