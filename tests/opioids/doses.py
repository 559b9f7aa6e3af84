"""Doses, tables and markets, as the tests of opioid arithmetic invent them."""

from fractions import Fraction

from hypothesis import strategies as st

from trabecula.calculation.dose_rounding import GivenDose
from trabecula.knowledge.opioids.tables import opioid_tables
from trabecula.language.dose_form import DoseForm, Market
from trabecula.language.opioid import Opioid, OpioidDose, RateUnit
from trabecula.language.opioid_table import EquianalgesicTable, ExposureTable, PatchTable
from trabecula.language.route import Release, Route

TABLES = opioid_tables
FACTORS = {table.key: table for table in TABLES.exposure}
RATIOS = {table.key: table for table in (TABLES.by_range, *TABLES.by_source)}
PATCHES = {table.key: table for table in TABLES.patches}

AMOUNTS = st.fractions(Fraction(1, 100), 2000, max_denominator=1000)
OPIOIDS = st.sampled_from(list(Opioid))
ROUTES = st.sampled_from(list(Route))
UNITS = st.sampled_from(list(RateUnit))
MARKETS = st.sampled_from(list(Market))
DOSES = st.builds(OpioidDose, OPIOIDS, ROUTES, AMOUNTS, UNITS)


def factors(key: str) -> ExposureTable:
    """The table of exposure with this key."""
    return FACTORS[key]


def ratios(key: str) -> EquianalgesicTable:
    """The table of ratios with this key."""
    return RATIOS[key]


def patches(key: str) -> PatchTable:
    """The table of patches with this key."""
    return PATCHES[key]


def forms(opioid: Opioid, release: Release, market: Market) -> list[DoseForm]:
    """What is sold of an opioid by mouth."""
    sold = TABLES.forms(opioid, Route.ORAL, release, market)
    return [product.holds for product in sold]


def can_be_made(given: GivenDose) -> bool:
    """Whether a dose is so many pieces of its form, or so many steps of its liquid."""
    form = given.form
    if form.measured:
        return given.amount % form.strengths[0] == 0
    total = sum((strength * count for strength, count in given.pieces), Fraction(0))
    count = sum(count for _, count in given.pieces)
    known = all(strength in form.strengths for strength, _ in given.pieces)
    return known and total == given.amount and 0 < count <= form.most_pieces
