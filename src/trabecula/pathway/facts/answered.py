"""Answers as such: that a form was answered, or that somebody was not sure, is a fact itself."""

from collections.abc import Iterable, Iterator

from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.index import Index
from trabecula.pathway.record import Entry


def answered(entry: Entry, index: Index) -> Iterator[tuple[Fact, Candidate]]:
    """What an answer tells by the form in which it stands, whoever gave it."""
    for fact in index.forms.get(entry.form, ()):
        yield fact, Candidate(True, entry.when, entry.origin)


def was_never_unsure(told: Iterable[Candidate]) -> bool:
    """Whether all that was told of a doubt is answers without one: then there is nothing to say."""
    return all(one.item and one.value is not True for one in told)
