"""Regimen: what the entries of one medicine come to together, whoever takes it and since when.

Where they tell of different doses, both are kept and what a day comes to lies between them. What
could not be understood is listed: it is never left out, and never counts as nothing.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.taken.doses_told import Amounts, doses_told
from trabecula.pathway.taken.ingredients import Ingredient
from trabecula.pathway.taken.opioid_doses import OpioidDoses, Way, opioid_doses
from trabecula.pathway.taken.plausible import slip
from trabecula.pathway.taken.understood import Understood

Kinds = tuple[tuple[Understood, str], ...]
"""What each entry of a medicine comes to, and its kind, the newest first."""


class Regimen(Struct, frozen=True, gc=False):
    """One medicine: what is in it, and how much a day.

    ``amounts`` stand beside ``ingredients``. ``unclear`` says what of it was not understood, or is
    told in two ways; where it says anything, amounts may be missing. ``begun_by`` are the places of
    the entries that tell of what is taken regularly, or as needed where nothing is.
    """

    label: str
    ingredients: tuple[Ingredient, ...]
    amounts: tuple[Amounts, ...]
    route: Route | None = None
    release: Release = Release.NOT_SAID
    unclear: tuple[str, ...] = ()
    begun_by: tuple[int, ...] = ()
    opioids: tuple[OpioidDoses, ...] = ()

    def __hash__(self) -> int:
        return hash(self.label)

    @property
    def is_regular(self) -> bool:
        """Whether any of it is taken regularly."""
        return any(amounts.regular is not None for amounts in self.amounts)

    @property
    def is_as_needed(self) -> bool:
        """Whether any of it is taken as needed."""
        return any(amounts.as_needed is not None for amounts in self.amounts)

    @property
    def is_recognised(self) -> bool:
        """Whether it is known what is in it."""
        return all(one.names or one.medicine for one in self.ingredients)


def regimen(told: Kinds, against: Sequence[str] = ()) -> Regimen:
    """What these entries come to; ``against`` is what other entries say to the contrary."""
    telling = [(place, own, kind) for place, (own, kind) in enumerate(told)]
    telling = [each for each in telling if each[2] != "administration"] or telling
    first = telling[0][1]
    found, doses = first.ingredients, doses_told(telling)
    amounts = tuple(doses.amounts(place) for place in range(len(found)))
    missing = [*doses.unclear(), *against, *_slips(found, amounts)]
    unclear = tuple(dict.fromkeys((*missing, *doses.doubts())))
    if missing:
        amounts = tuple(Amounts() for _ in found)
    route = next((own.route for _, own, _ in telling if own.route is not None), None)
    release = first.product.release or Release.NOT_SAID
    forms = frozenset[str]().union(*(own.forms for own, _ in told))
    places = doses.regular or [place for place, _, _ in telling]
    opioids = tuple(
        opioid_doses(ingredient.opioid, each, Way(route, release, forms), unclear)
        for ingredient, each in zip(found, amounts, strict=True)
        if ingredient.opioid is not None
    )
    return Regimen(first.label, found, amounts, route, release, unclear, tuple(places), opioids)


regimen_of = lru_cache(maxsize=16384)(regimen)
"""The same, remembered."""


def _slips(found: Sequence[Ingredient], amounts: Sequence[Amounts]) -> Iterator[str]:
    for ingredient, each in zip(found, amounts, strict=True):
        for taken in (each.regular, each.as_needed):
            if ingredient.medicine is not None and taken is not None:
                yield from filter(None, (slip(ingredient.medicine, taken),))
