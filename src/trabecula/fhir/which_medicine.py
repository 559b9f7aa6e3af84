"""Which medicine an order, a statement, an administration or a dispensing is of."""

from functools import lru_cache
from typing import Final, TypeAlias

import msgspec
from msgspec import Struct

from trabecula.fhir.concepts import all_codes, words_of
from trabecula.fhir.contained import inside
from trabecula.fhir.elements import Concept, Identified, decoder
from trabecula.fhir.medicine_resources import Ingredient, Medication, Medicine
from trabecula.fhir.observations import NO_MEDICINES
from trabecula.fhir.products import product_of
from trabecula.fhir.reading import Reading
from trabecula.fhir.remembered import BYTES, Remembered
from trabecula.language.code import Code
from trabecula.pathway.dosage import Product

_MOST: Final = 16_384
"""How many products are remembered."""


class WhichMedicine(Struct, frozen=True, gc=False):
    """Which medicine: where that stands, its codes, and what its product holds."""

    element: str
    codes: tuple[Code, ...]
    ingredients: tuple[Code, ...]
    text: str
    product: Product
    none: bool
    """Whether it says that there are no medicines."""

    @property
    def words(self) -> tuple[str, ...]:
        """All words for it."""
        return (self.text, *self.product.words)


class _Contained(Identified):
    code: Concept | None = None
    form: Concept | None = None
    ingredient: list[Ingredient] | None = None


def which_medicine(medicine: Medicine, origin: str, reading: Reading) -> WhichMedicine:
    """Which medicine: by its own codes, or those of the medication referred to."""
    if (own := _CODED[BYTES + medicine.medication_codeable_concept]) is not None:
        return own
    reference = medicine.medication_reference
    found = _referred(medicine, origin, reading)
    said = reference.display or "" if reference is not None else ""
    content = None if found is None else (found.code, found.form, found.ingredient)
    return _product(msgspec.json.encode(content), said)


def _coded(concept: Concept) -> WhichMedicine:
    codes = all_codes((concept,))
    none = not NO_MEDICINES.isdisjoint(codes)
    words, product = words_of(concept), product_of(concept)
    return WhichMedicine("medicationCodeableConcept", codes, (), words, product, none)


@lru_cache(maxsize=_MOST)
def _product(content: bytes, said: str) -> WhichMedicine:
    """A product by its code, its form and its ingredients; or by what is said alone."""
    found = _products.decode(content)
    if found is None:
        product = product_of(Concept(text=said))
        return WhichMedicine("medicationReference", (), (), said, product, none=False)
    code, form, ingredients = found
    parts = [one.item_codeable_concept for one in ingredients or ()]
    concepts = (code, *parts)
    words = next((words for one in concepts if (words := words_of(one))), said)
    product, codes = product_of(code, form, ingredients), all_codes(concepts)
    none = not NO_MEDICINES.isdisjoint(codes)
    return WhichMedicine("medicationReference", codes, all_codes(parts), words, product, none)


def _referred(medicine: Medicine, origin: str, reading: Reading) -> Medication | _Contained | None:
    named = reading.collection.origin(medicine.medication_reference, origin)
    if "#" in named:
        found = inside(medicine.contained or (), named.partition("#")[2], _Contained)
    else:
        found = reading.collection.get(named, Medication)
    if found is None and named:
        what = f"the medicine is in {named}, which the record does not hold"
        reading.problem(f"{origin}.medicationReference", what)
    return found


_CODED: Final[Remembered[WhichMedicine | None]] = Remembered(Concept, _coded, None)
_Content: TypeAlias = tuple[Concept | None, Concept | None, list[Ingredient] | None]
_products: Final = decoder(_Content)
