"""What a bone with a lesion may be asked to do, activity by activity and movement by movement."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import reduce
from typing import Any, Final, Generic, TypeVar

from trabecula.language.table import Entries, Entry, Key, TableRow

Activity = TypeVar("Activity", bound=StrEnum)
Movement = TypeVar("Movement", bound=StrEnum)


class Extent(StrEnum):
    """How much of an activity is allowed."""

    ALLOWED = "allowed"
    EXCEPT = "allowed except"
    ONLY = "only"
    LEFT_OUT = "left out at the start"


@dataclass(frozen=True)
class Allowance(Generic[Movement]):
    """All movements of an activity except the ``named``, or with ``only`` the named and no other.

    Allowed in full is *except nothing*, left out is *only nothing*.
    """

    named: frozenset[Movement]
    only: bool

    def __and__(self, other: "Allowance[Movement]") -> "Allowance[Movement]":
        """What both allow."""
        if self.only and other.only:
            return Allowance(self.named & other.named, only=True)
        if self.only or other.only:
            kept, barred = (self, other) if self.only else (other, self)
            return Allowance(kept.named - barred.named, only=True)
        return Allowance(self.named | other.named, only=False)

    @property
    def extent(self) -> Extent:
        """How much is allowed, as one of four words."""
        if self.only:
            return Extent.ONLY if self.named else Extent.LEFT_OUT
        return Extent.EXCEPT if self.named else Extent.ALLOWED

    def permits(self, movements: Iterable[Movement]) -> bool:
        """Whether an exercise of these movements is allowed; of none named, only if all are."""
        asked = frozenset(movements)
        if not asked:
            return self.extent is Extent.ALLOWED
        return asked <= self.named if self.only else asked.isdisjoint(self.named)

    def __str__(self) -> str:
        return f"{self.extent} {', '.join(sorted(self.named))}".strip()


ALLOWED: Final[Allowance[Any]] = Allowance(frozenset[Any](), only=False)
LEFT_OUT: Final[Allowance[Any]] = Allowance(frozenset[Any](), only=True)


def only(*movements: Movement) -> Allowance[Movement]:
    """These movements and no other."""
    return Allowance(frozenset(movements), only=True)


def all_except(*movements: Movement) -> Allowance[Movement]:
    """Every movement but these."""
    return Allowance(frozenset(movements), only=False)


@dataclass(frozen=True)
class Caution(Generic[Movement]):
    """What is avoided whatever the activity, and what is taught."""

    avoid: frozenset[Movement]
    teach: tuple[str, ...] = ()


@dataclass(frozen=True)
class Load(Generic[Activity, Movement]):
    """What may be asked of a bone. An activity that is not named is left out."""

    allows: Mapping[Activity, Allowance[Movement]]
    cautions: tuple[TableRow[Caution[Movement]], ...] = ()
    notes: tuple[str, ...] = ()

    def of(self, activity: Activity) -> Allowance[Movement]:
        """What is left of this activity once every caution is heeded."""
        avoided = [movement for row in self.cautions for movement in row.holds.avoid]
        return self.allows.get(activity, LEFT_OUT) & all_except(*avoided)

    def permits(self, activity: Activity, movements: Iterable[Movement]) -> bool:
        """Whether an exercise of this activity, with these movements, is allowed."""
        return self.of(activity).permits(movements)

    def __and__(self, other: "Load[Activity, Movement]") -> "Load[Activity, Movement]":
        """What both allow, with the cautions and notes of both."""
        both = [activity for activity in self.allows if activity in other.allows]
        return Load(
            {activity: self.allows[activity] & other.allows[activity] for activity in both},
            tuple(dict.fromkeys((*self.cautions, *other.cautions))),
            tuple(dict.fromkeys((*self.notes, *other.notes))),
        )


@dataclass(frozen=True)
class WeightBearing:
    """How much weight may be borne, the aids of which one serves, and what else is said."""

    status: StrEnum
    aids: tuple[StrEnum, ...]
    says: str = ""


@dataclass(frozen=True)
class Loads(Entries[Key, Load[Activity, Movement]], Generic[Key, Activity, Movement]):
    """Loads by site. Where each of ``regions`` has a lesion, the row ``everywhere`` counts too."""

    everywhere: Key
    regions: tuple[frozenset[Key], ...]

    def rows_for(
        self, keys: Iterable[Key | None]
    ) -> tuple[Entry[Key, Load[Activity, Movement]], ...]:
        """The rows that count for lesions at these sites; ``ValueError`` for one without a row."""
        found = list(keys)
        if all(not region.isdisjoint(found) for region in self.regions):
            found.append(self.everywhere)
        return tuple(self.at(key) for key in dict.fromkeys(found))

    def together(self, keys: Iterable[Key | None]) -> Load[Activity, Movement]:
        """What every row allows, for lesions at all of these sites; ``ValueError`` for none."""
        rows = self.rows_for(keys)
        if not rows:
            raise ValueError(f"{self.name} is asked about lesions: name at least one site")
        return reduce(lambda one, other: one & other, (row.holds for row in rows))
