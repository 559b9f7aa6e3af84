"""Understood: what the content of an entry comes to, worked out once for all who are given it."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.medicine import Medicine
from trabecula.language.route import PARENTERAL, TRANSMUCOSAL, Release, Route
from trabecula.pathway.dosage import Product, Total, total
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.content import Content, content_of
from trabecula.pathway.taken.ingredients import Ingredient, Ingredients, route_of


class Understood(Struct, frozen=True, eq=False, gc=False):
    """What is in a medicine, and how much of it a day.

    ``key`` is what two entries share that tell of one medicine: what is in it, for what, release,
    and way. ``total`` is None where there is no dosage. ``not_by_ingredient`` says why its amounts
    are not those of its ingredients, one for one. With ``by_brand``, the brand that is named tells
    of the product what the record does not.
    """

    label: str
    product: Product
    ingredients: tuple[Ingredient, ...]
    key: tuple[object, ...]
    route: Route | None
    total: Total | None
    not_by_ingredient: tuple[str, ...]
    forms: frozenset[str]
    by_brand: bool


Told = tuple[MedicineEntry, Understood]
"""An entry, with what the brand that it names tells of the product, and what it comes to."""


def told(entry: MedicineEntry, ingredients: Ingredients) -> Told:
    """An entry as it is understood."""
    found = understood(content_of(entry), ingredients)
    return replace(entry, product=found.product) if found.by_brand else entry, found


@lru_cache(maxsize=16384)
def understood(content: Content, ingredients: Ingredients) -> Understood:
    """What the content of an entry comes to."""
    said = ingredients.completed(content)
    found = ingredients.of_content(said)
    route = route_of(said.dosages, said.product)
    whole = total(said.dosages, said.product) if said.dosages else None
    unclear = () if whole is None else tuple(_not_by_ingredient(said, found, whole, ingredients))
    return Understood(
        said.text or " ".join(said.product.words),
        said.product,
        found,
        _key(said, found, route),
        route,
        whole if whole is None or unclear else _named(whole, found),
        unclear,
        frozenset({said.product.form, *(one.dose.form for one in said.dosages if one.dose)}),
        said is not content,
    )


def _key(said: Content, found: tuple[Ingredient, ...], route: Route | None) -> tuple[object, ...]:
    names = sorted(name for one in found for name in one.names or _name_of(one.medicine))
    what = tuple(names) or (said.text.casefold() or said.codes,)
    release = said.product.release or Release.NOT_SAID
    other = tuple(one.other_product(said) for one in found)
    return what, other, release is Release.MODIFIED, _way(said, route)


def _name_of(medicine: Medicine | None) -> tuple[str, ...]:
    return () if medicine is None else (medicine.name,)


def _way(said: Content, route: Route | None) -> str:
    """By mouth unless it is said to be another way, or names an injection."""
    if route in PARENTERAL or (route is None and said.product.form == "injection"):
        return "injected"
    if route in TRANSMUCOSAL:
        return "through a lining"
    return "" if route in (None, Route.ORAL, Route.FEEDING_TUBE) else str(route)


def _not_by_ingredient(
    said: Content, own: tuple[Ingredient, ...], one: Total, ingredients: Ingredients
) -> Iterator[str]:
    strengths = said.product.strengths
    several = max(len(own), len(strengths)) > 1
    if several and len(strengths) != len(own):
        yield "how much of each ingredient it holds is not said"
    elif several and not (
        all(strength.ingredient for strength in strengths) or ingredients.in_order(said)
    ):
        yield "which of its strengths is of which ingredient is not said"
    elif any(dailies and len(dailies) != len(own) for dailies in (one.regular, one.as_needed)):
        yield "its doses cannot be added up"


def in_order(one: Total, own: Sequence[Ingredient], found: Sequence[Ingredient]) -> Total:
    """The amounts of some ingredients, as others order and call the same ones."""
    if [each.agent.label for each in own] == [each.agent.label for each in found]:
        return one
    names, wanted = [each.names for each in own], [each.names for each in found]
    places = range(len(own)) if names == wanted else [names.index(each) for each in wanted]
    regular, as_needed = (
        tuple(dailies[place] for place in places) if dailies else ()
        for dailies in (one.regular, one.as_needed)
    )
    return _named(replace(one, regular=regular, as_needed=as_needed), found)


def _named(one: Total, found: Sequence[Ingredient]) -> Total:
    regular, as_needed = (
        tuple(
            replace(daily, ingredient=each.agent.label)
            for daily, each in zip(dailies, found, strict=False)
        )
        for dailies in (one.regular, one.as_needed)
    )
    return replace(one, regular=regular, as_needed=as_needed)
