"""The plan: what applies, the most urgent first, merged, with clashes named and questions."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.arbitration import Clash
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.questions import Question, questions
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing to do: a statement for all whom it applies to, with those that say a part of it.

    ``items`` are the statement's own recommendations, one for the person or for each lesion;
    ``parts`` those of statements that are shown inside it. The clock is the shortest of them.
    """

    statement: Statement
    items: tuple[Recommendation, ...]
    parts: tuple[Recommendation, ...]
    urgency: Urgency

    @property
    def status(self) -> Status | None:
        """Shown, deferred or suppressed; the same for all its items."""
        return self.items[0].status

    def says(self) -> tuple[str, ...]:
        """Every line to show, each once."""
        lines = [line for item in (*self.items, *self.parts) for line in item.statement.says]
        return tuple(dict.fromkeys(lines))


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do for one person in the next days, in order, with what is open."""

    recommendations: Recommendations
    measures: tuple[Measure, ...]
    held_back: tuple[Measure, ...]
    clashes: tuple[Clash, ...]
    questions: tuple[Question, ...]


def compose(recommendations: Recommendations) -> Plan:
    """Order what applies by urgency, merge what says the same, name clashes, list questions."""
    shown = list(recommendations.applying(Status.SHOWN))
    held = [item for item in recommendations.applying() if item.status is not Status.SHOWN]
    active = {item.statement for item in shown}
    clashes = recommendations.edition.edition.clashes
    return Plan(
        recommendations,
        _measures(recommendations, shown),
        _in_order(_gathered(held)),
        tuple(clash for clash in clashes if clash.first in active and clash.second in active),
        questions(recommendations),
    )


def _measures(recommendations: Recommendations, shown: list[Recommendation]) -> tuple[Measure, ...]:
    there = {item.statement for item in shown}
    whole_of = {
        inside.part: inside.whole
        for inside in recommendations.edition.edition.inside
        if inside.part in there and inside.whole in there
    }
    parts: dict[Statement, list[Recommendation]] = {}
    for item in shown:
        if item.statement in whole_of:
            parts.setdefault(whole_of[item.statement], []).append(item)
    own = [item for item in shown if item.statement not in whole_of]
    return _in_order(
        _measure(measure.items, parts.get(measure.statement, [])) for measure in _gathered(own)
    )


def _gathered(items: Iterable[Recommendation]) -> list[Measure]:
    groups: dict[tuple[Statement, Status | None], list[Recommendation]] = {}
    for item in items:
        groups.setdefault((item.statement, item.status), []).append(item)
    return [_measure(group, ()) for group in groups.values()]


def _measure(items: Iterable[Recommendation], parts: Iterable[Recommendation]) -> Measure:
    items, parts = tuple(items), tuple(parts)
    urgencies = (item.edition.urgencies[item.statement] for item in (*items, *parts))
    return Measure(items[0].statement, items, parts, min(urgencies))


def _in_order(measures: Iterable[Measure]) -> tuple[Measure, ...]:
    return tuple(
        sorted(measures, key=lambda measure: (measure.urgency.rank, measure.statement.code))
    )
