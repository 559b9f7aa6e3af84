"""Pains: told apart by their place, left or right as the person's own, and tied to lesions.

A pain is where an entry of the record that carries something of a pain says that it is. Two
entries at one place and side are about one pain.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from trabecula.language.body_site import BodySite
from trabecula.language.code import Code
from trabecula.pathway.record import LesionEntry, Place


class Tie(StrEnum):
    """How sure it is that a pain comes from a lesion."""

    SAME_PLACE = "at the place of"
    SIDE_NOT_SAID = "at the place of, the side is not said:"
    SAME_REGION = "in the same region as"


@dataclass(frozen=True, slots=True)
class PlacedPain:
    """One pain: its place in the body map, and its side, empty where the place has none."""

    site: BodySite
    side: str

    @property
    def id(self) -> str:
        """Its name in a record: ``pain-left-femur-shaft``."""
        return "-".join(part for part in ("pain", self.side, self.site.code.lower()) if part)

    @property
    def label(self) -> str:
        """Its place in words, left or right spelled out."""
        if self.site.sided and not self.side:
            return f"{self.site.label} (left or right is not said)"
        return f"{self.side} {self.site.label}".strip()


class BodyMap:
    """The places of the body, by the codes that a record may use for them."""

    def __init__(self, sites: Iterable[BodySite]) -> None:
        self._every = tuple(sites)
        self._sites: Mapping[Code, BodySite] = {
            code: site for site in self._every for code in site.codes
        }
        self._sites_of = lru_cache(maxsize=4096)(self._each)
        self._at = lru_cache(maxsize=4096)(self._found)

    def sites_of(self, place: Place) -> Sequence[BodySite]:
        """The sites that the codes of a place stand for, in the order of the map."""
        return self._sites_of(place.codes)

    def _each(self, codes: tuple[Code, ...]) -> Sequence[BodySite]:
        return [site for site in self._every if not set(site.codes).isdisjoint(codes)]

    def label(self, lesion: LesionEntry) -> str:
        """A lesion in words: its side and site, else as the record has it."""
        for site in self.sites_of(lesion.place):
            return f"{lesion.place.side} {site.label}".strip()
        return lesion.label

    def pain_at(self, place: Place) -> PlacedPain | None:
        """The pain at a place of the map; None where it is not on it, or is two places of it."""
        sites = self._at(place.codes)
        return PlacedPain(next(iter(sites)), place.side) if len(sites) == 1 else None

    def is_at_several(self, place: Place) -> bool:
        """Whether the codes of a place stand for two places of the map."""
        return len(self._at(place.codes)) > 1

    def _found(self, codes: tuple[Code, ...]) -> frozenset[BodySite]:
        return frozenset(found for code in codes if (found := self._sites.get(code)))

    def ties(self, pain: PlacedPain, lesions: Sequence[LesionEntry]) -> tuple[tuple[int, Tie], ...]:
        """Which lesions a pain may come from, by their index, and how sure that is.

        Lesions in the same region count only where none is at the very place.
        """
        here: list[tuple[int, Tie]] = []
        near: list[tuple[int, Tie]] = []
        for number, lesion in enumerate(lesions):
            other = self.pain_at(lesion.place)
            if other is None or _apart(pain.side, other.side):
                continue
            if other.site == pain.site:
                sure = pain.side == other.side and bool(pain.side or not pain.site.sided)
                here.append((number, Tie.SAME_PLACE if sure else Tie.SIDE_NOT_SAID))
            elif pain.site.site is not None and other.site.site == pain.site.site:
                near.append((number, Tie.SAME_REGION))
        return tuple(here or near)


def _apart(one: str, other: str) -> bool:
    return bool(one and other) and one != other
