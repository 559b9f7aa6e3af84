"""Work: what a graded return rests on for one person, and what a letter may say."""

from dataclasses import dataclass

from trabecula.language.condition import Subject as Fact
from trabecula.language.support import SpareAndAvoid, Work
from trabecula.pathway.by_lesion import OfLesion, by_lesion
from trabecula.pathway.facts import Finding
from trabecula.pathway.recommendations import Recommendations, Status
from trabecula.pathway.support import Found, answered, found_among, support_of


@dataclass(frozen=True, slots=True)
class WorkPlan:
    """The limits of each lesion, what is recorded of function, and what may be asked for at work.

    ``unknown`` are facts of function that are not known.
    """

    work: Work
    limits: tuple[OfLesion[SpareAndAvoid], ...]
    function: tuple[Finding, ...]
    unknown: tuple[Fact, ...]
    needs: Found[str]

    @property
    def can_be_written(self) -> bool:
        """Whether a letter can name the limits: those of every lesion are known."""
        return all(limit.row is not None for limit in self.limits)

    @property
    def asks(self) -> tuple[Fact, ...]:
        """What has to be known first."""
        asked = (*(fact for limit in self.limits for fact in limit.asks), *self.unknown)
        return tuple(dict.fromkeys((*asked, *self.needs.asks)))


def work_plan(recommendations: Recommendations) -> WorkPlan | None:
    """The plan for a graded return; None where the person has no worry about work on record."""
    work = support_of(recommendations).work
    (called_for,) = answered(recommendations, (work.statement,))
    if called_for.status is not Status.SHOWN:
        return None
    findings = recommendations.facts.person.findings
    found = {fact: findings.get(fact.key) for fact in work.function}
    return WorkPlan(
        work,
        tuple(by_lesion(recommendations, work.limits)),
        tuple(one for one in found.values() if one is not None and one.value is not None),
        tuple(fact for fact, one in found.items() if one is None or one.value is None),
        found_among(recommendations, work.needs),
    )
