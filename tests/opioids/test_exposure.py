"""Exposure: the published answers, the traps, and what holds for every dose."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.opioids.doses import AMOUNTS, DOSES, FACTORS, TABLES, UNITS, factors

from trabecula.calculation.opioid_exposure import exposure
from trabecula.language.opioid import (
    Exposure,
    Opioid,
    OpioidDose,
    OralMorphineEquivalent,
    RateUnit,
    mg_per_day,
    patch,
)
from trabecula.language.opioid_table import Undefined
from trabecula.language.route import PARENTERAL, Route
from trabecula.language.table import Ranges

FENTANYL, BUPRENORPHINE = Opioid.FENTANYL, Opioid.BUPRENORPHINE
MICROGRAMS = RateUnit.MICROGRAMS_PER_DAY
LINEAR = [
    (table, row) for table in TABLES.exposure for row in table.rows if isinstance(row.holds, Fraction)
]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "table", "doses", "total"),
    [
        ("W01", "cdc_2022", [mg_per_day(Opioid.HYDROCODONE, 4 * 5)], "20"),
        ("W02", "cdc_2022", [mg_per_day(Opioid.OXYCODONE, 2 * 10)], "30"),
        ("W03", "cdc_2022", [patch(FENTANYL, 75)], "180"),
        ("W04", "cdc_2022", [patch(FENTANYL, 25)], "60"),
        ("W05", "cdc_2022", [patch(FENTANYL, "37.5")], "90"),
        ("W06", "cdc_2022", [mg_per_day(Opioid.OXYCODONE, 2 * 10)], "30"),
        ("W07", "cdc_2022", [mg_per_day(Opioid.OXYCODONE, 4 * 10)], "60"),
        ("W08", "cdc_2022", [mg_per_day(Opioid.OXYCODONE, 2 * 30)], "90"),
        ("W09", "cdc_2022", [mg_per_day(Opioid.MORPHINE, 20)], "20"),
        ("W10", "cdc_2016", [mg_per_day(Opioid.METHADONE, 60)], "600"),
        ("W10b", "cdc_2022", [mg_per_day(Opioid.METHADONE, 60)], "282"),
        ("W11", "cdc_2016", [mg_per_day(Opioid.METHADONE, 10)], "40"),
        ("W12", "cdc_2016", [mg_per_day(Opioid.METHADONE, 30)], "240"),
        ("W13", "cdc_2016", [mg_per_day(Opioid.METHADONE, 70)], "840"),
        ("W14", "cdc_2022", [mg_per_day(Opioid.HYDROMORPHONE, 4 * 4)], "80"),
        ("W14 in 2016", "cdc_2016", [mg_per_day(Opioid.HYDROMORPHONE, 4 * 4)], "64"),
        ("W15", "cdc_2022", [mg_per_day(Opioid.TRAMADOL, 4 * 50)], "40"),
        ("W15 in 2016", "cdc_2016", [mg_per_day(Opioid.TRAMADOL, 4 * 50)], "20"),
        ("W16", "cdc_2022", [mg_per_day(Opioid.TAPENTADOL, 2 * 100)], "80"),
        ("W17", "cdc_2022", [mg_per_day(Opioid.CODEINE, 120), mg_per_day(Opioid.MORPHINE, 30)], "48"),
        ("W20", "anzca_2021", [mg_per_day(Opioid.OXYCODONE, 40)], "60"),
        ("W21", "anzca_2021", [patch(BUPRENORPHINE, 20)], "40"),
        ("W21 at NSW", "nsw", [patch(BUPRENORPHINE, 20)], "48"),
        ("W22", "anzca_2021", [patch(FENTANYL, 50)], "150"),
        ("W22 by CDC", "cdc_2022", [patch(FENTANYL, 50)], "120"),
        ("W23", "anzca_2021", [mg_per_day(Opioid.HYDROMORPHONE, 4, Route.SUBCUTANEOUS)], "60"),
        ("W24", "nsw", [patch(BUPRENORPHINE, 5)], "12"),
        ("W25", "nsw", [patch(FENTANYL, 12)], "36"),
        ("CDC file, butorphanol", "cdc_2016", [mg_per_day(Opioid.BUTORPHANOL, Fraction(25, 30), Route.NASAL)], "35/6"),
        ("OMTK, nasal spray", "cdc_2016", [OpioidDose(FENTANYL, Route.NASAL, Fraction(1200), MICROGRAMS)], "192"),
        ("OMTK, film", "cdc_2016", [OpioidDose(FENTANYL, Route.ORAL_FILM_OR_SPRAY, Fraction(2400), MICROGRAMS)], "432"),
    ],
    ids=lambda value: value if isinstance(value, str) and "W" in value else None,
)  # fmt: skip
def test_a_published_answer(row: str, table: str, doses: list[OpioidDose], total: str) -> None:
    assert exposure(doses, factors(table)).total == Exposure(Fraction(total)), row


@pytest.mark.parametrize(
    "dose",
    [
        patch(BUPRENORPHINE, 10),
        mg_per_day(BUPRENORPHINE, 8, Route.SUBLINGUAL),
        OpioidDose(FENTANYL, Route.BUCCAL, Fraction(1200), MICROGRAMS),
        OpioidDose(FENTANYL, Route.NASAL, Fraction(1200), MICROGRAMS),
        *(mg_per_day(Opioid.MORPHINE, 30, route) for route in PARENTERAL),
        mg_per_day(FENTANYL, "0.6", Route.INTRAVENOUS),
        mg_per_day(Opioid.MORPHINE, 5, Route.INTRATHECAL),
        mg_per_day(Opioid.METHADONE, 10, Route.SUBCUTANEOUS),
        mg_per_day(Opioid.PETHIDINE, 300),
        mg_per_day(Opioid.LEVORPHANOL, 4),
        mg_per_day(Opioid.PENTAZOCINE, 100),
    ],
    ids=lambda dose: f"{dose.opioid} {dose.route}",
)
def test_what_has_no_factor_in_2022_is_undefined_and_never_zero(dose: OpioidDose) -> None:
    morphine = mg_per_day(Opioid.MORPHINE, 40)
    alone = exposure([dose], factors("cdc_2022"))
    together = exposure([dose, morphine], factors("cdc_2022"))
    assert (alone.total, together.total) == (None, None)
    assert together.defined == Exposure(Fraction(40))
    assert [item.dose for item in together.undefined] == [dose]
    assert together.undefined[0].because


@pytest.mark.parametrize(
    ("mg", "factor"),
    [("0.5", 4), ("20", 4), ("20.001", 8), ("20.5", 8), ("40", 8), ("40.5", 10), ("60", 10), ("60.5", 12), ("1000", 12)],
)  # fmt: skip
def test_no_dose_of_methadone_falls_between_two_bands(mg: str, factor: int) -> None:
    found = exposure([mg_per_day(Opioid.METHADONE, mg)], factors("cdc_2016")).items[0]
    assert found.factor == factor


def test_methadone_in_2016_counts_by_all_of_a_day() -> None:
    tablets = [mg_per_day(Opioid.METHADONE, 15), mg_per_day(Opioid.METHADONE, 15)]
    assert exposure(tablets, factors("cdc_2016")).total == Exposure(Fraction(240))


@given(st.lists(DOSES, max_size=5), st.lists(DOSES, max_size=5), st.sampled_from(sorted(FACTORS)))
def test_exposure_is_additive_where_factors_do_not_go_by_the_dose(
    some: list[OpioidDose], more: list[OpioidDose], key: str
) -> None:
    table = factors(key)
    banded = {row.opioid for row in table.rows if isinstance(row.holds, Ranges)}
    some, more = ([dose for dose in doses if dose.opioid not in banded] for doses in (some, more))
    first, second, both = (exposure(doses, table) for doses in (some, more, some + more))
    assert both.defined == first.defined + second.defined
    assert (both.total is None) == (first.total is None or second.total is None)


@given(st.integers(0, len(LINEAR) - 1), AMOUNTS, AMOUNTS)
def test_exposure_is_linear_where_the_factor_is_one_number(
    which: int, amount: Fraction, times: Fraction
) -> None:
    table, row = LINEAR[which]
    one, many = (
        exposure([OpioidDose(row.opioid, row.routes[0], size, row.unit)], table).total
        for size in (amount, amount * times)
    )
    assert one is not None
    assert many == Exposure(one.mme * times)


@given(DOSES, AMOUNTS, st.sampled_from(sorted(FACTORS)))
def test_more_of_an_opioid_is_never_less_exposure(
    dose: OpioidDose, more: Fraction, key: str
) -> None:
    higher = OpioidDose(dose.opioid, dose.route, dose.amount + more, dose.unit)
    low, high = (exposure([one], factors(key)).total for one in (dose, higher))
    assert (low is None) == (high is None)
    assert low is None or high is None or low < high


@given(DOSES, UNITS, st.sampled_from(sorted(FACTORS)))
def test_the_unit_in_which_a_dose_is_said_changes_nothing(
    dose: OpioidDose, unit: RateUnit, key: str
) -> None:
    same = OpioidDose(dose.opioid, dose.route, dose.in_unit(unit), unit)
    said, again = (exposure([one], factors(key)) for one in (dose, same))
    assert said.total == again.total


def test_an_exposure_and_an_equivalent_cannot_be_mixed() -> None:
    mme, morphine = Exposure(Fraction(60)), OralMorphineEquivalent(Fraction(60))
    assert mme != morphine  # pyright: ignore[reportUnnecessaryComparison]
    with pytest.raises(TypeError):
        mme < morphine  # noqa: B015 # pyright: ignore
    with pytest.raises((TypeError, AttributeError)):
        mme + morphine  # pyright: ignore


@pytest.mark.parametrize("number", [0, -1, Decimal("-0.1")])
def test_nothing_taken_is_no_dose(number: int | Decimal) -> None:
    with pytest.raises(ValueError, match="above zero"):
        mg_per_day(Opioid.MORPHINE, number)


def test_every_table_says_its_edition_and_why_something_has_no_factor() -> None:
    for table in TABLES.exposure:
        assert table.edition
        assert table.elsewhere
        for row in table.rows:
            assert not isinstance(row.holds, Undefined) or row.holds.because


def test_no_table_counts_an_opioid_twice() -> None:
    row = factors("cdc_2022").rows[0]
    with pytest.raises(ValueError, match="two rows for codeine by mouth"):
        type(factors("cdc_2022"))("k", "twice", "e", factors("cdc_2022").measure, (row, row), "w")
