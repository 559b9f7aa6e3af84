"""The plan: what applies, the most urgent first, merged, with clashes named and questions."""

from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.arbitration import Clash
from trabecula.language.condition import About
from trabecula.language.statement import Statement, Urgency
from trabecula.pathway.questions import Question, questions
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing to do: a statement for all whom it applies to, with those that say a part of it.

    ``items`` are the statement's own recommendations, one for the person or for each subject;
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

    @property
    def urgent(self) -> tuple[Measure, ...]:
        """The measures that are shown and due on the same day, or sooner."""
        return tuple(one for one in self.measures if one.urgency.rank <= Urgency.SAME_DAY.rank)


def compose(recommendations: Recommendations) -> Plan:
    """Order what applies by urgency, merge what says the same, name clashes, list questions."""
    shown = list(recommendations.applying(Status.SHOWN))
    held = [item for item in recommendations.applying() if item.status is not Status.SHOWN]
    clashes = recommendations.edition.edition.clashes
    together = _Together(shown)
    return Plan(
        recommendations,
        _measures(recommendations, shown),
        _in_order(_gathered(held)),
        tuple(clash for clash in clashes if together.meet(clash.first, clash.second)),
        questions(recommendations),
    )


class _Together:
    """Which statements are shown of whom: two of them meet in the person, or in one subject."""

    def __init__(self, shown: Iterable[Recommendation]) -> None:
        self._of: dict[Statement, list[Recommendation]] = {}
        for item in shown:
            self._of.setdefault(item.statement, []).append(item)

    def meet(self, one: Statement, other: Statement) -> bool:
        """Whether both are shown of the same subject, or one of them of the person."""
        return any(self.beside(item, other) for item in self._of.get(one, ()))

    def beside(self, item: Recommendation, other: Statement) -> bool:
        """Whether the other statement is shown of the same subject, or one of the person."""
        of_person = About.PERSON in (item.statement.about, other.about)
        return any(found.about is item.about or of_person for found in self._of.get(other, ()))


def _measures(recommendations: Recommendations, shown: list[Recommendation]) -> tuple[Measure, ...]:
    together = _Together(shown)
    wholes: dict[Statement, list[Statement]] = {}
    for inside in recommendations.edition.edition.inside:
        wholes.setdefault(inside.part, []).append(inside.whole)
    parts: dict[Statement, list[Recommendation]] = {}
    own: list[Recommendation] = []
    for item in shown:
        of = (whole for whole in wholes.get(item.statement, ()) if together.beside(item, whole))
        whole = next(of, None)
        (own if whole is None else parts.setdefault(whole, [])).append(item)
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
