"""Candidates: medicines that may bring a side effect, and what of them changed shortly before.

What came before did not always bring it: a candidate is never a verdict.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from msgspec import Struct

from trabecula.language.formulary import Formulary
from trabecula.language.medicine import Medicine, MedicineClass
from trabecula.language.side_effect import SideEffect
from trabecula.language.source import Checked, Citation
from trabecula.pathway.course import Kind, changes_of
from trabecula.pathway.medicines.review import indexes
from trabecula.pathway.side_effects.told import Since
from trabecula.pathway.taken.agents import Families
from trabecula.pathway.taken.ingredients import Ingredient
from trabecula.pathway.taken.over_time import MedicineCourse

GIVEN = "given"


class Reason(Struct, frozen=True, gc=False):
    """Why a medicine may bring it; ``level`` is its rated burden, 0 where it has none."""

    says: str
    sources: tuple[Citation, ...]
    checked: Checked
    level: int = 0


class Begun(Struct, frozen=True, gc=False, order=True):
    """A medicine was started, raised, changed or given on a day."""

    day: date
    how: str
    origin: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A medicine that may bring a side effect.

    ``shortly_before`` is what changed of it within the stated time before the effect was first
    told, or before it was as bad as now; ``newest`` its last change at all. ``since`` is the first
    day of it, ``last`` its last; ``is_taken`` says whether it is taken now, by the record.
    """

    label: str
    medicine: Medicine | None
    reasons: tuple[Reason, ...]
    shortly_before: tuple[Begun, ...]
    newest: Begun | None
    since: date
    last: date
    is_taken: bool
    origins: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Suspects:
    """The medicines of one person over time, asked for each side effect."""

    medicines: Sequence[MedicineCourse]
    formulary: Formulary
    as_of: date
    days: int

    def of(self, effect: SideEffect, runs: Sequence[Since]) -> tuple[Candidate, ...]:
        """Candidates for an effect that is there, what changed shortly before it first."""
        ends = [day for run in runs for day in (run.first, run.worse)]
        found = (self._candidate(effect, one, ends) for one in self.medicines)
        return tuple(sorted(filter(None, found), key=_order))

    def not_rated(self, effects: Iterable[SideEffect]) -> tuple[str, ...]:
        """What is taken and of which nothing here says whether it may bring any of them."""
        every = tuple(effects)
        now = (one for one in self.medicines if one.stretches[-1].last == self.as_of)
        return tuple(one.label for one in now if not self._is_rated(one, every))

    def _is_rated(self, course: MedicineCourse, effects: Iterable[SideEffect]) -> bool:
        return any(one.medicine for one in course.ingredients) or any(
            _families(effect, self.formulary).of(one.agent)
            for effect in effects
            for one in course.ingredients
        )

    def _candidate(
        self, effect: SideEffect, course: MedicineCourse, ends: Iterable[date]
    ) -> Candidate | None:
        first, last = course.stretches[0].first, course.stretches[-1].last
        is_taken = last == self.as_of
        earliest = min(ends, default=self.as_of) - timedelta(self.days)
        reasons = {
            reason: ingredient
            for ingredient in course.ingredients
            for reason, outlasts in self._reasons(effect, ingredient)
            if outlasts or last >= earliest
        }
        if not reasons:
            return None
        medicine = next((one.medicine for one in reasons.values() if one.medicine), None)
        begun = sorted(begun_of(course, self.as_of))
        before = tuple(one for one in begun if self._is_before(one, ends))
        stretches = [course.stretches[-1]] if is_taken else course.stretches
        origins = dict.fromkeys(entry.origin for one in stretches for entry in one.entries)
        return Candidate(
            course.label,
            medicine,
            tuple(reasons),
            before,
            begun[-1] if begun else None,
            first,
            last,
            is_taken,
            tuple(origins),
        )

    def _is_before(self, begun: Begun, ends: Iterable[date]) -> bool:
        return any(timedelta(0) <= end - begun.day <= timedelta(self.days) for end in ends)

    def _reasons(self, effect: SideEffect, of: Ingredient) -> Iterator[tuple[Reason, bool]]:
        """Why an ingredient may bring it, and whether also after its end."""
        medicine, families = of.medicine, _families(effect, self.formulary).of(of.agent)
        if medicine is not None and effect.on is not None:
            burden = medicine.burden
            level = int(getattr(burden, effect.on))
            says = f"burden on {effect.on}: {level} of 3"
            if level:
                yield Reason(says, burden.sources, burden.checked, level), False
        for load in effect.loads:
            parts = (one for one in load.parts if one.family.name in families and one.points != 0)
            for part in parts:
                scale = "" if load.scale in load.name else f" ({load.scale})"
                says = f"{load.name}{scale}: {part.says}"
                yield Reason(says, (part.source,), part.checked), False
        for cause in effect.causes:
            if _is_in(cause.of, medicine, families):
                yield Reason(cause.says, (cause.source,), cause.checked), cause.outlasts


def _is_in(of: object, medicine: Medicine | None, families: Mapping[str, object]) -> bool:
    if isinstance(of, MedicineClass):
        return medicine is not None and medicine.kind is of
    return getattr(of, "name", None) in families


@lru_cache(maxsize=128)
def _families(effect: SideEffect, formulary: Formulary) -> Families:
    """Every family that an effect names, ready to be asked. Built once."""
    causes = (one.of for one in effect.causes if not isinstance(one.of, MedicineClass))
    named = (*(family for load in effect.loads for family in load.families), *causes)
    return Families(named, indexes(formulary)[0].brands)


def begun_of(course: MedicineCourse, as_of: date) -> Iterator[Begun]:
    """When a medicine was started, raised, changed in a way that is not known, or given."""
    for change in changes_of(course, as_of):
        if change.kind in (Kind.STARTED, Kind.RAISED, Kind.CHANGED):
            yield Begun(change.day, change.kind.value, change.origin)
    for stretch in course.stretches:
        for entry in stretch.entries:
            if entry.kind == "administration" and entry.when and entry.when.day <= as_of:
                yield Begun(entry.when.day, GIVEN, entry.origin)


def _order(candidate: Candidate) -> tuple[object, ...]:
    """What changed shortly before first, the newest change before others; then by its burden."""
    newest = max((one.day for one in candidate.shortly_before), default=date.min)
    level = max(reason.level for reason in candidate.reasons)
    return -newest.toordinal(), not candidate.is_taken, -level, candidate.label
