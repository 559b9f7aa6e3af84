"""Which lesion an entry of the record is about: named by it, or at the same place and side."""

from collections.abc import Sequence
from dataclasses import dataclass

from trabecula.pathway.record import NOWHERE, Entry, LesionEntry, Place


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two or more lesions could be meant, so none is taken."""

    lesions: tuple[LesionEntry, ...]

    def in_words(self) -> str:
        """The lesions, told apart by their ids."""
        return " or ".join(f"{lesion.label} ({lesion.id})" for lesion in self.lesions)


def lesion_of(entry: Entry, lesions: Sequence[LesionEntry]) -> LesionEntry | Ambiguous | None:
    """The one lesion that an entry is about; None where it names and meets none.

    A lesion is named as focus or reason, or as the structure of the place. A lesion that is
    named and another that is met at the entry's place are a contradiction, and ambiguous.
    """
    if not lesions or (entry.place is NOWHERE and not entry.about):
        return None
    named = _named(entry, lesions)
    placed = _at(entry.place, lesions)
    both = [lesion for lesion in named if lesion in placed]
    meant = both or [*named, *placed]
    if len(meant) > 1:
        return Ambiguous(tuple(meant))
    return meant[0] if meant else None


def _named(entry: Entry, lesions: Sequence[LesionEntry]) -> list[LesionEntry]:
    names = {entry.origin, *entry.about, *entry.place.structures}
    return [lesion for lesion in lesions if not names.isdisjoint(lesion.origins)]


def _at(place: Place, lesions: Sequence[LesionEntry]) -> list[LesionEntry]:
    """Lesions at the same coded site. Equal sides decide; a missing side decides nothing."""
    here = [lesion for lesion in lesions if not set(place.codes).isdisjoint(lesion.place.codes)]
    if not place.side or (len(here) == 1 and not here[0].place.side):
        return here
    same_side = [lesion for lesion in here if lesion.place.side == place.side]
    return same_side or ([] if all(lesion.place.side for lesion in here) else here)
