"""Where a procedure was done: each place of it by itself."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from trabecula.fhir.concepts import SITES, codes_of, side_of
from trabecula.fhir.elements import NOTHING, Concept, Site, decoder
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES
from trabecula.fhir.resources import BodyStructure, Procedure
from trabecula.pathway.record import NOWHERE, Place

_site: Final = decoder(Site)
_concepts: Final = decoder(list[Concept])


def treated(done: Procedure, origin: str, reading: Reading) -> Iterator[tuple[str, Place]]:
    """Each place with the element that names it; one without a place where none is named.

    A course of radiotherapy names its volumes. A volume at no other place than the only body
    site belongs to it; a volume elsewhere is a place of its own.
    """
    extensions = done.extension
    if done.body_site is NOTHING and not extensions:
        yield "", NOWHERE
        return
    sites = [reading.place(site, None, origin) for site in SITES[BYTES + done.body_site]]
    named = (*reading.structures(extensions, origin), *reading.volumes(extensions, origin))
    if not named:
        yield from _numbered(sites or [NOWHERE])
        return
    volumes = [_where(structure, reading) for structure in dict.fromkeys(named)]
    if len(sites) == 1:
        here = [volume for volume in volumes if _belongs(volume, sites[0])]
        sites = [_joined(sites[0], here)]
        volumes = [volume for volume in volumes if volume not in here]
    yield from _numbered(sites)
    for volume in volumes:
        yield "extension", volume


def place_of(structure: BodyStructure) -> Place:
    """Where a body structure is."""
    return _place(bytes(structure.location), bytes(structure.location_qualifier))


@lru_cache(maxsize=4096)
def _place(location: bytes, qualifiers: bytes) -> Place:
    site = _site.decode(location)
    concepts = (site, *(_concepts.decode(qualifiers) or ()))
    side = side_of(concept for concept in concepts if concept is not None)
    return Place(codes_of(site), side)


def _where(structure: str, reading: Reading) -> Place:
    found = reading.collection.get(structure, BodyStructure)
    place = NOWHERE if found is None else place_of(found)
    return Place(place.codes, place.side, (structure,))


def _belongs(volume: Place, site: Place) -> bool:
    if not volume.codes:
        return True
    sides = {volume.side, site.side} - {""}
    return len(sides) < 2 and not set(volume.codes).isdisjoint(site.codes)


def _joined(site: Place, volumes: list[Place]) -> Place:
    structures = [structure for volume in volumes for structure in volume.structures]
    side = site.side or next((volume.side for volume in volumes if volume.side), "")
    return Place(site.codes, side, (*site.structures, *structures))


def _numbered(sites: list[Place]) -> Iterator[tuple[str, Place]]:
    for number, site in enumerate(sites):
        yield (f"bodySite[{number}]" if site is not NOWHERE else ""), site
