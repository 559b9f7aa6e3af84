"""Ingredients: what is in a medicine that the person takes, and how much of it a day."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.amount import DoseUnit
from trabecula.language.brand import Brand
from trabecula.language.code import Code
from trabecula.language.formulary import Formulary
from trabecula.language.medicine import Medicine, OtherProduct
from trabecula.language.opioid import Opioid
from trabecula.language.route import PARENTERAL, TRANSMUCOSAL, Route, counts_as
from trabecula.pathway.codes import Codes
from trabecula.pathway.dosage import Dosage, Measure, Product, Span, Unit
from trabecula.pathway.record import MedicineEntry
from trabecula.pathway.taken.agents import Agent, Families
from trabecula.pathway.taken.brands import Brands
from trabecula.pathway.taken.content import Content, content_of
from trabecula.pathway.taken.words import words_of

_OPIOIDS: Final = frozenset(opioid.value for opioid in Opioid)


class Ingredient(Struct, frozen=True, gc=False):
    """One ingredient of a medicine, by its names here; none, where it is not known here.

    ``medicine`` is the one of the formulary that it is by this route, where one is.
    """

    agent: Agent
    names: frozenset[str]
    medicine: Medicine | None
    opioid: Opioid | None

    def __hash__(self) -> int:
        return hash(self.agent.label)

    def other_product(self, said: Content) -> OtherProduct | None:
        """The product for another purpose that is named by its strength or its dose."""
        others = () if self.medicine is None else self.medicine.other_products
        amounts = [strength.amount for strength in said.product.strengths]
        amounts += [dosage.dose for dosage in said.dosages if dosage.dose is not None]
        return next((other for other in others if any(_is(other, one) for one in amounts)), None)


def route_of(dosages: Iterable[Dosage], product: Product) -> Route | None:
    """By which way it is taken, where the dosage or the product says so, and they agree."""
    said = {route for dosage in dosages for route in dosage.routes}
    if product.route is not None and (not said or said == {Route.TOPICAL}):
        return product.route
    if product.form == "patch" and said <= {Route.TOPICAL, Route.TRANSDERMAL}:
        return Route.TRANSDERMAL
    return said.pop() if len(said) == 1 else None


class Ingredients:
    """Finds the ingredients of entries. Built once for a formulary."""

    def __init__(self, formulary: Formulary) -> None:
        self._families = Families(formulary.interactions.ingredients)
        self._brands = Brands(formulary.interactions.brands)
        self._codes: Codes[Medicine] = Codes()
        self._names: dict[str, list[Medicine]] = {}
        for medicine in formulary.medicines:
            self._codes.put_all(medicine.group.codes, medicine)
            for name in medicine.group.names:
                self._names.setdefault(name, []).append(medicine)
        self.of = lru_cache(maxsize=4096)(self._of)
        self.completed = lru_cache(maxsize=16384)(self._completed)
        self.of_content = lru_cache(maxsize=16384)(self._of_content)

    def of_entry(self, entry: MedicineEntry) -> tuple[Ingredient, ...]:
        """The ingredients of a medicine, in the order in which the record names them."""
        return self.of_content(content_of(entry))

    def _completed(self, said: Content) -> Content:
        """What is said, with what the brand that it names tells of the product."""
        product = self._brands.completed(said.product, words_of(_words(said)))
        return said if product == said.product else replace(said, product=product)

    def _of_content(self, said: Content) -> tuple[Ingredient, ...]:
        named = tuple(s.ingredient for s in said.product.strengths)
        route = route_of(said.dosages, said.product)
        return self.of(_words(said), said.codes, named if len(named) > 1 else (), route)

    def in_order(self, said: Content) -> bool:
        """Whether unnamed strengths stand in the order of the ingredients.

        So they do where the words name each of them, and in British compound names
        (co-codamol 30/500), in which the opioid comes first.
        """
        words = _words(said)
        found = self._families.of(Agent(words, words=self._brands.in_full(words_of(words))))
        named = [frozenset(by) for by in found.values()]
        compound = any(word.startswith("co-") for by in named for word in by)
        return len(set(named)) == len(named) or (
            compound and sum(name in _OPIOIDS for name in found) == 1
        )

    def _of(
        self, words: str, codes: tuple[Code, ...], named: tuple[str, ...], route: Route | None
    ) -> tuple[Ingredient, ...]:
        told = words_of(words)
        whole = Agent(words, "", codes, self._brands.in_full(told), route=route)
        if named and all(named):
            return tuple(self._part(name, route) for name in named)
        names = self._families.of(whole)
        brands = self._brands.among(told)
        held = dict.fromkeys((*names, *(name for brand in brands for name in brand.holds)))
        if names and len(held) > 1:
            said = words.casefold()
            places = {name: _place(name, names.get(name, ()), said, brands) for name in held}
            return tuple(self._part(name, route) for name in sorted(held, key=places.__getitem__))
        return (self._ingredient(whole),)

    def _part(self, name: str, route: Route | None) -> Ingredient:
        """One ingredient of several, which its name alone tells."""
        words = self._brands.in_full(words_of(name))
        return self._ingredient(Agent(name, "", (), words, route=route))

    def _ingredient(self, agent: Agent) -> Ingredient:
        names = frozenset(self._families.of(agent))
        found = dict.fromkeys(self._codes.find(agent.codes))
        found |= dict.fromkeys(m for word in agent.words for m in self._names.get(word, ()))
        return Ingredient(agent, names, _by_route(tuple(found), agent), _opioid(names))


def _is(other: OtherProduct, amount: Measure) -> bool:
    milligrams = amount.into(Unit.MILLIGRAM)
    dose = other.dose.least.in_unit(DoseUnit.MILLIGRAM).number
    return milligrams is not None and milligrams.span == Span.of(dose)


def _words(said: Content) -> str:
    return " ".join(dict.fromkeys((said.text, *said.product.words)))


def _place(
    name: str, by: Iterable[str], said: str, brands: Iterable[Brand]
) -> tuple[int, int, bool, str]:
    """Where the words or a brand name it; of what co-codamol and the like hold the opioid first."""
    places = [(place, 0) for one in by if (place := said.find(one)) >= 0]
    places += [
        (place, brand.holds.index(name))
        for brand in brands
        if name in brand.holds and (place := said.find(brand.name)) >= 0
    ]
    first, within = min(places, default=(len(said), 0))
    return first, within, name not in _OPIOIDS, name


def _by_route(found: Sequence[Medicine], agent: Agent) -> Medicine | None:
    """The medicine that it is by this route; None where it may be one of several.

    An injection is of the medicine whatever the formulary says of injections.
    """
    local = {True: [Route.TOPICAL], False: None}[agent.on_the_skin]
    if agent.route in TRANSMUCOSAL or agent.route is Route.TRANSDERMAL or local:
        ways = local or [agent.route]
        fits = [one for one in found if any(way in one.routes for way in ways)]
    else:
        whole_body = [one for one in found if set(one.routes) != {Route.TOPICAL}]
        route = None if agent.route is None else counts_as(agent.route)
        by_way = [one for one in whole_body if route in one.routes]
        fits = by_way or (whole_body if route is None or route in PARENTERAL else [])
    return fits[0] if len(fits) == 1 else None


def _opioid(names: frozenset[str]) -> Opioid | None:
    found = [opioid for opioid in Opioid if opioid.value in names]
    return found[0] if len(found) == 1 else None
