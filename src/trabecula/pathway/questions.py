"""Questions: what to ask next, by how urgent the statements are that the answers would settle."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.fact import Fact
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.facts import Finding, State, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations


@dataclass(frozen=True, slots=True)
class Question:
    """One fact to ask for, about the person or a lesion, and what the answer would settle.

    ``recorded`` is what the record has of it already: stale, in conflict, or not answered.
    """

    fact: Fact
    about: Subject
    settles: tuple[Statement, ...]
    urgency: Urgency
    recorded: Finding | None

    @property
    def why(self) -> str:
        """Why it is asked although something is recorded; empty where nothing is."""
        finding = self.recorded
        if finding is None:
            return ""
        said = f"{finding.in_words()} on {finding.day}" if finding.day else finding.in_words()
        match finding.state:
            case State.STALE:
                return f"recorded as {said}: too long ago to rely on"
            case State.UNDATED:
                return f"recorded as {said}, without a date"
            case State.CONFLICTING:
                return f"the record disagrees: {said}"
            case State.NOT_ANSWERED:
                return "asked before, and not answered"
            case State.CURRENT:
                return ""


def questions(recommendations: Recommendations) -> tuple[Question, ...]:
    """Every fact that could change an answer, the most urgent first, then the most settling."""
    waiting: dict[tuple[str | None, str], list[Recommendation]] = {}
    asked: dict[tuple[str | None, str], tuple[Fact, Subject]] = {}
    facts = recommendations.facts
    for item in recommendations.items:
        for fact in item.missing():
            about = item.about if fact.about is item.statement.about else facts.person
            place = (None if about is facts.person else about.id or about.label, fact.key)
            asked[place] = (fact, about)
            waiting.setdefault(place, []).append(item)
    found = [
        _question(*asked[place], (item.statement for item in items))
        for place, items in waiting.items()
    ]
    return tuple(sorted(found, key=lambda q: (q.urgency.rank, -len(q.settles), q.fact.key)))


def _question(fact: Fact, about: Subject, statements: Iterable[Statement]) -> Question:
    settles = tuple(dict.fromkeys(statements))
    urgency = min((statement.urgency for statement in settles), key=lambda u: u.rank)
    return Question(fact, about, settles, urgency, about.findings.get(fact.key))
