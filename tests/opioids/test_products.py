"""Strengths that stand twice agree: those that a dose is rounded to, and those of the formulary."""

from fractions import Fraction
from typing import Final

import pytest

from trabecula.knowledge.formulary import FORMULARY
from trabecula.knowledge.opioids.products import products
from trabecula.language.opioid import Opioid
from trabecula.language.opioid_table import OpioidProduct

ONLY_ROUNDED_TO: Final = {
    (Opioid.FENTANYL, Fraction(25, 2)): "sold as 12 micrograms an hour",
    (Opioid.HYDROMORPHONE, Fraction(64)): "the formulary has the American tablets only",
}
SOLID: Final = [
    pytest.param(one, id=f"{one.opioid} {one.holds.name} {' '.join(one.markets)}")
    for one in products
    if not one.holds.measured
]


def sold(product: OpioidProduct) -> set[Fraction]:
    medicines = (one for one in FORMULARY.medicines if product.opioid in one.group.names)
    return {
        amount.number
        for medicine in medicines
        for amount in medicine.strengths(product.route, product.release)
    }


@pytest.mark.parametrize("product", SOLID)
def test_what_a_dose_is_rounded_to_is_sold_by_the_formulary_too(product: OpioidProduct) -> None:
    strengths = sold(product)
    if not strengths:
        pytest.skip(f"the formulary has no {product.opioid} for this route")
    lacking = {one for one in product.holds.strengths if one not in strengths}
    assert {one for one in lacking if (product.opioid, one) not in ONLY_ROUNDED_TO} == set()
