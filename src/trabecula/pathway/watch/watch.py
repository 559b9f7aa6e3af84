"""The watch: what some statements answer on each day, in one pass over what was told."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from trabecula.language.code import FACT, Code
from trabecula.language.condition import About
from trabecula.pathway.facts.finding import Facts
from trabecula.pathway.facts.gathering import index_of
from trabecula.pathway.recommendations import Recommendations, recommend
from trabecula.pathway.record import Record
from trabecula.pathway.watch.benefit import Benefit
from trabecula.pathway.watch.reads import Reads
from trabecula.pathway.watch.stretch import Stretch

KnowOn = Callable[[date], Facts]
"""What is known on a day, the plain way."""

_ONE_DAY = timedelta(1)


def watch(
    record: Record,
    facts: Facts,
    read: Reads,
    know_on: KnowOn,
) -> Iterator[Recommendations]:
    """The answers of each day on which they may change, in order, until the day of ``facts``.

    They are those that `recommend` gives of what is known on that day, and hold until the next.
    Before them come those of a time of the day, where a later report overtook what was told then.
    ``know_on`` is asked only where a lesion or a pain is new, or where what is told cannot be
    followed from day to day.
    """
    for known in list(_known(record, facts, read, know_on)):
        yield recommend(known, read.edition, read)


def _known(record: Record, facts: Facts, read: Reads, know_on: KnowOn) -> Iterator[Facts]:
    first = min((day for day in record.days if day <= facts.as_of), default=facts.as_of)
    if not _is_followed(record, read):
        for number in range((facts.as_of - first).days + 1):
            yield know_on(first + timedelta(number))
        return
    benefit = Benefit(record, facts, read.edition, know_on)
    news = {lesion.when.day for lesion in record.lesions if lesion.when is not None}
    news |= {pain.since for pain in facts.pains}
    starts = [first, *sorted(day for day in news if first < day <= facts.as_of)]
    for start, after in pairwise([*starts, facts.as_of + _ONE_DAY]):
        last = after - _ONE_DAY
        known = facts if last == facts.as_of else know_on(last)
        for each in Stretch(record, known, start, read, benefit.days).days():
            benefit.fill(each)
            yield each


def _is_followed(record: Record, read: Reads) -> bool:
    """Whether each value belongs to the same subject on every day: a pain without a place does not
    where its place is known only while there is news of a single one.
    """
    of_pains = {fact for fact in read.facts.values() if fact.about is About.PAIN}
    index = index_of(read.edition)

    @cache
    def waits(codes: tuple[Code, ...]) -> bool:
        ours = [code for code in codes if code.system == FACT]
        carried = [one for one in index.observed.find(ours or codes) if one.fact in of_pains]
        return bool(carried) and index.waits_for_a_place(codes, carried)

    return read.by_day and not any(
        waits(entry.codes) and index.map.pain_at(entry.place) is None for entry in record.findings
    )
