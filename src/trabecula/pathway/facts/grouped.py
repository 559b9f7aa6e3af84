"""Things by group of medicines: what stands under the codes and names of a recorded medicine."""

from functools import lru_cache
from typing import Generic, TypeVar

from trabecula.language.carrier import MedicineGroup
from trabecula.pathway.codes import Codes
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.agents import Agent, is_in
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.content import Content, content_of
from trabecula.pathway.taken.ingredients import route_of
from trabecula.pathway.taken.words import words_of

Kind = TypeVar("Kind")


class Grouped(Generic[Kind]):
    """Things, each under a group of medicines. ``brands`` are those whose contents are known."""

    def __init__(self, brands: Brands) -> None:
        self._brands = brands
        self._codes: Codes[tuple[MedicineGroup, Kind]] = Codes()
        self._names: dict[str, list[tuple[MedicineGroup, Kind]]] = {}
        self._found = lru_cache(maxsize=16384)(self._under)

    def put(self, group: MedicineGroup, thing: Kind) -> None:
        """Put a thing under every code and name of a group."""
        self._codes.put_all(group.codes, (group, thing))
        for name in group.names:
            self._names.setdefault(name, []).append((group, thing))

    def of(self, medicine: MedicineEntry) -> tuple[Kind, ...]:
        """What stands under a medicine's codes, or under a word or phrase of its names, each once.

        What a group does not count is left out, such as what acts only where it is put.
        """
        return self._found(content_of(medicine))

    def _under(self, said: Content) -> tuple[Kind, ...]:
        words = self._brands.in_full(words_of(said.text, *said.product.words))
        found = dict.fromkeys(self._codes.find(said.codes))
        found |= dict.fromkeys(one for word in words for one in self._names.get(word, ()))
        route = route_of(said.dosages, said.product)
        agent = Agent(said.text, "", said.codes, words, route=route)
        return tuple(dict.fromkeys(thing for group, thing in found if is_in(group, agent)))
