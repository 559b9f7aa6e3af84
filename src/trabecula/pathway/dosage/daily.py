"""What a dosage comes to in a day, exactly, or why that cannot be said."""

from collections.abc import Iterable, Sequence
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from trabecula.language.route import Route
from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span, Unit, written
from trabecula.pathway.dosage.content import Content, NoAmount, content
from trabecula.pathway.dosage.dosage import AsNeeded, Dosage, Frequency, Maximum
from trabecula.pathway.dosage.product import UNKNOWN_PRODUCT, Product
from trabecula.pathway.dosage.worn import is_worn, worn

_INFUSED = frozenset(
    {Route.INTRAVENOUS, Route.SUBCUTANEOUS, Route.CONTINUOUS_SUBCUTANEOUS, Route.EPIDURAL,
     Route.INTRATHECAL}
)  # fmt: skip


class Daily(Struct, frozen=True, gc=False):
    """How much of an ingredient in a day; of what is worn on the skin, in an hour.

    Weights are in mg a day, or in micrograms an hour. ``at_most`` is whether it may also be less,
    down to nothing; so it is with all that is taken as needed. ``averaged`` is whether single days
    differ from it. ``ingredient`` is empty where the words do not name it.
    """

    rate: Rate
    ingredient: str = ""
    at_most: bool = False
    as_needed: bool = False
    averaged: bool = False

    def __hash__(self) -> int:
        # A part of the amount is enough: exact numbers are slow to hash as a whole.
        return hash((self.ingredient, self.rate.amount.span.high.numerator))


class WhyNot(Struct, frozen=True, gc=False):
    """Why there is no amount a day."""

    reason: str


class Total(Struct, frozen=True, gc=False):
    """What several dosages come to, regular ones apart from those as needed.

    ``why_not`` says why either is missing: what is not known is never counted as nothing.
    """

    regular: tuple[Daily, ...] = ()
    as_needed: tuple[Daily, ...] = ()
    why_not: tuple[str, ...] = ()


def daily(dosage: Dosage, product: Product = UNKNOWN_PRODUCT) -> tuple[Daily, ...] | WhyNot:
    """The amount of each ingredient in a day, or why there is none."""
    try:
        return _daily(dosage, product)
    except NoAmount as reason:
        return WhyNot(str(reason))


def total(dosages: Iterable[Dosage], product: Product = UNKNOWN_PRODUCT) -> Total:
    """What dosages that go together come to."""
    together = tuple(dosages)
    if len({one.step for one in together}) > 1:
        return Total(why_not=("the dose changes step by step",))
    by_need = [
        [daily(one, product) for one in together if (one.as_needed is AsNeeded.YES) is needed]
        for needed in (False, True)
    ]
    reasons = [one.reason for found in by_need for one in found if isinstance(one, WhyNot)]
    return Total(_sum(by_need[0]), _sum(by_need[1]), tuple(dict.fromkeys(reasons)))


def _sum(found: Sequence[tuple[Daily, ...] | WhyNot]) -> tuple[Daily, ...]:
    """Of each ingredient its sum; nothing where any of them is not known.

    Ingredients without a name are told apart by their place in the product.
    """
    sums: dict[tuple[int, str, Unit, Fraction], Daily] = {}
    for each in found:
        if isinstance(each, WhyNot):
            return ()
        for place, one in enumerate(each):
            key = (place, one.ingredient, one.rate.amount.unit, one.rate.hours)
            sums[key] = _plus(sums[key], one) if key in sums else one
    return tuple(sums.values())


def _plus(one: Daily, other: Daily) -> Daily:
    amount = replace(one.rate.amount, span=one.rate.amount.span + other.rate.amount.span)
    return replace(
        one,
        rate=replace(one.rate, amount=amount),
        at_most=one.at_most or other.at_most,
        averaged=one.averaged or other.averaged,
    )


def _daily(dosage: Dosage, product: Product) -> tuple[Daily, ...]:
    if dosage.not_understood:
        raise NoAmount(f"not understood: {'; '.join(dosage.not_understood)}")
    if dosage.once:
        raise NoAmount("it is given once only")
    if is_worn(dosage, product):
        return (Daily(*worn(dosage, product)),)
    if dosage.rate is not None:
        return _over_time(dosage, dosage.rate, product)
    found = _by_doses(dosage, product)
    _agrees_with_stated(dosage, found)
    return found


