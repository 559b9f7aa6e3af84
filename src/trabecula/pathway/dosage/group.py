"""One dosage out of its pieces; what contradicts itself is not understood."""

from collections.abc import Iterable
from typing import Final, TypeVar

from msgspec import Struct

from trabecula.language.route import Release, Route
from trabecula.pathway.dosage.amounts import HOURS_A_DAY, Measure, Rate, Span, Unit, written
from trabecula.pathway.dosage.bounds import Counted
from trabecula.pathway.dosage.dosage import AsNeeded, Dosage, Frequency, Maximum, continuously
from trabecula.pathway.dosage.meanings import (
    Continuous,
    Count,
    CountRate,
    Dose,
    Each,
    Form,
    Lasts,
    Piece,
    Said,
    Total,
)
from trabecula.pathway.dosage.schedule import Unreadable, schedule

Kind = TypeVar("Kind")

_MOST_COUNTED: Final = 20
_ROUTE_OF_FORM: Final = {"patch": Route.TRANSDERMAL, "suppository": Route.RECTAL}


class Amounts(Struct, frozen=True, gc=False):
    """The dose or the rate of one dosage, and how often where the same words say it."""

    dose: Measure | None = None
    makes: Measure | None = None
    rate: Rate | None = None
    frequency: Frequency | None = None


def dosage(group: tuple[Piece, ...], form: str) -> Dosage:
    """One dosage. ``form`` is what the text counts, for numbers that stand alone.

    Raises `Unreadable` where its parts contradict each other.
    """
    amounts = _amounts(group, form)
    frequency = _frequency(group, amounts)
    _in_order(group)
    counted = amounts.dose.form if amounts.dose is not None else form
    once = Said.ONCE in [piece.meaning for piece in group]
    if once and frequency is not None and not frequency.times.is_one:
        raise Unreadable(f"once, and {frequency}")
    return Dosage(
        dose=amounts.dose,
        makes=amounts.makes,
        frequency=frequency,
        once=once and frequency is None,
        as_needed=_only(group, AsNeeded, "whether it is taken as needed") or AsNeeded.NOT_SAID,
        maximum=_maximum(group, amounts),
        routes=_routes(group, counted, amounts.rate),
        release=_only(group, Release, "the release") or Release.NOT_SAID,
        rate=amounts.rate,
        continuous=bool(_all(group, Continuous)),
        stated=_stated(group),
        lasts=lasts.hours if (lasts := _only(group, Lasts, "how long")) else None,
    )


def _in_order(group: tuple[Piece, ...]) -> None:
    """Days before the amount may belong to how often: ``2 days 5 mg a week``."""
    if group and isinstance(group[0].meaning, Lasts):
        raise Unreadable(f"{written(group[0].meaning.hours.low)} hours before any amount")


def _all(group: Iterable[Piece], kind: type[Kind]) -> list[Kind]:
    return [piece.meaning for piece in group if isinstance(piece.meaning, kind)]


def _only(group: Iterable[Piece], kind: type[Kind], what: str) -> Kind | None:
    found = set(_all(group, kind))
    if len(found) > 1:
        raise Unreadable(f"{what} is said in two ways")
    return found.pop() if found else None


def _amounts(group: tuple[Piece, ...], form: str) -> Amounts:
    each = _only(group, Each, "the strength")
    rate = _only(group, Rate, "the rate")
    doses = [piece for piece in group if isinstance(piece.meaning, Dose | Count)]
    counts = _all(group, CountRate)
    form = form or (each.of.form if each else "")
    if rate is not None:
        return _by_rate(rate, doses, counts)
    if not doses and len(counts) == 1 and each is None:
        return _by_count_rate(counts[0], form)
    dose = _dose(doses, form)
    if dose is None and each is not None and each.one:
        dose = Dose(each.of, each.mass)
    elif dose is None and (one := _one_patch(group)) is not None:
        dose = Dose(one)
    if dose is None:
        return Amounts()
    makes = dose.makes or _makes(dose.amount, each)
    _no_weight_of_patch(group, dose.amount, makes)
    return Amounts(dose.amount, None if dose.amount.is_mass else makes)


def _no_weight_of_patch(group: tuple[Piece, ...], amount: Measure, makes: Measure | None) -> None:
    """``25 microgram patch`` may be what it gives off in an hour, or what it holds."""
    forms = {amount.form, *(one.form for one in _all(group, Form))}
    worn = "patch" in forms or Route.TRANSDERMAL in _all(group, Route)
    if worn and (amount.is_mass or makes is not None):
        raise Unreadable(f"{makes or amount} of a patch, without a time")


def _by_rate(rate: Rate, doses: list[Piece], counts: list[CountRate]) -> Amounts:
    """A rate, with one patch at most beside it; ``1 patch per 72 hours`` is a dose."""
    if counts:
        raise Unreadable("an amount over a time beside a count")
    if rate.amount.unit is Unit.PIECE:
        if doses:
            raise Unreadable("an amount over a time beside a dose")
        return _pieces_over_time(rate)
    if not doses:
        return Amounts(rate=rate)
    beside = doses[0].meaning
    one_patch = Measure(Span.of(1), Unit.PIECE, "patch")
    if len(doses) > 1 or beside != Dose(one_patch) or rate.hours != 1:
        raise Unreadable("an amount over a time beside a dose")
    return Amounts(one_patch, rate=rate)


