"""A review of what the person takes: what is wrong with it, missing, due, and could be stopped."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from trabecula.language.formulary import Formulary
from trabecula.pathway.facts import Facts
from trabecula.pathway.medicines.candidates import Choice, choices
from trabecula.pathway.medicines.each_ingredient import TakenIngredient, each_ingredient
from trabecula.pathway.medicines.fitness import Fitness, fitness
from trabecula.pathway.medicines.stopping import Stoppable, stoppable
from trabecula.pathway.medicines.upkeep import Missing, Test, missing, tests
from trabecula.pathway.recommendations import Recommendation, Recommendations
from trabecula.pathway.taken.burden import FoundLoad, LoadIndex
from trabecula.pathway.taken.interactions import InteractionIndex, Interactions
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.opioids import OpioidTaken, PersonExposure, exposure_of, opioids_of
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
    stoppable: tuple[Stoppable, ...]
    choices: tuple[Choice, ...]

    @property
    def taken(self) -> tuple[TakenMedicine, ...]:
        """What is taken, each medicine once."""
        return self.facts.taken

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
    policy = recommendations.edition.policy
    known = Known({key: one.known for key, one in facts.person.findings.items()}, policy)
    parts = tuple(each_ingredient(facts.taken))
    agents = [part.agent for part in parts]
    index, load_index = indexes(formulary)
    found, loads = index.check(agents, known), load_index.add_up(agents, known)
    opioids = opioids_of(facts.taken)
    in_use = [part.medicine for part in parts if part.medicine is not None]
    return MedicineReview(
        facts,
        recommendations,
        parts,
        opioids,
        tuple(exposure_of(opioids, t) for t in formulary.opioids.exposure) if opioids else (),
        found,
        loads,
        tuple(fitness(parts, known, formulary.dose_facts)),
        tuple(missing(formulary.companions, parts, known)),
        tuple(tests(parts, facts)),
        tuple(stoppable(formulary.deprescribing, parts, recommendations, found, loads)),
        tuple(choices(recommendations, formulary, in_use)),
    )


@lru_cache(maxsize=8)
def indexes(formulary: Formulary) -> tuple[InteractionIndex, LoadIndex]:
    """The interactions and loads of a formulary, ready to be asked. Built once."""
    index = InteractionIndex(formulary.interactions, (m.group for m in formulary.medicines))
    return index, LoadIndex(formulary.loads, index)
