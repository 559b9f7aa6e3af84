"""What is looked at in a visit: each question once, with what bears on it now."""

from collections.abc import Iterable, Sequence

from trabecula.language.answer import Answer
from trabecula.language.condition import Subject as Asked
from trabecula.language.replanning import LookAt
from trabecula.pathway.facts import Finding, Subject
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.replanning.visit import LookedAt, TriggerAnswer


def looked_at(
    opened_by: Sequence[TriggerAnswer], recommendations: Recommendations
) -> tuple[LookedAt, ...]:
    """The questions of the triggers that open the visit, those of several triggers first."""
    triggers: dict[LookAt, list[str]] = {}
    for answer in opened_by:
        for look in answer.row.holds.looks:
            triggers.setdefault(look, []).append(answer.row.name)
    in_order = sorted(triggers.items(), key=lambda one: -len(one[1]))
    return tuple(_looked(look, tuple(names), recommendations) for look, names in in_order)


def _looked(look: LookAt, opened_by: tuple[str, ...], recommendations: Recommendations) -> LookedAt:
    own = [item for item in recommendations.items if item.statement in look.statements]
    known, missing = _facts(look, recommendations)
    return LookedAt(
        look,
        opened_by,
        tuple(item for item in own if item.status is not None),
        _once(item for item in own if item.answer is Answer.NOT_KNOWN),
        known,
        missing,
    )


def _once(items: Iterable[Recommendation]) -> tuple[Recommendation, ...]:
    """One for each statement: what is not known of several lesions is asked of the first."""
    return tuple({item.statement: item for item in reversed(list(items))}.values())[::-1]


def _facts(
    look: LookAt, recommendations: Recommendations
) -> tuple[tuple[tuple[Subject, Finding], ...], tuple[Asked, ...]]:
    known: list[tuple[Subject, Finding]] = []
    missing: list[Asked] = []
    for fact in look.facts:
        found = [
            (subject, finding)
            for subject in recommendations.facts.of(fact.about)
            if (finding := subject.findings.get(fact.key)) is not None
        ]
        known += found
        if not any(finding.known is not None for _, finding in found):
            missing.append(fact)
    return tuple(known), tuple(missing)
