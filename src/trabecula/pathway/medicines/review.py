"""A review of what the person takes: what is wrong with it, missing, due, and could be stopped."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property, lru_cache

from trabecula.language.formulary import Formulary
from trabecula.pathway.facts import Facts
from trabecula.pathway.facts.of_medicines import ingredients_of
from trabecula.pathway.medicines.bone_agents import BoneAgent, bone_agents
from trabecula.pathway.medicines.candidates import Choice, choices
from trabecula.pathway.medicines.each_ingredient import TakenIngredient, each_ingredient
from trabecula.pathway.medicines.fitness import Fitness, fitness
from trabecula.pathway.medicines.given_directly import given_directly, told_by
from trabecula.pathway.medicines.problem import MedicineProblem
from trabecula.pathway.medicines.problems import medicine_problems
from trabecula.pathway.medicines.stopping import Stoppable, stoppable
from trabecula.pathway.medicines.upkeep import Missing, Test, missing, tests
from trabecula.pathway.medicines.watch import LookAgain, look_again
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.taken.burden import FoundLoad, LoadIndex
from trabecula.pathway.taken.interactions import InteractionIndex, Interactions
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.opioids import (
    OpioidTaken,
    PersonExposure,
    exposure_of,
    not_recognised,
    opioids_of,
)
from trabecula.pathway.taken.single_doses import given_since
from trabecula.pathway.taken.taken import TakenMedicine


class MedicineReview:
    """Everything about the medicines of one person on one day, each part when it is asked for."""

    def __init__(self, recommendations: Recommendations, formulary: Formulary) -> None:
        self.facts: Facts = recommendations.facts
        self.recommendations = recommendations
        self._formulary = formulary
        self._index, self._load_index = indexes(formulary)

    @cached_property
    def _every(self) -> tuple[TakenMedicine, ...]:
        return tuple(_taken(self.recommendations, self._formulary))

    @cached_property
    def parts(self) -> tuple[TakenIngredient, ...]:
        """Each ingredient of what is taken."""
        return tuple(each_ingredient(self._every))

    @cached_property
    def _known(self) -> Known:
        facts, opened = self.facts, self.recommendations.edition
        told = {} if facts.taken else dict(told_by(self.parts, opened.facts))
        values = told | {key: finding.known for key, finding in facts.person.findings.items()}
        return Known(values, opened.policy)

    @cached_property
    def opioids(self) -> tuple[OpioidTaken, ...]:
        """The opioids that are taken."""
        return opioids_of(self._every)

    @cached_property
    def exposures(self) -> tuple[PersonExposure, ...]:
        """By each table, the first of them the one that is used unless another is asked for; there
        are none where no opioid is taken.
        """
        left, tables = not_recognised(self._every), self._formulary.opioids.exposure
        if not self.opioids:
            return ()
        return tuple(exposure_of(self.opioids, table, left) for table in tables)

    @cached_property
    def interactions(self) -> Interactions:
        """What the medicines do to each other."""
        return self._index.check([part.agent for part in self.parts], self._known)

    @cached_property
    def loads(self) -> tuple[FoundLoad, ...]:
        """What they add up to."""
        return self._load_index.add_up([part.agent for part in self.parts], self._known)

    @cached_property
    def fitness(self) -> tuple[Fitness, ...]:
        """Whether each fits this person."""
        return tuple(fitness(self.parts, self._known, self._formulary.dose_facts))

    @cached_property
    def missing(self) -> tuple[Missing, ...]:
        """What goes with them and is not taken."""
        return tuple(missing(self._formulary.companions, self.parts, self._known))

    @cached_property
    def tests(self) -> tuple[Test, ...]:
        """What is to be measured."""
        return tuple(tests(self.parts, self.facts))

    @cached_property
    def bone_agents(self) -> tuple[BoneAgent, ...]:
        """The agents that protect bone."""
        return tuple(bone_agents(self.parts, self.facts, self._known, self._formulary))

    @cached_property
    def look_again(self) -> tuple[LookAgain, ...]:
        """When each is looked at again."""
        return tuple(look_again(self.fitness))

    @cached_property
    def stoppable(self) -> tuple[Stoppable, ...]:
        """What could be stopped."""
        rows = self._formulary.deprescribing
        return tuple(
            stoppable(rows, self.parts, self.recommendations, self.interactions, self.loads)
        )

    @cached_property
    def choices(self) -> tuple[Choice, ...]:
        """What statements leave to choose from."""
        return tuple(choices(self.recommendations, self._formulary, self.parts, self._index))

    @property
    def taken(self) -> tuple[TakenMedicine, ...]:
        """What is taken, each medicine once; and what was given in single doses and still works."""
        return tuple(dict.fromkeys(part.of for part in self.parts))

    @property
    def problems(self) -> tuple[MedicineProblem, ...]:
        """All that is wrong, the worst first; then what may be wrong."""
        return medicine_problems(
            self.interactions, self.fitness, self.loads, self.bone_agents, self.facts.as_of
        )

    @property
    def unclear(self) -> tuple[TakenMedicine, ...]:
        """Those of which something was not understood."""
        return tuple(one for one in self.taken if one.unclear)

    @property
    def statements(self) -> Iterator[Recommendation]:
        """What the statements on medicines say, that apply and are not held back."""
        about = self._formulary.statements
        return (item for item in self.recommendations.applying() if item.statement in about)


def review(recommendations: Recommendations) -> MedicineReview:
    """The review of the medicines of the person to whom these recommendations belong.

    Raises ``ValueError`` where the edition has no formulary.
    """
    formulary = recommendations.edition.edition.formulary
    if formulary is None:
        raise ValueError("this edition has no formulary, so there is nothing to review by")
    return MedicineReview(recommendations, formulary)


def _taken(recommendations: Recommendations, formulary: Formulary) -> Iterator[TakenMedicine]:
    """What is taken, and agents that protect bone of which a single dose still counts."""
    facts, opened = recommendations.facts, recommendations.edition
    if not facts.taken:
        yield from given_directly(facts, opened.edition, formulary)
    yield from facts.taken
    held = {one.medicine for medicine in facts.taken for one in medicine.ingredients}
    counts_for = opened.shelf_life_days(formulary.bone_facts.agent) or 0
    since = facts.as_of - timedelta(days=counts_for)
    for given in given_since(facts.given, ingredients_of(formulary), since):
        medicines = {one.medicine for one in given.ingredients if one.medicine is not None}
        if not medicines <= held and all(
            medicine.kind in formulary.bone_facts.kinds for medicine in medicines
        ):
            yield given


@lru_cache(maxsize=8)
def indexes(formulary: Formulary) -> tuple[InteractionIndex, LoadIndex]:
    """The interactions and loads of a formulary, ready to be asked. Built once."""
    index = InteractionIndex(formulary.interactions, (m.group for m in formulary.medicines))
    return index, LoadIndex(formulary.loads, index)
