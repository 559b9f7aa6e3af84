"""Derivations: facts that are reckoned from other facts, by a named and cited function."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from msgspec import Struct

from trabecula.language.answer import Within
from trabecula.language.carrier import MedicineGroup
from trabecula.language.fact import Fact, Raw
from trabecula.language.instrument import Instrument
from trabecula.language.mechanism import Evidence
from trabecula.language.medicine_load import Load
from trabecula.language.source import Citation


@dataclass(frozen=True, eq=False)
class Calculated:
    """``gives`` is ``by(*needs)``, with each need's value in that fact's own unit.

    The function returns None where it has no result. Where one need is not known, so is the
    result. A recorded value of ``gives`` is used before a calculated one. Nothing is calculated
    where anything usable is known of a fact in ``without``.
    """

    gives: Fact
    _: KW_ONLY
    needs: tuple[Fact, ...]
    by: Callable[..., Raw | None]
    words: str
    source: Citation
    without: tuple[Fact, ...] = ()


@dataclass(frozen=True, eq=False)
class Change:
    """``gives`` is how the newest value of ``of`` differs from the previous comparable one.

    ``by`` takes the earlier value, the newest, and the days between them, and returns None where
    the two are not comparable.
    """

    gives: Fact
    _: KW_ONLY
    of: Fact
    by: Callable[[Any, Any, int], float | None]
    words: str
    source: Citation


@dataclass(frozen=True, eq=False)
class FromEach:
    """``gives``, about the person, is taken from what is known of ``of`` at each lesion or pain.

    ``by`` gets the known values and whether every one is known, and returns the value and, where
    one lesion or pain decides it, its index among them. With ``each``, a statement about a
    lesion reads that lesion's own value of ``of`` in place of the person's. A recorded value of
    ``gives`` stands; with ``at_least``, only one that is not lower: a lower one is in conflict,
    and while one place is not known, ``gives`` is known to be no less than what is known of the
    others, nor than any of ``floors``, which ``of`` is never below at the same place.
    """

    gives: Fact
    _: KW_ONLY
    of: Fact
    by: Callable[[list[Any], bool], tuple[Any, int | None] | None]
    words: str
    source: Citation
    each: bool = False
    at_least: bool = False
    floors: tuple[Fact, ...] = ()


@dataclass(frozen=True, eq=False)
class Assembled:
    """The scores of an instrument whose items are facts, each as it is known on the day.

    Where items are missing, the facts that it fills are known within the bounds of every
    completion. A recorded score is used before a reckoned one, unless an item is newer.
    """

    instrument: Instrument


@dataclass(frozen=True, eq=False)
class FromEvidence:
    """``gives``, of a pain, is the one mechanism that the evidence leaves possible.

    ``fills`` is the same of the lesion, where the pain is at the place of one lesion alone.
    """

    gives: Fact
    _: KW_ONLY
    fills: Fact
    evidence: tuple[Evidence, ...]
    words: str
    source: Citation


class Told(Struct, frozen=True, gc=False):
    """One value that was told on a day; ``value`` is None where it was asked and not answered.

    ``time`` is the time of day (``HH:MM``), empty where it is not known.
    """

    day: date
    value: Raw | None
    origin: str
    time: str = ""
    by_carer: bool = False


class Reckoned(Struct, frozen=True, gc=False):
    """What values over time come to: the day that it is of, and the origins that it rests on.

    A number that is not known exactly lies `Within` two ends, of which the upper may be infinite.
    ``says`` is what has to be said with it, empty where that is nothing. ``stands`` is set where
    nothing that is told of later days can change it, until another plan is made.
    """

    value: Raw | Within
    day: date
    origins: tuple[str, ...]
    says: str = ""
    stands: bool = False


History: TypeAlias = Mapping[str, Sequence[Told]]
"""By the key of a fact or an item, every value that was told until a day, the newest last."""


@dataclass(frozen=True, eq=False)
class OverTime:
    """``gives`` is reckoned from what was told of ``of`` over time.

    ``by`` gets what was told until a day, the days on which a plan was made or kept until then, and
    the day itself. It returns None where it cannot tell: too little was told is never a no. A
    recorded value of ``gives`` of the same day or later is used before a reckoned one.
    """

    gives: Fact
    _: KW_ONLY
    of: tuple[Fact, ...]
    by: Callable[[History, Sequence[date], date], Reckoned | None]
    words: str
    source: Citation


class OfMedicines(StrEnum):
    """What the medicines that a person takes tell of the person."""

    EXPOSURE = "opioid exposure by the first table of the formulary"
    UNDEFINED_EXPOSURE = "an opioid without a factor in that table"
    OPIOID_TOLERANCE = "opioid tolerance by the regular doses"
    LOAD = "a load of medicines"


@dataclass(frozen=True, eq=False)
class FromMedicines:
    """``gives``, about the person, is reckoned from the medicines that the record tells of.

    ``load`` is the load where ``reads`` is one. A recorded value of ``gives`` is used before it.
    """

    gives: Fact
    _: KW_ONLY
    reads: OfMedicines
    words: str
    source: Citation
    load: Load | None = None


class OfOneMedicine(StrEnum):
    """What the record tells of one medicine."""

    NAME = "its name in the formulary"
    GROUP = "the first group that it is in"
    ROUTE = "its route"
    RELEASE = "its release"
    AS_NEEDED = "whether it is taken as needed alone"
    WISHED_FOR = "that it is taken, so no longer only wished for"


@dataclass(frozen=True, eq=False)
class FromOneMedicine:
    """``gives``, of a medicine, is what the record tells of it. ``groups`` give a value each."""

    gives: Fact
    _: KW_ONLY
    reads: OfOneMedicine
    source: Citation
    groups: tuple[tuple[str, MedicineGroup], ...] = ()

    @property
    def words(self) -> str:
        """How it is told."""
        return f"{self.reads}, as the record tells of it"


Derivation = (
    Calculated
    | Change
    | FromEach
    | Assembled
    | FromEvidence
    | FromMedicines
    | FromOneMedicine
    | OverTime
)
