"""Windows: from when until when a look is due, and a value counts for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from trabecula.language.edition import OpenEdition
from trabecula.language.follow_up import Looks
from trabecula.language.response import ResponseRules, Treated
from trabecula.pathway.response.treatment import Treatment
from trabecula.pathway.times import days_in, days_of


@dataclass(frozen=True, slots=True)
class Window:
    """A look is due from ``earliest`` to ``latest`` by the table.

    A value counts for it from ``opens`` to ``closes``.
    """

    earliest: date
    latest: date
    opens: date
    closes: date


def counted_from(treated: Treated, treatment: Treatment) -> tuple[date | None, date | None]:
    """The days from which the first look and the main looks count; None where not known."""
    start = treatment.ended if treated.from_its_end else treatment.begun
    return start, treatment.last_change if treated.from_last_change else start


_Days = tuple[bool, timedelta, timedelta, timedelta, timedelta]


def windows(
    looks: Looks, treated: Treated, treatment: Treatment, rules: ResponseRules, edition: OpenEdition
) -> Iterator[Window]:
    """The windows of a treatment in order; none where the day of the treatment is not known."""
    first, main = counted_from(treated, treatment)
    for is_first, earliest, latest, opens, closes in _days(looks, rules, edition):
        start = first if is_first else main
        if start is not None:
            yield Window(start + earliest, start + latest, start + opens, start + closes)


@lru_cache(maxsize=512)
def _days(looks: Looks, rules: ResponseRules, edition: OpenEdition) -> Sequence[_Days]:
    """Of each look, the first one apart: how long after its start the window begins and ends."""
    early, late = (days_in(edition.policy.value(one)) for one in (rules.early, rules.late))
    found: list[_Days] = []
    for place, window in enumerate((looks.first, *looks.main)):
        if window is not None:
            soonest, last = days_of(window, edition.policy)
            opens, closes = soonest - min(early, soonest // 7), last + min(late, max(1, last // 4))
            due = timedelta(soonest), timedelta(last)
            found.append((place == 0, *due, timedelta(opens), timedelta(closes)))
    return found
