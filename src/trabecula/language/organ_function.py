"""What kidneys and liver make of a medicine, by bands with explicit edges."""

from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from fractions import Fraction
from itertools import pairwise

from trabecula.language.dose import Ceiling, Dose, Every
from trabecula.language.quantity import Kilograms, MillilitresPerMinute
from trabecula.language.slip import SLIP, refuse_slip
from trabecula.language.source import Checked, Citation
from trabecula.language.table import Entries, Entry, Includes, Range, Ranges


class ChildPugh(StrEnum):
    """The class of liver impairment."""

    A = "A"
    B = "B"
    C = "C"


class Action(StrEnum):
    """What kidneys or liver make of a medicine; the later, the graver."""

    USUAL = "usual dose"
    CAUTION = "caution"
    REDUCE = "reduce"
    CONFLICT = "sources conflict"
    AVOID = "avoid"
    CONTRAINDICATED = "contraindicated"


@dataclass(frozen=True)
class NotStated:
    """Nothing is stated, and why; never read as *usual*."""

    because: str

    def __post_init__(self) -> None:
        if not self.because.strip():
            raise ValueError("where nothing is stated, the reason is")


ByWeight = Ranges[Kilograms, Dose]
"""Doses by body weight."""


def check_by_weight(table: ByWeight) -> None:
    """``ValueError`` where the dose leaps from one row to the next as a slip of the unit does."""
    for before, after in pairwise(table.rows):
        edge = Fraction(repr(after.lowest.value))
        one, other = (row.holds.for_weight(edge).highest for row in (before, after))
        if one.exceeds(other.times(SLIP)) or other.exceeds(one.times(SLIP)):
            raise ValueError(f"{table.name}: {one} and {other} meet, so that one is a slip")


@dataclass(frozen=True)
class OrganAdvice:
    """What a band of kidney or liver function makes of a medicine.

    ``start`` and ``ceiling`` replace those of the dosing; ``fraction`` is the part of the usual
    start that is given, lowest and highest; beside a ``start`` it is of a converted dose alone;
    ``by_weight`` are the doses where the usual ones go by body weight; ``not_sooner`` is the
    shortest interval; ``no_modified_release`` says that such a form is not used. ``other_side`` is
    what another source says, with it. Raises ``ValueError`` where a dose is not within the
    ceiling, or is a slip.
    """

    action: Action
    says: str
    _: KW_ONLY
    start: Dose | None = None
    ceiling: Ceiling | None = None
    fraction: tuple[Fraction, Fraction] | None = None
    by_weight: ByWeight | None = None
    not_sooner: Every | None = None
    no_modified_release: bool = False
    other_side: tuple[tuple[str, Citation], ...] = ()

    def __post_init__(self) -> None:
        if self.fraction and not 0 < self.fraction[0] <= self.fraction[1] <= 1:
            raise ValueError(f"{self.says!r} gives no part of a dose: {self.fraction}")
        if self.by_weight is not None:
            check_by_weight(self.by_weight)
        if self.start and self.ceiling:
            refuse_slip(self.says, self.start, self.ceiling)


Kidneys = Ranges[MillilitresPerMinute, OrganAdvice]
"""By creatinine clearance (Cockcroft and Gault), in mL/min, every clearance from 0 upward."""
Liver = Entries[ChildPugh, OrganAdvice]
"""By Child-Pugh class; a class without a row is one of which nothing is stated."""


def kidneys(
    lowest: int,
    highest: int | None,
    advice: OrganAdvice,
    *sources: Citation,
    checked: Checked,
    includes: Includes = Includes.LOWEST,
) -> Range[MillilitresPerMinute, OrganAdvice]:
    """One band of creatinine clearance, in mL/min; by default its lower edge belongs to it."""
    return Range(
        holds=advice,
        sources=sources,
        checked=checked,
        lowest=MillilitresPerMinute(lowest),
        highest=None if highest is None else MillilitresPerMinute(highest),
        includes=includes,
    )


def liver(
    classes: str, advice: OrganAdvice, *sources: Citation, checked: Checked
) -> Entry[ChildPugh, OrganAdvice]:
    """One row for these Child-Pugh classes, such as ``"A"`` or ``"ABC"``."""
    keys = tuple(map(ChildPugh, classes))
    return Entry(name=classes, keys=keys, holds=advice, sources=sources, checked=checked)


def matters(table: Kidneys | Liver) -> bool:
    """Whether a dose depends on this table at all."""
    return any(row.holds.action is not Action.USUAL for row in table.rows)
