"""Candidates: where a statement calls for a medicine, which, with why and why not.

They are compared by what they cost in mobility: of two that can be given, the one that spares
alertness, balance, thinking and falls comes first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trabecula.language.candidate import CandidateLine
from trabecula.language.formulary import Formulary
from trabecula.language.interaction import Severity
from trabecula.language.medicine import Medicine
from trabecula.pathway.facts import Subject
from trabecula.pathway.known_here import known_here
from trabecula.pathway.medicines.dose_for_person import DoseForPerson, Verdict
from trabecula.pathway.medicines.doses import doses
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.medicines.limited import limited
from trabecula.pathway.recommendations import Recommendation, Recommendations, Status
from trabecula.pathway.taken.agents import Agent, words_of
from trabecula.pathway.taken.interactions import FoundInteraction, InteractionIndex
from trabecula.pathway.taken.known import Known


@dataclass(frozen=True, slots=True)
class Candidate:
    """A medicine that comes into question, and what each of its dosings comes to here.

    ``verdict`` is the best of them. ``mobility`` is its cost in alertness, balance, falls and
    thinking, from 0 to 12; ``taken`` whether the person takes it already. ``beside`` are the
    interactions that it would have with what is taken, certain ones and possible ones;
    ``same_class`` are medicines that are taken beside which it would be one too many.
    """

    medicine: Medicine
    line: CandidateLine
    doses: tuple[DoseForPerson, ...]
    verdict: Verdict
    mobility: int
    taken: bool
    beside: tuple[FoundInteraction, ...] = ()
    same_class: tuple[str, ...] = ()

    @property
    def worst(self) -> int:
        """How bad the worst interaction is that is there for certain; 0 without one."""
        return max(
            (one.interaction.severity for one in self.beside if not one.not_known), default=0
        )


@dataclass(frozen=True, slots=True)
class Choice:
    """What a statement leaves to choose from, for the person or one pain."""

    recommendation: Recommendation
    candidates: tuple[Candidate, ...]

    @property
    def about(self) -> Subject:
        """Whom or what it is about."""
        return self.recommendation.about


def choices(
    recommendations: Recommendations,
    formulary: Formulary,
    parts: Sequence[TakenIngredient],
    index: InteractionIndex,
) -> Iterator[Choice]:
    """The candidates of each statement that is shown, best first.

    Within a line those that can be given come before the others, then those with the lesser
    interactions, and of those the ones that cost less mobility.
    """
    for item in recommendations.applying(Status.SHOWN):
        lines = [line for line in formulary.candidates if line.statement is item.statement]
        if lines:
            known = known_here(item)
            weighing = _Weighing(item, recommendations, formulary, parts, index, known)
            found = [weighing.candidate(m, line) for line in lines for m in line.holds]
            yield Choice(item, tuple(sorted(found, key=_place)))


@dataclass(frozen=True, slots=True)
class _Weighing:
    """The recommendation that calls for a medicine, what is taken, and what is known of whom the
    choice is about."""

    item: Recommendation
    recommendations: Recommendations
    formulary: Formulary
    parts: Sequence[TakenIngredient]
    index: InteractionIndex
    known: Known

    def candidate(self, medicine: Medicine, line: CandidateLine) -> Candidate:
        formulary, recommendations = self.formulary, self.recommendations
        every = doses(medicine, self.known, formulary.dose_facts)
        found = limited(every, medicine, self.item, recommendations, formulary.limits)
        taken = any(part.medicine is medicine for part in self.parts)
        beside, same_class = ((), ()) if taken else self._beside(medicine)
        order = list(Verdict)
        verdicts = [each.verdict for each in found]
        if any(_is_hard_stop(one) for one in beside):
            verdicts = [max(each, Verdict.NOT_OFFERED, key=order.index) for each in verdicts]
        verdict = min(verdicts, key=order.index, default=Verdict.NOT_OFFERED)
        cost = medicine.burden
        mobility = cost.alertness + cost.balance + cost.falls + cost.cognition
        return Candidate(
            medicine, line, found, verdict, mobility, taken, tuple(beside), tuple(same_class)
        )

    def _beside(self, medicine: Medicine) -> tuple[list[FoundInteraction], list[str]]:
        """What it would do with what is taken, and of what it would be one too many."""
        own = as_begun(medicine)
        others = [part.agent for part in self.parts]
        found = self.index.check([*others, own], self.known)
        beside = [
            one
            for one in (*found.found, *found.possible)
            if own in one.agents and any(agent is not own for agent in one.agents)
        ]
        twice = (one.agents for one in found.duplicates if own in one.agents)
        labels = (agent.label for agents in twice for agent in agents if agent is not own)
        return beside, list(dict.fromkeys(labels))


def as_begun(medicine: Medicine, *, regular: bool = True) -> Agent:
    """A medicine as if it were begun, regularly or for when it is needed."""
    group = medicine.group
    words = words_of(medicine.label, *group.names)
    return Agent(
        medicine.label,
        f"candidate {medicine.name}",
        group.codes,
        words,
        regular=regular,
        route=medicine.routes[0],
    )


def _is_hard_stop(found: FoundInteraction) -> bool:
    return not found.not_known and found.interaction.severity is Severity.CONTRAINDICATED


def _place(candidate: Candidate) -> tuple[int, int, int, int]:
    order = list(Verdict)
    verdict = order.index(candidate.verdict)
    return candidate.line.line, verdict, candidate.worst, candidate.mobility
