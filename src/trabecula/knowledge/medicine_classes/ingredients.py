"""Ingredients by every name and code, and families of them.

`ingredients.csv` holds each once: generic names (international, American, British), the ATC codes
of the products that hold it and reach the whole body (apart: combinations), and its RxNorm number, where a source of the
dossier gives one (`rxnorm_from`). A product that names an ingredient is known by that name, so a
missing number hides nothing.
"""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
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

    @property
    def codes(self) -> tuple[Code, ...]:
        """Each of its codes."""
        return (*atc(*self.atc, *self.combinations), *rxnorm(*self.rxnorm))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(";") if part)


def _read() -> Iterable[Ingredient]:
    table = files("trabecula.knowledge.medicine_classes").joinpath("ingredients.csv")
    for row in csv.DictReader(table.read_text("utf-8").splitlines()):
        names = (row["name"], *_parts(row["also_called"]))
        codes = [_parts(row[column]) for column in ("atc", "rxnorm", "in_combinations")]
        yield Ingredient(row["name"], names, *codes)


INGREDIENTS: Final = {ingredient.name: ingredient for ingredient in _read()}


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
    under_it = (each.name for each in INGREDIENTS.values() if _is_under(each, under))
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


def _is_under(ingredient: Ingredient, prefixes: tuple[str, ...]) -> bool:
    return any(code.startswith(prefixes) for code in ingredient.atc) if prefixes else False


EVERY_INGREDIENT: Final = tuple(only(name) for name in INGREDIENTS)
