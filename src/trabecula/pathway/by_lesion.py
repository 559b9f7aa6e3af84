"""A table by site, read for each lesion of a person, where nothing holds it from load."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from trabecula.language.answer import Answer
from trabecula.language.fact import Fact
from trabecula.language.table import Entries, Entry
from trabecula.pathway.facts import Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.support import answered, support_of

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class OfLesion(Generic[Content]):
    """The row for one lesion; without one, ``held`` says why, ``asks`` what would tell."""

    lesion: Subject
    row: Entry[str, Content] | None
    held: str = ""
    asks: tuple[Fact, ...] = ()


def by_lesion(
    recommendations: Recommendations, table: Entries[str, Content]
) -> Iterator[OfLesion[Content]]:
    """The row for each lesion. One that may not be loaded, or of which that is not known, has none.

    With no lesion recorded, one stands in, of which nothing is known.
    """
    for hold in answered(recommendations, (support_of(recommendations).hold,)):
        yield _of(hold, recommendations, table)


def _of(
    hold: Recommendation, recommendations: Recommendations, table: Entries[str, Content]
) -> OfLesion[Content]:
    if hold.answer is Answer.APPLIES:
        return OfLesion(hold.about, None, "it may not be loaded before it is cleared")
    key = recommendations.edition.edition.site_key
    finding = hold.finding(key)
    site = None if finding is None else finding.value
    if not isinstance(site, str):
        asks = (recommendations.edition.facts[key],)
        return OfLesion(hold.about, None, "its site is not known", asks)
    if hold.answer is Answer.NOT_KNOWN:
        own = recommendations.edition.edition.own_facts
        asks = tuple(own.get(fact.key, fact) for fact in hold.missing())
        return OfLesion(hold.about, None, "it is not known whether it may be loaded", asks)
    if site not in table.keys:
        return OfLesion(hold.about, None, "no row for its site: a physiotherapist judges it")
    return OfLesion(hold.about, table.at(site))
