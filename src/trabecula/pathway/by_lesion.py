"""A table by site, read for each lesion of a person, where nothing holds it from load."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from trabecula.language.answer import Answer, Within
from trabecula.language.condition import Atom, facts_of
from trabecula.language.condition import Subject as Asked
from trabecula.language.fact import Fact, Raw
from trabecula.language.interpret import KnownValues, answer_from, ask, may_apply, turning_points
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
    if asks := _not_excluded(hold, recommendations):
        return OfLesion(hold.about, None, "it is not known whether it may be loaded", asks)
    if site not in table.keys:
        return OfLesion(hold.about, None, "no row for its site: a physiotherapist judges it")
    return OfLesion(hold.about, table.at(site))


def _not_excluded(hold: Recommendation, recommendations: Recommendations) -> tuple[Asked, ...]:
    """What would tell whether a lesion is held; nothing, where it is known not to be.

    A question that makes no sense at its site, such as a score of long bones in a vertebra, does
    not apply.
    """
    if hold.answer is Answer.DOES_NOT_APPLY:
        return ()
    values = _values(hold, recommendations)
    condition = hold.edition.conditions[hold.statement]
    answer_of = partial(_answer, values=values, recommendations=recommendations)
    if answer_from(condition, answer_of, immediate=False) is Answer.DOES_NOT_APPLY:
        return ()
    points = turning_points(condition, answer_of, immediate=False)
    own = recommendations.edition.edition.own_facts
    asked = (
        own.get(fact.key, fact)
        for atom in points
        if answer_of(atom) is Answer.NOT_KNOWN
        for fact in facts_of(atom)
    )
    return tuple(dict.fromkeys(asked))


def _values(hold: Recommendation, recommendations: Recommendations) -> KnownValues:
    lesion, values = hold.about, dict[str, Raw | Within | None]()
    for findings in (recommendations.facts.person.findings, lesion.findings, lesion.own):
        values |= {key: None if one is None else one.known for key, one in findings.items()}
    return values


def _answer(atom: Atom, values: KnownValues, recommendations: Recommendations) -> Answer:
    own = recommendations.edition.edition.own_facts
    for asked in facts_of(atom):
        fact = own.get(asked.key, asked)
        if isinstance(fact, Fact) and not may_apply(fact.asked_if, values):
            return Answer.DOES_NOT_APPLY
    return ask(atom, values)
