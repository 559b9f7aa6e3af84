"""Options weighed: needs, options, plans side by side, and what would change them."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from trabecula.language.effect import Effect
from trabecula.language.priority import Priority
from trabecula.pathway.medicines.review import MedicineReview, review
from trabecula.pathway.options.alternative import Alternative, Kind
from trabecula.pathway.options.conflicts import conflicts_of
from trabecula.pathway.options.for_person import Conflict, NeedForPerson, OptionForPerson
from trabecula.pathway.options.offered import Offered
from trabecula.pathway.options.plans import Plans
from trabecula.pathway.options.sensitivity import Answered, Reordered, answered, reordered
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.taken.known import Known
from trabecula.pathway.what_matters import WhatMatters, what_matters


@dataclass(frozen=True)
class Options:
    """Everything that one person and the team can choose from on one day.

    Without an order of what matters no plan comes first by it.
    """

    recommendations: Recommendations
    review: MedicineReview
    needs: tuple[NeedForPerson, ...]
    offered: Offered
    conflicts: tuple[Conflict, ...]
    matters: WhatMatters
    without: Effect

    @property
    def waiting(self) -> tuple[OptionForPerson, ...]:
        """The options of needs that do not stand yet, and that an answer may open."""
        return self.offered.waiting

    @property
    def every(self) -> tuple[OptionForPerson, ...]:
        """Every option, whether or not it can be chosen."""
        return (*(option for need in self.needs for option in need.options), *self.waiting)

    @cached_property
    def alternatives(self) -> tuple[Alternative, ...]:
        """Up to three plans that differ; none is worse than another in everything."""
        return self._plans.alternatives()

    @cached_property
    def carrying_on(self) -> Alternative:
        """Carrying on as now: always there to choose."""
        return self._plans.carrying_on()

    def plan(self, kind: Kind) -> Alternative | None:
        """The plan of a kind; None where there is none."""
        plans = (*self.alternatives, self.carrying_on)
        return next((plan for plan in plans if kind in plan.kinds), None)

    def with_options(self, chosen: Iterable[OptionForPerson]) -> Alternative:
        """The plan of these options, whatever else there is to decide."""
        return self._plans.decided(chosen)

    @cached_property
    def reordered(self) -> tuple[Reordered, ...]:
        """How another order of what matters would change the first plan."""
        return reordered(self._plans, self.alternatives[0])

    @cached_property
    def answered(self) -> tuple[Answered, ...]:
        """How answers that are not known yet may change what can be chosen."""
        return answered(self.every)

    @cached_property
    def _plans(self) -> Plans:
        return Plans(self.needs, self.conflicts, self.ranking)

    @property
    def ranking(self) -> tuple[Priority, ...]:
        """The person's order, as far as it is settled: until two things share a place."""
        return self.matters.ranking.settled


def weigh(recommendations: Recommendations) -> Options:
    """The options of the person to whom these recommendations belong.

    Raises ``ValueError`` where the edition has no options, or no formulary.
    """
    edition = recommendations.edition
    catalogue, formulary = edition.edition.options, edition.edition.formulary
    if catalogue is None or formulary is None:
        raise ValueError("this edition has no options to weigh")
    reviewed = review(recommendations)
    matters = what_matters(recommendations.facts, edition)
    offered = Offered(recommendations, catalogue, reviewed, matters.declined)
    needs = offered.needs
    person = recommendations.facts.person
    known = Known({key: one.known for key, one in person.findings.items()}, edition.policy)
    can = [option for need in needs for option in need.open]
    conflicts = conflicts_of(can, formulary, known)
    return Options(recommendations, reviewed, needs, offered, conflicts, matters, catalogue.without)
