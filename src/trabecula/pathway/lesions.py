"""Which lesion an entry of the record is about: named by it, or at the same place and side."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from trabecula.language.code import Code
from trabecula.pathway.record import NOWHERE, Entry, LesionEntry, Place


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Two or more lesions could be meant, so none is taken."""

    lesions: tuple[LesionEntry, ...]

    def in_words(self) -> str:
        """The lesions, told apart by their ids."""
        return " or ".join(f"{lesion.label} ({lesion.id})" for lesion in self.lesions)


class Lesions:
    """The lesions of a record, found by what they are called and where they are."""

    def __init__(self, lesions: Iterable[LesionEntry]) -> None:
        self._by_origin: defaultdict[str, list[LesionEntry]] = defaultdict(list)
        self._by_code: defaultdict[Code, list[LesionEntry]] = defaultdict(list)
        for lesion in lesions:
            for origin in lesion.origins:
                self._by_origin[origin].append(lesion)
            for code in lesion.place.codes:
                self._by_code[code].append(lesion)
        self._meant: dict[object, LesionEntry | Ambiguous | None] = {}

    def of(self, entry: Entry) -> LesionEntry | Ambiguous | None:
        """The one lesion that an entry is about; None where it names and meets none.

        A lesion is named as focus or reason, or as the structure of the place. A lesion that is
        named and another that is met at the entry's place are a contradiction, and ambiguous.
        """
        if not self._by_origin or (entry.place is NOWHERE and not entry.about):
            return None
        own = entry.origin if entry.origin in self._by_origin else ""
        name = (own, entry.about, entry.place)
        if name not in self._meant:
            self._meant[name] = self._found(own, entry.about, entry.place)
        return self._meant[name]

    def _found(
        self, own: str, about: tuple[str, ...], place: Place
    ) -> LesionEntry | Ambiguous | None:
        names = (own, *about, *place.structures)
        named = _once(self._by_origin.get(name, ()) for name in names)
        placed = _on_the_side(place, _once(self._by_code.get(code, ()) for code in place.codes))
        both = [lesion for lesion in named if lesion in placed]
        meant = both or [*named, *placed]
        if len(meant) > 1:
            return Ambiguous(tuple(meant))
        return meant[0] if meant else None


def _once(found: Iterable[Iterable[LesionEntry]]) -> list[LesionEntry]:
    return list({lesion.id: lesion for lesions in found for lesion in lesions}.values())


def _on_the_side(place: Place, here: list[LesionEntry]) -> list[LesionEntry]:
    """Equal sides decide between lesions at one site; a missing side decides nothing."""
    if not place.side or (len(here) == 1 and not here[0].place.side):
        return here
    same_side = [lesion for lesion in here if lesion.place.side == place.side]
    return same_side or ([] if all(lesion.place.side for lesion in here) else here)
