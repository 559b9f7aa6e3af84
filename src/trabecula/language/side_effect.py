"""Side effects of treatment: what each costs in moving, what tells of it, and what may bring it."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum

from trabecula.language.code import Code
from trabecula.language.condition import Condition
from trabecula.language.deprescribing import Deprescribing
from trabecula.language.fact import Fact
from trabecula.language.medicine import MedicineClass
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.medicine_load import Load
from trabecula.language.policy import PolicyValue
from trabecula.language.quantity import Days
from trabecula.language.source import Checked, Citation
from trabecula.language.statement import Role, Statement


class BurdenOn(StrEnum):
    """On what a medicine is rated as a burden."""

    ALERTNESS = "alertness"
    BALANCE = "balance"
    FALLS = "falls"
    COGNITION = "cognition"
    BOWELS = "bowels"


@dataclass(frozen=True)
class Grading:
    """A fact or a score by which a side effect is graded.

    It is there ``above`` this number, ``at`` the other, or with one of ``found``; where none is
    given, when it is yes. The person is called ``at`` that number, and after a rise by ``rise``.
    ``stands`` is how long a value stands where the fact itself does not say. Raises ``ValueError``
    where both a number and items are given.
    """

    fact: Fact
    _: KW_ONLY
    above: float | None = None
    found: tuple[str, ...] = ()
    at: float | None = None
    rise: float | None = None
    stands: PolicyValue[Days] | None = None
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        if self.above is not None and self.found:
            raise ValueError(f"{self.fact.key} is a number or a checklist, not both")


@dataclass(frozen=True)
class Cause:
    """Medicines that may bring a side effect; ``says`` how. ``outlasts``: also after their end."""

    of: MedicineFamily | MedicineClass
    says: str
    _: KW_ONLY
    outlasts: bool = False
    source: Citation
    checked: Checked


@dataclass(frozen=True, eq=False)
class SideEffect:
    """One side effect. Its place among others is by what it ``costs`` in moving.

    A medicine may bring it by its rated burden ``on`` something, by its part in one of ``loads``,
    or as one of ``causes``. ``statements`` say what is done; ``owner`` is who looks where none of
    them applies. ``first`` is what has to be excluded before a medicine is blamed. Raises
    ``ValueError`` where nothing tells of it.
    """

    name: str
    _: KW_ONLY
    costs: str
    graded: tuple[Grading, ...]
    on: BurdenOn | None = None
    loads: tuple[Load, ...] = ()
    causes: tuple[Cause, ...] = ()
    statements: tuple[Statement, ...]
    owner: tuple[Role, ...]
    first: str = ""
    source: Citation
    checked: Checked

    def __post_init__(self) -> None:
        if not self.graded:
            raise ValueError(f"{self.name}: nothing tells of it")


@dataclass(frozen=True, eq=False)
class MedicineReviewRules:
    """When somebody looks through all medicines again.

    A record tells of a review by one of ``codes``. The next is due ``every`` so often, when a
    medicine was started or raised, after a fall by ``fall``, and for each of ``triggers``. Nothing
    is due while ``unless`` holds.
    """

    _: KW_ONLY
    codes: tuple[Code, ...]
    every: PolicyValue[Days]
    fall: Fact
    triggers: tuple[Deprescribing, ...]
    unless: Condition
    owner: tuple[Role, ...]
    source: Citation
    checked: Checked


@dataclass(frozen=True, eq=False)
class SideEffects:
    """All side effects that are watched, in the order of what they cost in moving.

    A medicine was started or raised shortly before, if that was ``within`` this time.
    """

    _: KW_ONLY
    effects: tuple[SideEffect, ...]
    within: PolicyValue[Days]
    review: MedicineReviewRules