def _over_time(dosage: Dosage, rate: Rate, product: Product) -> tuple[Daily, ...]:
    infused = dosage.continuous or not _INFUSED.isdisjoint(dosage.routes)
    if rate.hours < HOURS_A_DAY and not infused:
        raise NoAmount("whether it is a patch or an infusion is not said")
    inside = content(rate.over(HOURS_A_DAY), None, product)
    return _dailies(dosage, inside, averaged=rate.hours > HOURS_A_DAY)


def _by_doses(dosage: Dosage, product: Product) -> tuple[Daily, ...]:
    most = dosage.maximum
    if dosage.dose is None and (most is None or most.amount is None):
        raise NoAmount("the dose is not said")
    if dosage.frequency is None and most is None:
        raise NoAmount("how often is not said")
    inside = content(dosage.dose, dosage.makes, product) if dosage.dose is not None else ()
    if dosage.dose is None or dosage.frequency is None or dosage.as_needed is AsNeeded.YES:
        return _at_most(dosage, inside, product)
    whole = [_times(one, dosage.frequency) for one in inside]
    if most is not None:
        limits = _limits(whole, inside, most, product)
        whole = [_capped(one, limit) for one, limit in zip(whole, limits, strict=True)]
    return _dailies(dosage, whole, averaged=dosage.frequency.hours.high > HOURS_A_DAY)


def _times(one: Content, frequency: Frequency) -> Content:
    return replace(one, amount=one.amount.times(frequency.a_day()))


def _at_most(dosage: Dosage, inside: Sequence[Content], product: Product) -> tuple[Daily, ...]:
    """The maximum that is stated; without one, what how often allows."""
    if dosage.maximum is not None:
        whole = _limits(inside, inside, dosage.maximum, product)
        period = dosage.maximum.hours
    elif dosage.frequency is not None:
        whole = [_times(one, dosage.frequency) for one in inside]
        period = dosage.frequency.hours.high
    else:
        raise NoAmount("how often at most is not said")
    return _dailies(dosage, whole, at_most=True, averaged=period > HOURS_A_DAY)


def _limits(
    least: Sequence[Content], inside: Sequence[Content], maximum: Maximum, product: Product
) -> Sequence[Content]:
    """The maximum of each ingredient, under which what is taken at ``least`` must stay."""
    days = HOURS_A_DAY / maximum.hours
    if maximum.amount is not None:
        limits = content(maximum.amount.times(days), None, product)
    else:
        limits = [
            replace(one, amount=one.amount.times((maximum.doses or 0) * days)) for one in inside
        ]
    if least and len(limits) != len(least):
        raise NoAmount("the maximum is not of the same ingredients")
    for one, limit in zip(least, limits, strict=False):
        _fits(one.amount, limit.amount)
    return limits


def _fits(amount: Measure, limit: Measure) -> None:
    """A dose at its least must be allowed by its maximum."""
    same = limit.into(amount.unit)
    if same is None:
        raise NoAmount(f"the maximum is in {limit.unit}, the dose in {amount.unit}")
    if amount.span.low > same.span.high:
        raise NoAmount(f"{amount} is more than the maximum of {limit}")


def _capped(one: Content, limit: Content) -> Content:
    same = limit.amount.into(one.amount.unit) or one.amount
    high = min(one.amount.span.high, same.span.high)
    return replace(one, amount=replace(one.amount, span=Span(one.amount.span.low, high)))


def _dailies(
    dosage: Dosage, whole: Iterable[Content], *, at_most: bool = False, averaged: bool = False
) -> tuple[Daily, ...]:
    needed = dosage.as_needed is AsNeeded.YES
    made: list[Daily] = []
    for one in whole:
        amount = one.amount.into(Unit.MILLIGRAM) or one.amount
        bounded = at_most or needed or amount.span.low == 0
        if bounded:
            amount = replace(amount, span=Span(Fraction(0), amount.span.high))
        rate = Rate(amount, HOURS_A_DAY)
        made.append(Daily(rate, one.ingredient, bounded, needed, averaged))
    return tuple(made)


def _agrees_with_stated(dosage: Dosage, found: Sequence[Daily]) -> None:
    if dosage.stated is None:
        return
    whole = dosage.stated.over(HOURS_A_DAY)
    if len(found) != 1 or not found[0].rate.amount.equals(whole):
        amounts = " and ".join(written(one.rate.amount.span.high) for one in found)
        raise NoAmount(f"the doses make {amounts} mg a day, and {whole} is written")
