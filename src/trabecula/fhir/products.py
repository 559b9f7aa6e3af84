"""What a medicine's product holds: out of all words for it, and of the strengths in its fields."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from msgspec.structs import replace

from trabecula.fhir.amounts import HOURS, measure, over
from trabecula.fhir.concepts import words_of
from trabecula.fhir.elements import Concept
from trabecula.fhir.medicine_resources import Ingredient
from trabecula.pathway.dosage import Product, Strength, Unit, Unreadable, products, same_strengths


def all_words(concept: Concept | None) -> Iterator[str]:
    """The text and the words of every coding."""
    if concept is None:
        return
    if concept.text:
        yield concept.text
    yield from (one.display for one in concept.coding or () if one.display)


def product_of(
    concept: Concept | None,
    form: Concept | None = None,
    ingredients: Iterable[Ingredient] | None = None,
) -> Product:
    """A product by its words; where its fields give strengths, these must be the same."""
    said = products((*all_words(concept), *all_words(form)))
    unclear: list[str] = []
    strengths: list[Strength] = []
    for ingredient in ingredients or ():
        try:
            strengths += _strength(ingredient)
        except Unreadable as reason:
            unclear.append(str(reason))
    if said.strengths and strengths and not same_strengths(said.strengths, strengths):
        unclear.append(f"its fields and {' or '.join(said.words)} give different strengths")
    unclear += said.not_understood
    known = () if unclear else tuple(strengths) or said.strengths
    return replace(said, strengths=known, not_understood=tuple(unclear))


def _strength(ingredient: Ingredient) -> Iterator[Strength]:
    """The strength of one ingredient: in an hour, in so many millilitres, or in one piece."""
    ratio = ingredient.strength
    if ratio is None or ratio.numerator is None or ratio.numerator.value is None:
        return
    name = words_of(ingredient.item_codeable_concept).lower()
    whole = ratio.denominator
    if whole is not None and (whole.code or whole.unit) in HOURS:
        hourly = over(ratio, "a strength of")
        assert hourly is not None
        yield Strength(hourly.over(Fraction(1)), name, an_hour=True)
        return
    amount = measure(ratio.numerator, "a strength of")
    assert amount is not None
    if whole is None or whole.value is None or not {whole.code, whole.unit} - {"1", "", None}:
        yield Strength(amount, name)
        return
    of = measure(whole, "a strength in")
    assert of is not None
    if of.unit is Unit.MILLILITRE:
        yield Strength(amount, name, of.span.low)
    elif of.unit is Unit.PIECE:
        yield Strength(amount.times(1 / of.span.low), name)
    else:
        raise Unreadable(f"a strength of {amount} in {of}")
