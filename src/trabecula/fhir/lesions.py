"""Lesions of bone: from diagnoses of bone metastasis with a place, and from body structures."""

from collections.abc import Collection as Among
from collections.abc import Container, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from trabecula.fhir.concepts import NAMED, SITE, SITES, Located
from trabecula.fhir.elements import NOTHING, meta_of
from trabecula.fhir.places import place_of
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES
from trabecula.fhir.resources import BodyStructure, Condition
from trabecula.language.code import Code
from trabecula.pathway.record import Entry, LesionEntry, Moment, Place

_MOST: Final = 16_384
"""How many diagnoses are remembered, before all are forgotten."""


@dataclass(slots=True)
class _Lesion:
    """A lesion while its parts are put together."""

    id: str
    label: str
    place: Place
    when: Moment | None
    origins: list[str]

    def join(self, origin: str, place: Place, when: Moment | None, reading: Reading) -> None:
        """Add a resource that is this same lesion."""
        if origin in self.origins:
            return
        self.origins.append(origin)
        sides = sorted({self.place.side, place.side} - {""})
        if len(sides) > 1:
            where = " and ".join(self.origins)
            reading.problem(where, "the same lesion is left in one and right in another: say which")
        side = sides[0] if len(sides) == 1 else ""
        codes = tuple(dict.fromkeys((*self.place.codes, *place.codes)))
        self.place = Place(codes, side, self.place.structures)
        if when is not None and (self.when is None or when.day < self.when.day):
            self.when = when


class Bone:
    """What of the medicine decides that something is a metastasis of bone."""

    def __init__(
        self, metastasis: tuple[Code, ...], sites: Among[Code], morphology: Among[Code]
    ) -> None:
        self.sites, self.morphology = sites, morphology
        self._metastases = _metastases(metastasis)

    def metastatic(self, codes: tuple[Code, ...]) -> bool:
        """Whether one of the codes is a metastasis of bone, or stands below one."""
        return self._metastases[codes]


class _Metastases(dict[tuple[Code, ...], bool]):
    """Whether one of some codes is one of these, or stands below one."""

    def __init__(self, codes: tuple[Code, ...]) -> None:
        self._exact = frozenset((code.system, code.code) for code in codes)
        self._beginnings: dict[str, tuple[str, ...]] = {}
        for code in codes:
            if code.and_below:
                held = self._beginnings.get(code.system, ())
                self._beginnings[code.system] = (*held, code.code.replace(".", ""))

    def __missing__(self, codes: tuple[Code, ...]) -> bool:
        """Find out for codes that are met for the first time."""
        if len(self) >= _MOST:
            self.clear()
        found = self[codes] = any(
            (code.system, code.code) in self._exact
            or (
                code.system in self._beginnings
                and code.code.replace(".", "").startswith(self._beginnings[code.system])
            )
            for code in codes
        )
        return found


_metastases = lru_cache(maxsize=8)(_Metastases)


def lesions(reading: Reading, others: Among[str], bone: Bone) -> list[LesionEntry]:
    """One for each active bone metastasis, for each structure that is one, and as forms describe.

    ``others`` are the origins of what is about somebody else. A metastasis of bone without a place
    is the disease, and a lesion only where a finding names it, or where there is no other.
    """
    structures = {
        origin: structure
        for origin, structure in reading.collection.of(BodyStructure)
        if origin not in others and structure.active is not False
    }
    disease = [entry for entry in reading.record.diagnoses if bone.metastatic(entry.codes)]
    if not (structures or disease or reading.described):
        return []
    gathering = _Gathering(reading, structures)
    for entry in disease:
        gathering.diagnosis(entry, bone.sites)
    named = _Named(reading.record.findings)
    gathering.metastases(bone, named if disease else ())
    gathering.without_a_place(disease, named)
    gathering.volumes()
    recorded = [
        LesionEntry(one.id, one.label, tuple(one.origins), one.place, one.when)
        for one in gathering.lesions
    ]
    return [*recorded, *reading.described]


class _Named:
    """What findings name, of a lesion or at a structure; gone through when it is first asked."""

    def __init__(self, findings: Iterable[Entry]) -> None:
        self._findings = findings

    def __contains__(self, origin: object) -> bool:
        return origin in self._origins

    @cached_property
    def _origins(self) -> set[str]:
        about = {one.about for one in self._findings}
        structures = {one.place.structures for one in self._findings}
        return {origin for origins in about | structures for origin in origins}


