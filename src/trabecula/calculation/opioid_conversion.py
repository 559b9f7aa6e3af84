"""From one opioid to another, step by step: oral morphine, new dose, reduction, what can be given.

Nothing here reads a factor of exposure. What must not be computed is refused with its reason.
"""

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass
from fractions import Fraction

from trabecula.calculation.dose_rounding import GivenDose, round_each_down
from trabecula.calculation.opioid_ratio import (
    DoseRange,
    MorphineRange,
    in_oral_morphine,
    out_of_oral_morphine,
)
from trabecula.calculation.opioid_refusal import (
    Refusal,
    RefusalReason,
    never_into,
    never_out_of,
    no_ratio,
)
from trabecula.calculation.rescue_dose import RescueDose, rescue_dose
from trabecula.language.dose_form import Market
from trabecula.language.opioid import Opioid, OpioidDose
from trabecula.language.opioid_table import (
    EquianalgesicTable,
    OpioidTables,
    RotationReason,
    RotationRule,
)
from trabecula.language.route import Release, Route
from trabecula.language.source import Checked, Citation

FARTHEST = 2
"""How many times the highest dose by the sources a named ratio may give; this project's own."""


@dataclass(frozen=True)
class Wishes:
    """How to convert: why the opioid is changed, where it is sold, and what is named by hand.

    ``reasons`` decide the reduction. ``ratio`` is how much of the old one unit of the new one
    replaces; it goes before the table's. ``reduction`` is the part taken off. ``table`` replaces
    the range over the sources. ``rescue_part`` is the part of the day for a rescue dose.
    """

    _: KW_ONLY
    reasons: frozenset[RotationReason] = frozenset()
    market: Market | None = None
    ratio: Fraction | None = None
    reduction: Fraction | None = None
    table: EquianalgesicTable | None = None
    rescue_part: Fraction | None = None


@dataclass(frozen=True)
class Reduction:
    """The part taken off: least and most of the rule, the usual one by the reasons, the chosen."""

    least: Fraction
    most: Fraction
    usual: Fraction
    chosen: Fraction
    reasons: tuple[RotationReason, ...]
    sources: tuple[Citation, ...]
    checked: Checked


@dataclass(frozen=True)
class Regimen:
    """What is given each time, and how many times a day."""

    each: GivenDose
    times_a_day: int

    @property
    def daily(self) -> Fraction:
        """The dose of a day."""
        return self.each.amount * self.times_a_day


@dataclass(frozen=True)
class Conversion:
    """A new dose a day, in the unit of ``before_reduction.row``, and how it came about.

    ``named_ratio`` is the new dose by a ratio that was named, before the reduction. ``regimen`` is
    None where no market was named, or nothing so small is sold. Reassess after ``reassess_hours``.
    """

    dose: OpioidDose
    opioid: Opioid
    route: Route
    oral_morphine: MorphineRange
    before_reduction: DoseRange
    named_ratio: Fraction | None
    reduction: Reduction
    new_dose: Fraction
    after_least_reduction: Fraction
    after_most_reduction: Fraction
    regimen: Regimen | None
    rescue: RescueDose | Refusal | None
    reassess_hours: tuple[int, int]
    cautions: tuple[str, ...]


def convert(
    dose: OpioidDose, opioid: Opioid, route: Route, tables: OpioidTables, wishes: Wishes
) -> Conversion | Refusal:
    """The dose a day of another opioid, or the same by another route; for a patch: `into_patch`.

    Raises ``ValueError`` where nothing changes, into a patch, for a ratio that is not above 0, and
    for a reduction below the least of the rule or of all there is. Source: that of the rows that
    it carries; pharmacology dossier, section 2.4.
    """
    if (dose.opioid, dose.route) == (opioid, route):
        raise ValueError(f"{opioid} {route} is what is taken already")
    if route is Route.TRANSDERMAL:
        raise ValueError("a patch is read from a table, not computed: see into_patch")
    refusal = never_out_of(dose.opioid, dose.route) or never_into(opioid, route)
    if refusal:
        return refusal
    table = wishes.table or tables.by_range
    morphine = in_oral_morphine(dose, table)
    if morphine is None:
        return no_ratio(dose.opioid, dose.route, table.name)
    new = out_of_oral_morphine(morphine.lowest, morphine.highest, opioid, route, table)
    if new is None:
        return no_ratio(opioid, route, table.name)
    named = _by_named_ratio(dose, morphine, wishes.ratio)
    if named is not None and named > FARTHEST * new.highest:
        return _too_far(new, table)
    less = _reduction(dose.opioid is opioid, tables.rotation, wishes, morphine)
    start = new.lowest if named is None else named
    amount = start * (1 - less.chosen)
    regimen = regimen_of(amount, opioid, route, tables, wishes.market)
    daily = OpioidDose(opioid, route, regimen.daily if regimen else amount, new.row.unit)
    return Conversion(
        dose=dose,
        opioid=opioid,
        route=route,
        oral_morphine=morphine,
        before_reduction=new,
        named_ratio=named,
        reduction=less,
        new_dose=amount,
        after_least_reduction=start * (1 - less.least),
        after_most_reduction=start * (1 - less.most),
        regimen=regimen,
        rescue=rescue_after(daily, opioid, route, tables, wishes),
        reassess_hours=tables.rotation.reassess_hours,
        cautions=tuple(_cautions(new, named, less, wishes, regimen)),
    )


