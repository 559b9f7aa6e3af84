"""A review of what the person takes: what is wrong with it, missing, due, and could be stopped."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache

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
from trabecula.pathway.taken.opioids import OpioidTaken, PersonExposure, exposure_of, opioids_of
from trabecula.pathway.taken.single_doses import given_since
from trabecula.pathway.taken.taken import TakenMedicine


@dataclass(frozen=True, slots=True)
class MedicineReview:
    """Everything about the medicines of one person on one day.

    ``exposures`` are by each table, the first of them the one that is used unless another is asked
    for; there are none where no opioid is taken. ``statements`` are those on medicines that apply.
    """

    facts: Facts
    recommendations: Recommendations
    parts: tuple[TakenIngredient, ...]
    opioids: tuple[OpioidTaken, ...]
    exposures: tuple[PersonExposure, ...]
    interactions: Interactions
    loads: tuple[FoundLoad, ...]
    fitness: tuple[Fitness, ...]
    missing: tuple[Missing, ...]
    tests: tuple[Test, ...]
    bone_agents: tuple[BoneAgent, ...]
    look_again: tuple[LookAgain, ...]
    stoppable: tuple[Stoppable, ...]
    choices: tuple[Choice, ...]

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
        formulary = self.recommendations.edition.edition.formulary
        about = () if formulary is None else formulary.statements
        return (item for item in self.recommendations.applying() if item.statement in about)


def review(recommendations: Recommendations) -> MedicineReview:
    """The review of the medicines of the person to whom these recommendations belong.

    Raises ``ValueError`` where the edition has no formulary.
    """
    facts, formulary = recommendations.facts, recommendations.edition.edition.formulary
    if formulary is None:
        raise ValueError("this edition has no formulary, so there is nothing to review by")
    taken = tuple(_taken(recommendations, formulary))
    parts = tuple(each_ingredient(taken))
    told = {} if facts.taken else dict(told_by(parts, recommendations.edition.facts))
    values = told | {key: finding.known for key, finding in facts.person.findings.items()}
    known = Known(values, recommendations.edition.policy)
    index, load_index = indexes(formulary)
    agents = [part.agent for part in parts]
    found, loads = index.check(agents, known), load_index.add_up(agents, known)
    opioids = opioids_of(taken)
    fits = tuple(fitness(parts, known, formulary.dose_facts))
    return MedicineReview(
        facts,
        recommendations,
        parts,
        opioids,
        tuple(exposure_of(opioids, t) for t in formulary.opioids.exposure) if opioids else (),
        found,
        loads,
        fits,
        tuple(missing(formulary.companions, parts, known)),
        tuple(tests(parts, facts)),
        tuple(bone_agents(parts, facts, known, formulary)),
        tuple(look_again(fits)),
        tuple(stoppable(formulary.deprescribing, parts, recommendations, found, loads)),
        tuple(choices(recommendations, formulary, parts, index)),
    )


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