class _Gathering:
    def __init__(self, reading: Reading, structures: dict[str, BodyStructure]) -> None:
        self.reading = reading
        self.lesions: list[_Lesion] = []
        self._where = {origin: place_of(each) for origin, each in structures.items()}
        volumes = {origin for origin, structure in structures.items() if _is_volume(structure)}
        self._structures = {o: s for o, s in structures.items() if o not in volumes}
        self._volumes = {o: s for o, s in structures.items() if o in volumes}
        self._related = {o: self._conditions(s, o) for o, s in structures.items() if s.extension}
        self._of_structure: dict[str, _Lesion] = {}

    def diagnosis(self, entry: Entry, bone_sites: Among[Code]) -> None:
        """The lesions that a diagnosis of bone metastasis makes, or belongs to."""
        own = [
            origin
            for origin in self._structures
            if origin in entry.place.structures or entry.origin in self._related.get(origin, ())
        ]
        if len(own) > 1:
            for origin in own:
                self._structure(origin, entry.when)
            return
        places = self._places(entry, bone_sites)
        if len(places) > 1 and not own:
            for number, (label, place) in enumerate(places):
                own_id = f"{entry.origin}.bodySite[{number}]"
                both = [own_id, entry.origin]
                self.lesions.append(_Lesion(own_id, label, place, entry.when, both))
            return
        label, place = places[0] if places else ("", Place())
        own = own or self._equal(place)
        if own:
            lesion = self._structure(own[0], None)
            lesion.join(entry.origin, place, entry.when, self.reading)
            lesion.label = label or lesion.label
        elif places or entry.place.structures:
            named = [entry.origin, *entry.place.structures]
            label = label or entry.text or "lesion"
            self.lesions.append(_Lesion(entry.origin, label, place, entry.when, named))

    def metastases(self, bone: Bone, named: Container[str]) -> None:
        """The structures of bone that are coded as metastases, or that findings name."""
        for origin, structure in self._structures.items():
            morphology = NAMED[BYTES + structure.morphology].codes
            if any(code in bone.sites for code in self._where[origin].codes) and (
                any(code in bone.morphology for code in morphology) or origin in named
            ):
                self._structure(origin, None)

    def without_a_place(self, disease: list[Entry], named: Container[str]) -> None:
        """Metastases without a place that findings name; or all, where there is no lesion yet."""
        held = {origin for lesion in self.lesions for origin in lesion.origins}
        alone = not (self.lesions or self.reading.described)
        for entry in disease:
            if entry.origin not in held and (alone or entry.origin in named):
                label = entry.text or "lesion"
                origins = [entry.origin]
                self.lesions.append(_Lesion(entry.origin, label, Place(), entry.when, origins))

    def volumes(self) -> None:
        """Radiotherapy volumes that are said to belong to the diagnosis of one lesion."""
        for origin in self._volumes:
            related = self._related.get(origin, ())
            of = [one for one in self.lesions if not set(related).isdisjoint(one.origins)]
            if len(of) == 1:
                of[0].origins.append(origin)

    def _structure(self, origin: str, when: Moment | None) -> _Lesion:
        if (known := self._of_structure.get(origin)) is not None:
            return known
        structure = self._structures[origin]
        place = self._where[origin]
        site = SITE[BYTES + structure.location]
        label = structure.description or _label(site, place.side) or "lesion"
        lesion = _Lesion(origin, label, place, when, [origin])
        self._of_structure[origin] = lesion
        self.lesions.append(lesion)
        return lesion

    def _equal(self, place: Place) -> list[str]:
        """The one structure at this very site and side, if there is exactly one."""
        same = [
            origin
            for origin in self._structures
            if (other := self._where[origin]).side == place.side
            and not set(other.codes).isdisjoint(place.codes)
        ]
        return same if len(same) == 1 else []

    def _places(self, entry: Entry, bone_sites: Among[Code]) -> list[tuple[str, Place]]:
        condition = self.reading.collection.get(entry.origin, Condition)
        sites = SITES[BYTES + condition.body_site] if condition is not None else ()
        places = [
            (_label(site, site.place.side), self.reading.place(site, None, entry.origin))
            for site in sites
            if site.named
        ]
        own = tuple(code for code in entry.codes if code in bone_sites)
        return places or ([(entry.text, Place(own))] if own else [])

    def _conditions(self, structure: BodyStructure, origin: str) -> tuple[str, ...]:
        references = [
            extension.value_reference
            for extension in structure.extension or ()
            if extension.value_reference and (extension.url or "").endswith("related-condition")
        ]
        return self.reading.names(references, origin)


def _is_volume(structure: BodyStructure) -> bool:
    if structure.meta is NOTHING:
        return False
    profiles = meta_of(structure.meta).profile or ()
    return any("radiotherapy-volume" in profile for profile in profiles if profile)


def _label(site: Located | None, side: str) -> str:
    words = site.words.removesuffix(" (body structure)") if site is not None else ""
    return words if not words or side in words.lower() else f"{side} {words}"
