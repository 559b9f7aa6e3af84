"""Patches: what is worn gives off so much an hour, however many are used in a week."""

from fractions import Fraction
from typing import Final

from trabecula.language.route import Route
from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Unit
from trabecula.pathway.dosage.content import NoAmount, same_form
from trabecula.pathway.dosage.dosage import AsNeeded, Dosage
from trabecula.pathway.dosage.product import Product

_SHORTEST: Final = HOURS_A_DAY * 2
_LONGEST: Final = HOURS_A_DAY * 7
"""Between these a patch is worn, where its product does not say for how long it works."""


def is_worn(dosage: Dosage, product: Product) -> bool:
    """Whether the dosage is of something worn that gives off an amount an hour."""
    if any(strength.an_hour for strength in product.strengths):
        return True
    if dosage.rate is None or dosage.rate.hours != 1:
        return False
    skin = {Route.TRANSDERMAL, Route.TOPICAL} & {*dosage.routes, product.route}
    lasting = dosage.frequency is not None and dosage.frequency.hours.low >= _SHORTEST
    return bool(skin or lasting or product.form == "patch")


def worn(dosage: Dosage, product: Product) -> tuple[Rate, str]:
    """The micrograms an hour, and of which ingredient. Raises `NoAmount` with the reason."""
    if product.not_understood:
        raise NoAmount(f"the strength was not understood: {'; '.join(product.not_understood)}")
    if len(product.strengths) > 1:
        raise NoAmount("a patch with several ingredients")
    if dosage.as_needed is AsNeeded.YES or dosage.maximum is not None:
        raise NoAmount("a patch as needed")
    _changed_in_time(dosage, product)
    strength = product.strengths[0] if product.strengths else None
    one = strength.amount if strength is not None and strength.an_hour else None
    amount = _stated(dosage.rate, one) if dosage.rate else _by_count(dosage.dose, one, product)
    hourly = amount.into(Unit.MICROGRAM)
    if hourly is None:
        raise NoAmount(f"{amount} an hour is no weight")
    if dosage.stated is not None and not dosage.stated.over(Fraction(1)).equals(hourly):
        raise NoAmount(f"the patches give off {hourly} an hour, and {dosage.stated} is written")
    return Rate(hourly, Fraction(1)), strength.ingredient if strength else ""


def _stated(rate: Rate, one: Measure | None) -> Measure:
    """A rate that is written stands; with a product it must be so many of its patches."""
    if rate.hours != 1:
        raise NoAmount(f"{rate} from a patch")
    if one is not None:
        each = one.into(rate.amount.unit)
        count = rate.amount.span.low / each.span.low if each else None
        if count is None or count.denominator != 1 or rate.amount.span.low != rate.amount.span.high:
            raise NoAmount(f"{rate} from patches of {one} an hour")
    return rate.amount


def _by_count(dose: Measure | None, one: Measure | None, product: Product) -> Measure:
    if dose is None or one is None:
        raise NoAmount("how many patches at a time is not said")
    if dose.unit is not Unit.PIECE or not same_form(dose.form, product.form or "patch"):
        raise NoAmount(f"{dose} of what comes as patches")
    if dose.span.low.denominator != 1 or dose.span.high.denominator != 1:
        raise NoAmount("part of a patch")
    return one.times(dose.span)


def _changed_in_time(dosage: Dosage, product: Product) -> None:
    """Each patch must be on until the next, and not much longer than it works."""
    often = dosage.frequency
    if often is None:
        if dosage.rate is None:
            raise NoAmount("how often the patch is changed is not said")
        return
    interval = often.hours.low / often.times.high
    evenly = often.times.low == often.times.high and often.hours.low == often.hours.high
    if not evenly or (often.times.low != 1 and not often.on):
        raise NoAmount(f"a patch {often}")
    longest = product.lasts or _LONGEST
    shortest = product.lasts / 2 if product.lasts else _SHORTEST
    if often.on and len(often.on) != 1:
        raise NoAmount(f"a patch on {' and '.join(often.on)}")
    if not shortest <= interval <= longest:
        raise NoAmount(f"a patch every {interval} hours, which works for {longest}")
