"""Agents: one for each ingredient of each medicine taken, and which families it belongs to."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import KW_ONLY, dataclass
from functools import lru_cache
from itertools import chain
from typing import Final

from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import ATC, Code
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.route import Route
from trabecula.pathway.codes import Codes
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.words import words_of

_LOCAL_FORMS: Final = frozenset(
    {
        "topical", "cutaneous", "cream", "ointment", "lotion", "shampoo", "gel", "ophthalmic",
        "eye", "otic", "ear", "vaginal",
    }
)  # fmt: skip
_WHOLE_BODY_FORMS: Final = frozenset({"oral", "transdermal", "patch", "patches", "injection"})
_LOCAL_CLASSES: Final = (
    "A01", "C05", "D01A", "D02", "D03", "D04", "D05A", "D06", "D07", "D08", "D09", "D10A", "D11",
    "G01", "M02", "N01BX04", "R01A", "R02", "S",
)  # fmt: skip
"""ATC classes of what acts where it is put: on skin, eyes, ears, nose or mucous membranes."""


@dataclass(frozen=True)
class Agent:
    """One ingredient of a medicine that is taken.

    ``words`` are those of its names, by `words_of`. ``as_needed`` and ``regular`` say how it is
    taken; neither, where that is not known. ``origin`` is the resource, empty for what was only
    asked about.
    """

    label: str
    origin: str = ""
    codes: tuple[Code, ...] = ()
    words: frozenset[str] = frozenset()
    _: KW_ONLY
    as_needed: bool = False
    regular: bool = False
    route: Route | None = None

    @property
    def on_the_skin(self) -> bool:
        """Whether it acts only where it is put, by its ATC class or the form that its name tells.

        A route alone does not say so: patches that reach the whole body are recorded as topical.
        """
        return _acts_on_the_skin(self.codes, self.words, self.route)


def _acts_on_the_skin(codes: tuple[Code, ...], words: frozenset[str], route: Route | None) -> bool:
    if route not in (None, Route.TOPICAL):
        return False
    kinds = [code.code for code in codes if code.system == ATC]
    if kinds:
        return all(kind.startswith(_LOCAL_CLASSES) for kind in kinds)
    if words & {"medicated patch", "medicated plaster"}:
        return True
    return bool(words & _LOCAL_FORMS) and not words & _WHOLE_BODY_FORMS


def agent(
    label: str,
    origin: str = "",
    codes: Iterable[Code] = (),
    *,
    as_needed: bool = False,
    regular: bool = False,
    route: Route | None = None,
) -> Agent:
    """An agent known by its label and its codes."""
    words = words_of(label)
    return Agent(
        label, origin, tuple(codes), words, as_needed=as_needed, regular=regular, route=route
    )


class Families:
    """Families of medicines, found by code, by name and by brand. Built once."""

    def __init__(self, families: Iterable[MedicineGroup], brands: Brands | None = None) -> None:
        self._brands = brands
        self._codes: Codes[tuple[MedicineGroup, str]] = Codes()
        self._names: dict[str, list[MedicineGroup]] = {}
        self._found = lru_cache(maxsize=1024)(self._find)
        for family in families:
            self._put(family)
            if isinstance(family, MedicineFamily) and family.but_not is not None:
                self._put(family.but_not)

    def _put(self, family: MedicineGroup) -> None:
        for code in family.codes:
            self._codes.put(code, (family, code.code))
        for name in family.names:
            self._names.setdefault(name, []).append(family)

    def of(self, agent: Agent) -> Mapping[str, frozenset[str]]:
        """By the name of each family that the agent is in: what puts it there."""
        return self._found(agent.codes, agent.words, agent.route)

    def _find(
        self, codes: tuple[Code, ...], words: frozenset[str], route: Route | None
    ) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        families: dict[str, MedicineGroup] = {}
        in_full = words if self._brands is None else self._brands.in_full(words)
        for family, by in self._matches(codes, in_full, route):
            found.setdefault(family.name, set()).add(by)
            families[family.name] = family
        return {
            name: frozenset(by)
            for name, by in found.items()
            if not _does_not_count(families[name], found)
        }

    def _matches(
        self, codes: tuple[Code, ...], words: frozenset[str], route: Route | None
    ) -> Iterator[tuple[MedicineGroup, str]]:
        on_the_skin = _acts_on_the_skin(codes, words, route)
        told_by_class = [code for code in codes if code.system == ATC]
        others = [code for code in codes if code.system != ATC]
        yield from (
            (family, by)
            for family, by in self._codes.find(told_by_class)
            if route is None or _fits(family, on_the_skin)
        )
        named = ((family, word) for word in words for family in self._names.get(word, ()))
        yield from (
            (family, by)
            for family, by in chain(self._codes.find(others), named)
            if _fits(family, on_the_skin)
        )


def is_in(group: MedicineGroup, agent: Agent) -> bool:
    """Whether the agent is one of a group."""
    return group.name in _alone(group).of(agent)


@lru_cache(maxsize=512)
def _alone(group: MedicineGroup) -> Families:
    return Families([group])


def _fits(family: MedicineGroup, on_the_skin: bool) -> bool:
    return not isinstance(family, MedicineFamily) or family.on_skin is on_the_skin


def _does_not_count(family: MedicineGroup, found: Mapping[str, object]) -> bool:
    if not isinstance(family, MedicineFamily) or family.but_not is None:
        return False
    return family.but_not.name in found
