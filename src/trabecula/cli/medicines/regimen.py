"""What of a dose can be given, by what a market sells, the interval and the release."""

from fractions import Fraction

from trabecula.calculation.dose_rounding import round_down, round_each_down
from trabecula.cli.medicines.organs import Organs
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.dose_form import Market
from trabecula.language.opioid import Opioid
from trabecula.language.route import Release, Route
from trabecula.report.medicine_shapes import RegimenJson
from trabecula.report.medicine_words import number


def rounded(  # noqa: PLR0917 (how much of what, how, where, for whom)
    daily: Fraction,
    opioid: Opioid,
    route: Route,
    market: Market,
    organs: Organs,
    release: Release | None = None,
) -> RegimenJson | None:
    """A dose of a day in equal doses, each rounded down; None where nothing so small is sold.

    Modified release before immediate, unless a release is named or an organ forbids it.
    """
    wanted = (release,) if release else (Release.MODIFIED, Release.IMMEDIATE)
    for one in wanted:
        if one is Release.MODIFIED and organs.no_modified_release:
            continue
        sold = opioid_tables.forms(opioid, route, one, market)
        for times in sorted({product.times_a_day for product in sold}, reverse=True):
            forms = [product.holds for product in sold if product.times_a_day == times]
            often = times
            if organs.not_sooner is not None:
                often = min(times, max(1, int(24 // organs.not_sooner.longest)))
            if each := round_each_down(daily, often, forms):
                return RegimenJson(
                    number(each.amount), often, each.form.name, number(each.amount * often)
                )
    return None


def rounded_patch(rate: Fraction, opioid: Opioid, market: Market | None) -> Fraction | None:
    """The strongest patch that is not above the rate, in micrograms an hour."""
    where = market or Market.EUROPE
    sold = opioid_tables.forms(opioid, Route.TRANSDERMAL, Release.MODIFIED, where)
    given = round_down(rate, [product.holds for product in sold])
    return None if given is None else given.amount
