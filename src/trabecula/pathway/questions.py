"""Questions: what to ask next, by how urgent the statements are that the answers would settle."""

from collections.abc import Mapping, Sequence
from operator import attrgetter

from msgspec import Struct

from trabecula.language.answer import Answer
from trabecula.language.condition import atoms
from trabecula.language.fact import Fact
from trabecula.language.interpret import Values, interpret
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations


class Question(Struct, frozen=True, gc=False):
    """One fact to ask for, about the person or a lesion, and what the answer would settle.

    ``recorded`` is what the record has of it already: stale, in conflict, or not answered.
    """

    fact: Fact
    about: Subject
    settles: tuple[Statement, ...]
    urgency: Urgency
    recorded: Finding | None


def questions(recommendations: Recommendations) -> tuple[Question, ...]:
    """Every fact that could change an answer, the most urgent first, then the most settling."""
    person = recommendations.facts.person
    own_fact = recommendations.edition.edition.own_facts
    waiting: dict[tuple[int, str], tuple[Fact, Subject, list[Statement]]] = {}
    for item in recommendations.items:
        statement = item.statement
        for fact in item.missing():
            own = own_fact[fact.key] if fact.key in item.about.own else fact
            about = item.about if own.about is statement.about else person
            if own.asked_if is not None and not makes_sense(own, _values(own, item)):
                continue
            asked = waiting.setdefault((id(about), own.key), (own, about, []))
            if statement not in asked[2]:
                asked[2].append(statement)
    urgencies = recommendations.edition.urgencies
    found = [
        _question(fact, about, settles, urgencies) for fact, about, settles in waiting.values()
    ]
    found += _whether_there_are_lesions(recommendations)
    found.sort(key=_by_need)
    return tuple(found)


_rank = attrgetter("rank")


def _by_need(question: Question) -> tuple[int, int, str]:
    return question.urgency.rank, -len(question.settles), question.fact.key


def makes_sense(fact: Fact, values: Values) -> bool:
    """Whether the question can be put: a score of long bones is not asked of a vertebra."""
    return fact.asked_if is None or interpret(fact.asked_if, values) is not Answer.DOES_NOT_APPLY


def _values(fact: Fact, item: Recommendation) -> Values:
    """What is known here of the facts on which it turns whether the question makes sense."""
    needed = [atom.fact.key for atom in atoms(fact.asked_if)] if fact.asked_if is not None else []
    found = {key: item.finding(key) for key in needed}
    return {key: finding.value for key, finding in found.items() if finding is not None}


def _whether_there_are_lesions(recommendations: Recommendations) -> list[Question]:
    """Where no lesion is recorded: whether there are any, before anything about one."""
    facts = recommendations.facts
    fact = recommendations.edition.edition.has_lesions
    finding = None if fact is None else facts.person.findings.get(fact.key)
    if fact is None or facts.lesions or (finding is not None and finding.value is not None):
        return []
    about_lesions = tuple(
        item.statement for item in recommendations.items if item.about is not facts.person
    )
    return [_question(fact, facts.person, about_lesions, recommendations.edition.urgencies)]


def _question(
    fact: Fact,
    about: Subject,
    settles: Sequence[Statement],
    urgencies: Mapping[Statement, Urgency],
) -> Question:
    urgency = min([urgencies[statement] for statement in settles], key=_rank)
    return Question(fact, about, tuple(settles), urgency, about.findings.get(fact.key))
