"""A table by site, read for each lesion of a person, where nothing holds it from load."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject as Asked
from trabecula.language.table import Entries, Entry
from trabecula.pathway.facts import Subject
from trabecula.pathway.known_here import is_excluded, known_here
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.support import answered, support_of

Content = TypeVar("Content")


@dataclass(frozen=True, slots=True)
class OfLesion(Generic[Content]):
    """The row for one lesion; without one, ``held`` says why, ``asks`` what would tell."""

    lesion: Subject
    row: Entry[str, Content] | None
    held: str = ""
    asks: tuple[Asked, ...] = ()


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
    if asks := _open(hold, recommendations):
        return OfLesion(hold.about, None, "it is not known whether it may be loaded", asks)
    if site not in table.keys:
        return OfLesion(hold.about, None, "no row for its site: a physiotherapist judges it")
    return OfLesion(hold.about, table.at(site))


def _open(hold: Recommendation, recommendations: Recommendations) -> tuple[Asked, ...]:
    """What would tell whether a lesion is held; nothing, where it is known not to be."""
    if is_excluded(hold):
        return ()
    own = recommendations.edition.edition.own_facts
    open_ = known_here(hold).open(hold.edition.conditions[hold.statement])
    return tuple(own.get(fact.key, fact) for fact in open_)
