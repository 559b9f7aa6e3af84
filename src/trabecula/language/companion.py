"""Companions: what a medicine should not go without, such as a laxative with an opioid."""

from dataclasses import KW_ONLY, dataclass

from trabecula.language.carrier import MedicineGroup
from trabecula.language.condition import Condition
from trabecula.language.dose import Amount
from trabecula.language.medicine import MedicineClass
from trabecula.language.quantity import Days
from trabecula.language.table import TableRow


@dataclass(frozen=True)
class Companion(TableRow[str]):
    """What goes with a medicine: ``holds`` says what to do.

    ``of`` are classes, groups, or medicines by name, of which one is taken or begun. ``needs`` are
    medicines by name, the first preferred: one of them is enough, and so is one of ``met_by``.
    ``when`` says for whom, everybody where it is None; ``from_dose`` from which dose a day.
    ``unless`` silences it only where it is known to hold. ``lasts`` is how long it is needed where
    that is not for as long as the medicine. Raises ``ValueError`` where it is of nothing, or needs
    nothing.
    """

    _: KW_ONLY
    of: tuple[MedicineClass | MedicineGroup | str, ...]
    needs: tuple[str, ...]
    because: str
    met_by: MedicineGroup | None = None
    when: Condition | None = None
    from_dose: Amount | None = None
    unless: Condition | None = None
    lasts: Days | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if not (self.of and self.needs and self.because.strip()):
            raise ValueError(f"{self.holds}: a companion is of a medicine, needs one, and says why")
