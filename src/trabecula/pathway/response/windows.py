"""Windows: from when until when a look is due, and a value counts for it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

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


def windows(
    looks: Looks, treated: Treated, treatment: Treatment, rules: ResponseRules, edition: OpenEdition
) -> Iterator[Window]:
    """The windows of a treatment in order; none where the day of the treatment is not known."""
    first, main = counted_from(treated, treatment)
    early, late = (days_in(edition.policy.value(one)) for one in (rules.early, rules.late))
    for window, start in ((looks.first, first), *((one, main) for one in looks.main)):
        if window is None or start is None:
            continue
        soonest, last = days_of(window, edition.policy)
        yield Window(
            start + timedelta(soonest),
            start + timedelta(last),
            start + timedelta(soonest - min(early, soonest // 7)),
            start + timedelta(last + min(late, max(1, last // 4))),
        )
