"""The formulary: every medicine of an edition, and the facts on which doses rest."""

from collections.abc import Mapping
from dataclasses import KW_ONLY, dataclass
from functools import cached_property

from trabecula.language.candidate import CandidateLimit, CandidateLine
from trabecula.language.companion import Companion
from trabecula.language.condition import Condition
from trabecula.language.deprescribing import Deprescribing
from trabecula.language.fact import Fact
from trabecula.language.interaction import InteractionTable
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.medicine_load import Load
from trabecula.language.opioid_table import OpioidTables
from trabecula.language.quantity import MicromolesPerLitre
from trabecula.language.statement import Statement
from trabecula.language.table import Bands


@dataclass(frozen=True, eq=False)
class DoseFacts:
    """What a dose for one person rests on.

    ``frail``, ``may_be_pregnant`` and ``comfort_only`` are conditions; ``no_liver_disease`` says
    that no class of impairment is needed, and ``kidneys_unsteady`` that no clearance holds.
    """

    clearance: Fact
    kidneys_unsteady: Condition
    liver_class: Fact
    no_liver_disease: Condition
    weight: Fact
    frail: Condition
    opioid_tolerant: Condition
    may_be_pregnant: Condition
    comfort_only: Condition


@dataclass(frozen=True, eq=False)
class BoneFacts:
    """What agents that protect bone rest on, beside what holds every medicine.

    ``agent`` keeps for as long as a dose counts as treatment. ``rise_that_holds`` is by how much
    ``creatinine`` may not rise, by what it was before treatment, for ``harmed_by_kidneys``.
    """

    kinds: tuple[MedicineClass, ...]
    agent: Fact
    creatinine: Fact
    rise_that_holds: Bands[MicromolesPerLitre, MicromolesPerLitre]
    harmed_by_kidneys: tuple[MedicineClass, ...]


@dataclass(frozen=True, eq=False)
class Formulary:
    """Medicines, what goes with them, what could be stopped, and the statements that choose.

    Raises ``ValueError`` where two medicines have one name.
    """

    medicines: tuple[Medicine, ...]
    _: KW_ONLY
    dose_facts: DoseFacts
    bone_facts: BoneFacts
    companions: tuple[Companion, ...] = ()
    deprescribing: tuple[Deprescribing, ...] = ()
    statements: tuple[Statement, ...] = ()
    candidates: tuple[CandidateLine, ...] = ()
    limits: tuple[CandidateLimit, ...] = ()
    interactions: InteractionTable
    loads: tuple[Load, ...]
    opioids: OpioidTables

    def __post_init__(self) -> None:
        names = [medicine.name for medicine in self.medicines]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise ValueError(f"two medicines are called {', '.join(twice)}")

    @property
    def declarations(self) -> tuple[object, ...]:
        """All that is declared here and has a source of its own; statements apart."""
        return (
            self.medicines, self.companions, self.deprescribing, self.interactions.interactions,
            self.interactions.one_only, self.loads, self.opioids,
        )  # fmt: skip

    @cached_property
    def _by_name(self) -> Mapping[str, Medicine]:
        return {
            name.casefold(): medicine
            for medicine in reversed(self.medicines)
            for name in (*medicine.group.names, medicine.label, medicine.name)
        }

    def medicine(self, name: str) -> Medicine | None:
        """The medicine with this name or label, whatever its case."""
        wanted = " ".join(name.casefold().replace("-", " ").split())
        return self._by_name.get(wanted) or self._by_name.get(wanted.replace(" ", "_"))