def reduction(
    rule: RotationRule, reasons: frozenset[RotationReason], named: Fraction | None = None
) -> Reduction:
    """By what part a new opioid is reduced: as named, else the most, unless only the least applies.

    With no reason known it is the most. Raises ``ValueError`` for a named part below the least of
    the rule, and for all there is. Source: that of the rule.
    """
    least, most = rule.holds
    if named is not None and not least <= named < 1:
        raise ValueError(f"a new opioid is reduced by {least} or more, and not to nothing: {named}")
    for_most = tuple(reason for reason in rule.most_if if reason in reasons)
    for_least = tuple(reason for reason in rule.least_if if reason in reasons)
    usual = least if for_least and not for_most else most
    chosen = usual if named is None else named
    return Reduction(least, most, usual, chosen, for_most or for_least, rule.sources, rule.checked)


def _by_named_ratio(
    dose: OpioidDose, morphine: MorphineRange, ratio: Fraction | None
) -> Fraction | None:
    if ratio is not None and ratio <= 0:
        raise ValueError(f"a ratio is above 0, not {ratio}")
    return None if ratio is None else dose.in_unit(morphine.row.unit) / ratio


def _too_far(new: DoseRange, table: EquianalgesicTable) -> Refusal:
    return Refusal(
        RefusalReason.RATIO_TOO_FAR,
        f"The ratio gives more than {FARTHEST} times the highest dose by {table.name}: is it the "
        "right way round?",
        new.row.sources,
    )


def _reduction(
    same_opioid: bool, rule: RotationRule, wishes: Wishes, morphine: MorphineRange
) -> Reduction:
    if same_opioid:
        none = Fraction(0)
        part = wishes.reduction or none
        if not 0 <= part < 1:
            raise ValueError(f"a dose is reduced by a part of it, not by {part}")
        return Reduction(none, none, none, part, (), rule.sources, rule.checked)
    high = morphine.highest.mg_per_day >= rule.high_dose
    by_dose = frozenset({RotationReason.HIGH_DOSE} if high else ())
    return reduction(rule, wishes.reasons | by_dose, wishes.reduction)


def regimen_of(
    daily: Fraction,
    opioid: Opioid,
    route: Route,
    tables: OpioidTables,
    market: Market | None,
) -> Regimen | None:
    """What a market sells for a dose a day, rounded down each time; modified release before others.

    None without a market, and where nothing so small is sold. Source: as for `round_each_down`.
    """
    if market is None:
        return None
    for release in (Release.MODIFIED, Release.IMMEDIATE):
        sold = tables.forms(opioid, route, release, market)
        for times in sorted({product.times_a_day for product in sold}, reverse=True):
            forms = [product.holds for product in sold if product.times_a_day == times]
            if each := round_each_down(daily, times, forms):
                return Regimen(each, times)
    return None


def rescue_after(
    background: OpioidDose,
    opioid: Opioid,
    route: Route,
    tables: OpioidTables,
    wishes: Wishes,
) -> RescueDose | Refusal:
    """The rescue dose of an opioid from its new background, rounded to what a market sells."""
    market = wishes.market
    sold = tables.forms(opioid, route, Release.IMMEDIATE, market) if market else ()
    forms = [product.holds for product in sold]
    return rescue_dose(
        [background], opioid, route, tables.rescue, tables.by_range, forms, wishes.rescue_part
    )


def _cautions(
    new: DoseRange,
    named: Fraction | None,
    less: Reduction,
    wishes: Wishes,
    regimen: Regimen | None,
) -> Iterator[str]:
    if named is not None and not new.lowest <= named <= new.highest:
        yield "The ratio that was named is outside the range of the table."
    if wishes.reduction is not None and wishes.reduction < less.usual:
        yield "The reduction that was named is less than the reasons ask for."
    if wishes.market and regimen is None:
        yield "Nothing that is listed there is small enough."
