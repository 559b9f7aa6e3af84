"""Answered forms: that one was answered is a fact of its own, whatever its answers say."""

from collections.abc import Iterator

from trabecula.language.fact import Fact
from trabecula.pathway.facts.candidate import Candidate
from trabecula.pathway.facts.index import Index
from trabecula.pathway.record import Entry


def answered(entry: Entry, index: Index) -> Iterator[tuple[Fact, Candidate]]:
    """What an answer tells by the form in which it stands, whoever gave it."""
    for fact in index.forms.get(entry.form, ()):
        yield fact, Candidate(True, entry.when, entry.origin)
