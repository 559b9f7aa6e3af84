"""What could be stopped or lowered, and in which order."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from trabecula.language.answer import Answer
from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Subject
from trabecula.language.deprescribing import Deprescribing, Trait
from trabecula.language.medicine import MedicineClass
from trabecula.pathway.medicines.each_ingredient import TakenIngredient
from trabecula.pathway.recommendations import Recommendations
from trabecula.pathway.taken.agents import is_in
from trabecula.pathway.taken.burden import FoundLoad
from trabecula.pathway.taken.interactions import Interactions
from trabecula.pathway.taken.known import Known
from trabecula.pathway.taken.taken import TakenMedicine

_SEDATING = 2
"""From this level of burden on alertness a medicine makes drowsy or confused."""
_ANTICHOLINERGIC = "anticholinergic"


@dataclass(frozen=True, slots=True)
class Stoppable:
    """Something that could be stopped or lowered, and of which medicines.

    ``not_known`` are the facts on which it turns, and ``asks`` a question that no fact answers;
    where there is neither, it holds.
    """

    row: Deprescribing
    parts: tuple[TakenIngredient, ...]
    not_known: tuple[Subject, ...] = ()

    @property
    def of(self) -> tuple[TakenMedicine, ...]:
        """The medicines that it is about, each once."""
        return tuple(dict.fromkeys(part.of for part in self.parts))

    @property
    def asks(self) -> str:
        """The question that no fact answers."""
        return self.row.asks

    @property
    def is_sure(self) -> bool:
        """Whether nothing has to be asked first."""
        return not (self.not_known or self.asks)


def stoppable(
    rows: Sequence[Deprescribing],
    parts: Sequence[TakenIngredient],
    recommendations: Recommendations,
    found: Interactions,
    loads: Sequence[FoundLoad],
) -> Iterator[Stoppable]:
    """Every row that holds, or may hold, in the order in which things are stopped."""
    traits = _Traits(parts, found, loads)
    known = _Of(recommendations)
    in_order = sorted(rows, key=lambda row: (row.order is None, row.order))
    for row in in_order:
        if not traits.reaches(row):
            continue
        by_answer: dict[tuple[Subject, ...], list[TakenIngredient]] = {}
        for part in parts:
            if traits.has(row, part) and (asks := _asks(row, known.of(part))) is not None:
                by_answer.setdefault(asks, []).append(part)
        for asks, of in by_answer.items():
            yield Stoppable(row, tuple(of), asks)


class _Of:
    """What is known of the person and of each medicine."""

    def __init__(self, recommendations: Recommendations) -> None:
        self._facts, self._policy = recommendations.facts, recommendations.edition.policy
        self._by_origin: dict[str, Known] = {}

    def of(self, part: TakenIngredient) -> Known:
        """What is known of one medicine, else of the person."""
        origin = part.of.origins[0]
        found = self._by_origin.get(origin)
        if found is None:
            own = next((one for one in self._facts.medicines if one.id == origin), None)
            findings = self._facts.person.findings | ({} if own is None else own.findings)
            values = {key: finding.known for key, finding in findings.items()}
            found = self._by_origin[origin] = Known(values, self._policy)
        return found


def _asks(row: Deprescribing, known: Known) -> tuple[Subject, ...] | None:
    """What must be asked before it holds of this medicine; None where it does not hold."""
    if row.unless is not None and known.answer(row.unless) is Answer.APPLIES:
        return None
    answer = Answer.APPLIES if row.when is None else known.answer(row.when)
    if row.when is None or answer is Answer.APPLIES:
        return ()
    return None if answer is Answer.DOES_NOT_APPLY else known.open(row.when)


class _Traits:
    """What a review sees of medicines in the list itself."""

    def __init__(
        self,
        parts: Sequence[TakenIngredient],
        found: Interactions,
        loads: Sequence[FoundLoad],
    ) -> None:
        taken = dict.fromkeys(part.of for part in parts)
        self._regular = sum(1 for one in taken if one.is_regular or not one.is_as_needed)
        self._twice = {agent.origin for one in found.duplicates for agent in one.agents}
        load = next((one for one in loads if one.load.name.startswith(_ANTICHOLINERGIC)), None)
        lowest = 0 if load is None else load.total
        self._points = lowest if isinstance(lowest, int | float) else lowest.lowest
        contributing = () if load is None else load.contributing
        self._anticholinergic = {a.origin for one in contributing for a in one.agents}

    def reaches(self, row: Deprescribing) -> bool:
        """Whether there are as many medicines, or points, as the row asks for."""
        if row.from_medicines is not None and self._regular < row.from_medicines:
            return False
        return row.from_points is None or self._points >= row.from_points

    def has(self, row: Deprescribing, part: TakenIngredient) -> bool:
        """Whether the row is about this medicine."""
        return any(self._is(what, part) for what in row.of)

    def _is(self, what: MedicineClass | MedicineGroup | Trait | str, part: TakenIngredient) -> bool:
        medicine, origin = part.medicine, part.of.origins[0]
        match what:
            case MedicineGroup():
                return is_in(what, part.ingredient.agent)
            case Trait.ANY:
                return True
            case Trait.DUPLICATE:
                return origin in self._twice
            case Trait.RAISES_FALLS:
                return medicine is not None and medicine.raises_falls
            case Trait.SEDATING:
                return medicine is not None and medicine.burden.alertness >= _SEDATING
            case Trait.ANTICHOLINERGIC:
                return origin in self._anticholinergic
            case MedicineClass():
                return part.kind is what
            case _:
                return medicine is not None and medicine.name == what
