"""The rescue dose: a part of the background of a day, rounded down, never for methadone."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from trabecula.calculation.dose_rounding import GivenDose, round_down
from trabecula.calculation.opioid_ratio import in_oral_morphine, out_of_oral_morphine
from trabecula.calculation.opioid_refusal import Refusal, RefusalReason, never_into, no_ratio
from trabecula.language.dose_form import DoseForm
from trabecula.language.opioid import Opioid, OpioidDose, OralMorphineEquivalent, RateUnit
from trabecula.language.opioid_table import EquianalgesicTable, RescueRule
from trabecula.language.route import Route
from trabecula.language.source import Citation


@dataclass(frozen=True)
class Background:
    """The background of a day, in mg of the rescue opioid: what counts, and the highest.

    ``sources`` are those of the ratios by which it was found.
    """

    mg_per_day: Fraction
    highest: Fraction
    sources: tuple[Citation, ...]


@dataclass(frozen=True)
class RescueDose:
    """A rescue dose in mg: as computed, and as it can be given; None where nothing is so small.

    ``lowest`` and ``highest`` are the ends of what the rule allows, ``sources`` those of the part
    and of the ratios.
    """

    opioid: Opioid
    route: Route
    part: Fraction
    background: Background
    mg: Fraction
    lowest: Fraction
    highest: Fraction
    given: GivenDose | None
    interval: str
    sources: tuple[Citation, ...]


def rescue_dose(  # noqa: PLR0917 (as one asks for it: of what, with what, by which rule)
    background: Sequence[OpioidDose],
    opioid: Opioid,
    route: Route,
    rule: RescueRule,
    table: EquianalgesicTable,
    forms: Sequence[DoseForm] = (),
    part: Fraction | None = None,
) -> RescueDose | Refusal:
    """A rescue dose of an opioid for this background; the usual part, unless one is named.

    A background of the same opioid by the same route counts as it is; any other by its lowest oral
    morphine and the highest potency of the rescue opioid. A patch has a ratio for this, and only
    for this. Raises ``ValueError`` for a part outside the rule, and without a background. Source:
    pharmacology dossier, section 2.4; errata, part B, row on C1.
    """
    if not background:
        raise ValueError("a rescue dose is a part of a background: there is none")
    share = rule.usual if part is None else part
    if not rule.least <= share <= rule.most:
        raise ValueError(f"a rescue dose is from {rule.least} to {rule.most} of a day, not {share}")
    found = _background(background, opioid, route, table)
    if isinstance(found, Refusal):
        return found
    mg = found.mg_per_day * share
    return RescueDose(
        opioid,
        route,
        share,
        found,
        mg,
        found.mg_per_day * rule.least,
        found.mg_per_day * rule.most,
        round_down(mg, forms) if forms else None,
        rule.interval,
        (*(source for said in rule.by_source for source in said.sources), *found.sources),
    )


def _background(
    doses: Sequence[OpioidDose], opioid: Opioid, route: Route, table: EquianalgesicTable
) -> Background | Refusal:
    refused = [never_into(dose.opioid, dose.route) for dose in doses]
    if refusal := next((one for one in (*refused, never_into(opioid, route)) if one), None):
        return refusal
    if route is Route.TRANSDERMAL:
        return Refusal(RefusalReason.OUTSIDE_THE_TABLE, "A patch is too slow for a rescue dose.")
    if all((dose.opioid, dose.route) == (opioid, route) for dose in doses):
        total = sum((dose.in_unit(RateUnit.MILLIGRAMS_PER_DAY) for dose in doses), Fraction(0))
        return Background(total, total, ())
    return _by_ratio(doses, opioid, route, table)


def _by_ratio(
    doses: Sequence[OpioidDose], opioid: Opioid, route: Route, table: EquianalgesicTable
) -> Background | Refusal:
    lowest = highest = Fraction(0)
    sources: list[Citation] = []
    for dose in doses:
        morphine = in_oral_morphine(dose, table, for_rescue=True)
        if morphine is None:
            return no_ratio(dose.opioid, dose.route, table.name)
        lowest += morphine.lowest.mg_per_day
        highest += morphine.highest.mg_per_day
        sources += morphine.row.sources
    new = out_of_oral_morphine(
        OralMorphineEquivalent(lowest), OralMorphineEquivalent(highest), opioid, route, table
    )
    if new is None:
        return no_ratio(opioid, route, table.name)
    return Background(new.lowest, new.highest, tuple(dict.fromkeys((*sources, *new.row.sources))))