def _by_count_rate(count: CountRate, form: str) -> Amounts:
    whole = Measure(count.span, Unit.PIECE, form)
    return _pieces_over_time(Rate(whole, count.per.hours))


def _pieces_over_time(rate: Rate) -> Amounts:
    if rate.amount.span.is_one:
        return Amounts(rate.amount, frequency=Frequency(Span.of(1), Span.of(rate.hours)))
    if rate.amount.form == "patch":
        raise Unreadable(f"{rate}: whether they are worn together is not said")
    return Amounts(rate=rate)


def _dose(doses: list[Piece], form: str) -> Dose | None:
    if not doses:
        return None
    read = [_counted(piece.meaning, form) for piece in doses if isinstance(piece.meaning, Count)]
    read += [piece.meaning for piece in doses if isinstance(piece.meaning, Dose)]
    if len(doses) == 1 or all(one == read[0] for one in read[1:]):
        return read[0]
    if len(doses) > 2 or len(_all(doses, Count)):
        raise Unreadable("several amounts stand side by side")
    return _both(doses)


def _counted(count: Count, form: str) -> Dose:
    whole = count.span.high.denominator == 1 and count.span.high <= _MOST_COUNTED
    if not (count.plain or (form and whole)):
        raise Unreadable(f"{count.span} without a unit")
    return Dose(Measure(count.span, Unit.PIECE, form))


def _both(doses: list[Piece]) -> Dose:
    """A count or a volume with its weight: ``1 tablet (5 mg)``, ``10 mg (2 tablets)``."""
    first, second = doses[0].meaning, doses[1].meaning
    assert isinstance(first, Dose)
    assert isinstance(second, Dose)
    inside = doses[1].inside
    if first.amount.is_mass and not second.amount.is_mass:
        if inside or second.amount.span.is_one:
            return Dose(second.amount, first.amount)
    elif second.amount.is_mass and not first.amount.is_mass:
        by_volume = first.amount.unit is Unit.MILLILITRE and inside
        if second.makes is not None or first.amount.span.is_one or by_volume:
            return Dose(first.amount, second.amount)
    raise Unreadable(f"{first.amount} beside {second.amount}")


def _makes(amount: Measure, each: Each | None) -> Measure | None:
    """What so many pieces or millilitres weigh, where the text says what each holds."""
    if each is None or amount.is_mass:
        return None
    if amount.unit is not each.of.unit:
        raise Unreadable(f"{amount} of what holds {each.mass} in {each.of}")
    factor = Span(amount.span.low / each.of.span.high, amount.span.high / each.of.span.low)
    return each.mass.times(factor)


def _one_patch(group: Iterable[Piece]) -> Measure | None:
    """``change patch every 72 hours`` means one patch."""
    forms = {(form.form, form.one) for form in _all(group, Form)}
    return Measure(Span.of(1), Unit.PIECE, "patch") if forms == {("patch", True)} else None


def _frequency(group: tuple[Piece, ...], amounts: Amounts) -> Frequency | None:
    said = _all(group, Frequency) + ([amounts.frequency] if amounts.frequency else [])
    if amounts.dose is not None and amounts.frequency is None:
        said += [Frequency(one.span, Span.of(one.per.hours)) for one in _all(group, CountRate)]
    plain = [one for one in said if not one.at and not one.on]
    parts = tuple(dict.fromkeys(part for one in said for part in one.at))
    days = tuple(dict.fromkeys(day for one in said for day in one.on))
    if any(not plain[0].agrees(other) for other in plain[1:]):
        raise Unreadable("how often is said in two ways")
    return schedule(plain[0] if plain else None, parts, days)


def _maximum(group: tuple[Piece, ...], amounts: Amounts) -> Maximum | None:
    counted = _all(group, Counted)
    dose = amounts.dose
    if counted and (dose is None or dose.unit is not Unit.PIECE):
        raise Unreadable("a maximum without a unit")
    form = dose.form if dose is not None else ""
    found = set(_all(group, Maximum)) | {
        Maximum(one.hours, Measure(Span.of(one.count), Unit.PIECE, form)) for one in counted
    }
    if len(found) > 1:
        raise Unreadable("the maximum is said in two ways")
    return found.pop() if found else None


def _routes(group: tuple[Piece, ...], form: str, rate: Rate | None) -> tuple[Route, ...]:
    ways = [one.route for one in _all(group, Continuous) if one.route]
    found = tuple(dict.fromkeys(_all(group, Route) + ways))
    if _all(group, Continuous) or (rate is not None and rate.hours < HOURS_A_DAY):
        found = tuple(dict.fromkeys(map(continuously, found)))
    of_form = _ROUTE_OF_FORM.get(form)
    return (of_form,) if of_form and found in ((), (Route.TOPICAL,)) else found


def _stated(group: tuple[Piece, ...]) -> Rate | None:
    total = _only(group, Total, "the total of a day")
    return total.rate if total else None
