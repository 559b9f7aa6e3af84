"""Ingredients by every name and code, and families of them.

`ingredients.csv` holds each once: generic names (international, American, British), the ATC codes
of the products that hold it and reach the whole body (apart: combinations), and its RxNorm number, where a source of the
dossier gives one (`rxnorm_from`). A product that names an ingredient is known by that name, so a
missing number hides nothing.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from typing import Final

from trabecula.knowledge.sources.medicines_lists import atc_index
from trabecula.language.carrier import MedicineGroup
from trabecula.language.code import Code, atc, rxnorm
from trabecula.language.medicine_family import MedicineFamily
from trabecula.language.source import Checked, Citation


@dataclass(frozen=True)
class Ingredient:
    """What one medicine is made of."""

    name: str
    names: tuple[str, ...]
    atc: tuple[str, ...]
    rxnorm: tuple[str, ...]
    combinations: tuple[str, ...]

    @cached_property
    def codes(self) -> tuple[Code, ...]:
        """Each of its codes."""
        return (*atc(*self.atc, *self.combinations), *rxnorm(*self.rxnorm))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(text.split(";")) if text else ()


def _read() -> Iterator[Ingredient]:
    table = files("trabecula.knowledge.medicine_classes").joinpath("ingredients.csv")
    rows = csv.reader(table.read_text("utf-8").splitlines()[1:])
    for name, also_called, atc_codes, numbers, _, combinations in rows:
        names = (name, *_parts(also_called))
        yield Ingredient(name, names, _parts(atc_codes), _parts(numbers), _parts(combinations))


INGREDIENTS: Final = {ingredient.name: ingredient for ingredient in _read()}
_BY_ATC: Final = [(code, each.name) for each in INGREDIENTS.values() for code in each.atc]


def family(
    name: str,
    *of: str,
    under: tuple[str, ...] = (),
    without: tuple[str, ...] = (),
    products: tuple[str, ...] = (),
    but_not: MedicineGroup | None = None,
    source: Citation,
    checked: Checked,
) -> MedicineFamily:
    """The named ingredients, and all that have an ATC code under one of these.

    ``products`` are ATC codes of products that hold a member without naming it. Raises
    ``KeyError`` for an ingredient that the table does not hold.
    """
    under_it = [member for code, member in _BY_ATC if code.startswith(under)]
    members = dict.fromkeys((*of, *(each for each in under_it if each not in without)))
    found = [INGREDIENTS[member] for member in members]
    codes = (*atc(*under, *products), *(code for one in found for code in one.codes))
    return MedicineFamily(
        name,
        tuple(dict.fromkeys(codes)),
        tuple(dict.fromkeys(each for one in found for each in one.names)),
        source=source,
        checked=checked,
        but_not=but_not,
    )


def united(name: str, *families: MedicineFamily) -> MedicineFamily:
    """What is in any of the families. What one of them does not count must not be in another."""
    first = families[0]
    return MedicineFamily(
        name,
        tuple(dict.fromkeys(code for each in families for code in each.codes)),
        tuple(dict.fromkeys(word for each in families for word in each.names)),
        source=first.source,
        checked=Checked.FROM_KNOWLEDGE,
        but_not=next((each.but_not for each in families if each.but_not), None),
    )


def only(ingredient: str) -> MedicineFamily:
    """One ingredient alone."""
    one = INGREDIENTS[ingredient]
    at = atc_index.at(f"entry: {ingredient}")
    return MedicineFamily(ingredient, one.codes, one.names, source=at, checked=Checked.IN_PART)


def every_ingredient() -> tuple[MedicineFamily, ...]:
    """Each ingredient alone."""
    return tuple(only(name) for name in INGREDIENTS)
