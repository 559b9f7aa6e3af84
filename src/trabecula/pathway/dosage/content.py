"""How much of each ingredient is in an amount: in two tablets, in 5 mL, in 10 mg."""

from msgspec import Struct

from trabecula.pathway.dosage.amounts import Measure, Unit
from trabecula.pathway.dosage.product import Product, Strength
from trabecula.pathway.dosage.vocabulary import SOLID


class NoAmount(ValueError):
    """Why an amount cannot be said."""


class Content(Struct, frozen=True, gc=False):
    """So much of an ingredient."""

    amount: Measure
    ingredient: str = ""


def content(amount: Measure, makes: Measure | None, product: Product) -> tuple[Content, ...]:
    """The ingredients of an amount. A weight stands for itself: it overrides the product's.

    Raises `NoAmount` where it cannot be said, also where ``makes`` and the product disagree.
    """
    if amount.unit not in (Unit.PIECE, Unit.MILLILITRE):
        return (_by_weight(amount, product),)
    if not product.strengths or product.not_understood:
        if makes is None:
            raise NoAmount(_unknown(amount, product))
        return (Content(makes),)
    inside = tuple(_part(amount, strength, product) for strength in product.strengths)
    if makes is not None and not any(one.amount.equals(makes) for one in inside):
        parts = " and ".join(str(one.amount) for one in inside)
        raise NoAmount(f"{amount} of this product hold {parts}, and {makes} is written")
    return inside


def _by_weight(amount: Measure, product: Product) -> Content:
    if len(product.strengths) > 1:
        raise NoAmount(f"of which of its ingredients {amount} is meant is not said")
    names = [strength.ingredient for strength in product.strengths]
    return Content(amount, names[0] if names else "")


def _unknown(amount: Measure, product: Product) -> str:
    if product.not_understood:
        return f"the strength was not understood: {'; '.join(product.not_understood)}"
    what = "1 mL" if amount.unit is Unit.MILLILITRE else f"one {amount.form or 'piece'}"
    return f"how much {what} holds is not known"


def _part(amount: Measure, strength: Strength, product: Product) -> Content:
    if strength.an_hour:
        raise NoAmount(f"{amount} of what gives off {strength.amount} an hour")
    if amount.unit is Unit.MILLILITRE:
        if strength.millilitres is None:
            raise NoAmount(f"{amount} of what comes in pieces")
        factor = amount.span * (1 / strength.millilitres)
    else:
        if strength.millilitres is not None:
            raise NoAmount(f"{amount} of what comes in mL")
        if not same_form(amount.form, product.form):
            raise NoAmount(f"{amount} of what comes as {product.form}")
        factor = amount.span
    return Content(strength.amount.times(factor), strength.ingredient)


def same_form(one: str, other: str) -> bool:
    """Whether both words may say the same form; a form that is not said may be any."""
    return not (one and other) or one == other or {one, other} <= SOLID
