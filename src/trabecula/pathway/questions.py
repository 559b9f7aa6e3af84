"""Questions: what to ask next, by how urgent the statements are that the answers would settle."""

from operator import attrgetter
from typing import TypeAlias

from msgspec import Struct

from trabecula.language.condition import About, atoms
from trabecula.language.fact import Fact
from trabecula.language.interpret import KnownValues, may_apply
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations


class Question(Struct, frozen=True, gc=False):
    """One fact to ask for, about the person or another subject, and what the answer would settle.

    ``recorded`` is what the record has of it already: stale, in conflict, or not answered.
    """

    fact: Fact
    about: Subject
    settles: tuple[Statement, ...]
    urgency: Urgency
    recorded: Finding | None


_Waiting: TypeAlias = dict[tuple[int, str], tuple[Fact, Subject, dict[Statement, None]]]
"""The facts to ask for, each of one subject, with the statements that wait for it."""


def questions(recommendations: Recommendations) -> tuple[Question, ...]:
    """Every fact that could change an answer, the most urgent first, then the most settling."""
    waiting = _waiting(recommendations)
    _whether_there_are_lesions(recommendations, waiting)
    urgencies = recommendations.edition.urgencies
    found = [
        Question(
            fact,
            about,
            tuple(settles),
            min(map(urgencies.__getitem__, settles), key=_rank),
            about.findings.get(fact.key),
        )
        for fact, about, settles in waiting.values()
    ]
    found.sort(key=_by_need)
    return tuple(found)


def _waiting(recommendations: Recommendations) -> _Waiting:
    """What is missing wherever it makes sense, with what waits for it."""
    person = recommendations.facts.person
    own_facts = recommendations.edition.edition.own_facts
    waiting: _Waiting = {}
    sensible: dict[tuple[int, str], bool] = {}
    for item in recommendations.items:
        statement, subject, own = item.statement, item.about, item.about.own
        for missing in item.missing():
            fact = own_facts[missing.key] if missing.key in own else missing
            if fact.asked_if is not None and not _makes_sense_here(fact, item, sensible):
                continue
            about = subject if fact.about is statement.about else person
            key = id(about), fact.key
            if key in waiting:
                waiting[key][2][statement] = None
            else:
                waiting[key] = fact, about, {statement: None}
    return waiting


def _makes_sense_here(
    fact: Fact, item: Recommendation, sensible: dict[tuple[int, str], bool]
) -> bool:
    """The same for all statements about one subject, so that it is worked out once."""
    place = id(item.about), fact.key
    if place not in sensible:
        sensible[place] = makes_sense(fact, _values(fact, item))
    return sensible[place]


_rank = attrgetter("rank")


def _by_need(question: Question) -> tuple[int, int, str]:
    return question.urgency.rank, -len(question.settles), question.fact.key


def makes_sense(fact: Fact, values: KnownValues) -> bool:
    """Whether the question can be put: a score of long bones is not asked of a vertebra."""
    return may_apply(fact.asked_if, values)


def _values(fact: Fact, item: Recommendation) -> KnownValues:
    """What is known here of the facts on which it turns whether the question makes sense."""
    needed = [atom.fact.key for atom in atoms(fact.asked_if)] if fact.asked_if is not None else []
    found = {key: item.finding(key) for key in needed}
    return {key: finding.known for key, finding in found.items() if finding is not None}


def _whether_there_are_lesions(recommendations: Recommendations, waiting: _Waiting) -> None:
    """Where no lesion is recorded: whether there are any, before anything about one."""
    facts = recommendations.facts
    fact = recommendations.edition.edition.has_lesions
    finding = None if fact is None else facts.person.findings.get(fact.key)
    if fact is None or facts.lesions or (finding is not None and finding.value is not None):
        return
    for item in recommendations.items:
        if item.statement.about is About.LESION:
            key = id(facts.person), fact.key
            waiting.setdefault(key, (fact, facts.person, {}))[2][item.statement] = None
